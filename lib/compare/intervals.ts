import type { Interval } from '../claims';

/**
 * How two intervals stand: equal or overlapping, apart, apart by a manner of speaking ("over 200" and "over 400"), or too far
 * from each other to speak of one thing.
 */
export type Fit = 'fits' | 'apart' | 'near' | 'loose' | 'incomparable';

/** A writer's "about" covers a tenth either way: "about an hour" is no report against 65 minutes. */
export const ABOUT = 0.1;
/** A figure with one digit that is not nought ("6,000") stands for its neighbourhood. */
const ROUND = 0.02;
/** "At least 1,000" is no report on 40,000: past this ratio an open end says nothing. */
const OPEN_REACH = 3;
/** Values apart by less than this share of the larger are a difference of counting, soft where one is rounded. */
const NEAR = 0.25;

interface Bounds {
  low: number;
  high: number;
  open: boolean;
}

/**
 * Compares two closed intervals. "Over" and "under" the same bound are apart although they touch.
 * @param approximate whether the first and the second were called approximate
 * @param about how far "about" reaches, as a share of the value
 */
export function fitOf(a: Interval, b: Interval, approximate: readonly [boolean, boolean], about = ABOUT): Fit {
  const first = boundsOf(a, approximate[0] ? about : null);
  const second = boundsOf(b, approximate[1] ? about : null);
  if (first === null || second === null) return 'incomparable';
  if (oppositeBounds(a, b) || adjacent(a, b)) return 'near';
  if (first.low <= second.high && second.low <= first.high)
    return tooOpen(a, b) ? 'incomparable' : loose(a, b) ? 'loose' : boundsSayNothing(a, b) ? 'incomparable' : 'fits';
  const gap = first.low > second.high ? [second.high, first.low] : [first.high, second.low];
  const [inner = 0, outer = 1] = gap;
  return (outer - inner) / Math.max(Math.abs(outer), 1e-9) <= NEAR ? 'near' : 'apart';
}

function boundsOf({ low, high }: Interval, about: number | null): Bounds | null {
  if (low === null && high === null) return null;
  const spread = (value: number) => value * (about ?? (isRound(value) ? ROUND : rounding(value)));
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low - spread(low),
    high: high === null ? Number.POSITIVE_INFINITY : high + spread(high),
    open: low === null || high === null,
  };
}

const isRound = (value: number): boolean => value >= 1000 && /^[1-9]0+$/.test(String(value));

/** Millions and billions with a decimal are rounded at their last digit: 2.13 billion holds 2.136 billion. */
const rounding = (value: number): number => (value >= 1e6 ? 0.005 : 0);

/** "less than an hour" against "more than an hour". */
const oppositeBounds = (a: Interval, b: Interval): boolean =>
  (a.low === null && b.high === null && a.high === b.low) || (b.low === null && a.high === null && b.high === a.low);

/** "24 to 48 hours" against "two to three days": two ranges that have no more than an end in common. */
const adjacent = (a: Interval, b: Interval): boolean =>
  isRange(a) && isRange(b) && (a.high === b.low || b.high === a.low);

const isRange = ({ low, high }: Interval): boolean => low !== null && high !== null && low < high;

/** Whoever writes "over 200" of 400 would have written "over 300": from this ratio on two bounds are two values. */
const LOOSE = 1.5;

/** "At least 62" and "at least 78" exclude nothing of each other, and say nothing of being one number: from this ratio on. */
const OTHER_BOUND = 1.1;

/** Two lower bounds, or two upper ones, that are not the same. */
function boundsSayNothing(a: Interval, b: Interval): boolean {
  if (a.high === null && b.high === null) return ratioOf([a.low, b.low]) >= OTHER_BOUND;
  return a.low === null && b.low === null && ratioOf([a.high, b.high]) >= OTHER_BOUND;
}

/** Two lower bounds, two upper bounds, or "more than" a value and one well beyond it. */
function loose(a: Interval, b: Interval): boolean {
  const [lows, highs] = [
    [a.low, b.low],
    [a.high, b.high],
  ];
  if (a.high === null && b.high === null) return ratioOf(lows) >= LOOSE;
  if (a.low === null && b.low === null) return ratioOf(highs) >= LOOSE;
  return isBeyond(a, b) || isBeyond(b, a);
}

const isBeyond = ({ low, above }: Interval, other: Interval): boolean =>
  above === true && low !== null && low > 0 && other.low !== null && other.high !== null && other.low > LOOSE * low;

function ratioOf(ends: readonly (number | null | undefined)[]): number {
  const [less = 0, more = 0] = ends.map((end) => end ?? 0).sort((x, y) => x - y);
  return less <= 0 ? 1 : more / less;
}

function tooOpen(a: Interval, b: Interval): boolean {
  const ratio = (low: number | null, value: number | null) =>
    low === null || value === null || low <= 0 ? 1 : value / low;
  if (a.high === null && ratio(a.low, b.low) > OPEN_REACH) return true;
  if (b.high === null && ratio(b.low, a.low) > OPEN_REACH) return true;
  if (a.low === null && ratio(b.high, a.high) > OPEN_REACH) return true;
  return b.low === null && ratio(a.high, b.high) > OPEN_REACH;
}

/** An interval with a share of each end added to either side. */
export const widened = ({ low, high, ...rest }: Interval, share: number): Interval => ({
  ...rest,
  low: low === null ? null : low * (1 - share),
  high: high === null ? null : high * (1 + share),
});

/** Twice the one is the other: per side against in total. */
export const doubled = ({ low, high }: Interval): Interval => ({
  low: low === null ? null : low * 2,
  high: high === null ? null : high * 2,
});
