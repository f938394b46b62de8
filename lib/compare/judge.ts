import { type Claim, daysBetween, geographyOf } from '../claims';
import type { Story } from '../story';
import { alignment } from './alignment';
import { besides, isLimit } from './besides';
import { chanceOf } from './chance';
import { creditOf } from './credit';
import { type Gate, gateOf, isOtherThing, sharesName } from './gate';
import { isNearCopy } from './near-copy';
import { oneThing, tieOf } from './one-thing';
import {
  isMeasured,
  isOfOtherBasis,
  isOfOtherGiver,
  isOfOtherMeeting,
  isOfOtherName,
  isOfOtherPerson,
  isOfOtherPlace,
  isOfOtherVote,
} from './other-things';
import { statesOf } from './propositions';
import { focusOf, officesOf, partsOf } from './roles';
import { isWide, type Signals, signalsOf } from './signals';
import { proven } from './strengths';
import type { Relation } from './types';
import { type Comparison, compareValues } from './values';

/** Gate score from which a conflict is told, and from which a fit is. A red flag needs more than an agreement. */
export const THRESHOLDS = { conflict: 0.62, fit: 0.5 };
/** Below this learned chance not even values of one slot are said to agree: the words around them say otherwise. */
const DOUBTED = 0.2;

/** The relations of one claim to another as they may be shown, each aspect as strongly as it has proved itself. */
export const judge = (here: Claim, there: Claim, story: Story | null): Relation[] =>
  weighClaims(here, there, story).flatMap((relation) => proven(relation) ?? []);

/**
 * The relations of one claim to another, empty when they are about different things: first whether both give a value
 * for one slot, then what the values say to each other.
 */
export function weighClaims(here: Claim, there: Claim, story: Story | null): Relation[] {
  const told = valuesOf(here, there, story).filter(({ kind }) => kind !== 'agrees' || !isDayOfReports(here, there));
  return [...told, ...creditOf(here, there)];
}

function valuesOf(here: Claim, there: Claim, story: Story | null): Relation[] {
  if (here.predicate === 'focus' || there.predicate === 'focus') return focusOf(here, there, story);
  if (here.predicate === 'role' || there.predicate === 'role') return partsOf(here, there, story);
  if (here.predicate === 'office' || there.predicate === 'office') return officesOf(here, there);
  const compared = compareValues(here, there).filter(({ outcome }) => outcome !== 'incomparable');
  if (here.value === null || there.value === null) return alignment(here, there);
  if (compared.length === 0) return [];
  if (here.predicate === 'named' || there.predicate === 'named') return namesOf(here, there, compared);
  const gate = gateOf(here, there, story);
  if (here.predicate === 'state' || there.predicate === 'state') {
    const told = statesOf(here, there, compared, story);
    return told.length > 0 ? told : openStates(here, there, compared, gate, story);
  }
  const closed = closedRelations(here, there, compared, gate, story);
  return closed.length > 0
    ? closed
    : compared.flatMap((comparison) => {
        const relation = openRelation(here, there, comparison, gate, story);
        return relation === null ? [] : [relation, ...besides(here, there, relation)];
      });
}

/** Chance and days between two reports from which opposed states are told where what ties them is not said outright. */
const OPPOSED = { chance: 0.7, days: 1 };

/**
 * Opposed states of one frame that the words around make one thing. A text holds offers and refusals of many things, and
 * outside a story anybody's office or opening.
 */
function openStates(
  here: Claim,
  there: Claim,
  compared: readonly Comparison[],
  gate: Gate,
  story: Story | null,
): Relation[] {
  const [comparison] = compared;
  const apart = here.day === null || there.day === null ? null : Math.abs(daysBetween(here.day, there.day));
  if (story === null || comparison?.outcome !== 'conflicts' || gate.veto !== null || gate.score < THRESHOLDS.conflict)
    return [];
  if (here.object !== there.object || here.object === 'state:deal' || apart === null || apart > OPPOSED.days) return [];
  const confidence = chanceOf('conflicts', signalsOf(here, there, comparison, gate));
  if (confidence < OPPOSED.chance) return [];
  const { aspect, reason } = comparison;
  return [{ kind: 'differs', aspect, strength: 'soft', reason, confidence }];
}

/** What the rules tell of two claims of one slot. */
function closedRelations(
  here: Claim,
  there: Claim,
  compared: readonly Comparison[],
  gate: Gate,
  story: Story | null,
): Relation[] {
  if (gate.veto === 'breadth') return breadthOf(here, there, compared);
  if (gate.veto !== null) return scopeAcrossReports(here, there, gate, compared);
  const relations = compared.flatMap((comparison) => relationOf(here, there, comparison, gate, story) ?? []);
  const agreed = relations.find(({ kind }) => kind === 'agrees');
  const more = agreed === undefined ? [] : besides(here, there, agreed);
  if (more.length > 0) return [...relations, ...more];
  // One sentence credited to two people agrees in what it says and differs in who is said to have said it.
  return agreed === undefined ? relations : [...relations, ...(otherSpeaker(here, there, agreed.confidence) ?? [])];
}

/** How sure it is that a pause of one length, told of the whole front and of parts of it, is one. */
const ONE_PAUSE = 0.65;

/** Two weeks, in minutes. */
const SHORT_PAUSE = 14 * 1440;

/** The same length of a pause, everywhere here and in some places there. */
function breadthOf(here: Claim, there: Claim, compared: readonly Comparison[]): Relation[] {
  // From two weeks on a pause counts as wide for its length alone.
  const isShort = ({ value }: Claim) => value?.type === 'duration' && (value.interval.high ?? Infinity) < SHORT_PAUSE;
  if (!isShort(here) || !isShort(there)) return [];
  const same = compared.some(({ aspect, outcome }) => aspect === 'duration' && outcome === 'fits');
  const close =
    here.day !== null && there.day !== null && Math.abs(daysBetween(here.day, there.day)) <= OPPOSED.days + 1;
  if (
    !same ||
    !close ||
    here.value === null ||
    there.value === null ||
    here.event === null ||
    here.event !== there.event
  )
    return [];
  const reason: Relation['reason'] = { code: 'values', aspect: 'scope', here: here.value, there: there.value };
  return [{ kind: 'differs', aspect: 'scope', strength: 'soft', reason, confidence: ONE_PAUSE }];
}

/** How sure a conflict of scope is when the event is told by the figure alone. */
const BY_FIGURE = 0.65;
/** Days after which a report looks back. */
const LOOK_BACK = 10;

/**
 * A look back months later names no day and lands on another event; where the same large figure of the same thing is told
 * as one-way here and as an exchange there, the figure, which is not under comparison, says that one thing is meant.
 */
function scopeAcrossReports(here: Claim, there: Claim, gate: Gate, compared: readonly Comparison[]): Relation[] {
  const scope = compared.find(({ aspect, outcome }) => aspect === 'scope' && outcome === 'conflicts');
  const [a, b] = [here.value, there.value];
  if (scope === undefined || gate.veto !== 'event' || a?.type !== 'quantity' || b?.type !== 'quantity') return [];
  const same = a.interval.low === b.interval.low && (a.interval.low ?? 0) >= 1000 && here.object === there.object;
  const oneWay = a.scope === 'one-way' || b.scope === 'one-way';
  const lookBack = here.day !== null && there.day !== null && Math.abs(daysBetween(here.day, there.day)) >= LOOK_BACK;
  if (!same || !oneWay || !lookBack) return [];
  const strength = sidesOwnWords(here, there) ? 'soft' : scope.strength;
  return [{ kind: 'differs', aspect: 'scope', strength, reason: scope.reason, confidence: BY_FIGURE }];
}

/** How sure two offices told beside one surname are one person's. */
const ONE_OFFICE = 0.6;

/** One surname and office with two given names; the same name twice says nothing worth telling. */
function namesOf(here: Claim, there: Claim, compared: readonly Comparison[]): Relation[] {
  const [comparison] = compared;
  if (comparison?.outcome !== 'conflicts' || here.object !== there.object || here.predicate !== there.predicate)
    return [];
  return [{ kind: 'differs', aspect: 'person', strength: 'soft', reason: comparison.reason, confidence: ONE_OFFICE }];
}

/** Chances from which an open meeting is told. A wrong difference costs more than a wrong agreement. */
export const OPEN = { fits: 0.6, conflicts: 0.7 };

/** Values whose surroundings can align. What is accepted, refused or under way meets in closed slots alone. */
export const ALIGNED: ReadonlySet<string> = new Set(['quantity', 'date', 'duration', 'clock', 'age', 'place']);

/** Reasons against one slot that the words around cannot outweigh: what differs was said, and not left unsaid. */
const SAID: ReadonlySet<Gate['veto']> = new Set(['owner', 'ordinal', 'year', 'direction', 'breadth', 'list']);

function canAlign(
  here: Claim,
  there: Claim,
  outcome: 'fits' | 'conflicts',
  { veto }: Gate,
  story: Story | null,
): boolean {
  if (here.value === null || there.value === null || !ALIGNED.has(here.value.type) || SAID.has(veto)) return false;
  if (veto === 'site' && saysWhere(here, there, story)) return false;
  if (here.value.type === 'quantity' && isOtherThing(here, there)) return false;
  // "Hundreds" fits too much to be evidence by itself, "in May" conflicts with too much.
  const wide = isWide(here.value) || isWide(there.value);
  if (outcome === 'fits') return !wide;
  return veto !== 'event' && !(wide && here.value.type === 'date');
}

/** "Near the market" is no place that a count without one could not be of; a town is. */
function saysWhere(here: Claim, there: Claim, story: Story | null): boolean {
  const [one, other] = [here.features.site, there.features.site];
  return (one !== null && other !== null) || geographyOf(story).grainOf(one ?? other ?? '') !== null;
}

/** What the words around two values tell where no rule knows their slot: softly, since nothing names what they are of. */
function openRelation(
  here: Claim,
  there: Claim,
  comparison: Comparison,
  gate: Gate,
  story: Story | null,
): Relation | null {
  const { outcome, aspect, reason } = comparison;
  if (outcome === 'incomparable' || !canAlign(here, there, outcome, gate, story)) return null;
  if (isOtherTime(here, there, comparison, gate, story)) return null;
  const signals = signalsOf(here, there, comparison, gate);
  if (
    outcome === 'fits' &&
    (isLooseFit(here, there, gate, signals) || (isMeasured(here) && isOfOtherPlace(here, there, story)))
  )
    return null;
  const confidence = chanceOf(outcome, signals);
  // What ties the sentences of two places was asked already.
  const enough = aspect === 'place' && outcome === 'conflicts' ? SCENE_CHANCE : OPEN[outcome];
  if (confidence < enough || !(isTied(signals) || isOneMinute(here, gate, story))) return null;
  if (aspect === 'place' && outcome === 'conflicts' && !isNamed(signals)) return null;
  return { kind: outcome === 'fits' ? 'agrees' : 'differs', aspect, strength: 'soft', reason, confidence };
}

/** What a common number needs beside it where no event, name or other figure is in common. */
const BESIDE = { near: 0.25, sentence: 0.15 };
/** "More than seventeen" fits twenty, and is hardly a report of it: from this ratio on. */
const BOUND_REACH = 1.1;

/** Numbers that fit by their being round or open, with nothing to say that they are of one thing. */
function isLooseFit({ value: a }: Claim, { value: b }: Claim, { veto }: Gate, signals: Signals): boolean {
  const { names, figures, near, sentence, digits, exact, sameEvent } = signals;
  if (a?.type !== 'quantity' || b?.type !== 'quantity' || sameEvent === 1 || (figures ?? 0) > 0) return false;
  const [low, other] = [a.interval.low, b.interval.low];
  const open = (a.interval.high === null) !== (b.interval.high === null);
  if (open && low !== null && other !== null && Math.max(low, other) > Math.min(low, other) * BOUND_REACH) return true;
  if ((names ?? 0) > 0) return false;
  // Whose money it is nothing says.
  if (veto === 'holder') return true;
  const isRound = exact !== 1 || (digits ?? 0) <= 1;
  const isSmall = Math.max(low ?? 0, other ?? 0) < COUNTED_OUT;
  return isRound && isSmall && (near ?? 0) < BESIDE.near && (sentence ?? 0) < BESIDE.sentence;
}

/** Numbers from which two that are the same are hardly so by chance. */
const COUNTED_OUT = 1000;

/** Shares of common words from which they tie two values, where neither a name nor another figure does. */
const TIED = { object: 0.7, near: 0.2, units: 0.1, nearUnit: 0.35, sentence: 0.25 };

/** A time of day on one day that both tell, in a story that both are about. */
const isOneMinute = ({ value }: Claim, { features }: Gate, story: Story | null): boolean =>
  story !== null && value?.type === 'clock' && features.when === 1;

/** Whatever the chances: something besides the value itself must be in common. */
const isTied = (signals: Signals): boolean => {
  const { object, unitAlone, names, figures, near, units, sameEvent, sentence } = signals;
  if (sameEvent === 1 || (names ?? 0) > 0 || (figures ?? 0) > 0) return true;
  // A report is full of sums, shares and measures of one unit.
  if (unitAlone === 1) return (near ?? 0) >= TIED.nearUnit || (sentence ?? 0) >= TIED.sentence;
  return (object ?? 0) >= TIED.object || (near ?? 0) >= TIED.near || (units ?? 0) >= TIED.units;
};

/** The happenings of all the world have places: a name or another figure must say that it is one. */
const isNamed = ({ sameEvent, names, figures }: Signals): boolean =>
  sameEvent === 1 || (names ?? 0) > 0 || (figures ?? 0) > 0;

/** Steps, plans and counts of other days: no difference, however alike the words are, and a number that grew is no agreement. */
function isOtherTime(here: Claim, there: Claim, comparison: Comparison, gate: Gate, story: Story | null): boolean {
  if (comparison.outcome === 'fits')
    return (
      isOvertaken(here, there) ||
      isPlannedDay(here, there) ||
      isMinuteOfTwoDays(here, there) ||
      isRoundToCome(here, there)
    );
  return (
    here.features.part !== there.features.part ||
    isToldToo(here, there, comparison) ||
    isStep(here, there) ||
    isPlanAndDeed(here, there) ||
    isWishedFor(here, there) ||
    isWishedFor(there, here) ||
    isOwnTruce(here, there) ||
    isOfOther(here, there, story) ||
    isLater(here, there, gate) ||
    isStageCount(here, there, story) ||
    isOfManyDays(here, story) ||
    isOfManyDays(there, story) ||
    isLoosePlace(here, there, comparison, gate, story)
  );
}

function relationOf(
  here: Claim,
  there: Claim,
  comparison: Comparison,
  gate: Gate,
  story: Story | null,
): Relation | null {
  const { aspect, reason } = comparison;
  const confidence = gate.score;
  if (comparison.outcome === 'fits') {
    if (gate.score < THRESHOLDS.fit || isOvertaken(here, there) || isChance(here, there, gate)) return null;
    if (isPlannedDay(here, there) || isMinuteOfTwoDays(here, there)) return null;
    if (isRoundToCome(here, there)) return null;
    if (isMeasured(here) && isOfOtherPlace(here, there, story)) return null;
    if (isOtherDay(here, gate) && here.value?.type === 'quantity' && !isSettledCount(here, there)) return null;
    if (chanceOf('fits', signalsOf(here, there, comparison, gate)) < DOUBTED) return null;
    return { kind: 'agrees', aspect, strength: 'hard', reason, confidence };
  }
  if (gate.score < THRESHOLDS.conflict || here.features.part !== there.features.part) return null;
  if (isToldToo(here, there, comparison)) return null;
  if (isStep(here, there) || isPlanAndDeed(here, there) || isOwnTruce(here, there)) return null;
  if (isWishedFor(here, there) || isWishedFor(there, here)) return null;
  if (isOfOther(here, there, story)) return null;
  if (isLater(here, there, gate) || isStageCount(here, there, story))
    return { kind: 'later', aspect, strength: 'soft', reason, confidence };
  if (
    isOtherDay(here, gate) ||
    !oneHolder(here, there) ||
    isOfManyDays(here, story) ||
    isLooseDate(here, there, gate, story) ||
    isLoosePlace(here, there, comparison, gate, story)
  )
    return null;
  // Without an event that is known to be one the words alone say that one thing is meant: never red.
  const isKnown = here.event !== null && there.event !== null;
  const strength = sidesOwnWords(here, there) || !isKnown ? 'soft' : comparison.strength;
  return { kind: 'differs', aspect, strength, reason, confidence };
}

/** Two things by their names, their places, the people or what was counted: their values need not be the same. */
const isOfOther = (here: Claim, there: Claim, story: Story | null): boolean =>
  isOfOtherName(here, there) ||
  isOfOtherBasis(here, there) ||
  isOfOtherVote(here, there) ||
  isOfOtherGiver(here, there) ||
  isOfOtherPlace(here, there, story) ||
  isOfOtherPerson(here, there) ||
  isOfOtherMeeting(here, there, story);

/** Figures that two sentences share by chance. */
const BY_CHANCE = 3;

/** The other sentence gives this very figure too, of whatever it may be: the two that differ are hardly of one thing. */
function isToldToo(here: Claim, there: Claim, { aspect }: Comparison): boolean {
  if (aspect !== 'number') return false;
  const figureOf = ({ value }: Claim) =>
    value?.type === 'quantity' ? (value.interval.low ?? value.interval.high) : null;
  const isAmong = (figure: number | null, { features }: Claim) =>
    figure !== null && figure > BY_CHANCE && features.figures.includes(`${figure}`);
  return isAmong(figureOf(here), there) || isAmong(figureOf(there), here);
}

/** Dates and places are what tells days apart; everything else of another explicit day is another occasion. */
const isOtherDay = ({ value }: Claim, { otherDay }: Gate): boolean =>
  value?.type !== 'date' && value?.type !== 'place' && otherDay;

/** When a thing was to be and when it was are two facts; until when it lasts is told in advance as well as afterwards. */
const isPlanAndDeed = (here: Claim, there: Claim): boolean =>
  (here.value?.type === 'date' || here.value?.type === 'clock') &&
  !(isLimit(here) && isLimit(there)) &&
  isAhead(here) !== isAhead(there);

/** A day asked for, of no event that the story knows, and the day of one that it knows: the next meeting and this one. */
const isWishedFor = (wish: Claim, known: Claim): boolean =>
  wish.value?.type === 'date' &&
  wish.event === null &&
  known.event !== null &&
  (wish.modality === 'demanded' || wish.modality === 'proposed') &&
  wish.modality !== known.modality;

/** "At 10:45 on Thursday", "at 10:45 on Friday". */
function isMinuteOfTwoDays({ value, features: { when: a } }: Claim, { features: { when: b } }: Claim): boolean {
  const told = value?.type === 'clock' && a !== null && b !== null && a.explicit && b.explicit;
  return told && (a.last < b.first || b.last < a.first);
}

/** "Planned for Friday", "held on Friday": a day in common says little where it is open whether the thing took place. */
const isPlannedDay = (here: Claim, there: Claim): boolean =>
  isPlanAndDeed(here, there) && here.value?.type === 'date' && !(isLimit(here) || isLimit(there));

/** "On Monday", "on Monday": reports of one day name one weekday, whatever they tell of it; the deed or the event must be one. */
const isDayOfReports = (here: Claim, there: Claim): boolean =>
  here.value?.type === 'date' &&
  there.value?.type === 'date' &&
  !here.value.explicit &&
  !there.value.explicit &&
  (here.predicate === null || here.predicate !== there.predicate) &&
  (here.event === null || here.event !== there.event || here.object !== there.object);

/** A third round hoped for and a third round held: that it would be the third is no report in common. */
const isRoundToCome = (here: Claim, there: Claim): boolean =>
  here.value?.type === 'quantity' && here.value.unit === 'ordinal' && isAhead(here) !== isAhead(there);

const isAhead = ({ modality }: Claim): boolean =>
  modality === 'planned' || modality === 'proposed' || modality === 'demanded';

/** Each army keeps its own truce: two of them conflict only where an event or a name in common says that one is meant. */
const isOwnTruce = (here: Claim, there: Claim): boolean =>
  [here, there].some(({ object }) => object?.split(':')[0] === 'truce') &&
  (here.event === null || there.event === null) &&
  !sharesName(here, there);

/** What was asked for or offered and what came of it, what was agreed and what is carried out so far: steps, no conflict. */
function isStep(here: Claim, there: Claim): boolean {
  const pair = [here.modality, there.modality];
  if (here.value?.type === 'modality') {
    if (pair.includes('demanded')) return true;
    return (
      pair.includes('proposed') &&
      pair.includes('rejected') &&
      (here.features.breadth === null || here.features.breadth !== there.features.breadth)
    );
  }
  if (here.value?.type !== 'quantity' || there.value?.type !== 'quantity') return false;
  // Prices, shares and lists are not carried out bit by bit.
  if (here.value.unit !== 'count' || here.features.list || there.features.list) return false;
  const isDone = ({ modality }: Claim) => modality === 'done' || modality === 'confirmed';
  const [done, deal] = isDone(here) ? [here, there] : [there, here];
  if (!isDone(done) || isDone(deal) || done.value?.type !== 'quantity' || deal.value?.type !== 'quantity') return false;
  const carried = done.value.interval.high ?? done.value.interval.low ?? 0;
  return carried < (deal.value.interval.low ?? deal.value.interval.high ?? 0) * 0.9;
}

/** Shared wording from which a common number is no chance. */
const SHARED_WORDING = 0.2;

/** A small or round number told of two things that share neither an event, nor a name, nor words: fifteen per cent here and there. */
function isChance(here: Claim, there: Claim, { features }: Gate): boolean {
  if (here.value?.type !== 'quantity' || here.event !== null || there.event !== null) return false;
  const digits = ({ value }: Claim) =>
    value?.type === 'quantity'
      ? String(value.interval.low ?? value.interval.high ?? 0).replace(/[.]|0+$/g, '').length
      : 0;
  return Math.min(digits(here), digits(there)) < 3 && features.sentence < SHARED_WORDING && !sharesName(here, there);
}

/** The number of victims of one disaster, told on two days and unchanged. */
const isSettledCount = (here: Claim, there: Claim): boolean =>
  here.features.cumulative &&
  there.features.cumulative &&
  here.value?.type === 'quantity' &&
  there.value?.type === 'quantity' &&
  here.value.interval.low === there.value.interval.low;

const dayOf = (claim: Claim): string | null => claim.features.when?.last ?? claim.day;

/** Counts that grow, as of two days. */
function isGrowing(here: Claim, there: Claim): boolean {
  if (!here.features.cumulative || !there.features.cumulative) return false;
  if (isOfOtherHours(here, there)) return true;
  const [a, b] = [dayOf(here), dayOf(there)];
  return a !== null && b !== null && a !== b && !isShrinking(here, there);
}

/** What is added up does not become less: the later of two exact counts is the smaller one. */
function isShrinking(here: Claim, there: Claim): boolean {
  if (here.value?.type !== 'quantity' || there.value?.type !== 'quantity' || here.object !== 'body') return false;
  const [earlier, later] =
    (dayOf(here) ?? '') <= (dayOf(there) ?? '') ? [here.value, there.value] : [there.value, here.value];
  const exact = [earlier, later].every(
    ({ interval: { low, high }, approximate }) => !approximate && low !== null && low === high,
  );
  return exact && (later.interval.low ?? 0) < (earlier.interval.low ?? 0);
}

/** Parts of a day, by the stems of their words. */
const HOURS = [['morn', 'dawn', 'midday', 'noon'], ['afternoon'], ['even', 'night', 'midnight', 'tonight', 'dusk']];

/** "On Saturday morning", "by Saturday night": a count that runs on runs on within the day. */
function isOfOtherHours({ features: a }: Claim, { features: b }: Claim): boolean {
  const [one, other] = [a.stems, b.stems].map((stems) =>
    HOURS.findIndex((hours) => hours.some((hour) => stems.includes(hour))),
  );
  return one !== undefined && other !== undefined && one !== -1 && other !== -1 && one !== other;
}

/** From this ratio on two open counts of different days tell of growth rather than of one number. */
const GROWN = 1.15;

function isOvertaken(here: Claim, there: Claim): boolean {
  if (here.value?.type !== 'quantity' || there.value?.type !== 'quantity' || !isGrowing(here, there)) return false;
  const [a, b] = [here.value.interval, there.value.interval].map(({ low, high }) => low ?? high ?? 0);
  return Math.max(a ?? 0, b ?? 0) > Math.min(a ?? 0, b ?? 0) * GROWN;
}

/** What had been carried out of an exchange in stages, as of two days. */
function isStageCount(here: Claim, there: Claim, story: Story | null): boolean {
  const event = here.event === null ? undefined : story?.events.get(here.event);
  const [a, b] = [dayOf(here), dayOf(there)];
  const counts = here.value?.type === 'quantity' && here.modality === 'done' && there.modality === 'done';
  return (
    counts &&
    event !== undefined &&
    event.from !== event.to &&
    a !== null &&
    b !== null &&
    a !== b &&
    a >= event.from &&
    b >= event.from
  );
}

/** Values that move with time, told of different days: a running count, or a step not yet taken and then taken. */
function isLater(here: Claim, there: Claim, gate: Gate): boolean {
  if (here.value?.type === 'polarity' || isGrowing(here, there)) return true;
  return isOtherDay(here, gate) && (here.features.moving || there.features.moving);
}

/** Wording that two dates of no known event must share to be told of one happening. */
const DATED_ALIKE = 0.25;

/** Since when those were held of whom both tell the day they came home. */
const SINCE_CAPTURE = 'captivity:since';

/** With a story's calendar at hand, a date that fits none of its events belongs to some other happening. */
const isLooseDate = (here: Claim, there: Claim, { features }: Gate, story: Story | null): boolean =>
  story !== null &&
  here.value?.type === 'date' &&
  !(here.object === SINCE_CAPTURE && there.object === SINCE_CAPTURE && features.when === 1) &&
  (here.event === null || there.event === null) &&
  features.sentence < DATED_ALIKE;

/** What two sentences must share (see tieOf) for their places to be those of one thing, where no event says so. */
const ONE_SCENE = 1.5;
/** Kinds whose event has one place: one disaster brings down many houses. */
const GATHERINGS = new Set(['talks', 'summit', 'press', 'trial', 'exchange', 'handover', 'launch', 'sign', 'call']);
/** The same where one place is a town and the other a name nobody knows, which may be a part of that town. */
const ONE_SCENE_OF_UNKNOWN = 2;
/** Chance from which two places are told to differ: what ties the sentences was asked already. */

const SCENE_CHANCE = 0.35;
/** Figures up to which a common one is chance. */
const FEW = 3;

/** "Twelve children died at a nursery", "the nursery where a dozen died": a thing of one name, with a number in common. */
const isOneThingCounted = ({ features: a }: Claim, { features: b }: Claim): boolean =>
  a.head !== null &&
  a.head === b.head &&
  a.figures.some((figure) => b.figures.includes(figure) && Number.parseFloat(figure) > FEW);

/** Two of the many places of a story conflict only where an event or the words around say that one thing is meant. */
function isLoosePlace(here: Claim, there: Claim, comparison: Comparison, gate: Gate, story: Story | null): boolean {
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

/** An exchange in stages has many days, and two of them conflict no more than two of its numbers would. */
function isOfManyDays({ value, event, object }: Claim, story: Story | null): boolean {
  const known = event === null ? undefined : story?.events.get(event);
  // Since when those exchanged were held is no day of the exchange.
  return value?.type === 'date' && object !== SINCE_CAPTURE && known !== undefined && known.from !== known.to;
}

/** A stance conflicts with another of the same holder, or a joint one with a joint one. */
const oneHolder = (here: Claim, there: Claim): boolean =>
  here.value?.type !== 'modality' || here.holder === there.holder;

/** Each value given as another side's own word: the sides disagree, and Crossread does not say who is right. */
const sidesOwnWords = (here: Claim, there: Claim): boolean =>
  here.source.side !== null && there.source.side !== null && here.source.side !== there.source.side;

/** One sentence credited to two people of different sides: the wording has one source, so one credit is wrong. */
function otherSpeaker(here: Claim, there: Claim, confidence: number): Relation[] | null {
  if (!sidesOwnWords(here, there) || here.source.speaker === null || there.source.speaker === null) return null;
  // What is credited is the figure the sentence opens with, not each word of it.
  const insists = here.features.insists || there.features.insists;
  if (here.value?.type !== 'quantity' || (!insists && (here.clause.start > 0 || there.clause.start > 0))) return null;
  if (!insists && !isNearCopy(here, there)) return null;
  const reason: Relation['reason'] = { code: 'speaker', here: here.source, there: there.source };
  return [{ kind: 'differs', aspect: 'attribution', strength: 'soft', reason, confidence }];
}
