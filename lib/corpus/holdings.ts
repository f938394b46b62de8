import type { CorpusDatabase, ReaderRow } from './database';
import type { CorpusContext } from './saving';
import type { Holdings } from './types';
import { writeAtOnce } from './write';

const deletedIds = (db: CorpusDatabase): Promise<string[]> =>
  db.articles.where('[deleted+shelf]').between([1, ''], [1, '\uffff']).primaryKeys();

/** What is saved, and the deleted articles whose texts are still there for an undo. */
export async function holdingsOf(db: CorpusDatabase): Promise<Holdings> {
  return db.transaction('r', db.articles, db.versions, async () => {
    const deleted = await deletedIds(db);
    const [all, versions, kept] = await Promise.all([
      db.articles.count(),
      db.versions.count(),
      db.versions.where('articleId').anyOf(deleted).keys(),
    ]);
    return {
      articles: all - deleted.length,
      versions: versions - kept.length,
      deleted: new Set(kept.map(String)).size,
    };
  });
}

/** Erases the texts, tags and notes of deleted articles; the tombstones stay. Returns how many had a text left. */
export async function purgeDeleted({ db, now, device }: CorpusContext): Promise<number> {
  return writeAtOnce(db, [db.articles, db.versions, db.tags, db.notes], async () => {
    const deleted = await deletedIds(db);
    // Two queries: Dexie's anyOf walks through its keys as it runs, and a second run of one starts where the first ended.
    const versions = () => db.versions.where('articleId').anyOf(deleted);
    const purged = new Set((await versions().keys()).map(String)).size;
    await versions().delete();
    const gone = new Set<unknown>(deleted);
    const erase = (row: ReaderRow): ReaderRow => ({
      ...row,
      ...('text' in row ? { text: '' } : {}),
      deleted: 1,
      updatedAt: Math.max(now(), row.updatedAt + 1),
      device,
    });
    for (const table of [db.tags, db.notes]) {
      const rows = (await table.toArray()).filter(({ articleId }) => gone.has(articleId));
      await table.bulkPut(rows.map(erase));
    }
    return purged;
  });
}

/** Ids of the articles the reader wrote a note on. */
export async function notedArticles(db: CorpusDatabase): Promise<string[]> {
  const rows = await db.notes.toArray();
  return rows.filter(({ deleted }) => deleted === 0).map(({ id }) => id);
}

/**
 * Whether anything of the reader's own was added, changed or deleted after a moment; without one, whether there is
 * anything. Samples come with Crossread and need no backup.
 */
export async function changedSince(db: CorpusDatabase, at: number | null): Promise<boolean> {
  return db.transaction('r', db.articles, db.tags, db.notes, db.decisions, db.packs, async () => {
    const changed = (row: { updatedAt: number; deleted: 0 | 1 }): boolean =>
      at === null ? row.deleted === 0 : row.updatedAt > at;
    const own = (await db.articles.toArray()).filter(({ shelf }) => shelf === 'own');
    if (own.some(changed)) return true;
    for (const table of [db.tags, db.notes, db.decisions, db.packs]) {
      if ((await table.toArray()).some(changed)) return true;
    }
    return false;
  });
}
