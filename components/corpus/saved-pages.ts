import type { SavedPage } from '../../lib/article';
import type { SaveOutcome } from '../../lib/messages';
import type { CorpusCalls } from './calls';
import type { Job } from './job';

/** Why a file gave no article. */
export type Refusal = Extract<SavedPage, { reason: string }>['reason'];

/** What became of the pages in files, and which of them were left out and why. */
export interface ImportReport {
  outcomes: Readonly<Record<SaveOutcome, number>>;
  refused: readonly { name: string; reason: Refusal }[];
  /** Files not looked at, because the reader stopped. */
  left: number;
}

/** Files that can only be exports of Crossread; all others are taken for pages. */
export const isBackup = ({ name }: File): boolean => /\.(?:gz|ndjson|jsonl?)$/i.test(name);

interface Importing {
  corpus: Pick<CorpusCalls, 'savePage'>;
  onProgress(job: Job): void;
  stopped(): boolean;
}

/** Saves the article of each page, one after the other. Rejects where the corpus cannot be written. */
export async function importPages(files: readonly File[], importing: Importing): Promise<ImportReport> {
  const outcomes = { saved: 0, 'new-version': 0, unchanged: 0 };
  const refused: { name: string; reason: Refusal }[] = [];
  for (const [done, file] of files.entries()) {
    if (importing.stopped()) return { outcomes, refused, left: files.length - done };
    importing.onProgress({ step: 'pages', done, total: files.length });
    const result = await importing.corpus.savePage(file);
    if ('reason' in result) refused.push({ name: file.name, reason: result.reason });
    else outcomes[result.outcome] += 1;
  }
  return { outcomes, refused, left: 0 };
}
