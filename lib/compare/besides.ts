import type { Claim, Value } from '../claims';
import { daysApart } from './days-apart';
import { otherExtent } from './extents';
import { isDone } from './stages';
import type { Relation } from './types';

/** What two claims differ in although they give one value: how far the thing has come, who gives, what it is counted of. */
export const besides = (here: Claim, there: Claim, { kind, confidence }: Relation): Relation[] =>
  kind === 'agrees' && !isInPassing(here) && !isInPassing(there)
    ? [stageOf, giverOf, wayOf, extentOf, groupOf, denialOf, undoneOf, dayOf].flatMap((attribute) =>
        attribute(here, there, confidence),
      )
    : [];

/** "Two days after the talks", "the second time in a month": told to say when, whatever the sentence is about. */
const isInPassing = ({ object }: Claim): boolean => /:(?:elapsed|within|again)$/.test(object ?? '');

/** Days between two reports within which "offered" and "agreed" of one thing are two accounts and not two steps. */
const SAME_TIME = 4;
const SETTLED = new Set(['agreed', 'confirmed']);

/** Agreed; where until when it lasts is told as a fact, it is settled as well. */
const isSettled = (claim: Claim): boolean =>
  SETTLED.has(claim.modality) || (claim.modality === 'done' && claim.value?.type === 'date' && isLimit(claim));

/** Until or since when an arrangement runs belongs to it, unlike the day on which something was offered or agreed. */
export const isLimit = ({ object }: Claim): boolean => object?.includes(':') === true;

const isStaged = (claim: Claim): boolean =>
  claim.value?.type === 'quantity' ||
  claim.value?.type === 'duration' ||
  (claim.value?.type === 'date' && isLimit(claim));

/** The same figure, length or day told as offered and as agreed, about the same time. */
function stageOf(here: Claim, there: Claim, confidence: number): Relation[] {
  if (!isStaged(here) || !isStaged(there) || !isSmallGap(here, there)) return [];
  const offered = [here, there].filter(({ modality }) => modality === 'proposed').length;
  const settled = [here, there].filter((claim) => isSettled(claim)).length;
  if (!(offered === 1 && settled === 1) && !isStillToCome(here, there) && !isStillToCome(there, here)) return [];
  const reason: Relation['reason'] = {
    code: 'modality',
    here: { type: 'modality', modality: here.modality },
    there: { type: 'modality', modality: there.modality },
  };
  return [{ kind: 'differs', aspect: 'modality', strength: 'soft', reason, confidence }];
}

/**
 * "Opened on Tuesday with sixty beds", "is to open with sixty beds": told as done no later than as planned, by a count that
 * is no chance. What is done bit by bit is done and still to come at once.
 */
const isStillToCome = (plan: Claim, deed: Claim): boolean =>
  plan.modality === 'planned' &&
  deed.modality === 'done' &&
  plan.value?.type === 'quantity' &&
  plan.value.unit === 'count' &&
  isTellingCount(plan, deed) &&
  plan.predicate !== null &&
  plan.predicate === deed.predicate &&
  !deed.features.undone &&
  !plan.features.moving &&
  ![plan, deed].some(({ features }) => features.part) &&
  !MORE.test(plan.sentence.text) &&
  isPast(deed) &&
  isLast(plan, deed);

/** "Another 900", "a second group of 900": the next ones, and not those that have come. */
const MORE = /\b(?:another|further|additional|second|third|fourth|remaining|\d more)\b/i;

/** A day of its own says that it is over: "pledges to hand over" tells of no day. */
const isPast = ({ features: { when }, day }: Claim): boolean => when !== null && day !== null && when.last <= day;

/** The same number told of a part ("in the tower alone") and of a whole that names itself ("in all of the city"). */
function extentOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const [a, b] = [here.value, there.value];
  if (a?.type !== 'quantity' || b?.type !== 'quantity' || here.features.part === there.features.part) return [];
  const [part, whole] = here.features.part ? [a, there] : [b, here];
  const exact = a.interval.low !== null && a.interval.low === b.interval.low && a.interval.high === b.interval.high;
  const isWhole = whole.value?.type === 'quantity' && whole.value.scope === 'total';
  if (!exact || part.scope === 'total' || !isWhole) return [];
  return [
    { kind: 'differs', aspect: 'scope', strength: 'soft', reason: { code: 'scope', here: a, there: b }, confidence },
  ];
}

/** All of a group here, some of it there: "all pensions", "only the lowest pensions". */
function groupOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const told = isSmallGap(here, there) ? otherExtent(here, there) : null;
  if (told === null) return [];
  return [
    {
      kind: 'differs',
      aspect: 'scope',
      strength: 'soft',
      reason: { code: 'values', aspect: 'scope', ...told },
      confidence,
    },
  ];
}

/** One number of one thing told of two single days, one of them by its date: "1,000 on July 17", "a thousand on July 16". */
function dayOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const [a, b] = [here.features.when, there.features.when];
  const counted = [here, there].every(
    ({ value }) => value?.type === 'duration' || (value?.type === 'quantity' && isCounted(value.unit)),
  );
  if (!counted || a === null || b === null || !(a.explicit || b.explicit) || here.object !== there.object) return [];
  if (a.first !== a.last || b.first !== b.last || a.first === b.first) return [];
  // What runs up is told of another day with every report.
  if (here.features.cumulative || there.features.cumulative || !isSmallGap(here, there)) return [];
  const dateOf = (when: typeof a): Value => ({
    type: 'date',
    from: when.first,
    to: when.last,
    explicit: when.explicit,
  });
  const reason: Relation['reason'] = { code: 'values', aspect: 'date', here: dateOf(a), there: dateOf(b) };
  return [{ kind: 'differs', aspect: 'date', strength: 'soft', reason, confidence }];
}

/** The same figure or day told of what came about and of what did not: "Thursday's swap of 250" done here, called off there. */
function undoneOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const [undone, done] = here.features.undone ? [here, there] : [there, here];
  if (!undone.features.undone || done.features.undone || done.negated || !isDone(done)) return [];
  if (!isSmallGap(here, there) || !(isLast(undone, done) || isOfPastDay(undone, done))) return [];
  const reason: Relation['reason'] = {
    code: 'polarity',
    here: { type: 'polarity', holds: here === done },
    there: { type: 'polarity', holds: there === done },
  };
  return [{ kind: 'differs', aspect: 'polarity', strength: 'soft', reason, confidence }];
}

/** What had not happened by one day may have happened by the next, not the other way round. */
const isLast = (undone: Claim, done: Claim): boolean => (undone.day ?? '') >= (done.day ?? '');

/** Both tell of one day that was over when the first of them was written. */
function isOfPastDay(undone: Claim, done: Claim): boolean {
  const [a, b] = [undone, done].map(({ value, features: { when } }) =>
    value?.type === 'date' ? value.from : when?.first === when?.last ? when?.first : undefined,
  );
  return a !== undefined && a === b && undone.day !== null && a <= undone.day;
}

/** Counts and sums of money, which are added up. */
export const isCounted = (unit: string): boolean => unit === 'count' || unit.startsWith('money');

const isSmallGap = (here: Claim, there: Claim): boolean =>
  (daysApart(here, there) ?? Number.POSITIVE_INFINITY) <= SAME_TIME;

/** Things handed over one way: the same number given by one side here and by the other there. */
function giverOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const [a, b] = [here.features.giver, there.features.giver];
  if (here.value?.type !== 'quantity' || here.object !== 'body' || a === null || b === null || a === b) return [];
  const reason: Relation['reason'] = {
    code: 'values',
    aspect: 'party',
    here: { type: 'party', party: a, name: a },
    there: { type: 'party', party: b, name: b },
  };
  return [{ kind: 'differs', aspect: 'party', strength: 'soft', reason, confidence }];
}

/** Bodies that both sides give here; there one gives them and gets fewer back, or none. */
function wayOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const [a, b] = [here.value, there.value];
  if (a?.type !== 'quantity' || b?.type !== 'quantity' || here.object !== 'body') return [];
  const [given, shared] = isBothWays(a) ? [there, here] : [here, there];
  if (!isGivenOnly(given) || shared.value?.type !== 'quantity' || !isBothWays(shared.value)) return [];
  if (!isSmallGap(here, there) || a.interval.low !== b.interval.low) return [];
  if (!GETS_LESS.test(given.sentence.text)) return [];
  return [
    { kind: 'differs', aspect: 'scope', strength: 'soft', reason: { code: 'scope', here: a, there: b }, confidence },
  ];
}

/** "And received only 19 of its own": what comes back is less. */
const GETS_LESS = /\b(?:only|just|merely|none|nothing|no)\b(?: [\w,]+){0,4} (?:own|back|return)\b/i;

const isBothWays = ({ scope }: Extract<Value, { type: 'quantity' }>): boolean => scope === 'each' || scope === 'mutual';

/** Who gives is told. That nobody else gives is left unsaid, and is no conflict by itself. */
const isGivenOnly = ({ value, features: { giver } }: Claim): boolean =>
  value?.type === 'quantity' && value.scope === 'unknown' && giver !== null;

/** Surest agreements alone say that one happening is meant, so that what one sentence denies the other tells of it. */
const SURE = 0.7;

/** "Norway has not taken them over", "no civilians were among them": denied here and told there of what both speak of. */
function denialOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const denied = deniesWhat(here, there) || deniesWhat(there, here);
  const sure = isTellingCount(here, there) ? SURE_OF_COUNT : SURE;
  if (!denied || !TOLD.has(here.value?.type ?? '') || confidence < sure || !isSmallGap(here, there)) return [];
  const reason: Relation['reason'] = {
    code: 'polarity',
    here: { type: 'polarity', holds: !deniesWhat(here, there) },
    there: { type: 'polarity', holds: !deniesWhat(there, here) },
  };
  return [{ kind: 'differs', aspect: 'polarity', strength: 'soft', reason, confidence }];
}

/** The same where a count in common says so too that is no chance. */
const SURE_OF_COUNT = 0.6;
const TELLING_COUNT = 10;

const isTellingCount = ({ value: a, object }: Claim, { value: b, object: other }: Claim): boolean =>
  a?.type === 'quantity' &&
  b?.type === 'quantity' &&
  a.interval.low === b.interval.low &&
  (a.interval.low ?? 0) > TELLING_COUNT &&
  object === other;

/** Values that are told of a happening, unlike stances on it. */
const TOLD: ReadonlySet<string> = new Set(['quantity', 'date', 'age']);

const deniesWhat = ({ features: { denied } }: Claim, { features, predicate }: Claim): boolean =>
  denied.some(
    (item) =>
      // Of all that is done in a sentence only what is told of the value itself is the same deed.
      (!item.startsWith('predicate:') || item === `predicate:${predicate}`) &&
      !features.denied.includes(item) &&
      (item.startsWith('@') ? features.entities.includes(item.slice(1)) : features.stems.includes(item)),
  );
