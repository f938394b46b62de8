import Dexie, { type Table } from 'dexie';
import { type BackupRecord, type BackupTable, backupTables, corrupt } from './backup-format';
import { recordsOf } from './backup-reading';
import { noteChange } from './changes';
import type { ArticleRow, CorpusDatabase, ReaderRow, VersionRow } from './database';
import { followAnew } from './following';
import { rebuildDerived } from './rebuild';
import type { CorpusContext } from './saving';
import { bumpStories, readability } from './stories';
import type { BackupProgress, ImportResult } from './types';
import { writeAtOnce } from './write';
import { withWriterLock } from './writer-lock';

type OnProgress = (progress: BackupProgress) => void;

/** Records written at a time, within the one transaction. */
const BATCH = 200;

/**
 * Reads the file twice: once to its end to know that it is whole, once to write it in one transaction over the truth.
 * What is derived follows, one article at a time, and goes on at the next rebuild where it was cut short.
 */
export async function importBackup(context: CorpusContext, file: Blob, onProgress: OnProgress): Promise<ImportResult> {
  const total = await checkAll(file, onProgress);
  const result = await withWriterLock(context.db.name, () => writeAll(context, file, total, onProgress));
  await followAnew(context);
  await rebuildDerived(context, ({ done, total: all }) => onProgress({ step: 'reading', done, total: all }));
  return result;
}

/** Checks every record and that each article comes with its texts; returns how many records there are. */
async function checkAll(file: Blob, onProgress: OnProgress): Promise<number> {
  let total = 0;
  const waiting = new Map<string, string[]>();
  const bytes = (done: number) => onProgress({ step: 'checking', done, total: file.size });
  for await (const { table, row } of recordsOf(file, bytes)) {
    total += 1;
    if (table === 'versions') waiting.set(row.articleId, [...(waiting.get(row.articleId) ?? []), row.id]);
    if (table !== 'articles') continue;
    if (!waiting.get(row.id)?.includes(row.latest)) throw corrupt(`article ${row.id} comes without its text`);
    waiting.delete(row.id);
  }
  for (const articleId of waiting.keys()) throw corrupt(`versions of ${articleId} come without their article`);
  return total;
}

const truthOf = (db: CorpusDatabase): Table[] => backupTables.map((table) => db.table(table));

function writeAll(context: CorpusContext, file: Blob, total: number, onProgress: OnProgress): Promise<ImportResult> {
  const { db } = context;
  return writeAtOnce(db, [...truthOf(db), db.origins, db.meta], async () => {
    const merge = mergeInto(context);
    const batches = batchesOf(recordsOf(file, () => {}));
    let done = 0;
    for (;;) {
      // A transaction ends when it waits for anything but the database; Dexie keeps it open meanwhile.
      const next = await Dexie.waitFor(batches.next());
      if (next.done) return merge.result();
      await merge.versions(next.value.versions ?? []);
      await merge.articles(next.value.articles ?? []);
      for (const table of readerTables) await merge.added(table, next.value[table] ?? []);
      await merge.stories(next.value.packs ?? []);
      done += Object.values(next.value).flat().length;
      onProgress({ step: 'restoring', done, total });
    }
  });
}

/** Tables of what the reader adds to articles and sentences. */
const readerTables = ['tags', 'notes', 'decisions'] as const;

type Batch = { [Record in BackupRecord as Record['table']]?: Record['row'][] };

async function* batchesOf(records: AsyncIterable<BackupRecord>): AsyncGenerator<Batch, void> {
  let batch: { [Table in BackupTable]?: unknown[] } = {};
  let size = 0;
  for await (const { table, row } of records) {
    batch[table] = [...(batch[table] ?? []), row];
    size += 1;
    if (size < BATCH) continue;
    yield batch as Batch;
    batch = {};
    size = 0;
  }
  if (size > 0) yield batch as Batch;
}

/** Joins records with those here, table by table. Call inside the transaction. */
function mergeInto(context: CorpusContext) {
  const { db, now } = context;
  const count: ImportResult = { added: 0, updated: 0, unchanged: 0, unreadableStories: 0 };
  /** Articles here that got a version they had not. */
  const grown = new Set<string>();
  return {
    result: () => count,
    async versions(rows: readonly VersionRow[]): Promise<void> {
      const known = await db.versions.bulkGet(rows.map(({ id }) => id));
      const added = rows.filter((_, i) => !known[i]);
      for (const { articleId } of added) grown.add(articleId);
      await db.versions.bulkPut(added);
    },
    async articles(rows: readonly ArticleRow[]): Promise<void> {
      const known = await db.articles.bulkGet(rows.map(({ id }) => id));
      const put: ArticleRow[] = [];
      let own = false;
      for (const [i, row] of rows.entries()) {
        const here = known[i];
        const merged = joinedArticle(here, row, now());
        const changed = merged !== here || grown.has(row.id);
        count[!here || here.deleted ? 'added' : changed ? 'updated' : 'unchanged'] += 1;
        if (merged !== here) put.push(merged);
        own ||= changed && merged.shelf === 'own';
      }
      await db.articles.bulkPut(put);
      if (own) await noteChange(context);
      // Rows read from the text that was the latest are stale now, and are found by their stamp.
      for (const { id } of put) await db.origins.update(id, { stamp: '' });
    },
    async added(table: (typeof readerTables)[number], rows: readonly ReaderRow[]): Promise<void> {
      if ((await putNewer(db[table], rows, now())) > 0) await noteChange(context);
    },
    /** One that cannot be read takes the place of none that can. */
    async stories(rows: readonly ReaderRow[]): Promise<void> {
      const known = await db.packs.bulkGet(rows.map(({ id }) => id));
      const unreadable = rows.map((row) => readability(row) === 'unreadable');
      count.unreadableStories += unreadable.filter(Boolean).length;
      const taken = rows.filter((_, i) => !unreadable[i] || readability(known[i]) !== 'readable');
      if ((await putNewer(db.packs, taken, now())) > 0) await bumpStories(context);
    },
  };
}

interface Dated {
  updatedAt: number;
  device: string;
  deleted: 0 | 1;
}

/**
 * The record that stays: the newer one; a live one instead of a deletion, as a change made now. `here` itself where it
 * stays. No record counts as changed later than now, so that one from a clock gone wrong does not win for ever.
 */
function joined<Row extends Dated>(here: Row | undefined, there: Row, now: number): Row {
  const updatedAt = Math.min(there.updatedAt, now);
  if (!here) return { ...there, updatedAt };
  if (here.deleted) return { ...there, updatedAt: Math.max(now, here.updatedAt + 1) };
  if (updatedAt === here.updatedAt) return there.device > here.device ? { ...there, updatedAt } : here;
  return updatedAt > here.updatedAt ? { ...there, updatedAt } : here;
}

/** The same; what the reader saved does not become a sample that is removed with the others. */
function joinedArticle(here: ArticleRow | undefined, there: ArticleRow, now: number): ArticleRow {
  const row = joined(here, there, now);
  return row !== here && here?.deleted === 0 && here.shelf === 'own' ? { ...row, shelf: 'own' } : row;
}

/** Returns how many rows changed. */
async function putNewer(table: Table<ReaderRow, string>, rows: readonly ReaderRow[], now: number): Promise<number> {
  const known = await table.bulkGet(rows.map(({ id }) => id));
  const changed = rows.map((row, i) => joined(known[i], row, now)).filter((row, i) => row !== known[i]);
  await table.bulkPut(changed);
  return changed.length;
}
