import { shareCredit } from './credits';
import type { CopyRow, CorpusDatabase, OriginRow, PrintRow } from './database';
import { areCopies, type Likeness, likenessOf } from './likeness';
import { limits } from './limits';

/** Pairs of copies that this article is one of, found among all saved ones by a bounded number of reads. */
export async function copiesOf(db: CorpusDatabase, origin: OriginRow, print: PrintRow): Promise<CopyRow[]> {
  const ids = await candidateIds(db, print);
  const [prints, origins] = await Promise.all([db.prints.bulkGet(ids), db.origins.bulkGet(ids)]);
  return ids.flatMap((_, i) => {
    const [other, otherOrigin] = [prints[i], origins[i]];
    if (!other || !otherOrigin) return [];
    const likeness = likenessOf(print, other);
    const credited = shareCredit(creditedOf(origin), creditedOf(otherOrigin));
    if (!areCopies(likeness, credited ? 'shared-credit' : 'no-shared-credit')) return [];
    return [pairOf(origin, otherOrigin, likeness)];
  });
}

/** What is known of the source of an article whose row this is. */
export const creditedOf = ({ credits, outletKey, source: { url } }: OriginRow) => ({ credits, outletKey, url });

/** Equal whichever of the two was saved later. */
function pairOf(a: OriginRow, b: OriginRow, { containment, ofLonger }: Likeness): CopyRow {
  const [articleA, articleB] = a.articleId < b.articleId ? [a.articleId, b.articleId] : [b.articleId, a.articleId];
  const stamp = a.stamp > b.stamp ? a.stamp : b.stamp;
  return { articleA, articleB, containment, ofLonger, stamp };
}

/** Articles that share band keys with this one, those that share most of them first. */
async function candidateIds(db: CorpusDatabase, { articleId, bands }: PrintRow): Promise<string[]> {
  const holders = await Promise.all(
    bands.map((band) => db.prints.where('bands').equals(band).limit(limits.articlesPerBand).primaryKeys()),
  );
  const sharedBands = new Map<string, number>();
  for (const id of holders.flat()) if (id !== articleId) sharedBands.set(id, (sharedBands.get(id) ?? 0) + 1);
  const best = [...sharedBands].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best.slice(0, limits.comparedPrints).map(([id]) => id);
}

/** Articles paired with this one. */
export async function pairedWith(db: CorpusDatabase, articleId: string): Promise<string[]> {
  const [first, second] = await Promise.all([
    db.copies.where('articleB').equals(articleId).primaryKeys(),
    db.copies.where('articleA').equals(articleId).primaryKeys(),
  ]);
  return [...first.map(([a]) => a), ...second.map(([, b]) => b)];
}

/** Forgets all pairs of an article and returns the articles it was paired with. */
export async function dropCopies(db: CorpusDatabase, articleId: string): Promise<string[]> {
  const others = await pairedWith(db, articleId);
  await db.copies.bulkDelete(others.map((other) => (articleId < other ? [articleId, other] : [other, articleId])));
  return others;
}
