import type { CorpusDatabase, LedgerRow, OriginRow } from './database';
import { savedSource } from './retrieval';
import type { BackupProgress, LedgerEntry } from './types';

/** Articles read at once; others can write in between. */
const BATCH = 100;

/** Hands over what articles give for slots: batch by batch, those saved first before the others, in reading order. */
export async function readLedger(
  db: CorpusDatabase,
  articles: 'all' | readonly string[],
  take: (entries: readonly LedgerEntry[]) => void,
  onProgress: (progress: BackupProgress) => void,
): Promise<void> {
  const live = await db.articles
    .where('[deleted+savedAt+id]')
    .between([0, Number.NEGATIVE_INFINITY, ''], [0, Number.POSITIVE_INFINITY, '\uffff'])
    .primaryKeys();
  const wanted = articles === 'all' ? null : new Set(articles);
  const ids = wanted === null ? live : live.filter((id) => wanted.has(id));
  for (let done = 0; done < ids.length; done += BATCH) {
    onProgress({ step: 'tabulating', done, total: ids.length });
    take(await entriesOf(db, ids.slice(done, done + BATCH)));
  }
  onProgress({ step: 'tabulating', done: ids.length, total: ids.length });
}

async function entriesOf(db: CorpusDatabase, ids: readonly string[]): Promise<LedgerEntry[]> {
  const [origins, rows] = await db.transaction('r', db.origins, db.ledger, () =>
    Promise.all([
      db.origins.bulkGet([...ids]),
      db.ledger
        .where('articleId')
        .anyOf([...ids])
        .toArray(),
    ]),
  );
  const byArticle = new Map<string, LedgerRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) byArticle.get(row.articleId)?.push(row);
  return origins.flatMap((origin) => (origin ? inOrder(origin, byArticle.get(origin.articleId) ?? []) : []));
}

function inOrder(origin: OriginRow, rows: readonly LedgerRow[]): LedgerEntry[] {
  const saved = savedSource(origin);
  const claims = rows.flatMap(({ claims }) => claims.map(({ claim }) => claim));
  const place = ({ sentence, valueSpans }: LedgerEntry['claim']) => sentence.index * 1e5 + (valueSpans[0]?.start ?? 0);
  return claims.sort((a, b) => place(a) - place(b)).map((claim) => ({ claim, saved, storyId: origin.storyId }));
}
