import { useEffect } from 'preact/hooks';
import type { Comparison } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { FailureText } from '../shared/PageMessage';
import { FactCard } from './FactCard';
import type { Panel } from './panel';

/** The ledger of what the article is about, read when the reader turns to it and again after a new comparison. */
export function FactsView({ panel, comparison }: { panel: Panel; comparison: Comparison }) {
  const { t } = useLanguage();
  const { loadFacts } = panel;
  // A new comparison means that the corpus may have changed.
  useEffect(() => void loadFacts(), [loadFacts, comparison]);
  const known = panel.facts.value;
  if (known.kind === 'loading') return <Gathering saved={panel.counts.value?.articles ?? 0} />;
  if (known.kind === 'failed') return <FailureText failure={known.failure} />;
  if (known.facts.length === 0) {
    return (
      <div class="nothing-here">
        <p>{t('facts.none')}</p>
        <p class="soft">{t('facts.noneWhy')}</p>
      </div>
    );
  }
  return (
    <ul class="plain-cards">
      {known.facts.map((fact) => (
        <li key={fact.slot}>
          <FactCard fact={fact} />
        </li>
      ))}
    </ul>
  );
}

/** `saved`: articles in the corpus, 0 while that is unknown. */
function Gathering({ saved }: { saved: number }) {
  const { t } = useLanguage();
  const words = saved > 0 ? t('facts.loadingFrom', { count: saved }) : t('facts.loading');
  return <p class="working-line nothing-here">{words}</p>;
}
