import type { Claim } from '../claims';
import { isLimit } from './besides';
import { isTeam, sharesName } from './gate';
import type { Meeting } from './meeting';
import { isAhead, isDone } from './stages';

/** When a thing was to be and when it was are two facts; until when it lasts is told in advance as well as afterwards. */
export const isPlanAndDeed = ({ here, there }: Meeting): boolean =>
  (here.value?.type === 'date' || here.value?.type === 'clock') &&
  !(isLimit(here) && isLimit(there)) &&
  isAhead(here) !== isAhead(there);

/** "Planned for Friday", "held on Friday": a day in common says little where it is open whether the thing took place. */
export const isPlannedDay = (meeting: Meeting): boolean =>
  isPlanAndDeed(meeting) && meeting.here.value?.type === 'date' && !(isLimit(meeting.here) || isLimit(meeting.there));

/** A third round hoped for and a third round held: that it would be the third is no report in common. */
export const isRoundToCome = ({ here, there }: Meeting): boolean =>
  here.value?.type === 'quantity' && here.value.unit === 'ordinal' && isAhead(here) !== isAhead(there);

/** A day asked for, of no event that the story knows, and the day of one that it knows: the next meeting and this one. */
export const isWishedFor = ({ here, there }: Meeting): boolean =>
  isWishBeside(here, there) || isWishBeside(there, here);

const isWishBeside = (wish: Claim, known: Claim): boolean =>
  wish.value?.type === 'date' &&
  wish.event === null &&
  known.event !== null &&
  (wish.modality === 'demanded' || wish.modality === 'proposed') &&
  wish.modality !== known.modality;

/** Each army keeps its own truce: two of them conflict only where an event or a name in common says that one is meant. */
export const isOwnTruce = ({ here, there }: Meeting): boolean =>
  [here, there].some(({ object }) => object?.split(':')[0] === 'truce') &&
  (here.event === null || there.event === null) &&
  !sharesName(here, there);

/** What was asked for or offered and what came of it, what was agreed and what is carried out so far: steps, no conflict. */
export const isStep = ({ here, there }: Meeting): boolean =>
  here.value?.type === 'modality' ? isAskedAndAnswered(here, there) : isCarriedOutInPart(here, there);

function isAskedAndAnswered(here: Claim, there: Claim): boolean {
  const pair = [here.modality, there.modality];
  if (pair.includes('demanded')) return true;
  return (
    pair.includes('proposed') &&
    pair.includes('rejected') &&
    (here.features.breadth === null || here.features.breadth !== there.features.breadth)
  );
}

/** Share of what was agreed from which all of it counts as carried out. */
const CARRIED_OUT = 0.9;

function isCarriedOutInPart(here: Claim, there: Claim): boolean {
  if (here.value?.type !== 'quantity' || there.value?.type !== 'quantity') return false;
  // Prices, shares and lists are not carried out bit by bit, nor is a team of so many.
  if (here.value.unit !== 'count' || [here, there].some(({ features, object }) => features.list || isTeam(object)))
    return false;
  const [done, deal] = isDone(here) ? [here, there] : [there, here];
  if (!isDone(done) || isDone(deal) || done.value?.type !== 'quantity' || deal.value?.type !== 'quantity') return false;
  const carried = done.value.interval.high ?? done.value.interval.low ?? 0;
  return carried < (deal.value.interval.low ?? deal.value.interval.high ?? 0) * CARRIED_OUT;
}
