import { type BackupTable, endLine, headLine, noRecords, recordLine } from './backup-format';
import type { CorpusDatabase, ReaderRow } from './database';
import type { CorpusContext } from './saving';
import type { BackupProgress } from './types';

/** Articles read in one transaction; others can write in between. */
const BATCH = 50;

/** Tables of what readers add, that belong to an article or to the whole corpus. */
const ofArticles = ['tags', 'notes'] as const;
const ofCorpus = ['decisions', 'packs'] as const;

/** Writes a backup file of all that is live, or of some articles. The Blob's bytes are the browser's to keep, not the heap's. */
export async function exportBackup(
  context: CorpusContext,
  articles: 'all' | readonly string[],
  onProgress: (progress: BackupProgress) => void,
): Promise<Blob> {
  const lines = backupLines(context, articles, onProgress);
  const stream = new ReadableStream<string>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const packed = stream.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  const bytes = await new Response(packed).blob();
  return new Blob([bytes], { type: 'application/gzip' });
}

/** The text of a backup, in pieces of some lines. */
async function* backupLines(
  { db, now }: CorpusContext,
  articles: 'all' | readonly string[],
  onProgress: (progress: BackupProgress) => void,
): AsyncGenerator<string, void> {
  const counts = noRecords();
  const write = (table: BackupTable, rows: readonly object[]): string => {
    counts[table] += rows.length;
    return rows.map((row) => `${recordLine(table, row)}\n`).join('');
  };
  yield `${headLine(now())}\n`;
  const ids = articles === 'all' ? await liveArticles(db) : articles;
  for (let done = 0; done < ids.length; done += BATCH) {
    onProgress({ step: 'exporting', done, total: ids.length });
    const rows = await articlesWithVersions(db, ids.slice(done, done + BATCH));
    yield write('versions', rows.versions) + write('articles', rows.articles);
  }
  const wanted = new Set(ids);
  for (const table of ofArticles) yield write(table, (await liveRows(db, table)).filter(belongsTo(wanted)));
  if (articles === 'all') for (const table of ofCorpus) yield write(table, await liveRows(db, table));
  onProgress({ step: 'exporting', done: ids.length, total: ids.length });
  yield `${endLine(counts)}\n`;
}

const liveArticles = (db: CorpusDatabase): Promise<string[]> =>
  db.articles.where('[deleted+shelf]').between([0, ''], [0, '\uffff']).primaryKeys();

/** In one transaction, so that an article saved again meanwhile comes with the version it names. */
function articlesWithVersions(db: CorpusDatabase, ids: readonly string[]) {
  return db.transaction('r', db.articles, db.versions, async () => {
    const found = await db.articles.bulkGet([...ids]);
    const articles = found.filter((row) => row !== undefined).filter(({ deleted }) => deleted === 0);
    const versions = await db.versions
      .where('articleId')
      .anyOf(articles.map(({ id }) => id))
      .toArray();
    return { articles, versions };
  });
}

const liveRows = async (db: CorpusDatabase, table: 'tags' | 'notes' | 'decisions' | 'packs'): Promise<ReaderRow[]> =>
  (await db[table].toArray()).filter(({ deleted }) => deleted === 0);

const belongsTo =
  (articles: ReadonlySet<string>) =>
  ({ articleId }: ReaderRow): boolean =>
    typeof articleId === 'string' && articles.has(articleId);
