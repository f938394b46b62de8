import { type Claim, daysBetween } from '../claims';

/** From a first day to a last, as dates. */
interface Stretch {
  first: string;
  last: string;
}

/** Days between two reports, whichever came first; null where the day of one is unknown. */
export const daysApart = (here: Claim, there: Claim): number | null =>
  here.day === null || there.day === null ? null : Math.abs(daysBetween(here.day, there.day));

/** Days from the one of two stretches of days, which do not meet, to the other. */
export const daysBeside = (one: Stretch, other: Stretch): number =>
  Math.min(Math.abs(daysBetween(one.last, other.first)), Math.abs(daysBetween(other.last, one.first)));
