import type { Comparison, Verdict } from '../../lib/compare';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { coverageText, type Tally, tally } from './summary';

export interface SummaryProps {
  comparison: Comparison;
  /** The verdict whose claims alone are shown below; null where all are. */
  only: Verdict | null;
  onOnly: (verdict: Verdict | null) => void;
}

/** How the article's claims stand: a bar, the same in figures and words, and how far the comparison reaches. */
export function Summary({ comparison, only, onOnly }: SummaryProps) {
  const language = useLanguage();
  const { t } = language;
  if (comparison.findings.length === 0) return <p class="coverage">{t('summary.nothing')}</p>;
  const counts = tally(comparison.findings);
  return (
    <section class="summary" aria-label={t('summary.label')}>
      <Bar counts={counts} />
      <ul class="chips">
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <button
              type="button"
              class={`chip verdict-${verdict}`}
              aria-pressed={only === verdict}
              onClick={() => onOnly(only === verdict ? null : verdict)}
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
      <p class="coverage">{coverageText(language, comparison.coverage)}</p>
    </section>
  );
}

/** The proportions at a glance; the figures below it say the same, so it is hidden from screen readers. */
function Bar({ counts }: { counts: readonly Tally[] }) {
  return (
    <div class="bar" aria-hidden="true">
      {counts.map(({ verdict, count }) => (
        <i key={verdict} class={`segment verdict-${verdict}`} style={{ flexGrow: count }} />
      ))}
    </div>
  );
}
