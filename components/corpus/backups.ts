import type { LibraryOutside, LibraryState } from './library';
import { noting } from './library';

/** What the reader can do with files of the corpus. Each waits for no other: a job under way refuses the next. */
export interface Backups {
  /** Writes a backup file, of all or of these articles. */
  exportArticles(articles: 'all' | readonly string[]): Promise<void>;
  importFiles(files: readonly File[]): Promise<void>;
  /** Goes on reading what an import that was cut short had written. */
  resume(): Promise<void>;
}

export function backupsOf(outside: LibraryOutside, state: LibraryState, refresh: () => Promise<void>): Backups {
  const { corpus, background } = outside;
  const attempt = noting(state);
  const working = async (action: Parameters<typeof attempt>[0]) => {
    if (state.job.value) return;
    await attempt(action);
    state.job.value = null;
  };
  const onProgress = (job: LibraryState['job']['value']) => {
    state.job.value = job;
  };
  return {
    exportArticles: (articles) =>
      working(async () => {
        const count = articles === 'all' ? (await corpus.size()).articles : articles.length;
        onProgress({ step: 'exporting', done: 0, total: count });
        const file = await corpus.exportBackup({ articles }, onProgress);
        const name = backupName(outside.now());
        outside.download(file, name);
        return { kind: 'exported', count, name };
      }),
    importFiles: ([file]) =>
      working(async () => {
        if (!file) return null;
        onProgress({ step: 'checking', done: 0, total: file.size });
        const result = await corpus.importBackup(file, onProgress);
        await refresh();
        await background.corpusChanged();
        return { kind: 'imported', result };
      }),
    resume: () =>
      working(async () => {
        const read = await corpus.rebuild(({ done, total }) => onProgress({ step: 'reading', done, total }));
        if (read === 0) return state.notice.value;
        await refresh();
        await background.corpusChanged();
        return null;
      }),
  };
}

/** `crossread-2026-11-22.ndjson.gz`, by the reader's own day. */
function backupName(now: number): string {
  const day = new Date(now);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `crossread-${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}.ndjson.gz`;
}
