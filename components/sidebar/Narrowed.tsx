import type { Comparison, Finding, Verdict } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { holding } from './ClaimList';
import { bySentence } from './sentences';
import { countedClaims } from './summary';

/** Says so where no claim holds the words looked for. */
export function Found({ found, comparison }: { found: readonly Finding[]; comparison: Comparison }) {
  const { t } = useLanguage();
  const count = bySentence(found).length;
  return (
    <p role="status" class={count === 0 ? 'nothing-here' : 'visually-hidden'}>
      {found.length === comparison.findings.length ? '' : count === 0 ? t('find.none') : t('find.found', { count })}
    </p>
  );
}

export interface FilteredProps {
  only: Verdict | null;
  findings: readonly Finding[];
  onAll: () => void;
}

/** While a filter is on: that it is, and the way out of it. */
export function Filtered({ only, findings, onAll }: FilteredProps) {
  const { t } = useLanguage();
  if (only === null) return null;
  const claims = countedClaims(findings).filter(({ verdict }) => verdict === only).length;
  const sentences = bySentence(holding(findings, only)).length;
  return (
    <p class="filtered">
      <span>
        {t('summary.filtered', {
          claims: t('summary.filteredClaims', { count: claims }),
          sentences: t('summary.filteredSentences', { count: sentences }),
          verdict: t(`verdict.${only}`),
        })}
      </span>{' '}
      <button type="button" class="quiet" onClick={onAll}>
        {t('summary.all')}
      </button>
    </p>
  );
}
