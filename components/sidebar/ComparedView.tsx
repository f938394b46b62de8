import { useEffect, useState } from 'preact/hooks';
import { languageName } from '../../i18n';
import type { Finding, Verdict } from '../../lib/compare';
import type { TabState } from '../../lib/messages';
import { useLanguage } from '../shared/language';
import { ArticleHeader } from './ArticleHeader';
import { ClaimList, holding, QuietClaims } from './ClaimList';
import { CoverageLine } from './CoverageLine';
import { FirstSteps } from './FirstSteps';
import type { Panel } from './panel';
import { Summary } from './Summary';
import { bySentence } from './sentences';

type Compared = Extract<TabState, { kind: 'compared' }>;

/** An article about a followed story: its head and summary, then its claims, or why there are none to show. */
export function ComparedView({ panel, page }: { panel: Panel; page: Compared }) {
  const { comparison, claimsRead, corpusSize } = page;
  const [only, setOnly] = useState<Verdict | null>(null);
  const comparable = claimsRead && corpusSize > 0;
  const chosen = panel.chosen.value;
  // A filter must not hide the sentence that the reader clicked in the page.
  useEffect(() => {
    if (chosen !== null) setOnly(null);
  }, [chosen]);
  return (
    <>
      <header>
        <ArticleHeader {...page} about={comparison.about} pending={panel.pending.value} onSave={panel.save} />
        {comparable ? <Summary comparison={comparison} only={only} onOnly={setOnly} /> : null}
      </header>
      {comparable && comparison.findings.length > 0 ? (
        <CoverageLine comparison={comparison} onReveal={panel.reveal} />
      ) : null}
      {claimsRead ? null : <UnreadLanguage lang={page.head.lang} />}
      {corpusSize === 0 ? <FirstSteps panel={panel} thisArticle={page.saved} /> : null}
      {comparable ? <Filtered only={only} findings={comparison.findings} onAll={() => setOnly(null)} /> : null}
      {comparable ? (
        <ClaimList findings={comparison.findings} only={only} onReveal={panel.reveal} inStep={panel} />
      ) : null}
      {claimsRead && corpusSize === 0 && comparison.findings.length > 0 ? (
        <section class="claims">
          <QuietClaims findings={comparison.findings} onReveal={panel.reveal} />
        </section>
      ) : null}
    </>
  );
}

interface FilteredProps {
  only: Verdict | null;
  findings: readonly Finding[];
  onAll: () => void;
}

/** While a filter is on: that it is, and the way out of it. */
function Filtered({ only, findings, onAll }: FilteredProps) {
  const { t } = useLanguage();
  if (only === null) return null;
  const count = bySentence(holding(findings, only)).length;
  return (
    <p class="filtered">
      <span>{t('summary.filtered', { count, verdict: t(`verdict.${only}`) })}</span>{' '}
      <button type="button" class="quiet" onClick={onAll}>
        {t('summary.all')}
      </button>
    </p>
  );
}

/** The language of an article whose claims are not read, by name where it has one. */
function UnreadLanguage({ lang }: { lang: string }) {
  const { t, locale } = useLanguage();
  const language = languageName(locale, lang) ?? t('states.unknownLanguage');
  return (
    <section class="below">
      <h2>{t('states.noClaimsRead')}</h2>
      <p>{t('states.noClaimsReadWhy', { language })}</p>
    </section>
  );
}
