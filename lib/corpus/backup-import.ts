import Dexie, { type Table } from 'dexie';
import { type BackupRecord, type BackupTable, backupTables, corrupt } from './backup-format';
import { type Batch, mergeInto } from './backup-merge';
import { recordsOf } from './backup-reading';
import type { CorpusDatabase } from './database';
import { followAnew } from './following';
import { limits } from './limits';
import { rebuildDerived } from './rebuild';
import type { CorpusContext } from './saving';
import type { BackupProgress, ImportResult } from './types';
import { writeAtOnce } from './write';
import { withWriterLock } from './writer-lock';

type OnProgress = (progress: BackupProgress) => void;

/**
 * Reads the file twice: once to its end to know that it is whole, once to write it in one transaction over the truth,
 * which begins once what it writes is read (the rest of a very large file apart), so that checks wait for the writing
 * and not for the reading.
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

async function writeAll(
  context: CorpusContext,
  file: Blob,
  total: number,
  onProgress: OnProgress,
): Promise<ImportResult> {
  const { db } = context;
  const batches = batchesOf(recordsOf(file, () => {}));
  const staged = await stage(batches);
  return writeAtOnce(db, [...truthOf(db), db.origins, db.meta], async () => {
    const merge = mergeInto(context);
    let done = 0;
    const write = async (batch: Batch) => {
      await merge.take(batch);
      done += Object.values(batch).flat().length;
      onProgress({ step: 'restoring', done, total });
    };
    for (const batch of staged) await write(batch);
    for (;;) {
      // A transaction ends when it waits for anything but the database; Dexie keeps it open meanwhile.
      const next = await Dexie.waitFor(batches.next());
      if (next.done) return merge.result();
      await write(next.value);
    }
  });
}

async function stage(batches: AsyncIterator<Batch, void>): Promise<Batch[]> {
  const staged: Batch[] = [];
  while (staged.length < limits.stagedBatches) {
    const next = await batches.next();
    if (next.done) break;
    staged.push(next.value);
  }
  return staged;
}

async function* batchesOf(records: AsyncIterable<BackupRecord>): AsyncGenerator<Batch, void> {
  let batch: { [Table in BackupTable]?: unknown[] } = {};
  let size = 0;
  for await (const { table, row } of records) {
    batch[table] = [...(batch[table] ?? []), row];
    size += 1;
    if (size < limits.recordsPerBatch) continue;
    yield batch as Batch;
    batch = {};
    size = 0;
  }
  if (size > 0) yield batch as Batch;
}
