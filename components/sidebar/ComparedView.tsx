import { useState } from 'preact/hooks';
import { languageName } from '../../i18n';
import type { Verdict } from '../../lib/compare';
import type { TabState } from '../../lib/messages';
import { useLanguage } from '../shared/language';
import { ArticleHeader } from './ArticleHeader';
import { ClaimList, QuietClaims } from './ClaimList';
import { FirstSteps } from './FirstSteps';
import type { Panel } from './panel';
import { Summary } from './Summary';

type Compared = Extract<TabState, { kind: 'compared' }>;

/** An article about a followed story: its head and summary, then its claims, or why there are none to show. */
export function ComparedView({ panel, page }: { panel: Panel; page: Compared }) {
  const { comparison, claimsRead, corpusSize } = page;
  const [only, setOnly] = useState<Verdict | null>(null);
  const comparable = claimsRead && corpusSize > 0;
  return (
    <>
      <header>
        <ArticleHeader {...page} about={comparison.about} pending={panel.pending.value} onSave={panel.save} />
        {comparable ? <Summary comparison={comparison} only={only} onOnly={setOnly} /> : null}
      </header>
      {claimsRead ? null : <UnreadLanguage lang={page.head.lang} />}
      {corpusSize === 0 ? <FirstSteps panel={panel} thisArticle={page.saved} /> : null}
      {comparable ? <ClaimList findings={comparison.findings} only={only} onReveal={panel.reveal} /> : null}
      {claimsRead && corpusSize === 0 && comparison.findings.length > 0 ? (
        <section class="claims">
          <QuietClaims findings={comparison.findings} onReveal={panel.reveal} />
        </section>
      ) : null}
    </>
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
