import type { Claim } from '../claims';
import type { Story } from '../story';
import { chanceOf } from './chance';
import { THRESHOLDS } from './closed-meeting';
import { daysApart } from './days-apart';
import type { Gate } from './gate';
import { signalsOf } from './signals';
import type { Relation } from './types';
import type { Comparison } from './values';

/** Chance and days between two reports from which opposed states are told where what ties them is not said outright. */
const OPPOSED = { chance: 0.7, days: 1 };

/**
 * Opposed states of one frame that the words around make one thing. A text holds offers and refusals of many things, and
 * outside a story anybody's office or opening.
 */
export function openStates(
  here: Claim,
  there: Claim,
  compared: readonly Comparison[],
  gate: Gate,
  story: Story | null,
): Relation[] {
  const [comparison] = compared;
  if (story === null || comparison?.outcome !== 'conflicts' || gate.veto !== null || gate.score < THRESHOLDS.conflict)
    return [];
  const apart = daysApart(here, there);
  if (here.object !== there.object || here.object === 'state:deal' || apart === null || apart > OPPOSED.days) return [];
  const confidence = chanceOf('conflicts', signalsOf(here, there, comparison, gate));
  if (confidence < OPPOSED.chance) return [];
  const { aspect, reason } = comparison;
  return [{ kind: 'differs', aspect, strength: 'soft', reason, confidence }];
}
