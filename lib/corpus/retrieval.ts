import type { Article } from '../article';
import type { Claim } from '../claims';
import { agencyOf } from './agencies';
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
    const [evidence, holders, own] = await Promise.all([
      evidenceBySlot(db, claims, openId),
      holdersByKey(db, claims),
      db.origins.get(openId),
    ]);
    const bySlot = claims.map(({ slot }) => evidence.get(slot ?? '') ?? []);
    const isOwn = (id: string): boolean => own !== undefined && id.startsWith(`${own.source.versionId}:`);
    const wanted = claims.map((claim, i) => bestByKeys(claim, holders, isOwn, bySlot[i] ?? []));
    const byKeys = rankByWords(claims, wanted, await load(db, wanted.flat(), [...evidence.values()].flat()));
    return join(
      db,
      bySlot.map((found, i) => [...found, ...(byKeys[i] ?? [])]),
    );
  });
}

async function evidenceBySlot(
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

/** Ids of the claims that hold each key, so many as are read. */
async function holdersByKey(db: CorpusDatabase, claims: readonly Claim[]): Promise<Map<string, string[]>> {
  const keys = [...new Set(claims.flatMap((claim) => claim.keys))];
  const holders = await Promise.all(
    keys.map((key) => db.claims.where('keys').equals(key).limit(limits.rowsPerKey).primaryKeys()),
  );
  return new Map(keys.map((key, i) => [key, holders[i] ?? []]));
}

/** The claims of these ids; those the ledger handed out already are not read again. */
async function load(
  db: CorpusDatabase,
  ids: readonly string[],
  known: readonly Found[],
): Promise<ReadonlyMap<string, Found>> {
  const loaded = new Map(known.map((found) => [found.id, found]));
  const missing = [...new Set(ids)].filter((id) => !loaded.has(id));
  for (const row of await db.claims.bulkGet(missing)) if (row) loaded.set(row.id, row);
  return loaded;
}

/** Sharing one key that as many claims have says nothing yet; one rarer key, or any two, may. */
const COMMON = 8;

const weightOf = (holders: number): number => 1 / Math.log2(2 + holders);

/** Ids of the claims that share the most and the rarest keys with this one, beside those its slot found. */
function bestByKeys(
  claim: Claim,
  holders: ReadonlyMap<string, readonly string[]>,
  isOwn: (id: string) => boolean,
  found: readonly Found[],
): string[] {
  const scores = new Map<string, number>();
  for (const key of claim.keys) {
    const ids = holders.get(key) ?? [];
    for (const id of ids) if (!isOwn(id)) scores.set(id, (scores.get(id) ?? 0) + weightOf(ids.length));
  }
  for (const { id } of found) scores.delete(id);
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

/** What others see of an article in evidence. */
export const savedSource = ({ source, originId, credits, shared }: OriginRow): SavedSource => {
  const agency = agencyOf(credits);
  return { ...source, originId, ...(agency === null ? {} : { agency }), ...(shared && { shared }) };
};

/** What articles published no later than the open one report on an event, slot by slot. */
export async function findReportedSlots(db: CorpusDatabase, event: string, open: Article): Promise<ReportedSlot[]> {
  const openId = articleIdOf(open);
  const day = publicationDay(open);
  const from = day === null ? Number.NEGATIVE_INFINITY : newestFirst(day);
  // An article without a day may be later than the open one, so it counts only where that has none either.
  const to = day === null ? Number.POSITIVE_INFINITY : UNDATED;
  return db.transaction('r', [db.slotValues, db.ledger, db.origins], async () =>
    reportsOf(db, await slotsOf(db, event), openId, { from, to }),
  );
}

/** What saved articles of any day give for these slots, and for every slot of these events. */
export async function findSlotReports(
  db: CorpusDatabase,
  { slots, events }: { slots: readonly string[]; events: readonly string[] },
  open: Article,
): Promise<ReportedSlot[]> {
  return db.transaction('r', [db.slotValues, db.ledger, db.origins], async () => {
    const ofEvents = await Promise.all(events.map((event) => slotsOf(db, event)));
    const all = [...new Set([...slots, ...ofEvents.flat()])].slice(0, limits.slotsPerEvent);
    const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
    return reportsOf(db, all, articleIdOf(open), always);
  });
}

/** The rows of each slot between two places of the newest-first order, the end left out; slots without any are left out. */
async function reportsOf(
  db: CorpusDatabase,
  slots: readonly string[],
  openId: string,
  { from, to }: { from: number; to: number },
): Promise<ReportedSlot[]> {
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
  return slots.map((slot, i) => ({ slot, candidates: candidates[i] ?? [] })).filter((one) => one.candidates.length > 0);
}

async function slotsOf(db: CorpusDatabase, event: string): Promise<string[]> {
  const keys = await db.slotValues
    .where('event')
    .equals(event)
    .limit(limits.slotsPerEvent * limits.valuesPerSlot)
    .primaryKeys();
  return [...new Set(keys.map(([slot]) => slot))].slice(0, limits.slotsPerEvent);
}
