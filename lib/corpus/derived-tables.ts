import { type ArticleRow, type CorpusDatabase, derivedTables, type OriginRow, type VersionRow } from './database';
import { type DerivedRows, deriveRows } from './derive';
import type { ClaimReader } from './types';

/** What an article left in the derived tables that other articles may share. */
interface Left {
  slotValues: [string, string][];
  words: readonly string[];
  copyKey: string | undefined;
}

/** Tables a transaction must hold to call the functions below. */
export const derivedTablesOf = (db: CorpusDatabase) => derivedTables.map((name) => db.table(name));

/** Replaces all derived rows of an article by those of its latest version. Call inside a transaction over the derived tables. */
export async function putDerived(
  db: CorpusDatabase,
  reader: ClaimReader,
  article: ArticleRow,
  latest: VersionRow,
): Promise<void> {
  const left = await takeOut(db, article.id);
  const rows = deriveRows(article, latest, reader);
  await Promise.all([
    db.claims.bulkPut(rows.claims),
    db.slotValues.bulkPut(rows.slotValues),
    db.ledger.bulkPut(rows.ledger),
    db.origins.put(rows.origin),
    db.words.put(rows.words),
    db.vocabulary.bulkPut(rows.vocabulary),
  ]);
  await sweep(db, left, rows);
  await regroupCopies(db, left.copyKey, rows.origin.copyKey);
}

/** Removes all derived rows of an article. Call inside a transaction over the derived tables. */
export async function removeDerived(db: CorpusDatabase, articleId: string): Promise<void> {
  const left = await takeOut(db, articleId);
  await sweep(db, left, null);
  await regroupCopies(db, left.copyKey);
}

async function takeOut(db: CorpusDatabase, articleId: string): Promise<Left> {
  const origin = await db.origins.get(articleId);
  if (!origin) return { slotValues: [], words: [], copyKey: undefined };
  const [claims, ledger, words] = await Promise.all([
    db.claims.where('articleId').equals(articleId).primaryKeys(),
    db.ledger.where('articleId').equals(articleId).primaryKeys(),
    db.words.where('articleId').equals(articleId).toArray(),
  ]);
  await Promise.all([
    db.claims.bulkDelete(claims),
    db.ledger.bulkDelete(ledger),
    db.words.bulkDelete(words.map((row) => [row.newestFirst, row.articleId])),
    db.origins.delete(articleId),
  ]);
  return {
    slotValues: ledger.map(([slot, valueKey]) => [slot, valueKey]),
    words: words.flatMap((row) => row.words),
    copyKey: origin.copyKey,
  };
}

/** Drops values and words no other article holds, by looking, so that no counter can go wrong. */
async function sweep(db: CorpusDatabase, left: Left, put: DerivedRows | null): Promise<void> {
  const keptWords = new Set(put?.words.words);
  const keptValues = new Set(put?.slotValues.map(({ slot, valueKey }) => `${slot}\n${valueKey}`));
  const words = left.words.filter((word) => !keptWords.has(word));
  const values = left.slotValues.filter(([slot, valueKey]) => !keptValues.has(`${slot}\n${valueKey}`));
  const [wordUses, valueUses] = await Promise.all([
    Promise.all(words.map((word) => db.words.where('words').equals(word).limit(1).primaryKeys())),
    Promise.all(
      values.map(([slot, value]) =>
        db.ledger
          .where('[slot+valueKey+articleId]')
          .between([slot, value, ''], [slot, value, '\uffff'])
          .limit(1)
          .primaryKeys(),
      ),
    ),
  ]);
  await Promise.all([
    db.vocabulary.bulkDelete(words.filter((_, i) => wordUses[i]?.length === 0)),
    db.slotValues.bulkDelete(values.filter((_, i) => valueUses[i]?.length === 0)),
  ]);
}

/**
 * Exact copies count for the outlet of the one published first, whatever order they were saved in. Only copies are
 * joined, not their outlets: two outlets that once print the same wire text stay independent otherwise.
 */
async function regroupCopies(db: CorpusDatabase, ...copyKeys: (string | undefined)[]): Promise<void> {
  for (const copyKey of new Set(copyKeys)) {
    if (copyKey === undefined) continue;
    const copies = await db.origins.where('copyKey').equals(copyKey).toArray();
    const originId = copies.reduce<OriginRow | null>(earlier, null)?.outletKey;
    if (originId !== undefined) await db.origins.bulkPut(copies.map((row) => ({ ...row, originId })));
  }
}

function earlier(best: OriginRow | null, row: OriginRow): OriginRow {
  if (best === null) return row;
  const order = (one: OriginRow): string => `${one.day ?? '9999'} ${one.articleId}`;
  return order(row) < order(best) ? row : best;
}
