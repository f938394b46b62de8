import type { Article } from '../article';
import { identityUrl, siteOfUrl } from '../text';
import { noteChange } from './changes';
import type { ArticleRow, CorpusDatabase } from './database';
import { derivedTablesOf, putDerived, removeDerived } from './derived-tables';
import type { Following } from './following';
import { articleIdOf, copyKeyOf, versionIdOf } from './identity';
import { limits } from './limits';
import { touch } from './touch';
import type { ClaimReader, SavedState, SaveResult, Shelf } from './types';
import { writeAtOnce } from './write';

/** What every operation of the corpus works with. */
export interface CorpusContext {
  db: CorpusDatabase;
  device: string;
  /** Replaced where the followed stories change: an operation takes it once, at its beginning. */
  reader: ClaimReader;
  /** Null where the reader is given and stays. */
  following: Following | null;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** All tables a change of a saved article touches, so that it is one transaction: killed half-way, it left nothing. */
export const savingTables = (db: CorpusDatabase) => [db.articles, db.versions, db.meta, ...derivedTablesOf(db)];

/** Saves an article or a new version of it: truth and derived rows in one transaction. */
export async function saveArticle(context: CorpusContext, article: Article, shelf: Shelf): Promise<SaveResult> {
  const { db } = context;
  const articleId = articleIdOf(article);
  const versionId = versionIdOf(articleId, article);
  return writeAtOnce(db, savingTables(db), async () => {
    const saved = await db.articles.get(articleId);
    const outcome = outcomeOf(saved, versionId, shelf);
    if (outcome !== 'unchanged') await write(context, article, shelf, versionId, saved);
    return { articleId, versionId, outcome };
  });
}

/**
 * Saves an article nothing was ever known of, as the reader's own; null where it is saved, or was and is deleted, and
 * where its text is saved under another address of its site.
 */
export async function saveNewArticle(context: CorpusContext, article: Article): Promise<SaveResult | null> {
  const { db } = context;
  return writeAtOnce(db, savingTables(db), async () => {
    if (await db.articles.get(articleIdOf(article))) return null;
    return (await textIsSavedFromSite(db, article)) ? null : saveArticle(context, article, 'own');
  });
}

/** A page may show one text under any number of addresses. */
async function textIsSavedFromSite(db: CorpusDatabase, article: Article): Promise<boolean> {
  const key = copyKeyOf(article);
  if (key === undefined) return false;
  const site = siteOfUrl(article.url);
  const same = await db.origins.where('copyKey').equals(key).limit(limits.articlesPerGroup).toArray();
  return same.some(({ source }) => siteOfUrl(source.url) === site);
}

function outcomeOf(saved: ArticleRow | undefined, versionId: string, shelf: Shelf): SaveResult['outcome'] {
  if (!saved || saved.deleted) return 'saved';
  if (saved.latest !== versionId) return 'new-version';
  // Saving a sample by hand makes it the reader's own, so that it stays when the samples go.
  return saved.shelf === 'sample' && shelf === 'own' ? 'saved' : 'unchanged';
}

async function write(
  context: CorpusContext,
  article: Article,
  shelf: Shelf,
  versionId: string,
  saved: ArticleRow | undefined,
): Promise<void> {
  const { db, now, reader } = context;
  const live = saved && !saved.deleted ? saved : null;
  const savedAt = now();
  const articleId = articleIdOf(article);
  // A text seen before comes back as its own old version, which is never written again.
  const known = await db.versions.get(versionId);
  const version = known ?? { id: versionId, articleId, article, savedAt, ...touch(context) };
  if (!known) await db.versions.add(version);
  const row: ArticleRow = {
    ...headOf(version.article),
    id: articleId,
    shelf: live?.shelf === 'own' ? 'own' : shelf,
    latest: versionId,
    savedAt: live?.savedAt ?? savedAt,
    deleted: 0,
    ...touch(context, saved),
  };
  await putRow(context, row);
  await putDerived(db, reader, row, version);
}

async function putRow(context: CorpusContext, row: ArticleRow): Promise<void> {
  await context.db.articles.put(row);
  if (row.shelf === 'own') await noteChange(context);
}

type Head = Omit<ArticleRow, 'id' | 'shelf' | 'latest' | 'savedAt' | 'deleted' | 'updatedAt' | 'device'>;

function headOf(article: Article): Head {
  const { paragraphs: _, ...head } = article;
  return { ...head, identityUrl: identityUrl(article.url, article.canonicalUrl) };
}

/** How the open article stands to what is saved of it. */
export async function savedStateOf(context: CorpusContext, article: Article): Promise<SavedState> {
  const articleId = articleIdOf(article);
  const saved = await context.db.articles.get(articleId);
  if (!saved || saved.deleted) return 'unsaved';
  const sameText = saved.latest === versionIdOf(articleId, article);
  return sameText || saved.extractorVersion !== article.extractorVersion ? 'saved' : 'changed';
}

/** Makes an article a tombstone; its versions stay for the undo. */
export async function removeArticle(context: CorpusContext, articleId: string): Promise<boolean> {
  const { db } = context;
  return writeAtOnce(db, savingTables(db), async () => {
    const saved = await db.articles.get(articleId);
    if (!saved || saved.deleted) return false;
    await putRow(context, { ...saved, deleted: 1, ...touch(context, saved) });
    await removeDerived(db, articleId);
    return true;
  });
}

/** Takes a deletion back: the row as it was, and what is read from its latest version. */
export async function restoreArticle(context: CorpusContext, articleId: string): Promise<boolean> {
  const { db, reader } = context;
  return writeAtOnce(db, savingTables(db), async () => {
    const saved = await db.articles.get(articleId);
    const version = saved?.deleted ? await db.versions.get(saved.latest) : undefined;
    if (!saved || !version) return false;
    const row: ArticleRow = { ...saved, deleted: 0, ...touch(context, saved) };
    await putRow(context, row);
    await putDerived(db, reader, row, version);
    return true;
  });
}

/** Deletes all samples at once; returns their ids. */
export async function removeSampleArticles(context: CorpusContext): Promise<string[]> {
  const { db } = context;
  return writeAtOnce(db, savingTables(db), async () => {
    const samples = await db.articles.where('[deleted+shelf]').equals([0, 'sample']).primaryKeys();
    for (const articleId of samples) await removeArticle(context, articleId);
    return samples;
  });
}
