import type { Article, ArticleMetadata, KnownDate } from '../article';
import type { Claim, SentenceRef } from '../claims';
import type { StoryPack } from '../story';
import type { Annotations } from './annotations';
import type { Following, StoryShelf } from './stories';

export type { Annotations } from './annotations';

/**
 * Turns an article into claims for the corpus, so that the corpus need not know stories. Pure and synchronous: it is
 * called inside a database transaction, which would end at an await.
 */
export interface ClaimReader {
  /** Sentences are those of the whole article in reading order; a claim's neighbours are taken from them. */
  read(article: Article): {
    story: string | null;
    event: string | null;
    claims: readonly Claim[];
    sentences: readonly SentenceRef[];
  };
  /** Names the engine and all story packs; rows made by a reader of another version are stale. */
  version: string;
}

/** What the corpus says of a saved article when it hands over one of its claims. */
export interface SavedSource {
  articleId: string;
  versionId: string;
  title: string;
  outlet: string;
  url: string;
  publishedAt: KnownDate | null;
  modifiedAt: KnownDate | null;
  /** Articles of one origin count once. */
  originId: string;
  sample: boolean;
  /** Name of the news agency it credits its text to, empty where it says only that it is one; absent without a credit. */
  agency?: string;
  /** What it has in common with other saved articles; absent where it shares its text with none. */
  shared?: SharedText;
}

/** What the articles of one group share: their whole text, reporting of one agency that both credit, or passages. */
export interface SharedText {
  /** Equal for the articles that share it. */
  group: string;
  kind: 'one-text' | 'agency' | 'passages';
}

/** A claim of a saved article, with the sentences around it: what compare judges against. */
export interface Candidate {
  claim: Claim;
  saved: SavedSource;
  /** Neighbouring sentences, shown on demand; empty at the ends of an article. */
  before: string;
  after: string;
}

/** A slot of an event with what saved articles give for it, newest publication first. */
export interface ReportedSlot {
  slot: string;
  candidates: readonly Candidate[];
}

/** Samples come with Crossread and leave in one click; own articles were saved by the reader. */
export type Shelf = 'sample' | 'own';

/** Against the latest saved version. Texts read by different extractor versions are never called changed. */
export type SavedState = 'unsaved' | 'saved' | 'changed';

export interface SaveResult {
  articleId: string;
  versionId: string;
  outcome: 'saved' | 'unchanged' | 'new-version';
}

/** Head of a saved article, as of its latest version. */
export interface SavedArticle extends ArticleMetadata {
  id: string;
  sample: boolean;
  /** When it was first saved, in milliseconds since 1970. */
  savedAt: number;
  /** How many texts of it are saved. */
  versions: number;
  /** Followed story and event it is about, by their ids in the story pack; null when it is about none. */
  storyId: string | null;
  eventId: string | null;
  /** Words the reader put on it. */
  tags: readonly string[];
}

/** One saved state of an article. */
export interface SavedVersion {
  id: string;
  /** In milliseconds since 1970. */
  savedAt: number;
  article: Article;
}

export interface SavedArticleWithVersions {
  head: SavedArticle;
  latest: SavedVersion;
  /** Every version, newest first, the latest among them. */
  versions: readonly SavedVersion[];
}

/** A stretch of text with the words that matched, in offsets of it. */
export interface MarkedText {
  text: string;
  matches: readonly { start: number; end: number }[];
}

/** Where words of a query are looked for: anywhere, or in the reader's note or tags alone. */
export type SearchField = 'anywhere' | 'note' | 'tag';

export interface SearchHit {
  article: SavedArticle;
  title: MarkedText;
  /** The passage with the most matching words; starts or ends with … where it was cut. Empty where the text has none. */
  snippet: MarkedText;
  /** The same of the reader's note; empty where the note has none. */
  note: MarkedText;
  /** The article's tags in their order, with what matched. */
  tags: readonly MarkedText[];
  score: number;
}

/** Two sentences that the reader said do not tell of the same fact. */
export interface UnlikePair {
  here: string;
  there: string;
  /** Milliseconds since 1970. */
  decidedAt: number;
}

/** Why two saved articles are of one origin: what their texts have in common, and what points from one to the other. */
export type OriginTie =
  | { kind: 'same-text' }
  /** `share` of the shorter text stands in the other too, 0–1. */
  | { kind: 'near-copy'; share: number }
  /** No copy of each other, but both of a third article's text. */
  | { kind: 'through'; outlet: string }
  | { kind: 'agency'; agency: string }
  /** One names the other's outlet, or both the same one, as where its text is from. */
  | { kind: 'credit'; name: string }
  /** The address a page gives as its own is on this site. */
  | { kind: 'canonical'; site: string };

/** An article whose text is another's, with why. */
export interface OriginMember {
  saved: SavedSource;
  ties: readonly OriginTie[];
}

/** How much is kept. */
export interface Holdings {
  articles: number;
  /** Texts of these articles. */
  versions: number;
  /** Deleted articles whose texts are still kept, for an undo. */
  deleted: number;
}

/** How much is saved; deleted articles do not count. */
export interface CorpusSize {
  /** All whose claims are read, samples among them. */
  articles: number;
  samples: number;
}

export interface RebuildProgress {
  /** Articles re-read, and all that had to be when the job began. */
  done: number;
  total: number;
}

/** A value that a saved article gives for a slot, in one speaker's words. */
export interface LedgerEntry {
  claim: Claim;
  saved: SavedSource;
  storyId: string | null;
}

export interface LedgerRequest {
  articles: 'all' | readonly string[];
  /** Equal for slots that are to come in one batch. */
  together: (slot: string) => string;
  /** Is handed each batch, the oldest article first and each in reading order. */
  take: (entries: readonly LedgerEntry[]) => void;
}

/** How far an export or import has come; `total` is unknown while nothing is counted. */
export interface BackupProgress {
  /** `checking` counts bytes of the file, `tabulating` facts; the others count articles, or records of any sort where they are restored. */
  step: 'exporting' | 'tabulating' | 'checking' | 'restoring' | 'reading';
  done: number;
  total: number;
}

/** What an import did to the saved articles. */
export interface ImportResult {
  added: number;
  /** Saved before, and newer in the file or with versions that were not here. */
  updated: number;
  unchanged: number;
  /** Stories of the file that this Crossread cannot read. They are kept as they are, but replace none that it can read. */
  unreadableStories: number;
}

/**
 * The reader's saved articles and what was read from them. Every method rejects with a CorpusError when the database
 * fails (disk full, made by a newer Crossread, broken), and leaves all or nothing of what it was to write.
 */
export interface Corpus {
  /** Saves the article, or a new version of it where its text changed since. Brings a deleted article back. */
  save(article: Article, options: { sample: Shelf }): Promise<SaveResult>;
  /**
   * Saves an article never known here, as the reader's own; null where it is saved, or was and is deleted, and where its
   * text is saved already under another address of its site.
   */
  saveNew(article: Article): Promise<SaveResult | null>;
  savedState(article: Article): Promise<SavedState>;
  /**
   * For each claim, in order, the saved claims worth judging it against; none of the open article itself, and none whose
   * sentence the reader told apart from the claim's.
   */
  candidates(claims: readonly Claim[], open: Article): Promise<Candidate[][]>;
  /** What saved articles published no later than the open one report on an event, slot by slot. */
  reportedSlots(event: string, open: Article): Promise<ReportedSlot[]>;
  /** What saved articles of any day give for these slots and for those of these events, slot by slot. */
  slotReports(wanted: { slots: readonly string[]; events: readonly string[] }, open: Article): Promise<ReportedSlot[]>;
  /**
   * Remembers that two sentences do not tell of the same fact, wherever they stand, or forgets it. `decidedAt` is given
   * where a decision is taken up again with its day; without it, it is made now.
   */
  decideUnlike(
    pair: Pick<UnlikePair, 'here' | 'there'> & Partial<Pick<UnlikePair, 'decidedAt'>>,
    decision: 'unlike' | 'undecided',
  ): Promise<void>;
  /** Every such pair, newest decision first. */
  unlikePairs(): Promise<UnlikePair[]>;
  /** Saved articles, newest saved first, all where the limit is infinite; `after` is the last one of the page before. */
  list(options: { limit: number; after?: Pick<SavedArticle, 'id' | 'savedAt'> }): Promise<SavedArticle[]>;
  /** Null when nothing is saved under this id, or it was deleted. */
  get(articleId: string): Promise<SavedArticleWithVersions | null>;
  /** Saved articles that share their text with this one, in the order they were published; itself is among them, without ties. */
  origin(articleId: string): Promise<OriginMember[]>;
  /** Deletes an article; false when there was none. */
  remove(articleId: string): Promise<boolean>;
  /** Takes a deletion back; false when nothing deleted has this id. */
  restore(articleId: string): Promise<boolean>;
  /**
   * Saved articles that hold the words, or words that start like them or are a slip away, in their text or in the
   * reader's note and tags; best first. Words after `note:` or `tag:` count there alone, and no article without them does;
   * none is found that holds a word or phrase after a minus. `outlet:`, `story:` and `date:` are left to `among`.
   */
  search(query: string, options: { limit: number; among?: ReadonlySet<string> }): Promise<SearchHit[]>;
  /** The open article, if given, does not count. */
  size(open?: Article): Promise<CorpusSize>;
  /** Of that what takes no look at the origins. */
  counts(): Promise<CorpusSize>;
  /** Deletes the samples; returns their ids, to be restored by. Articles the reader saved stay. */
  removeSamples(): Promise<string[]>;
  /**
   * Reads again every article whose derived rows are missing or were made by another extractor layout, engine or pack.
   * Can be stopped and begun again at any time; returns how many articles this call read.
   */
  rebuild(onProgress?: (progress: RebuildProgress) => void): Promise<number>;
  /** The latest texts of these articles, in their order; of those that are gone, none. */
  texts(articleIds: readonly string[]): Promise<{ id: string; article: Article }[]>;
  /** Every story there is, followed or not. */
  stories(): Promise<StoryShelf>;
  /** Grows with every change of the stories, so that other pages and workers know to read them again; 0 before the first. */
  storiesRevision(): Promise<number>;
  /** Packs of the followed stories, in the order in which an article is held against them; the same array until one changes. */
  followed(): Promise<readonly StoryPack[]>;
  /**
   * Checks a pack and puts it in the place of the one of its id, or beside the others. `seen` is the `changedAt` of the
   * story that it is an edit of, null for a new one: where another page changed it since, nothing is overwritten. Nor is
   * a story that cannot be read. Rejects with a PackError too.
   */
  putStory(pack: unknown, seen?: number | null): Promise<StoryPack>;
  /** Deletes a story of the reader's, or gives the one that comes with Crossread its place back; false when there was none. */
  removeStory(storyId: string): Promise<boolean>;
  /** Takes that back; false when nothing deleted has this id. */
  restoreStory(storyId: string): Promise<boolean>;
  setFollowing(storyId: string, following: Following): Promise<void>;
  /** How many saved articles are about each story, by its id. */
  countByStory(): Promise<ReadonlyMap<string, number>>;
  /** The reader's tags and note on an article. */
  annotations(articleId: string): Promise<Annotations>;
  /** Puts a tag on an article or takes it off; tags that differ in case alone are one. */
  setTag(articleId: string, tag: string, state: 'on' | 'off'): Promise<void>;
  /** An empty note is deleted. */
  setNote(articleId: string, note: string): Promise<void>;
  /** Ids of the articles with a note. */
  notedArticles(): Promise<string[]>;
  holdings(): Promise<Holdings>;
  /** Ids of the deleted articles that can be restored: their texts are still here. */
  deletedArticles(): Promise<string[]>;
  /** Erases the texts, tags and notes of deleted articles: none can be restored afterwards. Returns how many had a text left. */
  purgeDeleted(): Promise<number>;
  /**
   * Whether anything of the reader's own was written here after this moment, by an import too; whether there is anything,
   * where it is null.
   */
  changedSince(at: number | null): Promise<boolean>;
  /** One file of truth: NDJSON with a version, gzipped. Of a selection only what belongs to its articles. */
  exportBackup(
    options: { articles: 'all' | readonly string[] },
    onProgress?: (progress: BackupProgress) => void,
  ): Promise<Blob>;
  /** Hands over the ledger of all or of these articles, batch by batch: each slot, value, article and speaker. */
  ledger(request: LedgerRequest, onProgress?: (progress: BackupProgress) => void): Promise<void>;
  /**
   * Adds what a backup holds: the newer of two records stays, nothing is deleted, and what was deleted here comes back.
   * The file is read to its end before anything is written, and its records are written all at once or not at all.
   * Rejects with `backup-foreign`, `backup-newer` or `backup-corrupt`.
   */
  importBackup(file: Blob, onProgress?: (progress: BackupProgress) => void): Promise<ImportResult>;
  close(): void;
}

export type CorpusFailureCode =
  | 'disk-full'
  | 'database-newer'
  | 'database-broken'
  /** The file is no backup of Crossread's. */
  | 'backup-foreign'
  | 'backup-newer'
  | 'backup-corrupt'
  /** A story was changed or deleted since it was read. */
  | 'story-moved'
  /** A story of this id stands here that this Crossread cannot read. */
  | 'story-unreadable';
