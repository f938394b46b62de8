import { useMemo } from 'preact/hooks';
import { joinPlainly, type Language, languageName, numberFormat, withNames } from '../../i18n';
import type { Comparison } from '../../lib/compare';
import type { CheckState, TabState } from '../../lib/messages';
import { useKeptFocus } from '../shared/kept-focus';
import { LanguageContext } from '../shared/language';
import { PageNotice } from '../shared/PageNotice';
import { CheckedSelection } from './CheckedSelection';
import { Footer } from './Footer';
import { PageView } from './PageView';
import type { Panel } from './panel';
import { countedClaims, coverageText, tally } from './summary';

/** The whole sidebar: the checked selection, if any, above what the tab shows. */
export function Sidebar({ panel }: { panel: Panel }) {
  useKeptFocus();
  const page = panel.page.value;
  const check = panel.check.value;
  const language = useSpoken(panel.language.value, page, check);
  return (
    <LanguageContext.Provider value={language}>
      <div class="panel">
        <p class="visually-hidden" role="status">
          {spoken(language, page, check)}
        </p>
        <main>
          {check ? <CheckedSelection check={check} onDismiss={panel.dismissCheck} /> : null}
          <PageView panel={panel} page={page} />
        </main>
        <div class="foot">
          <PageNotice notice={panel.notice.value} onDismiss={panel.dismissNotice} onUndo={panel.takeBack} />
          <Footer panel={panel} />
        </div>
      </div>
    </LanguageContext.Provider>
  );
}

/** The language, with what the stories of what is shown call parties, people and places in it. */
function useSpoken(language: Language, page: TabState | null, check: CheckState | null): Language {
  const ofPage = page?.kind === 'compared' ? page.comparison.about?.names : undefined;
  const ofCheck = check && 'comparison' in check ? check.comparison.about?.names : undefined;
  return useMemo(() => withNames(language, { ...ofPage, ...ofCheck }), [language, ofPage, ofCheck]);
}

/** What a screen reader says when the state changes: the outcome, not the whole list. */
export function spoken(language: Language, page: TabState | null, check: CheckState | null): string {
  const { t } = language;
  if (check?.kind === 'working') return t('check.working');
  if (check?.kind === 'checked') {
    if (check.comparison.findings.length === 0) return t('check.noClaim');
    return t('check.announced', { counts: countsText(language, check.comparison) });
  }
  if (page?.kind === 'working') return t('states.working');
  if (page?.kind !== 'compared') return '';
  const summary = announced(language, page);
  return page.byItself?.kind === 'saved' ? t('byItself.announced', { summary }) : summary;
}

function announced(language: Language, page: Extract<TabState, { kind: 'compared' }>): string {
  const { t } = language;
  if (!page.claimsRead) return t('summary.unread', { language: languageOf(language, page.head.lang) });
  if (page.comparison.findings.length === 0) return t('summary.nothing');
  return t('summary.announced', {
    claims: t('summary.inAll', { count: countedClaims(page.comparison.findings).length }),
    counts: countsText(language, page.comparison),
    coverage: coverageText(language, page.comparison.coverage),
  });
}

function countsText({ t, locale }: Language, comparison: Comparison): string {
  const counts = tally(comparison.findings);
  const figure = numberFormat(locale);
  return joinPlainly(
    locale,
    counts.map(({ verdict, count }) => `${figure.format(count)} ${t(`tally.${verdict}`, { count })}`),
  );
}

/** The language of an article by name, where it has one. */
export const languageOf = ({ t, locale }: Language, lang: string): string =>
  languageName(locale, lang) ?? t('states.unknownLanguage');
