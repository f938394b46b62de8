import type { ArticleRow, CorpusDatabase, ReaderRow } from './database';
import type { CorpusContext } from './saving';
import { touch } from './touch';
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

/**
 * Erases what is kept of deleted articles, and the tags and notes on them. Of each a tombstone stays that says no more
 * than that the article of this id was deleted, and when. Returns how many had a text left.
 */
export async function purgeDeleted(context: CorpusContext): Promise<number> {
  const { db } = context;
  return writeAtOnce(db, [db.articles, db.versions, db.tags, db.notes], async () => {
    const tombstones = (await db.articles.bulkGet(await deletedIds(db))).filter((row) => row !== undefined);
    const gone = new Set<unknown>(tombstones.map(({ id }) => id));
    // Two queries: Dexie's anyOf walks through its keys as it runs, and a second run of one starts where the first ended.
    const versions = () => db.versions.where('articleId').anyOf(tombstones.map(({ id }) => id));
    const purged = new Set((await versions().keys()).map(String)).size;
    await versions().delete();
    const telling = tombstones.filter(({ latest }) => latest !== '');
    await db.articles.bulkPut(telling.map((row) => ({ ...row, ...BLANK, ...touch(context, row) })));
    const ofGone = ({ articleId }: ReaderRow): boolean => gone.has(articleId);
    // A tag stands in its row's id too, so that nothing less than the row's end erases it.
    await db.tags.filter(ofGone).delete();
    const notes = await db.notes.filter((row) => ofGone(row) && row.text !== '').toArray();
    await db.notes.bulkPut(notes.map((row) => ({ ...row, text: '', deleted: 1, ...touch(context, row) })));
    return purged;
  });
}

/** What the head of an erased article says. */
const BLANK = {
  ...{ url: '', canonicalUrl: null, identityUrl: '', outlet: '', title: '', byline: null, lang: '' },
  ...{ publishedAt: null, modifiedAt: null, latest: '' },
} as const satisfies Partial<ArticleRow>;

/** Ids of the articles the reader wrote a note on. */
export async function notedArticles(db: CorpusDatabase): Promise<string[]> {
  const rows = await db.notes.toArray();
  return rows.filter(({ deleted }) => deleted === 0).map(({ id }) => id);
}
