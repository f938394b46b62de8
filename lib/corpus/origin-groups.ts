import { pairedWith } from './copies';
import type { CopyRow, CorpusDatabase, OriginRow } from './database';
import { limits } from './limits';
import { originOf } from './origin-choice';
import { sharedText } from './shared-text';

/**
 * Gives every article of the groups that hold these articles its origin anew, whatever order they were saved in, and
 * with it what they share. Groups are read off the pairs each time and never merged or split in place, so a
 * deletion or a new text leaves the rest right. Only copies are joined, not their outlets: two outlets that once print
 * the same wire text stay independent otherwise. Call inside a transaction over the derived tables.
 */
export async function regroup(db: CorpusDatabase, articleIds: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  for (const articleId of new Set(articleIds)) {
    if (seen.has(articleId)) continue;
    const group = await groupOf(db, articleId);
    for (const row of group) seen.add(row.articleId);
    const originId = originOf(group);
    if (originId === null) continue;
    const shared = sharedText(group, await pairsAmong(db, group));
    const isSettled = (row: OriginRow) =>
      row.originId === originId && row.shared?.group === shared?.group && row.shared?.kind === shared?.kind;
    const moved = group.filter((row) => !isSettled(row));
    await db.origins.bulkPut(moved.map(({ shared: _, ...row }) => ({ ...row, originId, ...(shared && { shared }) })));
  }
}

const pairsAmong = async (db: CorpusDatabase, group: readonly OriginRow[]): Promise<CopyRow[]> =>
  group.length < 2
    ? []
    : db.copies
        .where('articleA')
        .anyOf(group.map(({ articleId }) => articleId))
        .toArray();

/** Live articles that are copies of this one, or copies of its copies, itself among them. */
export async function groupOf(db: CorpusDatabase, articleId: string): Promise<OriginRow[]> {
  const group = new Map<string, OriginRow>();
  const copyKeys = new Set<string>();
  let next = [articleId];
  while (next.length > 0) {
    const rows = (await db.origins.bulkGet(next)).filter((row) => row !== undefined);
    for (const row of rows) group.set(row.articleId, row);
    const room = limits.articlesPerGroup - group.size;
    if (room <= 0) break;
    const neighbours = await Promise.all(rows.map((row) => neighboursOf(db, row, copyKeys)));
    next = [...new Set(neighbours.flat())].filter((id) => !group.has(id)).slice(0, room);
  }
  return [...group.values()];
}

/** Articles joined with this one by a pair or by the same text; those of a text asked for before are left out. */
async function neighboursOf(
  db: CorpusDatabase,
  { articleId, copyKey }: OriginRow,
  asked: Set<string>,
): Promise<string[]> {
  const paired = pairedWith(db, articleId);
  if (copyKey === undefined || asked.has(copyKey)) return paired;
  asked.add(copyKey);
  const exact = db.origins.where('copyKey').equals(copyKey).limit(limits.articlesPerGroup).primaryKeys();
  return (await Promise.all([paired, exact])).flat();
}
