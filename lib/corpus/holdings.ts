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

/** Ids of the deleted articles whose latest text is still there. */
export async function restorableArticles(db: CorpusDatabase): Promise<string[]> {
  return db.transaction('r', db.articles, db.versions, async () => {
    const rows = await db.articles.where('[deleted+shelf]').between([1, ''], [1, '\uffff']).toArray();
    const kept = new Set(
      await db.versions
        .where('id')
        .anyOf(rows.map(({ latest }) => latest))
        .primaryKeys(),
    );
    return rows.filter(({ latest }) => kept.has(latest)).map(({ id }) => id);
  });
}

/** Erases the texts, tags and notes of deleted articles; the tombstones stay. Returns how many had a text left. */
export async function purgeDeleted({ db, now, device }: CorpusContext): Promise<number> {
  return writeAtOnce(db, [db.articles, db.versions, db.tags, db.notes], async () => {
    const deleted = await deletedIds(db);
    const versions = db.versions.where('articleId').anyOf(deleted);
    const purged = new Set((await versions.keys()).map(String)).size;
    await versions.delete();
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
