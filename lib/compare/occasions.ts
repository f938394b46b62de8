import type { Claim } from '../claims';
import type { Story } from '../story';
import type { Meeting } from './meeting';
import { isAhead } from './stages';

/** Dates and places are what tells days apart; everything else of another explicit day is another occasion. */
export const isOtherDay = ({ here: { value }, gate: { otherDay } }: Meeting): boolean =>
  value?.type !== 'date' && value?.type !== 'place' && otherDay;

/** "At 10:45 on Thursday", "at 10:45 on Friday". */
export function isMinuteOfTwoDays({ here, there }: Meeting): boolean {
  const [a, b] = [here.features.when, there.features.when];
  const told = here.value?.type === 'clock' && a !== null && b !== null;
  return told && (a.last < b.first || b.last < a.first);
}

/** "On Monday", "on Monday": reports of one day name one weekday, whatever they tell of it; the deed or the event must be one. */
export const isDayOfReports = (here: Claim, there: Claim): boolean =>
  isByWeekday(here, there) &&
  (here.predicate === null || here.predicate !== there.predicate) &&
  (here.event === null || here.event !== there.event || here.object !== there.object);

/** Two days told by weekdays or the like, neither by its date. */
export const isByWeekday = (here: Claim, there: Claim): boolean =>
  here.value?.type === 'date' && there.value?.type === 'date' && !here.value.explicit && !there.value.explicit;

/** Wording that two dates of no known event must share to be told of one happening. */
const DATED_ALIKE = 0.25;

/** Since when those were held of whom both tell the day they came home. */
const SINCE_CAPTURE = 'captivity:since';

/** With a story's calendar at hand, a date that fits none of its events belongs to some other happening. */
export const isLooseDate = ({ here, there, gate: { features }, story }: Meeting): boolean =>
  story !== null &&
  here.value?.type === 'date' &&
  !(here.object === SINCE_CAPTURE && there.object === SINCE_CAPTURE && features.when === 1) &&
  (here.event === null || there.event === null) &&
  !isOneProposal(here, there) &&
  features.sentence < DATED_ALIKE;

/** By when one side wants one thing: what lies ahead is of no event that a calendar could know. */
const isOneProposal = (here: Claim, there: Claim): boolean =>
  here.holder !== null &&
  here.holder === there.holder &&
  here.object !== null &&
  here.object === there.object &&
  // "The 20th" that was read as one gone by is no day of what is wanted.
  [here, there].every((claim) => isAhead(claim) && claim.value?.type === 'date' && claim.value.to >= (claim.day ?? ''));

/** An exchange in stages has many days, and two of them conflict no more than two of its numbers would. */
export function isOfManyDays({ value, event, object }: Claim, story: Story | null): boolean {
  const known = event === null ? undefined : story?.events.get(event);
  // Since when those exchanged were held is no day of the exchange, and it began on one day alone.
  const one = /:(?:since|until)$/.test(object ?? '');
  return value?.type === 'date' && !one && known !== undefined && known.from !== known.to;
}
