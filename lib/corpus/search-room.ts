import type { CorpusDatabase } from './database';
import type { OwnWordIndex } from './own-words';
import type { Loaded } from './search-hits';
import { headsOf } from './shelves';

/** Articles whose texts are read at once. */
export const READ_AT_ONCE = 60;

/** What a search looks in, and what it is to keep to. */
export interface Search {
  db: CorpusDatabase;
  own: OwnWordIndex;
  among: ReadonlySet<string> | undefined;
  /** Articles that hold a word they are not to hold. */
  without: ReadonlySet<string>;
}

/** Whether an article may be found at all. */
export const isLookedIn = ({ among, without }: Search, id: string): boolean =>
  !without.has(id) && (among?.has(id) ?? true);

/** Live articles with their latest text and what the reader put on them. Call inside a transaction. */
export async function load({ db, own }: Search, ids: readonly string[]): Promise<Loaded[]> {
  const rows = (await db.articles.bulkGet([...ids])).flatMap((row) => (row && !row.deleted ? [row] : []));
  const [heads, versions] = await Promise.all([
    headsOf(db, rows),
    db.versions.bulkGet(rows.map(({ latest }) => latest)),
  ]);
  return heads.flatMap((head, i) => {
    const version = versions[i];
    return version ? [{ id: head.id, head, version, own: own.of(head.id) }] : [];
  });
}
