import { markWords, type Token } from '../text';
import { isMoneyName } from './currencies';
import { nthOf } from './nth-days';
import type { NumberMention } from './numbers';
import { andPart, partOfTime } from './parts-of-time';
import { scaled } from './plain-number';
import { lem, norm, tokenAt } from './tokens-at';
import type { Interval } from './types';
import { MINUTES } from './units-of-time';
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
  const length =
    partLength(tokens, at) ??
    (number === undefined ? (articleLength(tokens, at) ?? nthLength(tokens, at)) : numberLength(tokens, number));
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

/** "a quarter of an hour", "more than three quarters of an hour", "the week-long strike". */
function partLength(tokens: readonly Token[], at: number): Length | null {
  const part = partOfTime(tokens, at);
  if (part === null || isRate(tokens, part.from)) return null;
  const { from, approximate, ...interval } = bounded(tokens, part.from, part);
  return { from, to: part.to, interval, approximate };
}

/** "on its 53rd day" */
function nthLength(tokens: readonly Token[], at: number): Length | null {
  if (((tokens[at]?.marks ?? 0) & NTH) === 0) return null;
  const nth = nthOf(tokens, at);
  return nth === null
    ? null
    : { from: nth.from, to: nth.to, interval: { low: nth.low, high: nth.high }, approximate: false };
}

/** Words that stand between a figure and its unit: "three full days", "two tense hours". */
const FILLS =
  /^(?:full|whole|more|further|short|consecutive|calendar|flying|working|straight|solid|long|tense|extra|odd|of)$|^\p{L}{4,}(?:ing|ed|ive|ous|less|ful)$/u;

function numberLength(tokens: readonly Token[], number: NumberMention): Length | null {
  let at = number.to;
  if (norm(tokens, at) === '-') at++;
  if (norm(tokens, at) === 'odd' && norm(tokens, at + 1) === '-') at++;
  if (MINUTES[lem(tokens, at)] === undefined && FILLS.test(norm(tokens, at)) && isFilled(tokens, at)) at++;
  const unit = MINUTES[lem(tokens, at)];
  if (unit === undefined) return null;
  return {
    from: number.from,
    to: at + 1,
    approximate: number.approximate,
    interval: scaled(number.interval, unit),
  };
}

/** "Two tense hours", "a couple of days"; "many of hours" is none. */
const isFilled = (tokens: readonly Token[], at: number): boolean =>
  norm(tokens, at) === 'of' ? /^(?:couple|pair|dozen)$/.test(norm(tokens, at - 1)) : true;

/** "A little over an hour", "a whole week", "a full day". */
const FILLED = /^(?:little|full|whole|entire|further|good|mere|single)$/;
const SETS = new Set(['fix', 'set', 'name', 'choose', 'pick', 'on', 'find']);

const OPENS = markWords(['half', 'a', 'an']);
const NTH = markWords(['day', 'week', 'month', 'year', 'hour', 'decade']);

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
  const low = half ? unit / 2 : unit;
  let high = low;
  if (norm(tokens, to) === 'or' && norm(tokens, to + 1) === 'two') {
    high = 2 * unit;
    to += 2;
  }
  const { from, approximate, ...interval } = bounded(tokens, half ? at : start, { low, high });
  const orSo = norm(tokens, to) === 'or' && norm(tokens, to + 1) === 'so';
  return { from, to: orSo ? to + 2 : to, interval, approximate: approximate || orSo };
}

/** What the words before a length make of it: the modifier stands before the article. */
function bounded(
  tokens: readonly Token[],
  at: number,
  { low, high }: { low: number; high: number },
): Interval & { from: number; approximate: boolean } {
  const { bound, from } = boundBefore(tokens, at);
  const told = { from, low, high, approximate: false };
  switch (bound) {
    case 'over':
      return { ...told, high: null, above: true };
    case 'under':
      return { ...told, low: null };
    case 'within':
      return { ...told, low: 0 };
    case 'justOver':
      return { ...told, high: low * 1.25 };
    case 'justUnder':
      return { ...told, low: low * 0.8 };
    case 'about':
      return { ...told, approximate: true };
    case null:
      return told;
  }
}

/** "twice a day", "$5 billion a year", "300 people a day": how often or how much, no length. */
function isRate(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before === undefined) return false;
  if (/^(?:once|twice|times|thrice)$/.test(before.norm) || before.kind === 'figure') return true;
  if (MULTIPLES[before.norm] !== undefined || isMoneyName(before.lemma) || before.norm === 'percent') return true;
  const two = tokenAt(tokens, at - 2);
  const noun = before.kind === 'word' && before.norm !== before.lemma;
  const word = two?.norm ?? '';
  return noun && (two?.kind === 'figure' || (MULTIPLES[word] ?? UNITS[word] ?? TENS[word]) !== undefined);
}

const OVER = /^(?:over|above|exceeding|more than|upwards of|at least)$/;
const JUST_OVER =
  /^(?:(?:a )?(?:little|shade|touch|fraction) (?:over|more than)|(?:just|slightly|marginally) (?:over|more than|above))$/;
const JUST_UNDER =
  /^(?:(?:a )?(?:little|shade|touch|fraction) (?:under|less than|short of|shy of)|(?:just|slightly|marginally) (?:under|less than|below|short of|shy of)|shy of|scarcely|barely)$/;
const UNDER = /^(?:under|inside|less than|not even|below|up to|no more than|not more than|no longer than|at most)$/;
/** The end of something came within it: nothing is said of how much less it was. */
const WITHIN = /^within$/;
const ABOUT = /^(?:about|around|roughly|approximately|nearly|almost|some|close to)$/;

const NEARNESS = [
  [JUST_OVER, 'justOver'],
  [JUST_UNDER, 'justUnder'],
  [OVER, 'over'],
  [UNDER, 'under'],
  [WITHIN, 'within'],
  [ABOUT, 'about'],
] as const;

function boundBefore(
  tokens: readonly Token[],
  at: number,
): { bound: 'over' | 'under' | 'within' | 'justOver' | 'justUnder' | 'about' | null; from: number } {
  for (let length = 4; length >= 1; length--) {
    const words = Array.from({ length }, (_, index) => norm(tokens, at - length + index)).join(' ');
    const bound = NEARNESS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
    if (bound !== null) return { bound, from: at - length };
  }
  return { bound: null, from: at };
}

/** "… and a half", "… and 45 minutes", "… and three quarters". */
function withRest(tokens: readonly Token[], length: Length, numbers: ReadonlyMap<number, NumberMention>): Length {
  const unit = MINUTES[lem(tokens, length.to - 1)] ?? 0;
  const join = norm(tokens, length.to);
  const part = join === 'and' ? andPart(tokens, length.to) : null;
  if (part !== null) return extended(length, part.value * unit, part.to);
  const digits = minutesBehind(tokens, length.to);
  if (digits !== null) return extended(length, digits.minutes, digits.to);
  const number = numbers.get(join === 'and' || join === ',' ? length.to + 1 : length.to);
  const rest = number === undefined ? null : numberLength(tokens, number);
  if (rest?.interval.low == null || rest.interval.low >= unit) return length;
  // Hours go on in minutes; "9.81 seconds, 0.04 seconds" are two lengths.
  const smaller = (MINUTES[lem(tokens, rest.to - 1)] ?? 0) < unit;
  return smaller ? extended(length, rest.interval.low, rest.to) : length;
}

/** The minutes of "5h29", "2h30m", "5hr 29min", behind the hours. */
function minutesBehind(tokens: readonly Token[], at: number): { minutes: number; to: number } | null {
  const figure = tokens[at];
  if (figure?.kind !== 'figure' || !/^[0-5]?\d$/.test(figure.norm) || !/^(?:h|hrs?)$/.test(norm(tokens, at - 1)))
    return null;
  const unit = /^(?:m|mins?)$/.test(norm(tokens, at + 1));
  if (!unit && tokenAt(tokens, at - 1)?.end !== figure.start) return null;
  return { minutes: Number(figure.norm), to: unit ? at + 2 : at + 1 };
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
