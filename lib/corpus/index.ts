/** The reader's own saved articles: the only room that knows IndexedDB. */
import { annotationsOf, setNote, setTag } from './annotations';
import { exportBackup } from './backup-export';
import { importBackup } from './backup-import';
import { changedSince } from './changes';
import { openDatabase } from './database';
import { decideUnlike, listUnlike, withoutUnlike } from './decisions';
import { asCorpusError, CorpusError, guarded } from './errors';
import { followAnew, type ReaderOf, unread } from './following';
import { holdingsOf, notedArticles, purgeDeleted, restorableArticles } from './holdings';
import { readLedger } from './ledger-reading';
import { originMembers } from './origin-members';
import { rebuildDerived } from './rebuild';
import { findCandidates, findReportedSlots, findSlotReports } from './retrieval';
import {
  type CorpusContext,
  removeArticle,
  removeSampleArticles,
  restoreArticle,
  saveArticle,
  savedStateOf,
  saveNewArticle,
} from './saving';
import { searchArticles } from './search';
import { countArticles, getArticle, latestTexts, listArticles, sizeOf } from './shelves';
import {
  countByStory,
  putStory,
  readStories,
  removeStory,
  restoreStory,
  setFollowing,
  storiesRevision,
} from './stories';
import type { ClaimReader, Corpus } from './types';

export { askedOf, isWordless, QUOTED } from './asked';
export { type Described, keepsTo } from './bounds';
export { CorpusError } from './errors';
export type { ReaderOf } from './following';
export { articleIdOf } from './identity';
export type { Following, KnownStory, StoryShelf, UnreadableStory } from './stories';
export * from './types';
export { type DiffRun, diffTexts, type TextDiff } from './word-diff';

export interface OpenOptions {
  /** Name of the database. */
  name?: string;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * Opens the corpus, creating it where there is none. Articles are read by the reader given, or by the one made for the
 * followed stories, which is made again wherever those have changed.
 * @throws CorpusError `database-newer`, `database-broken` or `disk-full`.
 */
export async function openCorpus(reader: ClaimReader | ReaderOf, options: OpenOptions = {}): Promise<Corpus> {
  const { name = 'crossread', now = Date.now } = options;
  const { db, device } = await guarded(() => openDatabase(name));
  const reading =
    typeof reader === 'function' ? { reader: reader([]), following: unread(reader) } : { reader, following: null };
  return corpusOf({ db, device, now, ...reading });
}

function corpusOf(context: CorpusContext): Corpus {
  const { db } = context;
  const run = <T>(operation: () => PromiseLike<T>): Promise<T> => guardedIn(context, operation);
  /** For what reads articles, and so with which stories. */
  const runReading = <T>(operation: () => PromiseLike<T> | T): Promise<T> =>
    run(async () => {
      await followAnew(context);
      return operation();
    });
  return {
    save: (article, { sample }) => runReading(() => saveArticle(context, article, sample)),
    saveNew: (article) => runReading(() => saveNewArticle(context, article)),
    savedState: (article) => run(() => savedStateOf(context, article)),
    candidates: (claims, open) => run(async () => withoutUnlike(db, claims, await findCandidates(db, claims, open))),
    decideUnlike: (pair, decision) => run(() => decideUnlike(context, pair, decision)),
    unlikePairs: () => run(() => listUnlike(db)),
    reportedSlots: (event, open) => run(() => findReportedSlots(db, event, open)),
    slotReports: (wanted, open) => run(() => findSlotReports(db, wanted, open)),
    list: ({ limit, after }) => run(() => listArticles(db, limit, after)),
    get: (articleId) => run(() => getArticle(db, articleId)),
    origin: (articleId) => run(() => originMembers(db, articleId)),
    remove: (articleId) => run(() => removeArticle(context, articleId)),
    restore: (articleId) => runReading(() => restoreArticle(context, articleId)),
    search: (query, { limit, among }) => run(() => searchArticles(db, query, limit, among)),
    size: (open) => run(() => sizeOf(db, open)),
    counts: () => run(() => countArticles(db)),
    removeSamples: () => run(() => removeSampleArticles(context)),
    rebuild: (onProgress = () => {}) => runReading(() => rebuildDerived(context, onProgress)),
    texts: (articleIds) => run(() => latestTexts(db, articleIds)),
    stories: () => run(() => readStories(db)),
    storiesRevision: () => run(() => storiesRevision(db)),
    followed: () => runReading(() => context.following?.followed ?? []),
    putStory: (pack, seen) => run(() => putStory(context, pack, seen)),
    removeStory: (storyId) => run(() => removeStory(context, storyId)),
    restoreStory: (storyId) => run(() => restoreStory(context, storyId)),
    setFollowing: (storyId, following) => run(() => setFollowing(context, storyId, following)),
    countByStory: () => run(() => countByStory(db)),
    annotations: (articleId) => run(() => annotationsOf(db, articleId)),
    setTag: (articleId, tag, state) => run(() => setTag(context, articleId, tag, state)),
    setNote: (articleId, note) => run(() => setNote(context, articleId, note)),
    notedArticles: () => run(() => notedArticles(db)),
    holdings: () => run(() => holdingsOf(db)),
    deletedArticles: () => run(() => restorableArticles(db)),
    purgeDeleted: () => run(() => purgeDeleted(context)),
    changedSince: (at) => run(() => changedSince(db, at)),
    exportBackup: ({ articles }, onProgress = () => {}) => run(() => exportBackup(context, articles, onProgress)),
    ledger: (request, onProgress = () => {}) => run(() => readLedger(db, request, onProgress)),
    importBackup: (file, onProgress = () => {}) => run(() => importBackup(context, file, onProgress)),
    close: () => db.close(),
  };
}

/** As `guarded`; a connection closed for a newer Crossread says so rather than that it is closed. */
async function guardedIn<T>({ db }: CorpusContext, operation: () => PromiseLike<T>): Promise<T> {
  try {
    return await operation();
  } catch (failure) {
    if (db.replaced) throw new CorpusError('database-newer', 'a newer Crossread took over', { cause: failure });
    throw asCorpusError(failure);
  }
}
