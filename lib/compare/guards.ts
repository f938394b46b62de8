import { isChance, isToldToo } from './coincidences';
import { isForecast, isLater, isOvertaken, isSameNumber, isSettledCount, isStageCount } from './growing';
import type { Meeting } from './meeting';
import { isLooseDate, isMinuteOfTwoDays, isOfManyDays, isOtherDay } from './occasions';
import { isMeasured, isOfOtherGiver, isOfOtherPlace, OTHER_THINGS } from './other-things';
import { isLoosePlace } from './scenes';
import { isOfOtherShare } from './shares';
import { isOwnTruce, isPlanAndDeed, isPlannedDay, isRoundToCome, isStep, isWishedFor } from './steps';

/** How two claims meet: closed, in a slot that the rules know, or open, by the words around alone. */
export type MeetingKind = 'closed' | 'open';

/** What is told instead of what the values say: nothing at all, or that the one is a later report. */
type Instead = 'nothing' | 'later';

/** A reason for which what two values say to each other is not told. */
export interface Guard {
  /** What the two values are, if not values of one slot. */
  reason: string;
  /** What is told instead, in the kinds of meeting that the guard is asked in. */
  instead: Readonly<Partial<Record<MeetingKind, Instead>>>;
  holds: (meeting: Meeting) => boolean;
}

/** A stance conflicts with another of the same holder, or a joint one with a joint one. */
const isOfOtherHolder = ({ here, there }: Meeting): boolean =>
  here.value?.type === 'modality' && here.holder !== there.holder;

const EVERYWHERE = { closed: 'nothing', open: 'nothing' } as const;
// An open meeting is too unsure of the slot to tell of two reports on it.
const AS_LATER = { closed: 'later', open: 'nothing' } as const;
const IN_CLOSED = { closed: 'nothing' } as const;
const IN_OPEN = { open: 'nothing' } as const;

/**
 * Against conflicts, in the order asked: what is no conflict of any time comes before what is a later report. What holds in
 * the main and not always is asked in closed meetings alone: an open one weighs the words around.
 */
export const CONFLICT_GUARDS: readonly Guard[] = [
  {
    reason: 'a part and the whole',
    instead: EVERYWHERE,
    // "1,200 more captives, 600 a side": whose count it is differs whether or not there were others before.
    holds: ({ here, there, comparison }) =>
      here.features.part !== there.features.part && !(comparison.aspect === 'scope' && isSameNumber(here, there)),
  },
  { reason: 'a figure that the other sentence gives as well', instead: EVERYWHERE, holds: isToldToo },
  { reason: 'steps of one deal', instead: IN_CLOSED, holds: isStep },
  { reason: 'the plan and the deed', instead: IN_CLOSED, holds: isPlanAndDeed },
  { reason: 'truces of two armies', instead: EVERYWHERE, holds: isOwnTruce },
  { reason: 'the meeting asked for and the one held', instead: EVERYWHERE, holds: isWishedFor },
  ...OTHER_THINGS.map((other) => ({ ...other, instead: EVERYWHERE })),
  { reason: 'one count as of two days', instead: AS_LATER, holds: isLater },
  { reason: 'stages of one exchange', instead: AS_LATER, holds: isStageCount },
  // The words around say enough of days, holders and dates: the open meeting weighs them among its signals.
  { reason: 'another day', instead: IN_CLOSED, holds: isOtherDay },
  { reason: 'stances of two holders', instead: IN_CLOSED, holds: isOfOtherHolder },
  { reason: 'a date of no known event', instead: IN_CLOSED, holds: isLooseDate },
  // In a slot the other is of this event too, or of none, which its wording was asked for already.
  {
    reason: 'one of the many days of an exchange',
    instead: EVERYWHERE,
    holds: ({ here, story }) => isOfManyDays(here, story),
  },
  {
    reason: 'one of the many days of the other exchange',
    instead: IN_OPEN,
    holds: ({ there, story }) => isOfManyDays(there, story),
  },
  { reason: 'places of two things', instead: EVERYWHERE, holds: isLoosePlace },
];

/** Against fits. */
export const FIT_GUARDS: readonly Guard[] = [
  { reason: 'a count that has grown', instead: EVERYWHERE, holds: isOvertaken },
  { reason: 'a count feared and one reached', instead: EVERYWHERE, holds: isForecast },
  // An open meeting has its own measure of chance (isLooseFit), taken from its signals.
  { reason: 'a number in common by chance', instead: IN_CLOSED, holds: isChance },
  { reason: 'a day planned and a day of the deed', instead: EVERYWHERE, holds: isPlannedDay },
  { reason: 'one minute of two days', instead: EVERYWHERE, holds: isMinuteOfTwoDays },
  { reason: 'a round to come and one held', instead: EVERYWHERE, holds: isRoundToCome },
  {
    reason: 'measures of two places',
    instead: EVERYWHERE,
    holds: ({ here, there, story }) => isMeasured(here) && isOfOtherPlace(here, there, story),
  },
  {
    reason: 'a part of something and a change',
    instead: EVERYWHERE,
    holds: ({ here, there }) => isOfOtherShare(here, there),
  },
  { reason: 'gifts of two givers', instead: EVERYWHERE, holds: ({ here, there }) => isOfOtherGiver(here, there) },
  {
    reason: 'a number of another day',
    instead: IN_CLOSED,
    holds: (meeting) => isOtherDay(meeting) && meeting.here.value?.type === 'quantity' && !isSettledCount(meeting),
  },
];

/** What is told in place of what the two values say; null where that may be told. */
export function toldInstead(meeting: Meeting, kind: MeetingKind): Instead | null {
  const guards = meeting.comparison.outcome === 'fits' ? FIT_GUARDS : CONFLICT_GUARDS;
  return guards.find(({ instead, holds }) => instead[kind] !== undefined && holds(meeting))?.instead[kind] ?? null;
}
