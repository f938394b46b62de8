import type { Comparison, Verdict } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { countedClaims, type Tally, tally } from './summary';
import { VerdictChips } from './VerdictChips';

export interface SummaryProps {
  comparison: Comparison;
  /** The verdict whose claims alone are shown below; null where all are. */
  only: Verdict | null;
  onOnly: (verdict: Verdict | null) => void;
}

/** How the article's claims stand: a bar, and the same in figures and words, each a switch that filters the claims. */
export function Summary({ comparison, only, onOnly }: SummaryProps) {
  const { t } = useLanguage();
  if (comparison.findings.length === 0) return <p class="coverage">{t('summary.nothing')}</p>;
  const counts = tally(comparison.findings);
  const toggle = (verdict: Verdict) => onOnly(only === verdict ? null : verdict);
  return (
    <section class="summary" aria-label={t('summary.label')}>
      <p class="in-all">{t('summary.inAll', { count: countedClaims(comparison.findings).length })}</p>
      <Bar counts={counts} only={only} onToggle={toggle} />
      <VerdictChips counts={counts} only={only} onToggle={toggle} />
    </section>
  );
}

interface BarProps {
  counts: readonly Tally[];
  only: Verdict | null;
  onToggle: (verdict: Verdict) => void;
}

/** The proportions at a glance. The figures below say and do the same, so screen readers and Tab pass it by. */
function Bar({ counts, only, onToggle }: BarProps) {
  return (
    <div class="bar" aria-hidden="true">
      {counts.map(({ verdict, count }) => (
        <button
          key={verdict}
          type="button"
          tabIndex={-1}
          class={`segment verdict-${verdict} ${only === null || only === verdict ? '' : 'is-dim'}`}
          style={{ flexGrow: count }}
          onClick={() => onToggle(verdict)}
        />
      ))}
    </div>
  );
}
