import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createLanguage, type Language, withNames } from '../../i18n';
import type { Finding } from '../../lib/compare';
import type {
  Annotations,
  CorpusSize,
  OriginMember,
  SavedArticle,
  SavedArticleWithVersions,
  SearchHit,
} from '../../lib/corpus';
import type { Failure, SaveAllProgress } from '../../lib/messages';
import type { BackgroundCalls } from '../background';
import type { Job } from '../shared/job';
import type { Notice } from '../shared/notice';
import type { Differences } from './ArticleFacts';
import { type Address, parseAddress } from './address';
import { type Annotating, annotatingOf } from './annotating';
import { type Backups, backupsOf } from './backups';
import type { CorpusCalls } from './calls';
import { type Choosing, choosingOf } from './choosing';
import { type Beside, type Comparing, comparingOf, openBeside } from './comparing';
import { type Counting, countingOf } from './counting';
import { type Deleting, type Deletion, deletingOf } from './deleting';
import { noting } from './failing';
import { everything, type Filter } from './filtering';
import { jobsOf } from './jobs';
import { type Keeping, type Kept, keepingOf, readKept } from './keeping';
import { type BackupCalls, type PlannedBackup, type Planning, planningOf } from './planning';
import type { Room } from './room';
import type { ImportReport } from './saved-pages';
import { findingIn, orFailure } from './searching';

export interface LibraryOutside {
  corpus: CorpusCalls;
  background: BackgroundCalls;
  /** The window whose tabs "save all open tabs" means. */
  window(): Promise<number>;
  /** Hands a file to the reader, as the browser saves downloads. */
  download(file: Blob, name: string): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** What the browser says of the room for the corpus. */
  room: { read(): Promise<Room>; keep(): Promise<'kept' | 'notKept'> };
  backup: BackupCalls;
}

/** What was searched for, and what was found; null while the corpus is asked for the first time under this filter. */
export interface Search {
  query: string;
  hits: readonly SearchHit[] | null;
}

/** The corpus page's state, one signal a leaf. Lists are null until the corpus has answered. */
export interface LibraryState {
  language: Signal<Language>;
  address: Signal<Address>;
  /** All of them, latest saved first. */
  articles: Signal<readonly SavedArticle[] | null>;
  filter: Signal<Filter>;
  /** Ids of the articles the reader chose. */
  chosen: Signal<ReadonlySet<string>>;
  /** Claims that differ from other saved articles, by article, as far as they were counted. */
  differences: Signal<ReadonlyMap<string, number>>;
  /** Whether what was not counted yet will be: not once counting has failed. */
  uncounted: Signal<'waiting' | 'failed'>;
  size: Signal<CorpusSize | null>;
  search: Signal<Search | null>;
  /** The article of the address; 'gone' when the corpus has none. */
  opened: Signal<SavedArticleWithVersions | 'gone' | null>;
  /** What the other saved articles say to the opened one's claims; null while they are compared. */
  findings: Signal<readonly Finding[] | null>;
  /** The saved articles that share the opened one's text, itself among them; null while they are looked up. */
  origin: Signal<readonly OriginMember[] | null>;
  /** The two articles of the address; null while they are compared. */
  beside: Signal<Beside>;
  /** What is kept in how much room; null until it was measured. */
  kept: Signal<Kept | null>;
  /** What is done about backups; null until it was read. */
  backup: Signal<PlannedBackup | null>;
  /** Tags and note of the opened article. */
  annotations: Signal<Annotations>;
  /** Deletions that can still be taken back, newest last. */
  deletions: Signal<readonly Deletion[]>;
  saveAll: Signal<SaveAllProgress | null>;
  busy: Signal<'none' | 'save-all' | 'samples'>;
  /** Work in this page that takes a while, with how far it has come. One at a time. */
  job: Signal<Job | null>;
  /** What became of the pages taken in last. */
  report: Signal<ImportReport | null>;
  notice: Signal<Notice | null>;
  /** Why the corpus cannot be shown at all. */
  failure: Signal<Failure | null>;
}

interface LibraryActions {
  /** The reader's language, with what the followed stories call parties, people and places in it. */
  spoken: ReadonlySignal<Language>;
  storyTitle(storyId: string): string | null;
  eventTitle(storyId: string, eventId: string): string | null;
  /** Reads the list again from its beginning; keeps showing the old one meanwhile. */
  refresh(): Promise<void>;
  /** Takes note of which articles are in sight, none where the list is not: how many of their claims differ is counted. */
  look(articles: readonly SavedArticle[]): void;
  /** How many claims of an article differ, as far as that is known. */
  differencesOf(article: SavedArticle): Differences;
  turnTo(hash: string): Promise<void>;
  find(query: string): Promise<void>;
  saveAllTabs(): Promise<void>;
  loadSamples(): Promise<void>;
  removeSamples(): Promise<void>;
  dismissNotice(): void;
}

export interface Library
  extends LibraryState,
    LibraryActions,
    Backups,
    Choosing,
    Comparing,
    Deleting,
    Annotating,
    Keeping,
    Planning {}

export const emptyLibrary = (language: Language = createLanguage()): LibraryState => ({
  language: signal(language),
  address: signal({ view: 'list' }),
  articles: signal(null),
  filter: signal(everything),
  chosen: signal(new Set()),
  differences: signal(new Map()),
  uncounted: signal('waiting'),
  size: signal(null),
  search: signal(null),
  opened: signal(null),
  findings: signal(null),
  origin: signal(null),
  beside: signal(null),
  kept: signal(null),
  backup: signal(null),
  annotations: signal({ tags: [], note: '' }),
  deletions: signal([]),
  saveAll: signal(null),
  busy: signal('none'),
  job: signal(null),
  report: signal(null),
  notice: signal(null),
  failure: signal(null),
});

/** The corpus page: its state, and what the reader can do with it. */
export function createLibrary(outside: LibraryOutside, state: LibraryState = emptyLibrary()): Library {
  const jobs = jobsOf(state.job);
  const find = findingIn(outside, state);
  const counting = countingOf(outside, state, jobs, find);
  const { refresh, turnTo } = shelfOf(outside, state, find, counting.follow);
  const choosing = choosingOf(state, find, counting.countAll);
  const deleting = deletingOf(outside, state, { jobs, refresh, chosenShown: choosing.chosenShown });
  const backups = backupsOf(outside, state, { jobs, refresh, deletionsDone: deleting.deletionsDone });
  return {
    ...state,
    storyTitle: outside.corpus.storyTitle,
    spoken: spokenIn(outside, state),
    eventTitle: outside.corpus.eventTitle,
    find,
    look: counting.look,
    differencesOf: counting.of,
    refresh,
    turnTo,
    ...choosing,
    ...comparingOf(outside, state),
    ...annotatingOf(outside, state, find),
    ...deleting,
    ...keepingOf(outside, state, deleting.removeAll),
    ...firstStepsOf(outside, state, refresh),
    // As any other articles, so that they come back by the same Undo.
    removeSamples: () => deleting.removeAll((state.articles.value ?? []).filter(({ sample }) => sample)),
    ...backups,
    ...planningOf(outside, state, () => backups.exportArticles('all')),
  };
}

/** The corpus reads the stories with the articles, so what these are called is asked anew wherever others are shown. */
const spokenIn = ({ corpus }: LibraryOutside, { language, articles, opened, beside }: LibraryState) =>
  computed(() => {
    for (const shown of [articles, opened, beside]) shown.value;
    return withNames(language.value, corpus.names());
  });

/** Listing and reading what is saved. */
function shelfOf(
  outside: LibraryOutside,
  state: LibraryState,
  find: (query: string) => Promise<void>,
  follow: Counting['follow'],
) {
  const { corpus } = outside;
  const attempt = orFailure(state);
  let begun = 0;
  let shown = 0;

  /** The text can be read meanwhile, and where it fails too. */
  const compare = (articleId: string, address: Address) =>
    noting(state)(async () => {
      const origin = await corpus.origin(articleId);
      if (state.address.value === address) state.origin.value = origin;
      const findings = await corpus.findings(articleId);
      if (state.address.value === address) state.findings.value = findings;
      return null;
    });

  return {
    refresh: () =>
      attempt(async () => {
        const own = ++begun;
        const articles = await corpus.list({ limit: Number.POSITIVE_INFINITY });
        // A reading begun before a change must not replace the one after it.
        if (own < shown) return;
        shown = own;
        follow(state.articles.value ?? [], articles);
        state.articles.value = articles;
        const here = new Set(articles.map(({ id }) => id));
        state.chosen.value = new Set([...state.chosen.value].filter((id) => here.has(id)));
        state.size.value = { articles: articles.length, samples: articles.filter(({ sample }) => sample).length };
        if (state.search.value) await find(state.search.value.query);
        if (state.address.value.view === 'keeping') await readKept(outside, state);
      }),
    turnTo: (hash: string) =>
      attempt(async () => {
        const address = parseAddress(hash);
        state.address.value = address;
        state.opened.value = null;
        state.findings.value = null;
        state.origin.value = null;
        if (address.view === 'keeping') return readKept(outside, state);
        if (address.view === 'compare') return openBeside(corpus, state, address);
        if (address.view !== 'article') return;
        const { articleId } = address;
        const before = state.annotations.value;
        const [opened, annotations] = await Promise.all([corpus.get(articleId), corpus.annotations(articleId)]);
        if (state.address.value !== address) return;
        // What the reader put on it meanwhile is newer than what was read.
        if (state.annotations.value === before) state.annotations.value = annotations;
        state.opened.value = opened ?? 'gone';
        if (opened) await compare(articleId, address);
      }),
  };
}

/** The ways to a first corpus. */
function firstStepsOf({ background, window }: LibraryOutside, state: LibraryState, refresh: () => Promise<void>) {
  const attempt = noting(state);
  const busyWith = async (busy: 'save-all' | 'samples', action: () => Promise<Notice>) => {
    state.busy.value = busy;
    await attempt(async () => {
      const notice = await action();
      await refresh();
      return notice;
    });
    state.busy.value = 'none';
  };
  return {
    saveAllTabs: () =>
      busyWith('save-all', async () => {
        const { saved, failed } = await background.saveAllTabs({ window: await window() });
        return { kind: 'saved-all', saved, failed };
      }),
    loadSamples: () =>
      busyWith('samples', async () => {
        const answer = await background.loadSamples();
        if ('failure' in answer) return { kind: 'failed', failure: answer.failure };
        return { kind: 'samples-loaded', count: answer.saved };
      }),
    dismissNotice: () => {
      state.notice.value = null;
    },
  };
}
