import type { SavedPage } from '../../lib/article';
import type { Corpus } from '../../lib/corpus';
import type { SaveOutcome } from '../../lib/messages';

/** What the corpus page asks of the corpus. Each call rejects with a CorpusError when the database fails. */
export interface CorpusCalls
  extends Pick<
    Corpus,
    | 'list'
    | 'get'
    | 'remove'
    | 'restore'
    | 'search'
    | 'rebuild'
    | 'annotations'
    | 'setTag'
    | 'setNote'
    | 'exportBackup'
    | 'importBackup'
  > {
  /** Saves the article of a page that was saved to a file. */
  savePage(file: Blob): Promise<{ outcome: SaveOutcome } | Extract<SavedPage, { reason: string }>>;
  /** Title of a followed story in the reader's language; null where the story is followed no more. */
  storyTitle(storyId: string): string | null;
  eventTitle(storyId: string, eventId: string): string | null;
  /** How many claims of a saved article differ from other saved articles; 0 where it is gone. */
  differences(articleId: string): Promise<number>;
}
