import type { Claim } from '../claims';
import { isCounted } from './besides';

/** Counts from which a sum is no chance. */
const LEAST_REST = 10;
/** People who come home, of whatever sort: neither the dead among the injured, nor drones among prisoners. */
const isOfPeople = (object: string | null): boolean =>
  /^(?:prisoner|person|civilian|soldier|officer|child|hostage)$/.test(object ?? '');

/** "205 came home", "185 soldiers, and twenty civilians besides": all of them is told by its parts. */
export function isSumOf(whole: Claim, part: Claim, others: readonly Claim[]): boolean {
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

/** Whether a figure was added up from others of its sentence, whose words it covers. */
const isSum = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.value?.type === 'quantity' &&
  (claim.value.summed === true || claims.some((part) => part !== claim && isWithin(part, claim)));

function isWithin(part: Claim, whole: Claim): boolean {
  const [inner, outer] = [part.valueSpans[0], whole.valueSpans[0]];
  if (part.value?.type !== 'quantity' || part.sentence.text !== whole.sentence.text || !inner || !outer) return false;
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

/** The figures that a sentence gives itself, where both of two sentences add up theirs; else all. */
export function outright(claims: readonly Claim[], { sentence }: Claim, bothSum: boolean): readonly Claim[] {
  return claims.filter((claim) => claim.sentence.text === sentence.text && !(bothSum && isSum(claim, claims)));
}

/** Whether the sentence of a claim, of those whose claims are given, adds up what it counts. */
export const isSummed = ({ sentence }: Claim, claims: readonly Claim[]): boolean =>
  claims.some((claim) => claim.sentence.text === sentence.text && isSum(claim, claims));

/** "181 guests and six waiters", "175 guests and six waiters": what the one adds up to is but a part in the other. */
export const isSumOfPart = (
  { here: a, there: b }: { here: Claim; there: Claim },
  here: readonly Claim[],
  there: readonly Claim[],
): boolean => isSum(a, here) !== isSum(b, there) && isSummed(a, here) && isSummed(b, there);
