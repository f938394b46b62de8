import type { Claim } from '../claims';
import type { Story } from '../story';
import { gateOf } from './gate';
import { isNearCopy } from './near-copy';
import type { Relation } from './types';
import { compareValues } from './values';

export const UNRELATED: Relation = { kind: 'unrelated', aspect: null, strength: 'soft', reason: null, confidence: 0 };

/** Gate score from which a conflict is told, and from which a fit is. A red flag needs more than an agreement. */
export const THRESHOLDS = { conflict: 0.62, fit: 0.5 };

/** The relation of one claim to another: first whether they are about one slot, then what their values say. */
export function judge(here: Claim, there: Claim, story: Story | null): Relation {
  const compared = compareValues(here, there, (place) => story?.within.get(place) ?? []);
  if (compared === null || compared.outcome === 'incomparable') return UNRELATED;
  const gate = gateOf(here, there, story);
  if (gate.veto !== null) return UNRELATED;
  const { aspect, reason } = compared;
  if (compared.outcome === 'fits') {
    if (gate.score < THRESHOLDS.fit) return UNRELATED;
    const speaker = otherSpeaker(here, there);
    if (speaker !== null) return { ...speaker, confidence: gate.score };
    return { kind: 'agrees', aspect, strength: 'hard', reason, confidence: gate.score };
  }
  if (gate.score < THRESHOLDS.conflict || here.features.part !== there.features.part) return UNRELATED;
  if (here.value?.type === 'polarity') return { kind: 'later', aspect, strength: 'soft', reason, confidence: gate.score };
  const dated = here.value?.type === 'date' || here.value?.type === 'place';
  if (!dated && gate.otherDay) {
    const moving = here.features.moving || there.features.moving;
    return moving ? { kind: 'later', aspect, strength: 'soft', reason, confidence: gate.score } : UNRELATED;
  }
  const strength = sidesOwnWords(here, there) ? 'soft' : compared.strength;
  return { kind: 'differs', aspect, strength, reason, confidence: gate.score };
}

/** Each value given as another side's own word: the sides disagree, and Crossread does not say who is right. */
const sidesOwnWords = (here: Claim, there: Claim): boolean =>
  here.source.side !== null && there.source.side !== null && here.source.side !== there.source.side;

/** One sentence credited to two people of different sides: the wording has one source, so one credit is wrong. */
function otherSpeaker(here: Claim, there: Claim): Omit<Relation, 'confidence'> | null {
  if (!sidesOwnWords(here, there) || here.source.speaker === null || there.source.speaker === null) return null;
  if (!isNearCopy(here, there)) return null;
  return {
    kind: 'differs',
    aspect: 'attribution',
    strength: 'soft',
    reason: { code: 'speaker', here: here.source, there: there.source },
  };
}
