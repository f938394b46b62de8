import {
  type Claim,
  daysBetween,
  type Grain,
  type Interval,
  isConverted,
  type Modality,
  type Scope,
  type Value,
} from '../claims';
import { ABOUT, doubled, fitOf, widened } from './intervals';
import type { Aspect, Reason, Strength } from './types';
import { shareWord } from './words-of-names';

/** What two values of one slot are to each other, before time and speakers are weighed. */
export interface Comparison {
  outcome: 'fits' | 'conflicts' | 'incomparable';
  aspect: Aspect;
  strength: Strength;
  reason: Reason;
}

type Of<T extends Value['type']> = Extract<Value, { type: T }>;

/**
 * Compares the values of two claims of one slot by their type; empty where the types do not meet. One pair of values can
 * both fit and conflict: 6,000 each and 6,000 unilaterally agree on the number and differ on who gives.
 */
export function compareValues(a: Claim, b: Claim): Comparison[] {
  const here = a.value;
  const there = b.value;
  if (here === null || there === null) return [];
  if (here.type === 'quantity' && there.type === 'quantity') return quantities(here, there);
  const single = compareTyped(here, there);
  return single === null ? [] : [single];
}

function compareTyped(here: Value, there: Value): Comparison | null {
  if (here.type === 'date' && there.type === 'date') return dates(here, there);
  if (here.type === 'duration' && there.type === 'duration') return durations(here, there);
  if (here.type === 'clock' && there.type === 'clock') return clocks(here, there);
  if (here.type === 'age' && there.type === 'age') return ages(here, there);
  if (here.type === 'place' && there.type === 'place') return places(here, there);
  if (here.type === 'modality' && there.type === 'modality') return stances(here, there);
  if (here.type === 'polarity' && there.type === 'polarity') return polarities(here, there);
  if (here.type === 'person' && there.type === 'person') return persons(here, there);
  if (here.type === 'text' && there.type === 'text') return texts(here, there);
  return null;
}

function verdict(fit: ReturnType<typeof fitOf>, aspect: Aspect, here: Value, there: Value, soft: boolean): Comparison {
  const reason: Reason = { code: 'values', aspect, here, there };
  if (fit === 'incomparable') return { outcome: 'incomparable', aspect, strength: 'soft', reason };
  if (fit === 'fits') return { outcome: 'fits', aspect, strength: 'hard', reason };
  return { outcome: 'conflicts', aspect, strength: soft || fit === 'loose' ? 'soft' : 'hard', reason };
}

function quantities(here: Of<'quantity'>, there: Of<'quantity'>): Comparison[] {
  if (here.unit !== there.unit || isPerItem(here) !== isPerItem(there) || (isPerItem(here) && here.unit === 'count'))
    return [];
  if (here.unit === 'ordinal') return [ordinals(here, there)];
  const slack = isConverted(here.unit) ? CONVERSION : 0;
  const about = here.unit === 'percent' ? ABOUT_SHARE : ABOUT;
  const rounded = [here.approximate, there.approximate] as const;
  const direct = fitOf(widened(here.interval, slack), widened(there.interval, slack), rounded, about);
  // What a sentence adds up to may meet a total told elsewhere; two sums that differ add up different things.
  if (direct !== 'fits' && (here.summed === true || there.summed === true)) return [];
  if (isNone(here) !== isNone(there) && isSome(here) !== isSome(there))
    return [verdict('apart', 'number', here, there, false)];
  const number = verdict(direct, 'number', here, there, here.approximate || there.approximate);
  const scopes = scopesMeet(here.scope, there.scope);
  // "Thousands" and "hundreds" are too wide to contradict anything, or to bear out a count of whom they do not count.
  if (isVague(here) || isVague(there)) return direct === 'fits' && scopes !== 'conflict' ? [number] : [];
  if (direct === 'apart' && here.unit === 'count' && farApart(here.interval, there.interval)) return [];
  // 410 who changed places are 205 a side: where neither says whose count it is, twice the number may be the same.
  if (direct !== 'fits' && isTwice(here, there)) return [];
  if (scopes === 'doubles') return [perSideAgainstTotal(here, there, direct)];
  if (scopes === 'conflict') {
    const scope: Comparison = {
      ...verdict('apart', 'scope', here, there, false),
      reason: { code: 'scope', here, there },
    };
    return direct === 'fits' ? [scope, number] : [scope];
  }
  if (direct !== 'fits' && direct !== 'incomparable' && addsUp(here, there)) {
    return [{ ...verdict('fits', 'number', here, there, false), reason: { code: 'adds-up', here, there } }];
  }
  return [number];
}

const isPerItem = ({ scope }: Of<'quantity'>): boolean => scope === 'per-item';

/** "One in five" is no 24 per cent: shares are told more closely than counts. */
const ABOUT_SHARE = 0.06;

/** Kilometres and miles of one distance, both rounded. */
const CONVERSION = 0.03;

/** Counts from which one being twice the other to the last digit is no chance. */
const TWICE = 50;

function isTwice(here: Of<'quantity'>, there: Of<'quantity'>): boolean {
  if (here.unit !== 'count' || here.scope !== 'unknown' || there.scope !== 'unknown') return false;
  const [less = 0, more = 0] = [here.interval.low ?? 0, there.interval.low ?? 0].sort((a, b) => a - b);
  return less >= TWICE && more === 2 * less && less % TWICE !== 0;
}

const isNone = ({ interval }: Of<'quantity'>): boolean => interval.high === 0;
const isSome = ({ interval }: Of<'quantity'>): boolean => (interval.low ?? 0) > 0;

/** Small numbers are a handful of things however many times apart they are. */
const SMALL = 10;

/** Counts this many times apart are counts of different things more often than reports of one. */
const FAR = 5;

function farApart(a: Interval, b: Interval): boolean {
  const size = ({ low, high }: Interval) => Math.max(high ?? low ?? 0, 1e-9);
  const [less = 0, more = 0] = [size(a), size(b)].sort((x, y) => x - y);
  return more > SMALL && more / less > FAR;
}

/** From this ratio of its ends an interval is a manner of speaking. */
const VAGUE = 4;

const isVague = ({ interval, approximate }: Of<'quantity'>): boolean =>
  approximate &&
  interval.low !== interval.high &&
  (interval.high === null || interval.low === null || interval.high / interval.low >= VAGUE);

/** Which round it was tells rounds apart; another number is another round, not another report of this one. */
const ordinals = (here: Of<'quantity'>, there: Of<'quantity'>): Comparison =>
  verdict(here.interval.low === there.interval.low ? 'fits' : 'incomparable', 'number', here, there, true);

function scopesMeet(a: Scope, b: Scope): 'same' | 'doubles' | 'conflict' {
  if (a === b || a === 'unknown' || b === 'unknown' || a === 'part' || b === 'part') return 'same';
  const pair = [a, b].sort().join('+');
  if (pair === 'each+total') return 'doubles';
  return pair === 'each+one-way' || pair === 'mutual+one-way' ? 'conflict' : 'same';
}

function perSideAgainstTotal(
  here: Of<'quantity'>,
  there: Of<'quantity'>,
  direct: ReturnType<typeof fitOf>,
): Comparison {
  const [each, total] = here.scope === 'each' ? [here, there] : [there, here];
  const twice = fitOf(doubled(each.interval), total.interval, [each.approximate, total.approximate]);
  if (twice === 'fits' || twice === 'loose') {
    return { ...verdict('fits', 'number', here, there, false), reason: { code: 'adds-up', here, there } };
  }
  if (direct === 'incomparable') return verdict('incomparable', 'number', here, there, true);
  return { ...verdict('apart', 'scope', here, there, false), reason: { code: 'scope', here, there } };
}

/** A scope left unsaid may be either: 2,000 against 1,000 on each side adds up. */
function addsUp(here: Of<'quantity'>, there: Of<'quantity'>): boolean {
  const fits = (each: Of<'quantity'>, other: Of<'quantity'>) =>
    // Twice "no more than 1,000" holds any number.
    each.interval.low !== null &&
    fitOf(doubled(each.interval), other.interval, [each.approximate, other.approximate]) === 'fits';
  if (here.scope === 'each' && there.scope === 'unknown') return fits(here, there);
  if (there.scope === 'each' && here.scope === 'unknown') return fits(there, here);
  if (here.scope === 'total' && there.scope === 'unknown') return fits(there, here);
  return there.scope === 'total' && here.scope === 'unknown' && fits(here, there);
}

function dates(here: Of<'date'>, there: Of<'date'>): Comparison {
  const fits = here.from <= there.to && there.from <= here.to;
  if (fits && isLoosely(here, there)) return verdict('incomparable', 'date', here, there, true);
  return verdict(fits ? 'fits' : 'apart', 'date', here, there, !here.explicit || !there.explicit);
}

/** From four weeks on months and years are counted in each other: five years are sixty months of thirty days and some. */
const MONTH = 28 * 1440;
const CALENDAR = 0.03;

/** Days from which a stretch says little: "in mid-June" is no report of the 13th, "a month ago" none of "in May". */
const WIDE = 14;

function isLoosely(here: Of<'date'>, there: Of<'date'>): boolean {
  const [a = 0, b = 0] = [here, there].map(({ from, to }) => daysBetween(from, to)).sort((x, y) => x - y);
  return b >= WIDE && (a < 3 || a >= WIDE);
}

const durations = (here: Of<'duration'>, there: Of<'duration'>): Comparison => {
  const slack = Math.min(here.interval.low ?? 0, there.interval.low ?? 0) >= MONTH ? CALENDAR : 0;
  const fit = fitOf(widened(here.interval, slack), widened(there.interval, slack), [
    here.approximate,
    there.approximate,
  ]);
  const told = fit === 'apart' && ratioOf(here.interval, there.interval) > FAR_LENGTH ? 'incomparable' : fit;
  return verdict(told, 'duration', here, there, here.approximate || there.approximate || fit === 'near');
};

/** Lengths this many times apart are of different things: a meeting's hour, and the weeks between two. */
const FAR_LENGTH = 12;

function ratioOf(a: Interval, b: Interval): number {
  const [one, other] = [a, b].map(({ low, high }) => high ?? low ?? 1);
  return Math.max(one ?? 1, other ?? 1) / Math.max(Math.min(one ?? 1, other ?? 1), 1e-9);
}

/** Minutes within which two clock times are one: newspapers give a quarter of an hour away. */
const CLOCK_SLACK = 5;
const ABOUT_CLOCK = 15;

const HALF_DAY = 720;

function clocks(here: Of<'clock'>, there: Of<'clock'>): Comparison {
  const slack = here.approximate || there.approximate ? ABOUT_CLOCK : CLOCK_SLACK;
  const round = here.twelve || there.twelve ? HALF_DAY : 2 * HALF_DAY;
  const gapOf = (a: number, b: number) => {
    const gap = Math.abs(a - b) % round;
    return Math.min(gap, round - gap);
  };
  // 06:20 UTC is ten to one in the afternoon elsewhere; two clocks that nothing lets us translate never tell the same.
  if (here.offset !== undefined && there.offset !== undefined && here.offset !== there.offset) {
    const fit = gapOf((here.interval.low ?? 0) - here.offset, (there.interval.low ?? 0) - there.offset) <= slack;
    return verdict(fit ? 'fits' : 'incomparable', 'date', here, there, true);
  }
  const fits = gapOf(here.interval.low ?? 0, there.interval.low ?? 0) <= slack;
  // Clocks of two zones never tell the same, and one whose zone is unsaid may run by either.
  if (here.zone !== there.zone && !(fits && (here.zone === null || there.zone === null)))
    return verdict('incomparable', 'date', here, there, true);
  return verdict(fits ? 'fits' : 'apart', 'date', here, there, true);
}

/** "In his sixties", "a teenager": a manner of speaking of one age. */
const isDecade = ({ low, high }: Interval): boolean =>
  low !== null && high !== null && ((low % 10 === 0 && high === low + 9) || (low === 13 && high === 19));

function ages(here: Of<'age'>, there: Of<'age'>): Comparison {
  const exact =
    here.interval.low !== null &&
    here.interval.high !== null &&
    there.interval.low !== null &&
    there.interval.high !== null;
  const band = here.interval.low !== here.interval.high && there.interval.low !== there.interval.high;
  const same = here.interval.low === there.interval.low && here.interval.high === there.interval.high;
  const limits = limitsFit(here.interval, there.interval);
  const fit =
    exact && band && !isDecade(here.interval) && !isDecade(there.interval)
      ? same
        ? 'fits'
        : 'apart'
      : (limits ?? fitOf(here.interval, there.interval, [false, false]));
  return verdict(fit, 'age', here, there, true);
}

/** Who is "18 to 25" is grown up, and 25 at most. */
const GROWN_UP = 18;

const isUpTo = ({ low }: Interval): boolean => low === null || low === GROWN_UP;

/** "Under 25" and "up to 25" are one limit told in two ways, "up to 25" and "up to 30" are two; null where not both are such. */
function limitsFit(a: Interval, b: Interval): 'fits' | 'apart' | null {
  const upTo = (a.low === null || b.low === null) && isUpTo(a) && isUpTo(b);
  const [one, other] = upTo ? [a.high, b.high] : a.high === null && b.high === null ? [a.low, b.low] : [];
  if (one == null || other == null) return null;
  return Math.abs(one - other) <= 1 ? 'fits' : 'apart';
}

/** The same place, or one inside the other, fits; two that exclude each other conflict. Departure and arrival never meet. */
function places(here: Of<'place'>, there: Of<'place'>): Comparison | null {
  const around = here.relation === 'around' || there.relation === 'around';
  if (here.relation !== there.relation && (!around || isWay(here) || isWay(there))) return null;
  if (here.place === there.place || here.within.includes(there.place) || there.within.includes(here.place))
    return verdict('fits', 'place', here, there, true);
  return verdict(!around && excludeEachOther(here, there) ? 'apart' : 'incomparable', 'place', here, there, true);
}

const isWay = ({ relation }: Of<'place'>): boolean => relation === 'from' || relation === 'to';

/** Grains whose places may lie in one another unknown to all: a hotel in a town, a sea off an island. */
const SOLID: ReadonlySet<Grain | null> = new Set<Grain | null>(['settlement', 'country', 'site', null]);

function excludeEachOther(here: Of<'place'>, there: Of<'place'>): boolean {
  // "Harlow" and "Harlow Junction" may be one place.
  if (shareWord([here.place], [there.place])) return false;
  if (here.grain === there.grain) return SOLID.has(here.grain) || here.grain === 'region';
  // A name nobody knows may be that of a town, hardly that of a country.
  const pair = [here.grain, there.grain];
  return pair.includes(null) && pair.includes('settlement');
}

/** Spellings of one given name ("Serhiy", "Sergiy", "Sergei") share their first letters or most of the others. */
function isOneName(a: string, b: string): boolean {
  if (a === b || a.slice(0, 3) === b.slice(0, 3)) return true;
  const shared = [...a].filter((letter) => b.includes(letter)).length;
  return a.charAt(0) === b.charAt(0) && shared / Math.max(a.length, b.length) >= 0.6;
}

function persons(here: Of<'person'>, there: Of<'person'>): Comparison {
  if (here.person === there.person) return verdict('fits', 'attribution', here, there, true);
  return verdict(isOneName(here.person, there.person) ? 'incomparable' : 'apart', 'person', here, there, true);
}

/** Classes and lists of places: the same one, or two of the same places. */
function texts(here: Of<'text'>, there: Of<'text'>): Comparison | null {
  if (here.text === there.text) return verdict('fits', 'scope', here, there, true);
  const places = there.text.split('+');
  const shared = here.text.split('+').filter((place) => places.includes(place)).length;
  return shared > 1 ? verdict('fits', 'place', here, there, true) : null;
}

function polarities(here: Of<'polarity'>, there: Of<'polarity'>): Comparison {
  const reason: Reason = { code: 'polarity', here, there };
  return { outcome: here.holds === there.holds ? 'fits' : 'conflicts', aspect: 'polarity', strength: 'soft', reason };
}

/** How far each stance goes; opposite ends conflict. */
const STANCE: Readonly<Record<Modality, 'for' | 'against' | 'open'>> = {
  done: 'for',
  agreed: 'for',
  confirmed: 'for',
  proposed: 'open',
  demanded: 'open',
  planned: 'open',
  alleged: 'open',
  rejected: 'against',
};

function stances(here: Of<'modality'>, there: Of<'modality'>): Comparison {
  const a = STANCE[here.modality];
  const b = STANCE[there.modality];
  const reason: Reason = { code: 'modality', here, there };
  if (here.modality === there.modality || a === b)
    return { outcome: 'fits', aspect: 'modality', strength: 'hard', reason };
  if ((a === 'for' && b === 'against') || (a === 'against' && b === 'for'))
    return { outcome: 'conflicts', aspect: 'polarity', strength: 'hard', reason };
  return { outcome: 'conflicts', aspect: 'modality', strength: 'soft', reason };
}
