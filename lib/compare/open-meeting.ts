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

/** Chances from which an open meeting is told. A wrong difference costs more than a wrong agreement. */
export const OPEN = { fits: Number(process.env.OF ?? 0.4), conflicts: 0.6 };

/** Chance from which what the words around tell overrules a guard: rules that hold in the main hold not always. */
const OVERRULED = 0.6;

/** Values whose surroundings can align. What is accepted, refused or under way meets in closed slots alone. */
export const ALIGNED: ReadonlySet<string> = new Set(['quantity', 'date', 'duration', 'clock', 'age', 'place']);

/** Reasons against one slot that the words around cannot outweigh: what differs was said, and not left unsaid. */
const SAID: ReadonlySet<Gate['veto']> = new Set(['owner', 'ordinal', 'year', 'direction', 'breadth', 'list']);

/** What the words around two values tell where no rule knows their slot, and what the two claims differ in besides. */
export function openRelations(pair: Pair, compared: readonly Comparison[]): Relation[] {
  return compared.flatMap((comparison) => {
    const relation = relationOf({ ...pair, comparison });
    if (relation === null) return [];
    const more = besides(pair.here, pair.there, relation);
    return isDoubtful(relation) ? more : [relation, ...more];
  });
}

/** Not told by itself, though what the two differ in besides may be: that speaks against agreeing, not against one thing. */
const isDoubtful = ({ kind, confidence }: Relation): boolean => kind === 'agrees' && confidence < OPEN.fits;

/** Softly, since nothing names what the two values are of. */
function relationOf(meeting: Meeting): Relation | null {
  const { here, there, comparison, gate } = meeting;
  const { outcome, aspect, reason } = comparison;
  if (outcome === 'incomparable' || !canAlign(meeting, outcome)) return null;
  const signals = signalsOf(here, there, comparison, gate);
  const confidence = chanceOf(outcome, signals);
  const instead = toldInstead(meeting, 'open');
  if (instead !== null && !(instead.mostly && confidence >= OVERRULED)) return null;
  if (outcome === 'fits' && isLooseFit(meeting, signals)) return null;
  if (!isEnough(meeting, outcome, signals, confidence)) return null;
  return { kind: outcome === 'fits' ? 'agrees' : 'differs', aspect, strength: 'soft', reason, confidence };
}

function canAlign({ here, there, gate: { veto }, story }: Meeting, outcome: Outcome): boolean {
  if (here.value === null || there.value === null || !ALIGNED.has(here.value.type) || SAID.has(veto)) return false;
  if (veto === 'site' && saysWhere(here, there, story)) return false;
  if (veto === 'holder' && isTeam(here.object)) return false;
  if (here.value.type === 'quantity' && isOtherThing(here, there)) return false;
  // "Hundreds" fits too much to be evidence by itself, "in May" conflicts with too much.
  const wide = isWide(here.value) || isWide(there.value);
  if (outcome === 'fits') return true;
  return veto !== 'event' && !(wide && here.value.type === 'date');
}

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
  const enough = outcome === 'fits' ? Number(process.env.OB ?? 0.2) : OPEN.conflicts;
  return chance >= enough && (outcome === 'fits' || isTied(signals) || isOneMinute(meeting));
}
