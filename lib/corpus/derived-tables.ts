import { copiesOf, dropCopies } from './copies';
import { type ArticleRow, type CorpusDatabase, derivedTables, type VersionRow } from './database';
import { type DerivedRows, deriveRows } from './derive';
import { regroup } from './origin-groups';
import type { ClaimReader } from './types';

/** What an article left in the derived tables that other articles may share. */
interface Left {
  slotValues: [string, string][];
  words: readonly string[];
  /** Articles it was a copy of. */
  copies: readonly string[];
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
    db.prints.put(rows.print),
    db.words.put(rows.words),
    db.vocabulary.bulkPut(rows.vocabulary),
  ]);
  await sweep(db, left, rows);
  await db.copies.bulkPut(await copiesOf(db, rows.origin, rows.print));
  await regroup(db, [article.id, ...left.copies]);
}

/** Removes all derived rows of an article. Call inside a transaction over the derived tables. */
export async function removeDerived(db: CorpusDatabase, articleId: string): Promise<void> {
  const left = await takeOut(db, articleId);
  await sweep(db, left, null);
  await regroup(db, left.copies);
}

async function takeOut(db: CorpusDatabase, articleId: string): Promise<Left> {
  const origin = await db.origins.get(articleId);
  if (!origin) return { slotValues: [], words: [], copies: [] };
  const [claims, ledger, words, paired] = await Promise.all([
    db.claims.where('articleId').equals(articleId).primaryKeys(),
    db.ledger.where('articleId').equals(articleId).primaryKeys(),
    db.words.where('articleId').equals(articleId).toArray(),
    dropCopies(db, articleId),
  ]);
  await Promise.all([
    db.claims.bulkDelete(claims),
    db.ledger.bulkDelete(ledger),
    db.words.bulkDelete(words.map((row) => [row.newestFirst, row.articleId])),
    db.prints.delete(articleId),
    db.origins.delete(articleId),
  ]);
  // One of those with the very same text leads to the others.
  const exact = await db.origins
    .where('copyKey')
    .equals(origin.copyKey ?? '')
    .limit(1)
    .primaryKeys();
  return {
    slotValues: ledger.map(([slot, valueKey]) => [slot, valueKey]),
    words: words.flatMap((row) => row.words),
    copies: [...paired, ...exact],
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
