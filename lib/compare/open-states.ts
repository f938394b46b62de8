import { chanceOf } from './chance';
import { THRESHOLDS } from './closed-meeting';
import { daysApart } from './days-apart';
import type { Pair } from './meeting';
import { isWeak, oneState } from './propositions';
import { signalsOf } from './signals';
import type { Relation } from './types';
import type { Comparison } from './values';

/** Chance and days between two reports from which opposed states are told where what ties them is not said outright. */
const OPPOSED = { chance: 0.7, days: 1 };
/** Chance from which the same state is. */
const ALIKE = 0.45;

/** States of one frame that the words around make one thing, where what ties them is not said outright. */
export function openStates(pair: Pair, compared: readonly Comparison[]): Relation[] {
  const [comparison] = compared;
  if (comparison === undefined || comparison.outcome === 'incomparable' || pair.gate.veto !== null) return [];
  const { outcome, aspect, reason } = comparison;
  const isOpen = outcome === 'fits' ? canBeAlike(pair) : canOppose(pair);
  if (!isOpen) return [];
  const confidence = chanceOf(outcome, signalsOf(pair.here, pair.there, comparison, pair.gate));
  if (confidence < (outcome === 'fits' ? ALIKE : OPPOSED.chance)) return [];
  return [{ kind: outcome === 'fits' ? 'agrees' : 'differs', aspect, strength: 'soft', reason, confidence }];
}

const canBeAlike = ({ here, there, story }: Pair): boolean => !isWeak(here) && oneState(here, there, story) !== null;

/** A text holds offers and refusals of many things, and outside a story anybody's office or opening. */
function canOppose({ here, there, gate, story }: Pair): boolean {
  if (story === null || gate.score < THRESHOLDS.conflict) return false;
  const apart = daysApart(here, there);
  return here.object === there.object && here.object !== 'state:deal' && apart !== null && apart <= OPPOSED.days;
}
