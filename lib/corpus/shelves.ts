import type { Article } from '../article';
import { allTags } from './annotations';
import type { ArticleRow, CorpusDatabase } from './database';
import { articleIdOf } from './identity';
import type { CorpusSize, SavedArticle, SavedArticleWithVersions, SavedVersion, Shelf } from './types';

/** What others see of these rows, in their order. Call inside a transaction over the tables of `headTables`. */
export async function headsOf(db: CorpusDatabase, rows: readonly ArticleRow[]): Promise<SavedArticle[]> {
  const [origins, tags, versions] = await Promise.all([
    db.origins.bulkGet(rows.map(({ id }) => id)),
    allTags(db),
    countVersions(
      db,
      rows.map(({ id }) => id),
    ),
  ]);
  return rows.map((row, i) => {
    const { id, url, canonicalUrl, outlet, title, byline, publishedAt, modifiedAt, lang, savedAt, shelf } = row;
    const head = { id, url, canonicalUrl, outlet, title, byline, publishedAt, modifiedAt, lang, savedAt };
    const { storyId = null, eventId = null } = origins[i] ?? {};
    return {
      ...head,
      sample: shelf === 'sample',
      versions: versions[i] ?? 0,
      storyId,
      eventId,
      tags: tags.get(id) ?? [],
    };
  });
}

/** Articles counted one by one; above that, one read of the whole index is faster than as many counts. */
const COUNTED_SINGLY = 200;

async function countVersions(db: CorpusDatabase, ids: readonly string[]): Promise<number[]> {
  if (ids.length <= COUNTED_SINGLY) {
    return Promise.all(ids.map((id) => db.versions.where('articleId').equals(id).count()));
  }
  const [articles, versions] = await Promise.all([db.articles.count(), db.versions.count()]);
  // Each article has at least one, so then none has two; walking the keys takes a cursor.
  if (articles === versions) return ids.map(() => 1);
  const counts = new Map<string, number>();
  for (const key of await db.versions.orderBy('articleId').keys()) {
    counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
  }
  return ids.map((id) => counts.get(id) ?? 0);
}

export const headTables = (db: CorpusDatabase) => [db.articles, db.versions, db.origins, db.tags];

/** One page of live articles, newest saved first; all of them where `limit` is infinite. */
export async function listArticles(
  db: CorpusDatabase,
  limit: number,
  after?: Pick<SavedArticle, 'id' | 'savedAt'>,
): Promise<SavedArticle[]> {
  const end = after ? [0, after.savedAt, after.id] : [0, Number.POSITIVE_INFINITY, ''];
  return db.transaction('r', headTables(db), async () => {
    const inOrder = db.articles
      .where('[deleted+savedAt+id]')
      .between([0, Number.NEGATIVE_INFINITY, ''], end, true, false);
    // A reversed read steps through a cursor, which for all of ten thousand takes seconds.
    const all = limit === Number.POSITIVE_INFINITY;
    const rows = all ? (await inOrder.toArray()).reverse() : await inOrder.reverse().limit(limit).toArray();
    return headsOf(db, rows);
  });
}

/** A live article with all its versions, newest first; null where there is none. */
export async function getArticle(db: CorpusDatabase, articleId: string): Promise<SavedArticleWithVersions | null> {
  return db.transaction('r', headTables(db), async () => {
    const row = await db.articles.get(articleId);
    if (!row || row.deleted) return null;
    const rows = await db.versions.where('articleId').equals(articleId).toArray();
    const versions: SavedVersion[] = rows.map(({ id, savedAt, article }) => ({ id, savedAt, article }));
    // The latest comes first even where an old text returned and so was saved long ago.
    versions.sort((a, b) => Number(b.id === row.latest) - Number(a.id === row.latest) || b.savedAt - a.savedAt);
    const [latest] = versions;
    const [head] = await headsOf(db, [row]);
    return head && latest ? { head, latest, versions } : null;
  });
}

/**
 * How many articles can be compared with, leaving out the open one. Counts of an index alone, since every check asks:
 * to count distinct origins too took ten seconds at 10,000 articles, one read for each.
 */
export async function sizeOf(db: CorpusDatabase, open?: Article): Promise<CorpusSize> {
  return db.transaction('r', db.articles, db.origins, async () => {
    const own = open && (await db.origins.get(articleIdOf(open)));
    const ownRow = own && (await db.articles.get(own.articleId));
    const [articles, samples] = await Promise.all([
      db.origins.count(),
      db.articles.where('[deleted+shelf]').equals([0, 'sample']).count(),
    ]);
    return {
      articles: articles - (own ? 1 : 0),
      samples: samples - (ownRow?.shelf === 'sample' ? 1 : 0),
    };
  });
}

/** Live articles, and the samples among them. */
export async function countArticles(db: CorpusDatabase): Promise<CorpusSize> {
  const on = (shelf: Shelf) => db.articles.where('[deleted+shelf]').equals([0, shelf]).count();
  const [samples, own] = await db.transaction('r', db.articles, () => Promise.all([on('sample'), on('own')]));
  return { articles: samples + own, samples };
}

/** The latest texts of live articles, in the order asked. */
export async function latestTexts(
  db: CorpusDatabase,
  articleIds: readonly string[],
): Promise<{ id: string; article: Article }[]> {
  return db.transaction('r', db.articles, db.versions, async () => {
    const rows = (await db.articles.bulkGet([...articleIds])).filter((row) => row?.deleted === 0);
    const versions = await db.versions.bulkGet(rows.map((row) => row?.latest ?? ''));
    return versions.flatMap((version) => (version ? [{ id: version.articleId, article: version.article }] : []));
  });
}
