import type { Claim } from '../claims';
import type { StoryEvent } from '../story';
import type { Meeting } from './meeting';
import { isOtherDay } from './occasions';

/** The number of victims of one disaster, told on two days and unchanged. */
export const isSettledCount = ({ here, there }: Meeting): boolean =>
  here.features.cumulative && there.features.cumulative && isSameNumber(here, there);

/** Two counts of which the one is the other to the last digit. */
export const isSameNumber = (here: Claim, there: Claim): boolean =>
  here.value?.type === 'quantity' &&
  there.value?.type === 'quantity' &&
  here.value.interval.low === there.value.interval.low;

/** What may come to be so many, and what was counted: "the toll could pass 300", "308 dead". */
export const isForecast = ({ here, there }: Meeting): boolean =>
  here.features.cumulative &&
  there.features.cumulative &&
  here.value?.type === 'quantity' &&
  // What was to be and did not come about is told as that.
  !(here.features.undone || there.features.undone) &&
  isFeared(here) !== isFeared(there);

const isFeared = ({ modality, features, sentence }: Claim): boolean =>
  (modality === 'planned' && MAY_GROW.test(sentence.text)) || features.stems.some((stem) => FORECAST.has(stem));

/** "Could rise beyond 300", "may pass 300": what is held for those counted, or done for them, is no forecast of them. */
const MAY_GROW =
  /\b(?:could|may|might|would)\b(?: \w+){0,2} (?:rise|climb|grow|go|exceed|pass|reach|top|surpass|increase|hit|swell|be)\b/i;

/** Stems of words by which a count is reckoned beforehand. */
const FORECAST = new Set(['forecast', 'predict', 'model']);

/** Values that move with time, told of different days: a running count, or a step not yet taken and then taken. */
export function isLater(meeting: Meeting): boolean {
  const { here, there, comparison } = meeting;
  // The same number, in all here and on each side there, has not moved.
  if (comparison.aspect === 'scope' && isSameNumber(here, there)) return false;
  if (here.value?.type === 'polarity' || isGrowing(here, there)) return true;
  return isOtherDay(meeting) && (here.features.moving || there.features.moving);
}

/** From this ratio on two open counts of different days tell of growth rather than of one number. */
const GROWN = 1.15;

/** "More than eighty" on Monday, "more than a hundred" on Tuesday: they fit, and the one is a later count. */
export function isOvertaken({ here, there }: Meeting): boolean {
  if (here.value?.type !== 'quantity' || there.value?.type !== 'quantity' || !isGrowing(here, there)) return false;
  const [a, b] = [here.value.interval, there.value.interval].map(({ low, high }) => low ?? high ?? 0);
  return Math.max(a ?? 0, b ?? 0) > Math.min(a ?? 0, b ?? 0) * GROWN;
}

/** What had been carried out of an exchange in stages, as of two days. */
export function isStageCount({ here, there, comparison, story }: Meeting): boolean {
  // The same number of each side here and in all there is no more of anything.
  if (comparison.aspect === 'scope' && isSameNumber(here, there)) return false;
  const event = here.event === null ? undefined : story?.events.get(here.event);
  const [a, b] = [dayOf(here), dayOf(there)];
  // Two days that are told are two stages, whether what was agreed or what was done is told of them.
  const isTold = here.features.when !== null && there.features.when !== null;
  const isDone = here.modality === 'done' && there.modality === 'done';
  const counts = here.value?.type === 'quantity' && (isDone || isTold);
  return (
    counts &&
    event !== undefined &&
    event.from !== event.to &&
    a !== null &&
    b !== null &&
    a !== b &&
    a >= event.from &&
    b >= event.from &&
    !isTotalOfEnded(here, there, event)
  );
}

/** "In all", told by both once all was carried out: what has come to its end grows no more. */
const isTotalOfEnded = (here: Claim, there: Claim, { to }: StoryEvent): boolean =>
  [here, there].every(
    ({ value, day }) => value?.type === 'quantity' && value.scope === 'total' && day !== null && day >= to,
  );

/** The day a count is told of, else the day of the report. */
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
