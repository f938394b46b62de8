import { useEffect } from 'preact/hooks';
import type { Comparison, Fact } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { FailureText } from '../shared/PageMessage';
import { Disclosure } from './EvidenceList';
import { FactCard } from './FactCard';
import { isToldByOne } from './fact-table';
import { asItem } from './keys';
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
  const lone = known.facts.filter(isToldByOne);
  const shared = known.facts.filter((fact) => !isToldByOne(fact));
  return (
    <>
      {shared.length === 0 ? <NothingShared /> : <FactCards facts={shared} />}
      {lone.length === 0 ? null : (
        <div class="lone-facts">
          <Disclosure label={t('facts.lone', { count: lone.length })}>
            <FactCards facts={lone} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function FactCards({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul class="plain-cards">
      {facts.map((fact) => (
        <li key={fact.id} {...asItem}>
          <FactCard fact={fact} />
        </li>
      ))}
    </ul>
  );
}

function NothingShared() {
  const { t } = useLanguage();
  return (
    <div class="nothing-here">
      <p>{t('facts.none')}</p>
      <p class="soft">{t('facts.noneWhy')}</p>
    </div>
  );
}

/** `saved`: articles in the corpus, 0 while that is unknown. */
function Gathering({ saved }: { saved: number }) {
  const { t } = useLanguage();
  const words = saved > 0 ? t('facts.loadingFrom', { count: saved }) : t('facts.loading');
  return <p class="working-line nothing-here">{words}</p>;
}
