import { FirstCorpus } from '../shared/FirstCorpus';
import { useKeptFocus } from '../shared/kept-focus';
import { LanguageContext, useLanguage } from '../shared/language';
import { PageMessage, TechnicalDetails } from '../shared/PageMessage';
import { PageNotice } from '../shared/PageNotice';
import { listAddress } from './address';
import { BackupDue } from './BackupSection';
import { ComparePicker } from './ComparePicker';
import { CompareView } from './CompareView';
import { Deletions } from './Deletions';
import { DropZone } from './DropZone';
import { KeepingView } from './KeepingView';
import type { Library } from './library';
import { OwnWords } from './OwnWords';
import { ReadingView } from './ReadingView';
import { Shelf } from './Shelf';
import { ShelfTools } from './ShelfTools';
import { EventTitles, StoryTitles } from './story-titles';
import { UnderWay } from './UnderWay';

/** The corpus page: what is saved, a search in it, and each article to read. */
export function CorpusPage({ library }: { library: Library }) {
  useKeptFocus();
  return (
    <LanguageContext.Provider value={library.spoken.value}>
      <StoryTitles.Provider value={library.storyTitle}>
        <EventTitles.Provider value={library.eventTitle}>
          <main class="corpus">
            <UnderWay library={library} />
            <Shown library={library} />
          </main>
        </EventTitles.Provider>
      </StoryTitles.Provider>
      <DropZone onFiles={library.importFiles} />
      <div class="toasts">
        <Deletions deletions={library.deletions.value} onUndo={library.undo} onSettle={library.settle} />
        <PageNotice notice={library.notice.value} onDismiss={library.dismissNotice} />
      </div>
    </LanguageContext.Provider>
  );
}

function Shown({ library }: { library: Library }) {
  const { t } = useLanguage();
  const failure = library.failure.value;
  if (failure) {
    return (
      <PageMessage icon="alert" title={t(`failure.${failure.code}.what`)} text={t(`failure.${failure.code}.todo`)}>
        <button type="button" onClick={() => library.turnTo(location.hash).then(library.refresh)}>
          {t('states.tryAgain')}
        </button>
        <TechnicalDetails failure={failure} />
      </PageMessage>
    );
  }
  const address = library.address.value;
  if (address.view === 'article') return <Opened library={library} />;
  if (address.view === 'compare') return <Compared library={library} secondId={address.secondId} />;
  return address.view === 'keeping' ? <KeepingView library={library} /> : <Shelves library={library} />;
}

function Compared({ library, secondId }: { library: Library; secondId: string | null }) {
  const { t } = useLanguage();
  if (secondId === null) {
    const opened = library.opened.value;
    if (opened === null) return <p class="working-line">{t('corpus.loading')}</p>;
    return opened === 'gone' ? <Gone /> : <ComparePicker key={opened.head.id} library={library} first={opened.head} />;
  }
  const beside = library.beside.value;
  if (beside === null) return <p class="working-line">{t('compare.working')}</p>;
  return beside === 'gone' ? <Gone /> : <CompareView compared={beside} />;
}

function Gone() {
  const { t } = useLanguage();
  return (
    <PageMessage icon="page" title={t('corpus.gone')} text={t('corpus.goneWhy')}>
      <p>
        <a href={listAddress}>{t('corpus.back')}</a>
      </p>
    </PageMessage>
  );
}

function Opened({ library }: { library: Library }) {
  const { t } = useLanguage();
  const address = library.address.value;
  const opened = library.opened.value;
  if (address.view !== 'article' || opened === null) return <p class="working-line">{t('corpus.loading')}</p>;
  const deleted =
    opened !== 'gone' &&
    library.deletions.value.some(({ articles }) => articles.some(({ id }) => id === opened.head.id));
  if (opened === 'gone' || deleted) return <Gone />;
  return (
    <ReadingView
      opened={opened}
      address={address}
      findings={library.findings.value}
      onDelete={library.remove}
      others={(library.size.value?.articles ?? 0) > 1 ? 'some' : 'none'}
      origin={library.origin.value}
      own={<OwnWords key={opened.head.id} library={library} articleId={opened.head.id} />}
    />
  );
}

function Shelves({ library }: { library: Library }) {
  const { t } = useLanguage();
  const articles = library.articles.value;
  const size = library.size.value;
  return (
    <>
      <header class="corpus-head">
        <div>
          <h1>{t('corpus.heading')}</h1>
          {size && size.articles > 0 ? <p class="by">{t('corpus.count', { count: size.articles })}</p> : null}
          <a class="quiet" href="options.html">
            {t('footer.settings')}
          </a>
        </div>
        {size ? <ShelfTools library={library} /> : null}
      </header>
      <BackupDue library={library} />
      {articles === null ? <p class="working-line">{t('corpus.loading')}</p> : null}
      {articles?.length === 0 ? <Empty library={library} /> : null}
      {articles && articles.length > 0 ? <Shelf library={library} /> : null}
    </>
  );
}

function Empty({ library }: { library: Library }) {
  const { t } = useLanguage();
  return (
    <>
      <FirstCorpus
        thisArticle={null}
        progress={library.saveAll.value}
        busy={library.busy.value}
        onSaveThis={() => {}}
        onSaveAll={library.saveAllTabs}
        onLoadSamples={library.loadSamples}
      />
      <p class="soft">{t('corpus.importHow')}</p>
    </>
  );
}
