import type { Corpus } from '../../lib/corpus';

/** What the corpus page asks of the corpus. Each call rejects with a CorpusError when the database fails. */
export interface CorpusCalls
  extends Pick<
    Corpus,
    'list' | 'get' | 'remove' | 'restore' | 'search' | 'size' | 'rebuild' | 'exportBackup' | 'importBackup'
  > {
  /** Title of a followed story in the reader's language; null where the story is followed no more. */
  storyTitle(storyId: string): string | null;
}
