import type { CorpusDatabase } from './database';
import type { CorpusContext } from './saving';

/** In `meta`: when anything of the reader's own was last written here, in milliseconds since 1970. */
const CHANGED_AT = 'changedAt';

/**
 * Notes that something of the reader's own changed. Rows keep the day of the change itself, which for what an import
 * brought lies in the past. Call inside the transaction of the change, over `meta` too. Samples come with Crossread and
 * need no backup: they are not noted.
 */
export async function noteChange({ db, now }: Pick<CorpusContext, 'db' | 'now'>): Promise<void> {
  await db.meta.put({ key: CHANGED_AT, value: now() });
}

/** Whether anything of the reader's own was written after a moment; without one, whether there is anything. */
export async function changedSince(db: CorpusDatabase, at: number | null): Promise<boolean> {
  return db.transaction('r', [db.articles, db.tags, db.notes, db.decisions, db.packs, db.meta], async () => {
    const changedAt = (await db.meta.get(CHANGED_AT))?.value;
    return at !== null && typeof changedAt === 'number' ? changedAt > at : holdsOwn(db);
  });
}

async function holdsOwn(db: CorpusDatabase): Promise<boolean> {
  if ((await db.articles.where('[deleted+shelf]').equals([0, 'own']).count()) > 0) return true;
  for (const table of [db.tags, db.notes, db.decisions, db.packs]) {
    if (await table.filter(({ deleted }) => deleted === 0).first()) return true;
  }
  return false;
}
