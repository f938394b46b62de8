import type { Verdict } from '../../lib/compare';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import type { Tally } from './summary';

export interface VerdictChipsProps {
  counts: readonly Tally[];
  /** The verdict that alone is shown; null where all are. */
  only: Verdict | null;
  onToggle: (verdict: Verdict) => void;
  label?: string;
}

/** How often each verdict was given, in figures and words, each a switch that shows these alone. */
export function VerdictChips({ counts, only, onToggle, label }: VerdictChipsProps) {
  const { t } = useLanguage();
  return (
    <ul class="chips" aria-label={label}>
      {counts.map(({ verdict, count }) => (
        <li key={verdict}>
          <button
            type="button"
            class={`chip verdict-${verdict}`}
            aria-pressed={only === verdict}
            onClick={() => onToggle(verdict)}
          >
            <Icon name={verdict} />
            <span>
              <b>{count}</b> <span class="chip-word">{t(`tally.${verdict}`, { count })}</span>
              <span class="visually-hidden">, {t('summary.only')}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
