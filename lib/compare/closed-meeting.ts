import { besides } from './besides';
import { chanceOf } from './chance';
import { despiteVeto } from './despite-veto';
import { toldInstead } from './guards';
import type { Meeting, Pair } from './meeting';
import { signalsOf } from './signals';
import { otherSpeaker, sidesOwnWords } from './speakers';
import type { Relation } from './types';
import type { Comparison } from './values';

/** Gate score from which a conflict is told, and from which a fit is. A red flag needs more than an agreement. */
export const THRESHOLDS = { conflict: 0.62, fit: 0.5 };
/** Below this learned chance not even values of one slot are said to agree: the words around them say otherwise. */
const DOUBTED = 0.2;
/** The same for conflicting values, unless both are plainly of one event and conflict plainly. */
const UNLIKELY = 0.3;

/** What the rules tell of two claims of one slot. */
export function closedRelations(pair: Pair, compared: readonly Comparison[]): Relation[] {
  const { here, there, gate } = pair;
  if (gate.veto !== null) return despiteVeto(here, there, gate, compared);
  const relations = compared.flatMap((comparison) => relationOf({ ...pair, comparison }) ?? []);
  const agreed = relations.find(({ kind }) => kind === 'agrees');
  if (agreed === undefined) return relations;
  const more = besides(here, there, agreed);
  // One sentence credited to two people agrees in what it says and differs in who is said to have said it.
  return [...relations, ...(more.length > 0 ? more : otherSpeaker(here, there, agreed.confidence))];
}

const relationOf = (meeting: Meeting): Relation | null =>
  meeting.comparison.outcome === 'fits' ? fitOf(meeting) : conflictOf(meeting);

function fitOf(meeting: Meeting): Relation | null {
  const { here, there, comparison, gate } = meeting;
  if (gate.score < THRESHOLDS.fit || toldInstead(meeting, 'closed') !== null) return null;
  if (chanceOf('fits', signalsOf(here, there, comparison, gate)) < DOUBTED) return null;
  const { aspect, reason } = comparison;
  return { kind: 'agrees', aspect, strength: 'hard', reason, confidence: gate.score };
}

function conflictOf(meeting: Meeting): Relation | null {
  const { here, there, comparison, gate } = meeting;
  const { aspect, reason } = comparison;
  if (gate.score < THRESHOLDS.conflict) return null;
  const instead = toldInstead(meeting, 'closed');
  if (instead === 'nothing') return null;
  if (instead === 'later') return { kind: 'later', aspect, strength: 'soft', reason, confidence: gate.score };
  // Without an event that is known to be one the words alone say that one thing is meant: never red.
  const isKnown = here.event !== null && there.event !== null;
  const isPlain = isKnown && comparison.strength === 'hard';
  if (!isPlain && chanceOf('conflicts', signalsOf(here, there, comparison, gate)) < UNLIKELY) return null;
  const strength = sidesOwnWords(here, there) || !isKnown ? 'soft' : comparison.strength;
  return { kind: 'differs', aspect, strength, reason, confidence: gate.score };
}
