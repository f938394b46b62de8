import { chanceOf } from './chance';
import { THRESHOLDS } from './closed-meeting';
import { daysApart } from './days-apart';
import type { Pair } from './meeting';
import { isWeak } from './propositions';
import { signalsOf } from './signals';
import type { Relation } from './types';
import type { Comparison } from './values';

/** Chance and days between two reports from which opposed states are told where what ties them is not said outright. */
const OPPOSED = { chance: 0.7, days: 1 };

/**
 * Opposed states of one frame that the words around make one thing. A text holds offers and refusals of many things, and
 * outside a story anybody's office or opening.
 */
export function openStates({ here, there, gate, story }: Pair, compared: readonly Comparison[]): Relation[] {
  const [comparison] = compared;
  if (comparison?.outcome === 'fits' && gate.veto === null && !isWeak(here)) {
    const confidence = chanceOf('fits', signalsOf(here, there, comparison, gate));
    const { aspect, reason } = comparison;
    return confidence < 0.45 ? [] : [{ kind: 'agrees', aspect, strength: 'soft', reason, confidence }];
  }
  if (story === null || comparison?.outcome !== 'conflicts' || gate.veto !== null || gate.score < THRESHOLDS.conflict)
    return [];
  const apart = daysApart(here, there);
  if (here.object !== there.object || here.object === 'state:deal' || apart === null || apart > OPPOSED.days) return [];
  const confidence = chanceOf('conflicts', signalsOf(here, there, comparison, gate));
  if (confidence < OPPOSED.chance) return [];
  const { aspect, reason } = comparison;
  return [{ kind: 'differs', aspect, strength: 'soft', reason, confidence }];
}
