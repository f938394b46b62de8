import type { SavedPage } from '../../lib/article';
import type { ComparedPair, Finding, LedgerLine } from '../../lib/compare';
import type { BackupProgress, Corpus, SavedArticleWithVersions } from '../../lib/corpus';
import type { SaveOutcome } from '../../lib/messages';
import type { NamesByLanguage } from '../../lib/story';

/** Two saved articles in their latest versions, and what each says to the other's claims. */
export interface ComparedArticles {
  first: SavedArticleWithVersions;
  second: SavedArticleWithVersions;
  findings: ComparedPair;
  /** Whether the two share their text. */
  origin: 'same' | 'other';
  /** False when one of them is in a language whose claims are not read. */
  claimsRead: boolean;
}

/** What the corpus page asks of the corpus. Each call rejects with a CorpusError when the database fails. */
export interface CorpusCalls
  extends Pick<
    Corpus,
    | 'list'
    | 'get'
    | 'origin'
    | 'remove'
    | 'restore'
    | 'search'
    | 'rebuild'
    | 'annotations'
    | 'setTag'
    | 'setNote'
    | 'holdings'
    | 'purgeDeleted'
    | 'deletedArticles'
    | 'notedArticles'
    | 'changedSince'
    | 'exportBackup'
    | 'importBackup'
  > {
  /** Saves the article of a page that was saved to a file. */
  savePage(file: Blob): Promise<{ outcome: SaveOutcome } | Extract<SavedPage, { reason: string }>>;
  /** Title of a followed story in the reader's language; null where the story is followed no more. */
  storyTitle(storyId: string): string | null;
  /** What parties, people and places of the followed stories are called in other languages; the same object until one changes. */
  names(): NamesByLanguage;
  eventTitle(storyId: string, eventId: string): string | null;
  /** What the other saved articles say to the claims of one, in its latest version; empty where it is gone. */
  findings(articleId: string): Promise<readonly Finding[]>;
  /** Hands over the ledger of all or of these articles, fact by fact. */
  ledger(
    options: { articles: 'all' | readonly string[]; take: (lines: readonly LedgerLine[]) => void },
    onProgress: (progress: BackupProgress) => void,
  ): Promise<void>;
  /** Null where one of the two is gone. */
  compareTwo(firstId: string, secondId: string): Promise<ComparedArticles | null>;
}
