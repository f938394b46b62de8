/**
 * Every message between the parts of Crossread, one interface per direction, and the state of a tab that the
 * background keeps in storage.session and the sidebar shows.
 */
import type { Article } from './article';
import type { Comparison, Fact } from './compare';
import type { UnlikePair } from './corpus';
import type { MarkLook, MarkStyle } from './mark-looks';

/** Why something did not work, in terms a reader can act on. The catalogue holds a sentence for each code. */
export type FailureCode =
  | 'extraction-failed'
  | 'no-access'
  | 'private-window'
  | 'disk-full'
  | 'database-newer'
  | 'database-broken'
  | 'backup-foreign'
  | 'backup-newer'
  | 'backup-corrupt'
  | 'page-gone'
  /** The reader wanted to undo a save, and the tab has gone on to another article. */
  | 'undo-late'
  /** One site had more articles saved by themselves within an hour than a reader opens. */
  | 'site-flood'
  | 'too-many-sites'
  | 'story-moved'
  | 'story-unreadable'
  | 'page-not-loaded'
  | 'nothing-selected'
  | 'unexpected';

export interface Failure {
  code: FailureCode;
  /** Technical words for a bug report; never shown alone. */
  detail: string;
}

export type SavedState = 'unsaved' | 'saved' | 'changed';

/** What became of saving an article by itself, where the reader switched that on. */
export type SavedByItself = { kind: 'saved' } | { kind: 'failed'; failure: Failure };

/** Head of an article: what the sidebar shows of it. */
export interface ArticleHead
  extends Pick<Article, 'url' | 'title' | 'outlet' | 'byline' | 'publishedAt' | 'modifiedAt' | 'lang'> {
  /** What it has in the corpus, or would have. */
  id: string;
}

export type TabState =
  /** A page Crossread does not read: browser pages, files, the store. */
  | { kind: 'unreadable' }
  /** `text`: whether the whole page was read, on the reader's wish, or the detector alone had nothing to say. */
  | { kind: 'not-article'; url: string; text: 'unread' | 'read' }
  /** An article about no followed story: it can be saved and its sentences checked. */
  | { kind: 'no-story'; head: ArticleHead; saved: SavedState }
  | { kind: 'working'; url: string; title: string }
  | {
      kind: 'compared';
      head: ArticleHead;
      saved: SavedState;
      byItself?: SavedByItself;
      comparison: Comparison;
      /** False when the text is in a language whose claims are not read. */
      claimsRead: boolean;
      /** Saved articles in the corpus other than this one; 0 means the corpus is empty. */
      corpusSize: number;
    }
  | { kind: 'no-access'; url: string }
  | { kind: 'paused' }
  | { kind: 'failed'; failure: Failure };

/** A highlighted claim the reader asked about, and what the corpus says to it. */
export type CheckState =
  | { kind: 'working'; text: string }
  /** `passage`: the whole sentences that the selected text stands in. */
  | { kind: 'checked'; text: string; passage: string; comparison: Comparison }
  | { kind: 'failed'; text: string; failure: Failure };

/** storage.session: set anew whenever the corpus changed, so that what counts it counts again. */
export const corpusChangeKey = 'corpus-change';

/** storage.session, one entry per tab: `tab:<id>` and `check:<id>`. */
export const tabKey = (tab: number): `tab:${number}` => `tab:${tab}`;
export const checkKey = (tab: number): `check:${number}` => `check:${tab}`;

/** What became of an action that was begun outside the panel: its menu item or its key. */
export type ToldOutcome = { outcome: SaveOutcome } | { failure: Failure };

/** storage.session: that outcome, until a panel has shown it or the page is left. */
export const toldKey = (tab: number): `told:${number}` => `told:${tab}`;

/** Content scripts → background. Untrusted: whatever arrives is parsed. */
export interface PageToBackground {
  /** The detector found an article about a followed story. */
  articleDetected(data: { url: string }): void;
  /** The reader script extracted the page; null when it holds no article, or none that can be read (`failure`). */
  articleRead(data: { url: string; article: Article | null; failure?: Failure }): void;
}

/** What a message of a content script looks like on its way to the background. */
export type PageMessage = {
  [K in keyof PageToBackground]: { type: K } & Parameters<PageToBackground[K]>[0];
}[keyof PageToBackground];

export type SaveOutcome = 'saved' | 'unchanged' | 'new-version';

/** Sidebar and corpus page → background. Privileged: only accepted from Crossread's own pages. */
export interface PanelToBackground {
  /** Read and check the page in this tab now, whether or not the detector spoke. */
  readTab(data: { tab: number }): void;
  saveTab(data: { tab: number }): { outcome: SaveOutcome } | { failure: Failure };
  /** Saves every open tab about a followed story; progress stands in storage.session under `saveAllKey`. */
  saveAllTabs(data: { window: number }): { saved: number; unchanged: number; failed: number };
  /**
   * Takes the article of this address, which the tab shows as saved by itself, out of the corpus again. Fails where the
   * tab has gone on meanwhile.
   */
  undoSave(data: { tab: number; url: string }): void;
  loadSamples(): { saved: number } | { failure: Failure };
  /** Ids of the samples removed. */
  removeSamples(): { removed: readonly string[] };
  /** Brings removed samples back; how many could be. */
  restoreSamples(data: { removed: readonly string[] }): { restored: number };
  /** How much is saved, for the sidebar's first-corpus advice and its "remove samples". Does not count deleted articles. */
  corpusCounts(): CorpusCounts;
  /** The ledger of what the article of this address is about. Fails where the tab has gone on to another meanwhile. */
  factsOf(data: { tab: number; url: string }): { facts: readonly Fact[] };
  /** Remembers that two sentences do not tell of the same fact, or forgets it, and compares the open tabs again. */
  decideUnlike(data: UnlikeDecision): void;
  /** Every pair of sentences that the reader told apart, newest decision first. */
  unlikePairs(): { pairs: readonly UnlikePair[] };
  /** Decides several pairs alike, each keeping its day, and compares the open tabs again. */
  decidePairs(data: { pairs: readonly UnlikePair[]; decision: UnlikeDecision['decision'] }): void;
  dismissCheck(data: { tab: number }): void;
  setPaused(data: { paused: boolean }): void;
  /** The corpus changed in a page of Crossread's own (deleted, restored): check open tabs again. */
  corpusChanged(): void;
  /**
   * The followed stories changed: the detector gets them, saved articles are read again, open tabs are checked again.
   * Answers at once; what a killed worker leaves of it is taken up by the next.
   */
  storiesChanged(): void;
}

export interface UnlikeDecision {
  /** The tab the reader decided in: nothing is remembered in a private window. */
  tab: number;
  here: string;
  there: string;
  decision: 'unlike' | 'undecided';
}

export interface CorpusCounts {
  /** All saved articles, samples among them. */
  articles: number;
  samples: number;
  /** The reader wants to be told of backups, and one is due. */
  backupDue?: true;
}

/** storage.session keeps it under this key while "save all tabs" runs; removed at the end. */
export const saveAllKey = 'save-all';

/** storage.local: the language the reader chose (see i18n/reader-language.ts). */
export const localeKey = 'locale';

export interface SaveAllProgress {
  done: number;
  total: number;
}

/** Sidebar → reader script in the page, over a port named `marks`: marks are painted only while it is open. */
export type PanelToReader =
  | ({ type: 'mark' } & PageMarks)
  | { type: 'reveal'; mark: PageMark }
  /** Points a sentence out where it stands, without scrolling; null takes the pointer away. */
  | { type: 'point'; mark: PageMark | null };

/** Reader script → sidebar, over the same port. */
export type ReaderToPanel =
  | { type: 'not-found'; id: string }
  /**
   * The sentences of the last `mark` that stand in the window now: first the one being read, as far as scrolling tells,
   * then the others in reading order. Sent when that changes.
   */
  | { type: 'in-view'; ids: readonly string[] }
  /** The reader clicked one of those sentences in the page. */
  | { type: 'chosen'; id: string };

/** A sentence of the page. The style number tells no verdict to scripts of the page; null is followed but not painted. */
export interface PageMark {
  id: string;
  text: string;
  style: MarkStyle | null;
}

/** The sentences to mark, and how the reader wants marks to look. */
export interface PageMarks {
  look: MarkLook;
  marks: readonly PageMark[];
}
