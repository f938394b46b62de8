import { type Claim, geographyOf } from '../claims';
import type { Story } from '../story';
import { besides } from './besides';
import { chanceOf, type Outcome } from './chance';
import { isLooseFit } from './coincidences';
import { type Gate, isOtherThing, isTeam } from './gate';
import { toldInstead } from './guards';
import type { Meeting, Pair } from './meeting';
import { SCENE_CHANCE } from './scenes';
import { isWide, type Signals, signalsOf } from './signals';
import { isNamed, isOneMinute, isTied } from './ties';
import type { Relation } from './types';
import type { Comparison } from './values';

/**
 * Chances from which an open meeting is told. A wrong difference costs more than a wrong agreement, which is looked at once
 * more when all of its two sentences is seen.
 */
const OPEN = { fits: 0.3, conflicts: 0.6 };

/** Values whose surroundings can align. What is accepted, refused or under way meets in closed slots alone. */
const ALIGNED: ReadonlySet<string> = new Set(['quantity', 'date', 'duration', 'clock', 'age', 'place']);

/** Reasons against one slot that the words around cannot outweigh: what differs was said, and not left unsaid. */
const SAID: ReadonlySet<Gate['veto']> = new Set(['owner', 'ordinal', 'year', 'direction', 'breadth', 'list']);

/** What the words around two values tell where no rule knows their slot, and what the two claims differ in besides. */
export function openRelations(pair: Pair, compared: readonly Comparison[]): Relation[] {
  return compared.flatMap((comparison) => {
    const relation = relationOf({ ...pair, comparison });
    return relation === null ? [] : [relation, ...besides(pair.here, pair.there, relation)];
  });
}

/** Softly, since nothing names what the two values are of. */
function relationOf(meeting: Meeting): Relation | null {
  const { here, there, comparison, gate } = meeting;
  const { outcome, aspect, reason } = comparison;
  if (outcome === 'incomparable' || !canAlign(meeting, outcome) || toldInstead(meeting, 'open') !== null) return null;
  const signals = signalsOf(here, there, comparison, gate);
  if (outcome === 'fits' && isLooseFit(meeting, signals)) return null;
  const confidence = chanceOf(outcome, signals);
  if (!isEnough(meeting, outcome, signals, confidence)) return null;
  return { kind: outcome === 'fits' ? 'agrees' : 'differs', aspect, strength: 'soft', reason, confidence };
}

function canAlign({ here, there, gate: { veto, features }, story }: Meeting, outcome: Outcome): boolean {
  if (here.value === null || there.value === null || !ALIGNED.has(here.value.type) || SAID.has(veto)) return false;
  if (veto === 'site' && saysWhere(here, there, story)) return false;
  // Each side has a team, and makes an offer, of its own.
  if (veto === 'holder' && (isTeam(here.object) || here.value.type === 'duration')) return false;
  if (here.value.type === 'quantity' && isOtherThing(here, there)) return false;
  // "Hundreds" fits too much to be evidence by itself, "in May" conflicts with too much.
  const wide = isWide(here.value) || isWide(there.value);
  const isOneSort = here.object !== null && here.object === there.object;
  if (outcome === 'fits') return !wide || isOneSort;
  if (here.value.type === 'date') return veto !== 'event' && !wide && !isOfTwoSorts(here, there);
  // Counts of two days that are told.
  return veto !== 'event' && !(here.value.type === 'quantity' && features.when === 0);
}

const isOfTwoSorts = ({ object: one }: Claim, { object: other }: Claim): boolean =>
  one !== null && other !== null && one !== other;

/** "Near the market" is no place that a count without one could not be of; a town is. */
function saysWhere(here: Claim, there: Claim, story: Story | null): boolean {
  const [one, other] = [here.features.site, there.features.site];
  return (one !== null && other !== null) || geographyOf(story).grainOf(one ?? other ?? '') !== null;
}

/** Whether the chance is high enough, and what ties the two besides their values strong enough. */
function isEnough(meeting: Meeting, outcome: Outcome, signals: Signals, chance: number): boolean {
  // The happenings of all the world have places: a name or another figure must say that it is one. What else ties the
  // sentences of two places was asked before (isLoosePlace).
  if (outcome === 'conflicts' && meeting.comparison.aspect === 'place')
    return chance >= SCENE_CHANCE && isNamed(signals);
  return (
    chance >= OPEN[outcome] && (isTied(signals) || isOneMinute(meeting) || (outcome === 'fits' && isWorded(signals)))
  );
}

/** Share of the words of the one sentence, at least, that the other has too. */
const WORDED = 0.05;

const isWorded = ({ wordsShareHigh }: Signals): boolean => (wordsShareHigh ?? 0) >= WORDED;
