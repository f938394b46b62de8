import type { TabState } from '../../lib/messages';
import { useLanguage } from '../shared/language';
import { PageMessage, TechnicalDetails } from '../shared/PageMessage';
import { ArticleHeader } from './ArticleHeader';
import { ComparedView } from './ComparedView';
import { FirstSteps } from './FirstSteps';
import { NotLookedAt } from './NotLookedAt';
import { useOnline } from './online';
import type { Panel } from './panel';
import { isNotLookedAt, openSite } from './site';

/** What the panel shows of the tab: one view for each state it can be in. */
export function PageView({ panel, page }: { panel: Panel; page: TabState | null }) {
  const { t } = useLanguage();
  if (page === null) {
    return (
      <>
        <h1 class="visually-hidden">{t('app.name')}</h1>
        <p class="working-line starting">{t('states.starting')}</p>
      </>
    );
  }
  switch (page.kind) {
    case 'unreadable':
      return (
        <>
          <PageMessage icon="page" title={t('states.unreadable')} text={t('states.unreadableWhy')} />
          {isEmpty(panel) ? <FirstSteps panel={panel} thisArticle={null} /> : null}
        </>
      );
    case 'not-article':
      return <NotArticle panel={panel} page={page} />;
    case 'no-story':
      return <NoStory panel={panel} page={page} />;
    case 'working':
      return <Working title={page.title} saved={panel.counts.value?.articles ?? 0} />;
    case 'compared':
      return <ComparedView key={page.head.url} panel={panel} page={page} />;
    case 'no-access':
      return (
        <PageMessage icon="lock" title={t('states.noAccess')} text={t('states.noAccessWhy')}>
          <button type="button" class="primary" onClick={panel.grantAccess}>
            {t('states.grant')}
          </button>
        </PageMessage>
      );
    case 'paused':
      return (
        <PageMessage icon="pause" title={t('states.paused')} text={t('states.pausedWhy')}>
          <button type="button" class="primary" onClick={panel.resume}>
            {t('states.resume')}
          </button>
        </PageMessage>
      );
    case 'failed':
      return <Failed panel={panel} page={page} />;
    default:
      return page satisfies never;
  }
}

/** Known to be empty; while the background has not answered, nothing is claimed. */
const isEmpty = (panel: Panel) => panel.counts.value?.articles === 0;

type Shown<Kind extends TabState['kind']> = { panel: Panel; page: Extract<TabState, { kind: Kind }> };

function NotArticle({ panel, page }: Shown<'not-article'>) {
  const { t } = useLanguage();
  const open = openSite(page, panel.where.value);
  const inVain = page.text === 'read';
  const online = useOnline();
  if (open && isNotLookedAt(page, open)) return <NotLookedAt panel={panel} open={open} />;
  return (
    <>
      <PageMessage
        icon="page"
        title={t('states.notArticle')}
        text={t(inVain ? 'states.readInVain' : 'states.notArticleWhy')}
      >
        <p>{t(online ? 'states.checkHint' : 'states.offline')}</p>
        {inVain ? null : (
          <button type="button" onClick={panel.readTab}>
            {t('states.readAnyway')}
          </button>
        )}
      </PageMessage>
      {isEmpty(panel) ? <FirstSteps panel={panel} thisArticle={null} /> : null}
    </>
  );
}

function NoStory({ panel, page }: Shown<'no-story'>) {
  const { t } = useLanguage();
  return (
    <>
      <ArticleHeader {...page} about={null} pending={panel.pending.value} onSave={panel.save} />
      <div class="below">
        <p>{t(page.saved === 'unsaved' ? 'states.noStoryWhy' : 'states.noStorySaved')}</p>
        <p class="soft">{t('states.checkHint')}</p>
      </div>
      {isEmpty(panel) ? <FirstSteps panel={panel} thisArticle={null} /> : null}
    </>
  );
}

/** `saved`: articles in the corpus, 0 while that is unknown. */
function Working({ title, saved }: { title: string; saved: number }) {
  const { t } = useLanguage();
  return (
    <section class="article-header working" aria-busy="true">
      <p class="working-line">{t('states.working')}</p>
      {title ? <h1 dir="auto">{title}</h1> : <h1>{t('states.starting')}</h1>}
      <p class="by">{saved > 0 ? t('states.workingWith', { count: saved }) : t('states.workingOn')}</p>
    </section>
  );
}

function Failed({ panel, page: { failure } }: Shown<'failed'>) {
  const { t } = useLanguage();
  return (
    <PageMessage icon="alert" title={t(`failure.${failure.code}.what`)} text={t(`failure.${failure.code}.todo`)}>
      <button type="button" onClick={panel.readTab}>
        {t('states.tryAgain')}
      </button>
      <TechnicalDetails failure={failure} />
    </PageMessage>
  );
}
