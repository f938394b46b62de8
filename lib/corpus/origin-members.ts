import { agencyName } from './agencies';
import { creditedOf } from './copies';
import { sharedCredits, siteOfCredit } from './credits';
import type { CopyRow, CorpusDatabase, OriginRow } from './database';
import { groupOf } from './origin-groups';
import { savedSource } from './retrieval';
import type { OriginMember, OriginTie } from './types';

/** The group of copies an article is in, the one published first at its head, and what ties each to the article. */
export async function originMembers(db: CorpusDatabase, articleId: string): Promise<OriginMember[]> {
  const [group, pairs] = await db.transaction('r', db.origins, db.copies, async () => {
    const found = await groupOf(db, articleId);
    const ids = found.map((row) => row.articleId);
    return [found, await db.copies.where('articleA').anyOf(ids).toArray()] as const;
  });
  const own = group.find((row) => row.articleId === articleId);
  if (!own) return [];
  return [...group].sort(inOrder).map((row) => ({
    saved: savedSource(row),
    ties: row === own ? [] : tiesOf(own, row, group, pairs),
  }));
}

const order = ({ day, articleId }: OriginRow): string => `${day ?? '9999'} ${articleId}`;
const inOrder = (a: OriginRow, b: OriginRow): number => (order(a) < order(b) ? -1 : 1);

function tiesOf(own: OriginRow, row: OriginRow, group: readonly OriginRow[], pairs: readonly CopyRow[]): OriginTie[] {
  return [textTie(own, row, pairs) ?? throughTie(own, row, group, pairs), ...creditTies(own, row)];
}

const isPair = (a: OriginRow, b: OriginRow, { articleA, articleB }: CopyRow): boolean =>
  (articleA === a.articleId && articleB === b.articleId) || (articleA === b.articleId && articleB === a.articleId);

/** What the texts of two articles have in common; null where they are no copies of each other. */
function textTie(a: OriginRow, b: OriginRow, pairs: readonly CopyRow[]): OriginTie | null {
  if (a.copyKey !== undefined && a.copyKey === b.copyKey) return { kind: 'same-text' };
  const pair = pairs.find((one) => isPair(a, b, one));
  return pair ? { kind: 'near-copy', share: pair.containment } : null;
}

/** By way of which article the group holds both: the first step from `to` on the shortest way back to `own`. */
function throughTie(own: OriginRow, to: OriginRow, group: readonly OriginRow[], pairs: readonly CopyRow[]): OriginTie {
  const reached = new Set([own]);
  for (const from of reached) {
    if (from !== own && textTie(from, to, pairs)) return { kind: 'through', outlet: from.source.outlet };
    for (const row of group) if (row !== to && textTie(from, row, pairs)) reached.add(row);
  }
  // The group was read in the same transaction, so there is a way; an outlet of the group is named at any rate.
  return { kind: 'through', outlet: own.source.outlet };
}

/** A folded name about as its owner writes it: few letters are initials. */
const writtenName = (credit: string): string =>
  credit.replace(/\p{L}[\p{L}\p{N}’']*/gu, (word) =>
    word.length <= 4 && !/\s/.test(credit) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
  );

function creditTies(a: OriginRow, b: OriginRow): OriginTie[] {
  const outlets = new Map([a, b].map((row) => [row.outletKey, row.source.outlet]));
  return sharedCredits(creditedOf(a), creditedOf(b)).map((credit): OriginTie => {
    const site = siteOfCredit(credit);
    if (site !== null) return { kind: 'canonical', site };
    const agency = agencyName(credit);
    return agency === null
      ? { kind: 'credit', name: outlets.get(credit) ?? writtenName(credit) }
      : { kind: 'agency', agency };
  });
}
