import type { CorpusDatabase, LedgerRow, OriginRow } from './database';
import { savedSource } from './retrieval';
import type { BackupProgress, LedgerEntry, LedgerRequest } from './types';

type LedgerKey = [slot: string, valueKey: string, articleId: string];

/** Slots of one fact come in one batch: reading fact by fact keeps one fact in memory, and others can write in between. */
export async function readLedger(
  db: CorpusDatabase,
  { articles, together, take }: LedgerRequest,
  onProgress: (progress: BackupProgress) => void,
): Promise<void> {
  const batches = await keysOf(db, articles, together);
  for (const [done, keys] of batches.entries()) {
    onProgress({ step: 'tabulating', done, total: batches.length });
    take(await entriesOf(db, keys));
  }
  onProgress({ step: 'tabulating', done: batches.length, total: batches.length });
}

/** Keys of the ledger's rows of these articles, those of slots that belong together side by side. */
async function keysOf(
  db: CorpusDatabase,
  articles: LedgerRequest['articles'],
  together: LedgerRequest['together'],
): Promise<LedgerKey[][]> {
  const batches = new Map<string, LedgerKey[]>();
  for (const key of await (articles === 'all' ? allKeys(db) : keysOfArticles(db, articles))) {
    const batch = batches.get(together(key[0]));
    if (batch) batch.push(key);
    else batches.set(together(key[0]), [key]);
  }
  return [...batches.values()];
}

const allKeys = (db: CorpusDatabase): Promise<LedgerKey[]> => db.ledger.toCollection().primaryKeys();

/** Read article by article, however much else there is, and put into the order of the whole ledger. */
async function keysOfArticles(db: CorpusDatabase, articles: readonly string[]): Promise<LedgerKey[]> {
  const keys = await db.transaction('r', db.ledger, () =>
    Promise.all([...new Set(articles)].map((id) => db.ledger.where('articleId').equals(id).primaryKeys())),
  );
  return keys.flat().sort((a, b) => indexedDB.cmp(a, b));
}

async function entriesOf(db: CorpusDatabase, keys: readonly LedgerKey[]): Promise<LedgerEntry[]> {
  const ids = [...new Set(keys.map(([, , articleId]) => articleId))];
  const [rows, origins] = await db.transaction('r', db.origins, db.ledger, () =>
    Promise.all([db.ledger.bulkGet([...keys]), db.origins.bulkGet(ids)]),
  );
  const byArticle = new Map<string, LedgerRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) if (row) byArticle.get(row.articleId)?.push(row);
  const known = origins.filter((origin) => origin !== undefined).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return known.flatMap((origin) => inOrder(origin, byArticle.get(origin.articleId) ?? []));
}

/** Undated articles come last. */
const dayOf = ({ day }: OriginRow): string => day ?? '\uffff';

function inOrder(origin: OriginRow, rows: readonly LedgerRow[]): LedgerEntry[] {
  const saved = savedSource(origin);
  const claims = rows.flatMap(({ claims }) => claims.map(({ claim }) => claim));
  const place = ({ sentence, valueSpans }: LedgerEntry['claim']) => sentence.index * 1e5 + (valueSpans[0]?.start ?? 0);
  return claims.sort((a, b) => place(a) - place(b)).map((claim) => ({ claim, saved, storyId: origin.storyId }));
}
