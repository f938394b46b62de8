import { useEffect, useRef, useState } from 'preact/hooks';
import { languageName } from '../../i18n';
import type { Comparison, Finding, Verdict } from '../../lib/compare';
import type { ArticleHead, TabState } from '../../lib/messages';
import { useLanguage } from '../shared/language';
import { ArticleHeader } from './ArticleHeader';
import { ActionsContext, type FindingActions } from './actions';
import { ByItself } from './ByItself';
import { ClaimList, QuietClaims } from './ClaimList';
import { CoverageLine } from './CoverageLine';
import { copyOf } from './copying';
import { ExportBar } from './ExportBar';
import { FactsView } from './FactsView';
import { FindBar } from './FindBar';
import { FirstSteps } from './FirstSteps';
import { findIn } from './finding-words';
import { itemId } from './in-step';
import { KeyHelp } from './KeyHelp';
import { step, useShortcuts } from './keys';
import { markId } from './marks';
import { Filtered, Found } from './Narrowed';
import { needsMoreOrigins, OmittedView, tooFew } from './OmittedView';
import type { Panel } from './panel';
import { Reach } from './Reach';
import { SourcesView } from './SourcesView';
import { Summary } from './Summary';
import { tabId, type View, ViewTabs, viewId } from './Views';

type Compared = Extract<TabState, { kind: 'compared' }>;

/** An article about a followed story: its head and summary, then the views, or why there are none to show. */
export function ComparedView({ panel, page }: { panel: Panel; page: Compared }) {
  const language = useLanguage();
  const { t } = language;
  const { comparison, claimsRead, corpusSize } = page;
  const [only, setOnly] = useState<Verdict | null>(null);
  const [view, setView] = useState<View>('claims');
  const [query, setQuery] = useState('');
  const [helping, setHelping] = useState(false);
  const comparable = claimsRead && corpusSize > 0;
  const chosen = panel.chosen.value;
  // Neither a filter nor another view must hide the sentence that the reader clicked in the page.
  useEffect(() => {
    if (chosen === null) return;
    setOnly(null);
    setQuery('');
    setView('claims');
  }, [chosen]);
  const field = useRef<HTMLInputElement>(null);
  useShortcuts({
    next: () => step(1),
    previous: () => step(-1),
    go: () => reveal(panel, comparison),
    save: () => void (page.saved !== 'saved' && panel.pending.value === 'none' && panel.save()),
    find: () => {
      setView('claims');
      // The field is there once the view is shown.
      requestAnimationFrame(() => field.current?.focus());
    },
    help: () => setHelping(true),
  });
  const actions = useFindingActions(panel, page.head);
  const filter = (verdict: Verdict | null) => {
    setOnly(verdict);
    setView('claims');
  };
  return (
    <>
      <header>
        <ArticleHeader
          {...page}
          about={comparison.about}
          pending={panel.pending.value}
          onSave={panel.save}
          below={page.byItself ? <ByItself told={page.byItself} onUndo={panel.undoSave} /> : null}
        />
        {comparable ? <Summary comparison={comparison} only={only} onOnly={filter} /> : null}
      </header>
      {claimsRead ? null : <UnreadLanguage lang={page.head.lang} />}
      {corpusSize === 0 ? <FirstSteps panel={panel} thisArticle={page.saved} /> : null}
      {comparable && comparison.findings.length > 0 ? (
        <>
          <Reach>
            <CoverageLine comparison={comparison} onReveal={panel.reveal} onHelp={() => setHelping(true)} />
            <ViewTabs
              view={view}
              counts={countsOf(comparison)}
              hints={needsMoreOrigins(comparison) ? { omitted: tooFew(language, comparison) } : {}}
              onView={setView}
            />
          </Reach>
          <div class="view" role="tabpanel" id={viewId(view)} aria-labelledby={tabId(view)} key={view}>
            {view === 'claims' ? null : <h2 class="visually-hidden">{t(`views.${view}`)}</h2>}
            {view === 'claims' ? <FindBar field={field} query={query} onQuery={setQuery} /> : null}
            <ActionsContext.Provider value={actions}>
              <ShownView
                panel={panel}
                comparison={comparison}
                found={findIn(comparison.findings, query)}
                view={view}
                only={only}
                onAll={() => setOnly(null)}
              />
            </ActionsContext.Provider>
            <ExportBar panel={panel} />
          </div>
        </>
      ) : null}
      {helping ? <KeyHelp onClose={() => setHelping(false)} /> : null}
      {claimsRead && corpusSize === 0 && comparison.findings.length > 0 ? (
        <section class="claims">
          <QuietClaims findings={comparison.findings} onReveal={panel.reveal} />
        </section>
      ) : null}
    </>
  );
}

function useFindingActions(panel: Panel, head: ArticleHead): FindingActions {
  const language = useLanguage();
  return {
    copy: (said, form) => void panel.copy(copyOf(language, head, said, form)),
    tellApart: (finding, evidence) =>
      void panel.tellApart({ here: finding.sentence.text, there: evidence.sentence.text }),
  };
}

/** Where too few origins are saved for anything to be missing, no figure is told: a nought would say that nothing is. */
const countsOf = (comparison: Comparison) => ({
  ...(needsMoreOrigins(comparison) ? {} : { omitted: comparison.omissions.length }),
  sources: comparison.sources.length,
});

interface ShownViewProps {
  panel: Panel;
  comparison: Comparison;
  /** The findings that hold the words the reader looks for. */
  found: readonly Finding[];
  view: View;
  only: Verdict | null;
  onAll: () => void;
}

function ShownView({ panel, comparison, found, view, only, onAll }: ShownViewProps) {
  switch (view) {
    case 'claims':
      return (
        <>
          <Filtered only={only} findings={found} onAll={onAll} />
          <Found found={found} comparison={comparison} />
          <ClaimList findings={found} only={only} onReveal={panel.reveal} inStep={panel} />
        </>
      );
    case 'facts':
      return <FactsView panel={panel} comparison={comparison} />;
    case 'omitted':
      return <OmittedView comparison={comparison} />;
    case 'sources':
      return <SourcesView comparison={comparison} />;
    default:
      return view satisfies never;
  }
}

/** Scrolls the page to the sentence of the finding that has the focus. */
function reveal(panel: Panel, { findings }: Comparison): void {
  const finding = findings.find((one) => itemId(markId(one)) === document.activeElement?.id);
  if (finding) panel.reveal(finding);
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
