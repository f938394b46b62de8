import type { Article } from '../article';
import { type Claim, readClaims } from '../claims';
import type { Story } from '../story';
import { alignment } from './alignment';
import { isCounted } from './besides';
import { onlyIdentifies } from './identifies';
import { judge } from './judge';
import { isByWeekday } from './occasions';
import { isWide } from './signals';
import type { Relation } from './types';
import { compareValues } from './values';

/** A relation with the two claims it holds between. */
export interface Related {
  here: Claim;
  there: Claim;
  relation: Relation;
}

/**
 * Every relation between the claims of two texts. A text may hold several values of a slot (214, says the one side;
 * nearly 300, the other): a value that fits one of them conflicts with none of the others. `judgement` tells the relations
 * of two claims: as they may be shown, or all there are.
 */
export function relate(
  here: readonly Claim[],
  there: readonly Claim[],
  story: Story | null,
  judgement: typeof judge = judge,
): Related[] {
  const told = here.flatMap((a) =>
    there.flatMap((b) => judgement(a, b, story).map((relation) => ({ here: a, there: b, relation }))),
  );
  return settleBetween(told, here, there, story);
}

/**
 * What of the relations told between two sentences holds once they are seen together. `here` and `there` are all claims
 * of the two that are known.
 */
export function settleBetween<T extends Related>(
  told: readonly T[],
  here: readonly Claim[],
  there: readonly Claim[],
  story: Story | null,
): T[] {
  const conflicts = new Set(told.flatMap((one) => (one.relation.kind === 'differs' ? [meetingOf(one)] : [])));
  // Two claims that agree in their figure and conflict in something else settle nothing.
  const settling = told.filter((one) => one.relation.kind === 'agrees' && !conflicts.has(meetingOf(one)));
  return told
    .map((item) => (isOneTally(item, told) ? asDifference(item) : item))
    .filter((item) => item.relation.kind !== 'differs' || !settling.some((other) => settles(other, item)))
    .filter((item) => !isMatchedElsewhere(item, here, there))
    .filter((item, _, all) => !all.some((other) => tellsMore(other, item)))
    .filter((item, _, all) => !isOccasionAlone(item) || all.some((other) => isBorneOutBy(item, other)))
    .filter((item) => !onlyIdentifies(item, here, there, story));
}

/** Two claims of one sentence that carry the same difference, one by opposed words alone: the surer one tells it. */
const tellsMore = (a: Related, b: Related): boolean =>
  b.here.predicate === 'state' &&
  a.here.predicate !== 'state' &&
  b.relation.kind === 'differs' &&
  a.relation.kind === 'differs' &&
  a.relation.aspect === b.relation.aspect &&
  areOfOnePair(a, b);

/** Told between the same two sentences. */
const areOfOnePair = (a: Related, b: Related): boolean =>
  a.here.sentence.text === b.here.sentence.text && a.there.sentence.text === b.there.sentence.text;

/**
 * "On Monday", "on Monday": reports of one day name one weekday, which says when both things happened and not that they
 * are one.
 */
const isOccasionAlone = ({ here, there, relation }: Related): boolean =>
  relation.kind === 'agrees' && isByWeekday(here, there);

/** What else two sentences agree in that share a weekday. */
const isBorneOutBy = (occasion: Related, other: Related): boolean =>
  other.relation.kind === 'agrees' && !isByWeekday(other.here, other.there) && areOfOnePair(occasion, other);

/** Numbers that any two sentences may have in common. */
const BY_CHANCE = 3;

/** One of two numbers that conflict is told by the other sentence too, rounded perhaps: "47.60" beside "just under 48". */
function isMatchedElsewhere({ here: a, there: b, relation }: Related, here: readonly Claim[], there: readonly Claim[]) {
  if (relation.kind !== 'differs' || relation.aspect !== 'number') return false;
  return (
    isSumOf(a, b, there) ||
    isSumOf(b, a, here) ||
    there.some((other) => other.sentence.text === b.sentence.text && isOneNumber(a, other)) ||
    here.some((other) => other.sentence.text === a.sentence.text && isOneNumber(other, b))
  );
}

/** Counts from which a sum is no chance. */
const LEAST_REST = 10;
/** People who come home, of whatever sort: neither the dead among the injured, nor drones among prisoners. */
const isOfPeople = (object: string | null): boolean =>
  /^(?:prisoner|person|civilian|soldier|officer|child|hostage)$/.test(object ?? '');

/** "205 came home", "185 soldiers, and twenty civilians besides": all of them is told by its parts. */
function isSumOf(whole: Claim, part: Claim, others: readonly Claim[]): boolean {
  const unit = addedUpIn(whole);
  const [all, some] = [whole, part].map(({ value }) =>
    value?.type === 'quantity' && value.unit === unit ? value.interval : null,
  );
  if (!all || !some || all.low === null || some.low === null || all.low !== all.high || some.low >= all.low)
    return false;
  const rest = all.low - some.low;
  if (rest < LEAST_REST || (unit !== 'count' && !ADDS.test(part.sentence.text))) return false;
  return others.some(
    ({ value, sentence, features, object }) =>
      sentence.text === part.sentence.text &&
      !features.part &&
      (object === whole.object || (isOfPeople(object) && isOfPeople(whole.object))) &&
      value?.type === 'quantity' &&
      value.unit === unit &&
      value.interval.low === rest &&
      value.interval.high === rest,
  );
}

/** Sums of money stand beside each other in any report: one must be said to come on top of the other. */
const ADDS = /\b(?:add(?:s|ed|ing)?|further|another|extra|additional|on top|plus|in addition|more)\b/i;

/** Counts and sums of one currency are told by their parts; null for all other measures. */
const addedUpIn = ({ value }: Claim): string | null =>
  value?.type === 'quantity' && isCounted(value.unit) ? value.unit : null;

function isOneNumber(a: Claim, b: Claim): boolean {
  if (a.value?.type !== 'quantity' || b.value?.type !== 'quantity' || isWide(a.value) || isWide(b.value)) return false;
  if ((a.value.interval.low ?? a.value.interval.high ?? 0) <= BY_CHANCE) return false;
  return compareValues(a, b).some(({ aspect, outcome }) => aspect === 'number' && outcome === 'fits');
}

/** Figures from which equality of two running counts is no chance. */
const TELLING = 1000;

/** Two reports of one tally, told by another of its figures being the same to the last digit: no later report. */
const isOneTally = (item: Related, told: readonly Related[]): boolean =>
  item.relation.kind === 'later' &&
  item.here.features.cumulative &&
  told.some(
    ({ here, there, relation }) =>
      relation.kind === 'agrees' &&
      here.features.cumulative &&
      here.value?.type === 'quantity' &&
      there.value?.type === 'quantity' &&
      here.object !== item.here.object &&
      here.value.interval.low === there.value.interval.low &&
      (here.value.interval.low ?? 0) >= TELLING,
  );

const asDifference = <T extends Related>(item: T): T => ({ ...item, relation: { ...item.relation, kind: 'differs' } });

/** Whether an agreement takes the edge off a conflict: one of its two values fits the other text after all. */
function settles(agreement: Related, conflict: Related): boolean {
  if (agreement.relation.kind !== 'agrees') return false;
  // The two sentences that conflict may agree on something else besides.
  if (isOneMeeting(agreement, conflict)) return false;
  const sameHere = agreement.here.id === conflict.here.id && agreement.there.value?.type === conflict.there.value?.type;
  const sameThere =
    agreement.there.id === conflict.there.id && agreement.here.value?.type === conflict.here.value?.type;
  return (sameHere || sameThere) && agreement.relation.confidence >= conflict.relation.confidence - 0.1;
}

const meetingOf = ({ here, there }: Related): string => `${here.id}|${there.id}`;

const isOneMeeting = (a: Related, b: Related): boolean => a.here.id === b.here.id && a.there.id === b.there.id;

export const UNRELATED: Relation = { kind: 'unrelated', aspect: null, strength: 'soft', reason: null, confidence: 0 };

const RANK: Readonly<Record<Relation['kind'], number>> = { differs: 3, agrees: 2, later: 1, unrelated: 0 };

/** The relation of two short passages: a difference before an agreement before a later report. */
export function judgePassages(a: Article, b: Article, story: Story | null): Relation {
  const [here, there] = [readClaims(a, story), readClaims(b, story)];
  const related = relate(here, there, story).filter((item) => !isOrdinalAlone(item));
  if (related.length === 0) return aligned(here, there);
  return related.reduce((best, { relation }) => (stronger(relation, best) ? relation : best), UNRELATED);
}

/** Which round it was says what two passages are about, and nothing about it. */
const isOrdinalAlone = ({ here: { value }, relation }: Related): boolean =>
  relation.kind === 'agrees' && value?.type === 'quantity' && value.unit === 'ordinal';

/** Sentences that give no comparable value may still say the same in other words. */
function aligned(here: readonly Claim[], there: readonly Claim[]): Relation {
  const relations = here.flatMap((a) => there.flatMap((b) => alignment(a, b)));
  return relations.reduce((best, relation) => (relation.confidence > best.confidence ? relation : best), UNRELATED);
}

function stronger(a: Relation, b: Relation): boolean {
  if (RANK[a.kind] !== RANK[b.kind]) return RANK[a.kind] > RANK[b.kind];
  if (a.strength !== b.strength) return a.strength === 'hard';
  return a.confidence > b.confidence;
}
