import type { Claim } from '../claims';
import { chanceOf } from './chance';
import type { Meeting } from './meeting';
import { oneThing, tieOf } from './one-thing';
import { signalsOf } from './signals';

/** What two sentences must share (see tieOf) for their places to be those of one thing, where no event says so. */
const ONE_SCENE = 1.5;
/** Kinds whose event has one place: one disaster brings down many houses. */
const GATHERINGS = new Set(['talks', 'summit', 'press', 'trial', 'exchange', 'handover', 'launch', 'sign', 'call']);
/** The same where one place is a town and the other a name nobody knows, which may be a part of that town. */
const ONE_SCENE_OF_UNKNOWN = 2;
/** Chance from which two places are told to differ: what ties the sentences is asked here already. */
export const SCENE_CHANCE = 0.35;
/** Figures up to which a common one is chance. */
const FEW = 3;

/** "Twelve children died at a nursery", "the nursery where a dozen died": a thing of one name, with a number in common. */
const isOneThingCounted = ({ features: a }: Claim, { features: b }: Claim): boolean =>
  a.head !== null &&
  a.head === b.head &&
  a.figures.some((figure) => b.figures.includes(figure) && Number.parseFloat(figure) > FEW);

/** Two of the many places of a story conflict only where an event or the words around say that one thing is meant. */
export function isLoosePlace({ here, there, comparison, gate, story }: Meeting): boolean {
  if (here.value?.type !== 'place' || there.value?.type !== 'place') return false;
  if (here.negated || there.negated) return true;
  // Who names both places knows how they lie.
  if (here.features.entities.includes(there.value.place) || there.features.entities.includes(here.value.place))
    return true;
  // Two happenings have two places.
  if (here.object !== null && there.object !== null && here.object !== there.object) return true;
  const oneEvent = here.event !== null && here.event === there.event && here.object === there.object;
  const told = (oneEvent && GATHERINGS.has(here.object ?? '')) || isOneThingCounted(here, there);
  const enough = here.value.grain === there.value.grain ? ONE_SCENE : ONE_SCENE_OF_UNKNOWN;
  if (!told && tieOf(oneThing(here, there, story)) < enough) return true;
  return chanceOf('conflicts', signalsOf(here, there, comparison, gate)) < SCENE_CHANCE;
}
