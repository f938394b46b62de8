import type { SavedPage } from '../../lib/article';
import type { Failure, SaveOutcome } from '../../lib/messages';
import { corpusFailure } from '../shared/corpus-failure';
import type { Job } from '../shared/job';
import type { CorpusCalls } from './calls';

/** Why a file gave no article. */
export type Refusal = Extract<SavedPage, { reason: string }>['reason'];

/** What became of the pages in files, and which of them were left out and why. */
export interface ImportReport {
  outcomes: Readonly<Record<SaveOutcome, number>>;
  refused: readonly { name: string; reason: Refusal }[];
  /** Files not taken in, because the reader stopped or the corpus could not be written. */
  left: number;
  /** Why the corpus could not be written; null where it could. */
  failure: Failure | null;
}

/** Files that can only be exports of Crossread; all others are taken for pages. */
export const isBackup = ({ name }: File): boolean => /\.(?:gz|ndjson|jsonl?)$/i.test(name);

interface Importing {
  corpus: Pick<CorpusCalls, 'savePage'>;
  onProgress(job: Job): void;
  stopped(): boolean;
}

/** Saves the article of each page, one after the other, and ends where the corpus cannot be written. */
export async function importPages(files: readonly File[], importing: Importing): Promise<ImportReport> {
  const outcomes = { saved: 0, 'new-version': 0, unchanged: 0 };
  const refused: { name: string; reason: Refusal }[] = [];
  const reportAt = (done: number, failure: Failure | null) => ({
    outcomes,
    refused,
    left: files.length - done,
    failure,
  });
  for (const [done, file] of files.entries()) {
    if (importing.stopped()) return reportAt(done, null);
    importing.onProgress({ step: 'pages', done, total: files.length });
    try {
      const result = await importing.corpus.savePage(file);
      if ('reason' in result) refused.push({ name: file.name, reason: result.reason });
      else outcomes[result.outcome] += 1;
    } catch (error) {
      return reportAt(done, corpusFailure(error));
    }
  }
  return reportAt(files.length, null);
}
