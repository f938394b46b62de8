import { markWords, type Token, wordTable } from '../text';
import { isMoneyName } from './currencies';
import type { NumberMention } from './numbers';
import type { Interval } from './types';
import { MULTIPLES, TENS, UNITS } from './words-of-number';

/** A length of time in minutes. */
export interface TimeMention {
  /** How long something lasted, how long after something else it came, or how long somebody is to be locked up. */
  sense: 'length' | 'elapsed' | 'sentence';
  from: number;
  to: number;
  interval: Interval;
  approximate: boolean;
}

const MINUTES = wordTable<number>({
  second: 1 / 60,
  minute: 1,
  min: 1,
  hour: 60,
  hr: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
  month: 43_200,
  year: 525_600,
  decade: 5_256_000,
});
const norm = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? '';
const lem = (tokens: readonly Token[], index: number): string => tokens[index]?.lemma ?? '';

/** Lengths of time: figures with a unit after them, and the forms that have none ("an hour and a half"). */
export function readDurations(tokens: readonly Token[], numbers: readonly NumberMention[]): TimeMention[] {
  const mentions: TimeMention[] = [];
  const byStart = new Map(numbers.map((number) => [number.from, number]));
  for (let at = 0; at < tokens.length; at++) {
    const mention = durationAt(tokens, at, byStart);
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.to - 1;
  }
  return mentions;
}

interface Length {
  interval: Interval;
  approximate: boolean;
  from: number;
  to: number;
}

function durationAt(
  tokens: readonly Token[],
  at: number,
  numbers: ReadonlyMap<number, NumberMention>,
): TimeMention | null {
  const number = numbers.size === 0 ? undefined : numbers.get(at);
  const length = number === undefined ? articleLength(tokens, at) : numberLength(tokens, number);
  if (length === null) return null;
  const rest = withRest(tokens, length, numbers);
  const whole = withBound(tokens, isLong(tokens, rest.to) ? { ...rest, to: rest.to + 2 } : rest);
  const next = norm(tokens, whole.to);
  // "53-year-old" is an age, "two weeks ago" a date.
  if (/^(?:ago|old)$/.test(next) || (next === '-' && norm(tokens, whole.to + 1) === 'old')) return null;
  return { sense: senseOf(tokens, whole.to), ...whole };
}

/** "a day-long", "an hour-long": as long as the unit. */
const isLong = (tokens: readonly Token[], to: number): boolean =>
  norm(tokens, to) === '-' && norm(tokens, to + 1) === 'long';

const ELAPSED = /^(?:after|before|later|earlier|ahead|since|late|behind|past)$/;
const LOCKED_UP =
  /^(?:behind bars|in (?:prison|jail|custody|a penal|a labour|a labor)|of imprisonment|imprisonment|prison|jail|in the penal)/;

/** What a length of time is followed by says what it is of: "five years behind bars", "three hours after the blast". */
function senseOf(tokens: readonly Token[], to: number): TimeMention['sense'] {
  const next = norm(tokens, to) === "'" || norm(tokens, to) === '-' ? to + 1 : to;
  const words = `${norm(tokens, next)} ${norm(tokens, next + 1)} ${norm(tokens, next + 2)}`;
  if (LOCKED_UP.test(words)) return 'sentence';
  return ELAPSED.test(norm(tokens, to)) ? 'elapsed' : 'length';
}

/** "five hours and more", "two hours or less". */
function withBound(tokens: readonly Token[], length: Length): Length {
  const words = `${norm(tokens, length.to)} ${norm(tokens, length.to + 1)}`;
  const { low, high } = length.interval;
  switch (words) {
    case 'and more':
    case 'or more':
    case 'at least':
      return { ...length, to: length.to + 2, interval: { low, high: null } };
    case 'or less':
    case 'at most':
      return { ...length, to: length.to + 2, interval: { low: null, high } };
    case 'or so':
      return { ...length, to: length.to + 2, approximate: true };
    default:
      return length;
  }
}

function numberLength(tokens: readonly Token[], number: NumberMention): Length | null {
  let at = number.to;
  if (norm(tokens, at) === '-') at++;
  const { low, high, ...rest } = number.interval;
  if (/^(?:full|whole|more|further|short|consecutive|calendar|flying|working)$/.test(norm(tokens, at))) at++;
  const unit = MINUTES[lem(tokens, at)];
  if (unit === undefined) return null;
  return {
    from: number.from,
    to: at + 1,
    approximate: number.approximate,
    interval: { ...rest, low: low === null ? null : low * unit, high: high === null ? null : high * unit },
  };
}

/** "A little over an hour", "a whole week", "a full day". */
const FILLED = /^(?:little|full|whole|entire|further|good|mere|single)$/;
const SETS = new Set(['fix', 'set', 'name', 'choose', 'pick', 'on', 'find']);

const OPENS = markWords(['half', 'a', 'an']);

/** "an hour", "half an hour", "a day or two", "the hour". */
function articleLength(tokens: readonly Token[], at: number): Length | null {
  if (((tokens[at]?.marks ?? 0) & OPENS) === 0) return null;
  const word = norm(tokens, at);
  const half = word === 'half';
  const start = half ? at + 1 : at;
  const article = norm(tokens, start);
  if ((article !== 'a' && article !== 'an') || isRate(tokens, start)) return null;
  // "fixed a day for the return": a date is set, nothing lasts.
  if (SETS.has(lem(tokens, start - 1)) && lem(tokens, start + 1) === 'day') return null;
  const little = FILLED.test(norm(tokens, start + 1)) ? start + 1 : start;
  // "a second meeting" counts meetings.
  const unit = lem(tokens, little + 1) === 'second' ? undefined : MINUTES[lem(tokens, little + 1)];
  if (unit === undefined) return null;
  let to = little + 2;
  let low = half ? unit / 2 : unit;
  let high: number | null = low;
  if (norm(tokens, to) === 'or' && norm(tokens, to + 1) === 'two') {
    high = 2 * unit;
    to += 2;
  }
  const before = boundBefore(tokens, half ? at : start);
  // "a little over an hour": the modifier may stand between article and unit as well.
  if (before.bound === 'over') high = null;
  if (before.bound === 'under') low = 0;
  if (before.bound === 'justOver') high = low * 1.25;
  if (before.bound === 'justUnder') low *= 0.8;
  const orSo = norm(tokens, to) === 'or' && norm(tokens, to + 1) === 'so';
  return {
    from: before.from,
    to: orSo ? to + 2 : to,
    interval: before.bound === 'over' ? { low, high, above: true } : { low, high },
    approximate: before.bound === 'about' || orSo,
  };
}

/** "twice a day", "$5 billion a year", "300 people a day": how often or how much, no length. */
function isRate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (/^(?:once|twice|times|thrice)$/.test(before.norm) || before.kind === 'figure') return true;
  if (MULTIPLES[before.norm] !== undefined || isMoneyName(before.lemma) || before.norm === 'percent') return true;
  const two = tokens[at - 2];
  const noun = before.kind === 'word' && before.norm !== before.lemma;
  const word = two?.norm ?? '';
  return noun && (two?.kind === 'figure' || (MULTIPLES[word] ?? UNITS[word] ?? TENS[word]) !== undefined);
}

const OVER = /^(?:over|above|exceeding|more than|upwards of|at least)$/;
const JUST_OVER =
  /^(?:a little over|little over|little more than|a little more|slightly more than|slightly over|just over|just more than)$/;
const JUST_UNDER =
  /^(?:just under|just short of|just shy of|shy of|scarcely|slightly under|slightly less than|barely)$/;
const UNDER = /^(?:under|within|less than|not even|below)$/;
const ABOUT = /^(?:about|around|roughly|approximately|nearly|almost|some|close to)$/;

const NEARNESS = [
  [JUST_OVER, 'justOver'],
  [JUST_UNDER, 'justUnder'],
  [OVER, 'over'],
  [UNDER, 'under'],
  [ABOUT, 'about'],
] as const;

function boundBefore(
  tokens: readonly Token[],
  at: number,
): { bound: 'over' | 'under' | 'justOver' | 'justUnder' | 'about' | null; from: number } {
  for (let length = 3; length >= 1; length--) {
    const words = Array.from({ length }, (_, index) => norm(tokens, at - length + index)).join(' ');
    const bound = NEARNESS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
    if (bound !== null) return { bound, from: at - length };
  }
  return { bound: null, from: at };
}

const QUARTERS = wordTable<number>({ 'a half': 0.5, 'a quarter': 0.25, 'three quarters': 0.75 });

/** "… and a half", "… and 45 minutes", "… and three quarters". */
function withRest(tokens: readonly Token[], length: Length, numbers: ReadonlyMap<number, NumberMention>): Length {
  const unit = MINUTES[lem(tokens, length.to - 1)] ?? 0;
  const join = norm(tokens, length.to);
  const part = join === 'and' ? QUARTERS[`${norm(tokens, length.to + 1)} ${norm(tokens, length.to + 2)}`] : undefined;
  if (part !== undefined) return extended(length, part * unit, length.to + 3);
  const number = numbers.get(join === 'and' || join === ',' ? length.to + 1 : length.to);
  const rest = number === undefined ? null : numberLength(tokens, number);
  if (rest?.interval.low == null || rest.interval.low >= unit) return length;
  // Hours go on in minutes; "9.81 seconds, 0.04 seconds" are two lengths.
  const smaller = (MINUTES[lem(tokens, rest.to - 1)] ?? 0) < unit;
  return smaller ? extended(length, rest.interval.low, rest.to) : length;
}

const extended = (length: Length, minutes: number, to: number): Length => ({
  ...length,
  to,
  interval: {
    ...length.interval,
    low: length.interval.low === null ? null : length.interval.low + minutes,
    high: length.interval.high === null ? null : length.interval.high + minutes,
  },
});
