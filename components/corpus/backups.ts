import { withNames } from '../../i18n';
import type { LedgerLine } from '../../lib/compare';
import type { ImportResult } from '../../lib/corpus';
import type { Job } from '../shared/job';
import type { Notice } from '../shared/notice';
import { BYTE_ORDER_MARK, csvLine } from './csv';
import { type Deleting, withoutThese } from './deleting';
import { noting, quietly } from './failing';
import type { Jobs } from './jobs';
import { headings, ledgerCells } from './ledger-table';
import type { LibraryOutside, LibraryState } from './library';
import { importPages, isBackup } from './saved-pages';

/** What the reader can do with files of the corpus. One job at a time: while one is under way, the reader is told of it instead. */
export interface Backups {
  /** Writes a backup file, of all or of these articles. */
  exportArticles(articles: 'all' | readonly string[]): Promise<void>;
  /** Writes what all or these articles give for each fact as a table. */
  exportTable(articles: 'all' | readonly string[]): Promise<void>;
  /** Takes in saved pages and exports of Crossread, in any mixture. */
  importFiles(files: readonly File[]): Promise<void>;
  /** Stops taking in pages, or comparing, after the article under way; what was done stays. */
  stop(): void;
  dismissReport(): void;
  /** Goes on reading what an import that was cut short had written. */
  resume(): Promise<void>;
}

type Show = (job: Job) => void;

interface BackupsIn {
  jobs: Jobs;
  refresh: () => Promise<void>;
  deletionsDone: Deleting['deletionsDone'];
}

export function backupsOf(
  outside: LibraryOutside,
  state: LibraryState,
  { jobs, refresh, deletionsDone }: BackupsIn,
): Backups {
  const { corpus, background } = outside;
  const working = async (first: Job, action: (show: Show) => Promise<Notice | null>) => {
    const answer = await jobs.alone(first, (show) => noting(state)(() => action(show)));
    const { value: under } = state.job;
    if (answer === 'busy' && under) state.notice.value = { kind: 'busy', job: under };
  };
  const changed = async () => {
    // A list asked for before a deletion still holds what that took.
    const before = new Set(state.deletions.value);
    await refresh();
    const here = new Set((state.articles.value ?? []).map(({ id }) => id));
    state.deletions.value = state.deletions.value.flatMap((one) => (before.has(one) ? withoutThese([one], here) : one));
    await background.corpusChanged();
  };
  let stopped = false;

  const takePages = async (files: readonly File[], onProgress: Show) => {
    if (files.length === 0) return;
    try {
      state.report.value = await importPages(files, { corpus, onProgress, stopped: () => stopped });
    } finally {
      await changed();
    }
  };
  const takeExports = async (files: readonly File[], show: Show): Promise<Notice | null> => {
    let result: ImportResult = { added: 0, updated: 0, unchanged: 0, unreadableStories: 0 };
    for (const file of files) {
      show({ step: 'checking', done: 0, total: file.size });
      result = together(result, await corpus.importBackup(file, show));
      await changed();
    }
    return files.length > 0 ? { kind: 'imported', result } : null;
  };

  return {
    exportArticles: (articles) => {
      const begun = outside.now();
      const count = articles === 'all' ? (state.size.value?.articles ?? 0) : articles.length;
      return working({ step: 'exporting', done: 0, total: count }, async (show) => {
        const file = await corpus.exportBackup({ articles }, show);
        const name = fileName(outside.now(), 'ndjson.gz');
        outside.download(file, name);
        // What changed while the file was written may not be in it.
        if (articles === 'all') await noteBackup(outside, state, begun);
        return { kind: 'exported', count, name };
      });
    },
    exportTable: (articles) =>
      working({ step: 'tabulating', done: 0, total: 0 }, async (show) => {
        const { table, count } = await tableOf(outside, state, articles, show);
        if (count === 0) return { kind: 'no-facts' };
        const name = fileName(outside.now(), 'csv');
        outside.download(table, name);
        return { kind: 'tabulated', count, name };
      }),
    importFiles: async (files) => {
      const exports = files.filter(isBackup);
      const pages = files.filter((file) => !isBackup(file));
      const [first] = files;
      if (!first) return;
      await working({ step: isBackup(first) ? 'checking' : 'pages', done: 0, total: files.length }, async (show) => {
        stopped = false;
        state.report.value = null;
        // What is just being deleted must not be found to be here already, and then go.
        await deletionsDone();
        await takePages(pages, show);
        return takeExports(exports, show);
      });
    },
    stop: () => {
      stopped = true;
      if (state.job.value?.step !== 'comparing') return;
      state.filter.value = { ...state.filter.value, differing: 'any' };
    },
    dismissReport: () => {
      state.report.value = null;
    },
    resume: () =>
      jobs.beside((show) =>
        quietly(state)(async () => {
          const read = await corpus.rebuild(({ done, total }) => show({ step: 'reading', done, total }));
          if (read > 0) await changed();
        }),
      ),
  };
}

const together = (one: ImportResult, other: ImportResult): ImportResult => ({
  added: one.added + other.added,
  updated: one.updated + other.updated,
  unchanged: one.unchanged + other.unchanged,
  unreadableStories: one.unreadableStories + other.unreadableStories,
});

async function noteBackup({ backup }: LibraryOutside, state: LibraryState, at: number): Promise<void> {
  await backup.note(at);
  const known = state.backup.value;
  if (known) state.backup.value = { ...known, last: at, due: 'not-due' };
}

/** The ledger of these articles as CSV, with how many lines it has below its headings. */
async function tableOf(
  { corpus }: LibraryOutside,
  state: LibraryState,
  articles: 'all' | readonly string[],
  onProgress: (job: Job) => void,
): Promise<{ table: Blob; count: number }> {
  const language = state.language.value;
  const titles = { story: corpus.storyTitle, event: corpus.eventTitle };
  const parts = [BYTE_ORDER_MARK, csvLine(headings(language))];
  let count = 0;
  const origins = new Map<string, number>();
  const originOf = (id: string): number => {
    const known = origins.get(id) ?? origins.size + 1;
    origins.set(id, known);
    return known;
  };
  const take = (lines: readonly LedgerLine[]) => {
    count += lines.length;
    const spoken = withNames(language, corpus.names());
    parts.push(lines.map((line) => csvLine(ledgerCells(spoken, titles, line, originOf(line.saved.originId)))).join(''));
  };
  await corpus.ledger({ articles, take }, onProgress);
  return { table: new Blob(parts, { type: 'text/csv;charset=utf-8' }), count };
}

/** `crossread-2026-11-22.ndjson.gz`, by the reader's own day. */
function fileName(now: number, ending: 'ndjson.gz' | 'csv'): string {
  const day = new Date(now);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `crossread-${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}.${ending}`;
}
