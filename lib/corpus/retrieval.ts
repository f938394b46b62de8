import type { Article } from '../article';
import type { Claim } from '../claims';
import type { CorpusDatabase, LedgerRow, OriginRow, StoredClaim } from './database';
import { articleIdOf, newestFirst, publicationDay, UNDATED } from './identity';
import { limits } from './limits';
import { rankByWords } from './ranking';
import type { Candidate, ReportedSlot, SavedSource } from './types';

/** A claim found, with the article it is from; not yet joined with what is known of that article. */
interface Found extends StoredClaim {
  articleId: string;
}

/** The saved claims to judge each claim against, in the order of the claims. */
export async function findCandidates(
  db: CorpusDatabase,
  claims: readonly Claim[],
  open: Article,
): Promise<Candidate[][]> {
  const openId = articleIdOf(open);
  return db.transaction('r', [db.claims, db.slotValues, db.ledger, db.origins], async () => {
    const [bySlot, byKeys] = await Promise.all([foundBySlot(db, claims, openId), foundByKeys(db, claims, openId)]);
    const found = claims.map((claim, i) => distinct([...(bySlot.get(claim.slot ?? '') ?? []), ...(byKeys[i] ?? [])]));
    return join(db, found);
  });
}

const distinct = (found: readonly Found[]): Found[] => [...new Map(found.map((one) => [one.id, one])).values()];

async function foundBySlot(
  db: CorpusDatabase,
  claims: readonly Claim[],
  openId: string,
): Promise<Map<string, Found[]>> {
  const slots = [...new Set(claims.flatMap(({ slot }) => (slot === null ? [] : [slot])))];
  const found = await Promise.all(slots.map((slot) => evidenceOfSlot(db, slot, openId)));
  return new Map(slots.map((slot, i) => [slot, found[i] ?? []]));
}

async function evidenceOfSlot(db: CorpusDatabase, slot: string, openId: string): Promise<Found[]> {
  const values = await db.slotValues
    .where('[slot+valueKey]')
    .between([slot, ''], [slot, '\uffff'])
    .limit(limits.valuesPerSlot)
    .primaryKeys();
  const share = Math.floor(limits.evidencePerClaim / values.length);
  const perValue = Math.min(limits.evidencePerValue, Math.max(limits.leastPerValue, share));
  const rows = await Promise.all(
    values.map(([, value]) =>
      db.ledger
        .where('[slot+valueKey+newestFirst]')
        .between([slot, value, Number.NEGATIVE_INFINITY], [slot, value, Number.POSITIVE_INFINITY])
        // One more than wanted, since the open article itself may be among them.
        .limit(perValue + 1)
        .toArray(),
    ),
  );
  return rows.flatMap((ofValue) => claimsOf(ofValue, openId, perValue));
}

const claimsOf = (rows: readonly LedgerRow[], openId: string, limit: number): Found[] =>
  rows
    .filter((row) => row.articleId !== openId)
    .slice(0, limit)
    .flatMap(({ claims, articleId }) => claims.map((one) => ({ ...one, articleId })));

async function foundByKeys(db: CorpusDatabase, claims: readonly Claim[], openId: string): Promise<Found[][]> {
  const keys = [...new Set(claims.flatMap((claim) => claim.keys))];
  if (keys.length === 0) return claims.map(() => []);
  const ownVersion = (await db.origins.get(openId))?.source.versionId;
  const holders = await Promise.all(
    keys.map((key) => db.claims.where('keys').equals(key).limit(limits.rowsPerKey).primaryKeys()),
  );
  const idsByKey = new Map(keys.map((key, i) => [key, holders[i] ?? []]));
  const isOwn = (id: string): boolean => ownVersion !== undefined && id.startsWith(`${ownVersion}:`);
  const wanted = claims.map((claim) => bestByKeys(claim, idsByKey, isOwn));
  const ids = [...new Set(wanted.flat())];
  const rows = await db.claims.bulkGet(ids);
  const byId = new Map(rows.flatMap((row) => (row && row.articleId !== openId ? [[row.id, row] as const] : [])));
  return rankByWords(claims, wanted, byId);
}

/** Sharing one key that as many claims have says nothing yet; one rarer key, or any two, may. */
const COMMON = 8;

const weightOf = (holders: number): number => 1 / Math.log2(2 + holders);

/** Ids of the claims that share the most and the rarest keys with this one. */
function bestByKeys(
  claim: Claim,
  idsByKey: ReadonlyMap<string, readonly string[]>,
  isOwn: (id: string) => boolean,
): string[] {
  const scores = new Map<string, number>();
  for (const key of claim.keys) {
    const ids = idsByKey.get(key) ?? [];
    const weight = weightOf(ids.length);
    for (const id of ids) if (!isOwn(id)) scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  const telling = [...scores].filter(([, score]) => score > weightOf(COMMON));
  const best = telling.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best.slice(0, limits.loadedPerClaim).map(([id]) => id);
}

/** Joins claims with what is known of their articles. */
async function join(db: CorpusDatabase, found: readonly (readonly Found[])[]): Promise<Candidate[][]> {
  const ids = [...new Set(found.flat().map(({ articleId }) => articleId))];
  const rows = await db.origins.bulkGet(ids);
  const sources = new Map(
    rows.flatMap((row): [string, SavedSource][] => (row ? [[row.articleId, savedSource(row)]] : [])),
  );
  return found.map((ofClaim) =>
    ofClaim.flatMap(({ claim, before, after, articleId }) => {
      const saved = sources.get(articleId);
      return saved ? [{ claim, saved, before, after }] : [];
    }),
  );
}

const savedSource = ({ source, originId }: OriginRow): SavedSource => ({ ...source, originId });

/** What articles published no later than the open one report on an event, slot by slot. */
export async function findReportedSlots(db: CorpusDatabase, event: string, open: Article): Promise<ReportedSlot[]> {
  const openId = articleIdOf(open);
  const day = publicationDay(open);
  const from = day === null ? Number.NEGATIVE_INFINITY : newestFirst(day);
  // An article without a day may be later than the open one, so it counts only where that has none either.
  const to = day === null ? Number.POSITIVE_INFINITY : UNDATED;
  return db.transaction('r', [db.slotValues, db.ledger, db.origins], async () => {
    const slots = await slotsOf(db, event);
    const rows = await Promise.all(
      slots.map((slot) =>
        db.ledger
          .where('[slot+newestFirst]')
          .between([slot, from], [slot, to], true, false)
          .limit(limits.evidencePerSlot + 1)
          .toArray(),
      ),
    );
    const found = rows.map((ofSlot) => claimsOf(ofSlot, openId, limits.evidencePerSlot));
    const candidates = await join(db, found);
    return slots
      .map((slot, i) => ({ slot, candidates: candidates[i] ?? [] }))
      .filter((one) => one.candidates.length > 0);
  });
}

async function slotsOf(db: CorpusDatabase, event: string): Promise<string[]> {
  const keys = await db.slotValues
    .where('event')
    .equals(event)
    .limit(limits.slotsPerEvent * limits.valuesPerSlot)
    .primaryKeys();
  return [...new Set(keys.map(([slot]) => slot))].slice(0, limits.slotsPerEvent);
}
