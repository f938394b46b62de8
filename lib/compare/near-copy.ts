import type { Claim } from '../claims';
import { tokenize } from '../text';
import { wordsOfName } from './words-of-names';

/** Words in a row that count as shared wording. */
const RUN = 4;
/** Shared runs from which two sentences have one origin, as a share of the shorter one's. */
const SHARE = 0.4;
/** "At least 1,000 on each side" is a formula: fewer shared runs than this may be said by two people alike. */
const FEWEST = 6;

function runs(claim: Claim): Set<string> {
  const names = new Set(claim.features.entities.flatMap(wordsOfName));
  const words = tokenize(claim.sentence.text)
    .filter(({ kind, norm }) => kind !== 'mark' && norm !== "'s" && !names.has(norm))
    .map(({ norm }) => norm);
  return new Set(
    Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => words.slice(at, at + RUN).join(' ')),
  );
}

/** Whether two sentences share so long a wording, names apart, that one was made from the other's source. */
export function isNearCopy(a: Claim, b: Claim): boolean {
  const here = runs(a);
  const there = runs(b);
  const shorter = Math.min(here.size, there.size);
  if (shorter === 0) return false;
  const shared = [...here].filter((run) => there.has(run)).length;
  return shared >= FEWEST && shared / shorter >= SHARE;
}
