import { agencyName } from './agencies';
import { creditedOf } from './copies';
import { sharedCredits, siteOfCredit } from './credits';
import type { CopyRow, CorpusDatabase, OriginRow } from './database';
import { inOrderOfGroup } from './origin-choice';
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
  const ties = tiesFrom(own, group, pairs);
  return [...group].sort(inOrderOfGroup).map((row) => ({
    saved: savedSource(row),
    ties: row === own ? [] : [ties.get(row) ?? throughOwn(own), ...creditTies(own, row)],
  }));
}

/** The group was read in one transaction, so there is a way to each; an outlet of the group is named at any rate. */
const throughOwn = (own: OriginRow): OriginTie => ({ kind: 'through', outlet: own.source.outlet });

/**
 * What ties each row of the group to `own`: their own likeness where they are copies of each other, else the article
 * before it on a shortest way from `own`. One walk over the group, each pair looked at twice.
 */
export function tiesFrom(
  own: OriginRow,
  group: readonly OriginRow[],
  pairs: readonly CopyRow[],
): ReadonlyMap<OriginRow, OriginTie> {
  const neighbours = neighboursIn(group, pairs);
  const ties = new Map<OriginRow, OriginTie>();
  const reached = new Set([own]);
  for (const from of reached) {
    for (const [row, tie] of neighbours(from)) {
      if (reached.has(row)) continue;
      reached.add(row);
      ties.set(row, from === own ? tie : { kind: 'through', outlet: from.source.outlet });
    }
  }
  return ties;
}

/** For each row those that are copies of it, the same texts first. */
function neighboursIn(group: readonly OriginRow[], pairs: readonly CopyRow[]) {
  const byId = new Map(group.map((row) => [row.articleId, row]));
  const same = new Map<string, OriginRow[]>();
  for (const row of group) {
    if (row.copyKey === undefined) continue;
    const alike = same.get(row.copyKey) ?? [];
    alike.push(row);
    same.set(row.copyKey, alike);
  }
  const near = new Map<string, [OriginRow, OriginTie][]>(group.map(({ articleId }) => [articleId, []]));
  for (const { articleA, articleB, containment: share } of pairs) {
    const [a, b] = [byId.get(articleA), byId.get(articleB)];
    if (!a || !b) continue;
    near.get(articleA)?.push([b, { kind: 'near-copy', share }]);
    near.get(articleB)?.push([a, { kind: 'near-copy', share }]);
  }
  return ({ articleId, copyKey }: OriginRow): [OriginRow, OriginTie][] => [
    ...(same.get(copyKey ?? '') ?? []).map((row): [OriginRow, OriginTie] => [row, { kind: 'same-text' }]),
    ...(near.get(articleId) ?? []),
  ];
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
