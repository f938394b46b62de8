import type { Article } from '../article';
import { type Claim, readClaims } from '../claims';
import type { Story } from '../story';
import { isSummed, isSumOf, isSumOfPart, outright } from './added-up';
import { alignment } from './alignment';
import { onlyIdentifies } from './identifies';
import { judge } from './judge';
import { isByWeekday } from './occasions';
import { doubted, type Scope } from './second-look';
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
  { scope = 'articles', judgement = judge }: { scope?: Scope; judgement?: typeof judge } = {},
): Related[] {
  const told = here.flatMap((a) =>
    there.flatMap((b) => judgement(a, b, story).map((relation) => ({ here: a, there: b, relation }))),
  );
  return settleBetween(told, here, there, { story, scope });
}

/**
 * What of the relations told between two sentences holds once they are seen together. `here` and `there` are all claims
 * of the two that are known.
 */
export function settleBetween<T extends Related>(
  all: readonly T[],
  here: readonly Claim[],
  there: readonly Claim[],
  { story, scope }: { story: Story | null; scope: Scope },
): T[] {
  const told = all.filter((item) => !isSumOfPart(item, here, there));
  const conflicts = new Set(told.flatMap((one) => (one.relation.kind === 'differs' ? [meetingOf(one)] : [])));
  // Two claims that agree in their figure and conflict in something else settle nothing.
  const settling = told.filter((one) => one.relation.kind === 'agrees' && !conflicts.has(meetingOf(one)));
  const standing = told
    .map((item) => (isOneTally(item, told) ? asDifference(item) : item))
    .filter((item) => item.relation.kind !== 'differs' || !settling.some((other) => settles(other, item)))
    .filter((item) => !isMatchedElsewhere(item, here, there));
  const unsure = doubted(standing, here, there, { story, scope });
  return standing
    .filter((item) => !unsure.has(item))
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
  const bothSum = isSummed(a, here) && isSummed(b, there);
  return (
    isSumOf(a, b, there) ||
    isSumOf(b, a, here) ||
    outright(there, b, bothSum).some((other) => isOneNumber(a, other)) ||
    outright(here, a, bothSum).some((other) => isOneNumber(other, b))
  );
}

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
  const related = relate(here, there, story, { scope: 'passages' }).filter((item) => !isOrdinalAlone(item));
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
