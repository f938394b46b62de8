import type { Claim } from '../claims';
import { isNearCopy } from './near-copy';
import type { Relation } from './types';

/** Each value given as another side's own word: the sides disagree, and Crossread does not say who is right. */
export const sidesOwnWords = (here: Claim, there: Claim): boolean =>
  here.source.side !== null && there.source.side !== null && here.source.side !== there.source.side;

/**
 * One sentence credited to two people of different sides: the wording has one source, so one credit is wrong. Empty where
 * it is not so. `confidence` is that of the two sentences giving one value.
 */
export function otherSpeaker(here: Claim, there: Claim, confidence: number): Relation[] {
  if (!sidesOwnWords(here, there) || here.source.speaker === null || there.source.speaker === null) return [];
  // What is credited is the figure the sentence opens with, not each word of it.
  const insists = here.features.insists || there.features.insists;
  if (here.value?.type !== 'quantity' || (!insists && (here.clause.start > 0 || there.clause.start > 0))) return [];
  if (!insists && !isNearCopy(here, there)) return [];
  const reason: Relation['reason'] = { code: 'speaker', here: here.source, there: there.source };
  return [{ kind: 'differs', aspect: 'attribution', strength: 'soft', reason, confidence }];
}
