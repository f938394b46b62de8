import { type Claim, daysBetween } from '../claims';

/** Days between two reports, whichever came first; null where the day of one is unknown. */
export const daysApart = (here: Claim, there: Claim): number | null =>
  here.day === null || there.day === null ? null : Math.abs(daysBetween(here.day, there.day));
