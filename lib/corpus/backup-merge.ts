import type { Table } from 'dexie';
import type { BackupRecord } from './backup-format';
import { noteChange } from './changes';
import type { ArticleRow, ReaderRow, VersionRow } from './database';
import type { CorpusContext } from './saving';
import { bumpStories, readability } from './stories';
import type { ImportResult } from './types';

/** Tables of what the reader adds to articles and sentences. */
const readerTables = ['tags', 'notes', 'decisions'] as const;

/** Records of a backup, by table. */
export type Batch = { [Record in BackupRecord as Record['table']]?: Record['row'][] };

/** Joins records with those here, table by table. Call inside the transaction. */
export function mergeInto(context: CorpusContext) {
  const { db, now } = context;
  const count: ImportResult = { added: 0, updated: 0, unchanged: 0, unreadableStories: 0 };
  /** Articles here that got a version they had not. */
  const grown = new Set<string>();
  const into = {
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
  return {
    result: () => count,
    async take(batch: Batch): Promise<void> {
      await into.versions(batch.versions ?? []);
      await into.articles(batch.articles ?? []);
      for (const table of readerTables) await into.added(table, batch[table] ?? []);
      await into.stories(batch.packs ?? []);
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
