import { hash } from '../text';
import { noteChange } from './changes';
import type { CorpusDatabase, ReaderRow } from './database';
import type { CorpusContext } from './saving';
import type { Candidate, Corpus, UnlikePair } from './types';

/** What the reader decided of two sentences. They are known by their hashes, wherever they stand; their texts are for the list of decisions. */
interface UnlikeRow extends ReaderRow, UnlikePair {
  kind: 'unlike';
}

const isUnlike = (row: ReaderRow): row is UnlikeRow => row.kind === 'unlike' && row.deleted === 0;

/** The same for both orders of the two. */
const pairId = (one: string, other: string): string => [hash(one), hash(other)].sort().join(':');

/** Two sentences, and the day of the decision where it is not made now but taken up again. */
type Decided = Parameters<Corpus['decideUnlike']>[0];

/** Remembers that two sentences do not tell of the same fact, or forgets it. */
export async function decideUnlike(
  { db, device, now }: CorpusContext,
  { here, there, decidedAt = now() }: Decided,
  decision: 'unlike' | 'undecided',
): Promise<void> {
  const id = pairId(here, there);
  await db.transaction('rw', db.decisions, db.meta, async () => {
    const known = await db.decisions.get(id);
    const updatedAt = Math.max(now(), (known?.updatedAt ?? 0) + 1);
    const deleted = decision === 'unlike' ? 0 : 1;
    await db.decisions.put({ id, kind: 'unlike', here, there, decidedAt, deleted, updatedAt, device });
    await noteChange({ db, now });
  });
}

/** Every pair the reader told apart, newest decision first. */
export async function listUnlike(db: CorpusDatabase): Promise<UnlikePair[]> {
  const rows = (await db.decisions.toArray()).filter(isUnlike);
  return rows
    .sort((a, b) => b.decidedAt - a.decidedAt)
    .map(({ here, there, decidedAt }) => ({ here, there, decidedAt }));
}

/** Leaves out the candidates whose sentence the reader told apart from the claim's. */
export async function withoutUnlike(
  db: CorpusDatabase,
  claims: readonly { sentence: { text: string } }[],
  found: Candidate[][],
): Promise<Candidate[][]> {
  const pairs = (await db.decisions.toArray()).filter(isUnlike).map(({ id }) => id);
  if (pairs.length === 0) return found;
  const decided = new Set(pairs);
  // Most sentences are in no decision: the other side is hashed only where this one is.
  const involved = new Set(pairs.flatMap((id) => id.split(':')));
  return found.map((candidates, index) => {
    const text = claims[index]?.sentence.text ?? '';
    if (!involved.has(hash(text))) return candidates;
    return candidates.filter(({ claim }) => !decided.has(pairId(text, claim.sentence.text)));
  });
}
