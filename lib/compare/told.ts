import type { Claim } from '../claims';
import type { Candidate } from '../corpus';
import type { Story } from '../story';
import { judge } from './judge';
import { type Related, settleBetween } from './relate';
import type { Scope } from './second-look';
import type { Compared } from './types';

/** A relation with the saved claim it holds to. */
export interface Told extends Related {
  candidate: Candidate;
}

/** Relations by open claim, each pair of sentences settled by itself as everywhere else. */
export function relationsOf(
  compared: readonly Compared[],
  story: Story | null,
  scope: Scope,
): ReadonlyMap<string, readonly Told[]> {
  const pairs = new Map<string, Told[]>();
  for (const { claim, candidates } of compared)
    for (const candidate of candidates)
      for (const relation of judge(claim, candidate.claim, story))
        put(pairs, `${claim.sentence.index}|${savedSentence(candidate)}`, {
          here: claim,
          there: candidate.claim,
          relation,
          candidate,
        });
  const known = knownClaims(compared);
  const byClaim = new Map<string, Told[]>();
  for (const told of pairs.values()) {
    const [{ here, candidate }] = told as [Told];
    const ofHere = known.open.get(`${here.sentence.index}`) ?? [];
    const ofThere = known.saved.get(savedSentence(candidate)) ?? [];
    for (const item of settleBetween(told, ofHere, ofThere, { story, scope })) put(byClaim, item.here.id, item);
  }
  return byClaim;
}

const savedSentence = ({ saved, claim }: Candidate): string => `${saved.articleId}|${claim.sentence.index}`;

/** Claims by sentence: all of the open article, and of saved ones those that the corpus handed over for any of these. */
function knownClaims(compared: readonly Compared[]) {
  const open = new Map<string, Claim[]>();
  const saved = new Map<string, Map<string, Claim>>();
  for (const { claim, candidates } of compared) {
    put(open, `${claim.sentence.index}`, claim);
    for (const candidate of candidates) {
      const key = savedSentence(candidate);
      const ofSentence = saved.get(key) ?? new Map<string, Claim>();
      saved.set(key, ofSentence.set(candidate.claim.id, ofSentence.get(candidate.claim.id) ?? candidate.claim));
    }
  }
  return { open, saved: new Map([...saved].map(([key, claims]) => [key, [...claims.values()]])) };
}

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
