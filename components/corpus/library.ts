import { type Signal, signal } from '@preact/signals';
import { createLanguage, type Language } from '../../i18n';
import type { CorpusSize, SavedArticle, SavedArticleWithVersions, SearchHit } from '../../lib/corpus';
import { CorpusError } from '../../lib/corpus';
import type { Failure, SaveAllProgress } from '../../lib/messages';
import type { BackgroundCalls } from '../background';
import { type Notice, failureOf as rejected } from '../shared/notice';
import { type Address, parseAddress } from './address';
import { type Backups, backupsOf } from './backups';
import type { CorpusCalls } from './calls';
import type { Job } from './job';
import type { ImportReport } from './saved-pages';

/** Articles fetched at a time, and hits shown of a search. */
const PAGE = 50;

export interface LibraryOutside {
  corpus: CorpusCalls;
  background: BackgroundCalls;
  /** The window whose tabs "save all open tabs" means. */
  window(): Promise<number>;
  /** Hands a file to the reader, as the browser saves downloads. */
  download(file: Blob, name: string): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What was searched for, and what was found; null while the corpus is being asked. */
export interface Search {
  query: string;
  hits: readonly SearchHit[] | null;
}

/** The corpus page's state, one signal a leaf. Lists are null until the corpus has answered. */
export interface LibraryState {
  language: Signal<Language>;
  address: Signal<Address>;
  articles: Signal<readonly SavedArticle[] | null>;
  hasMore: Signal<boolean>;
  size: Signal<CorpusSize | null>;
  search: Signal<Search | null>;
  /** The article of the address; 'gone' when the corpus has none. */
  opened: Signal<SavedArticleWithVersions | 'gone' | null>;
  /** Deletions that can still be taken back, newest last. */
  deletions: Signal<readonly SavedArticle[]>;
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
  storyTitle(storyId: string): string | null;
  /** Reads the list again from its beginning; keeps showing the old one meanwhile. */
  refresh(): Promise<void>;
  more(): Promise<void>;
  turnTo(hash: string): Promise<void>;
  find(query: string): Promise<void>;
  remove(article: SavedArticle): Promise<void>;
  undo(article: SavedArticle): Promise<void>;
  /** Gives up taking this deletion back. */
  settle(article: SavedArticle): void;
  saveAllTabs(): Promise<void>;
  loadSamples(): Promise<void>;
  removeSamples(): Promise<void>;
  dismissNotice(): void;
}

export interface Library extends LibraryState, LibraryActions, Backups {}

export const emptyLibrary = (language: Language = createLanguage()): LibraryState => ({
  language: signal(language),
  address: signal({ view: 'list' }),
  articles: signal(null),
  hasMore: signal(false),
  size: signal(null),
  search: signal(null),
  opened: signal(null),
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
  const shelf = shelfOf(outside.corpus, state);
  return {
    ...state,
    storyTitle: outside.corpus.storyTitle,
    ...shelf,
    ...deletionsOf(outside, state, shelf.refresh),
    ...firstStepsOf(outside, state, shelf.refresh),
    ...backupsOf(outside, state, shelf.refresh),
  };
}

/** A failure in the terms the catalogue has sentences for. */
export const failureOf = (error: unknown): Failure =>
  error instanceof CorpusError ? { code: error.code, detail: error.message } : rejected(error);

/** Finding and reading what is saved. */
function shelfOf(corpus: CorpusCalls, state: LibraryState) {
  const orFailure = async (action: () => Promise<void>) => {
    try {
      await action();
      state.failure.value = null;
    } catch (error) {
      state.failure.value = failureOf(error);
    }
  };

  const find = (query: string) =>
    orFailure(async () => {
      const asked = query.trim();
      if (asked === '') {
        state.search.value = null;
        return;
      }
      state.search.value = { query: asked, hits: null };
      const hits = await corpus.search(asked, { limit: PAGE });
      // A slower answer to an earlier query must not replace the later one's.
      if (state.search.value?.query === asked) state.search.value = { query: asked, hits };
    });

  return {
    find,
    refresh: () =>
      orFailure(async () => {
        const [articles, size] = await Promise.all([corpus.list({ limit: PAGE }), corpus.size()]);
        state.articles.value = articles;
        state.size.value = size;
        state.hasMore.value = articles.length === PAGE;
        if (state.search.value) await find(state.search.value.query);
      }),
    more: () =>
      orFailure(async () => {
        const known = state.articles.value ?? [];
        const next = await corpus.list({ limit: PAGE, after: known.at(-1) });
        state.articles.value = [...known, ...next];
        state.hasMore.value = next.length === PAGE;
      }),
    turnTo: (hash: string) =>
      orFailure(async () => {
        const address = parseAddress(hash);
        state.address.value = address;
        state.opened.value = null;
        if (address.view !== 'article') return;
        const opened = await corpus.get(address.articleId);
        if (state.address.value === address) state.opened.value = opened ?? 'gone';
      }),
  };
}

/** Runs an action of the reader's; its failure becomes a notice and leaves the page as it is. */
export const noting = (state: LibraryState) => async (action: () => Promise<Notice | null>) => {
  state.notice.value = null;
  try {
    state.notice.value = await action();
  } catch (error) {
    state.notice.value = { kind: 'failed', failure: failureOf(error) };
  }
};

/** Deleting, and taking it back. */
function deletionsOf({ corpus, background }: LibraryOutside, state: LibraryState, refresh: () => Promise<void>) {
  const attempt = noting(state);
  const settle = (article: SavedArticle) => {
    state.deletions.value = state.deletions.value.filter(({ id }) => id !== article.id);
  };
  const changed = async () => {
    await refresh();
    await background.corpusChanged();
  };
  return {
    settle,
    remove: (article: SavedArticle) =>
      attempt(async () => {
        if (await corpus.remove(article.id)) state.deletions.value = [...state.deletions.value, article];
        await changed();
        return null;
      }),
    undo: (article: SavedArticle) =>
      attempt(async () => {
        await corpus.restore(article.id);
        settle(article);
        await changed();
        return { kind: 'restored', title: article.title };
      }),
  };
}

/** The ways to a first corpus, and out of the samples. */
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
    removeSamples: () =>
      busyWith('samples', async () => ({
        kind: 'samples-removed',
        count: (await background.removeSamples()).removed,
      })),
    dismissNotice: () => {
      state.notice.value = null;
    },
  };
}
