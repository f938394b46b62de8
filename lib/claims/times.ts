import { type Token, wordTable } from '../text';
import type { NumberMention } from './numbers';
import type { Interval } from './types';

/** A length of time in minutes, or a clock time in minutes after midnight. */
export interface TimeMention {
  kind: 'duration' | 'clock';
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

/** Clock times, before figures are read: they look like figures. */
export function readClocks(tokens: readonly Token[]): TimeMention[] {
  const mentions: TimeMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const clock = clockAt(tokens, at);
    if (clock === null) continue;
    mentions.push(clock);
    at = clock.to - 1;
  }
  return mentions;
}

function clockAt(tokens: readonly Token[], at: number): TimeMention | null {
  const word = norm(tokens, at);
  if (word === 'noon' || word === 'midday') return clock(at, at + 1, 720, tokens);
  if (word === 'twelve' && norm(tokens, at + 1) === "o'clock") return clock(at, at + 2, 720, tokens);
  const match = tokens[at]?.kind === 'figure' ? /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?$/.exec(word) : null;
  if (match !== null)
    return digitalAt(tokens, at, Number(match[1]), match[2] === undefined ? null : Number(match[2]), word);
  return spokenAt(tokens, at);
}

function digitalAt(
  tokens: readonly Token[],
  at: number,
  hour: number,
  minute: number | null,
  word: string,
): TimeMention | null {
  if (hour > 24 || (minute ?? 0) > 59) return null;
  const half = halfDay(tokens, at + 1);
  // "8.37" is a time only beside p.m.; "20:37" always; a bare hour only beside a.m. or o'clock.
  if (half === null && (minute === null || !word.includes(':'))) return null;
  const base = half?.noon === true && hour < 12 ? hour + 12 : half?.noon === false && hour === 12 ? 0 : hour;
  return clock(at, half?.to ?? at + 1, base * 60 + (minute ?? 0), tokens);
}

/** a.m./p.m. or "in the afternoon" after a time: whether it is past noon, and where the words end. */
function halfDay(tokens: readonly Token[], at: number): { noon: boolean | null; to: number } | null {
  const word = norm(tokens, at).replaceAll('.', '');
  if (word === 'am' || word === 'pm') return { noon: word === 'pm', to: at + 1 };
  const start = word === "o'clock" ? at + 1 : at;
  if (/^(?:in|on)$/.test(norm(tokens, start)) && norm(tokens, start + 1) === 'the') {
    const part = norm(tokens, start + 2);
    if (part === 'afternoon' || part === 'evening') return { noon: true, to: start + 3 };
    if (part === 'morning') return { noon: false, to: start + 3 };
  }
  return start > at ? { noon: null, to: start } : null;
}

const HOURS = wordTable<number>(
  Object.fromEntries(
    'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
  ),
);

/** "half past nine in the evening", "ten to one in the afternoon", "one o'clock in the afternoon", "seven in the evening". */
function spokenAt(tokens: readonly Token[], at: number): TimeMention | null {
  const word = norm(tokens, at);
  const join = norm(tokens, at + 1);
  const hour = HOURS[norm(tokens, at + 2)];
  if ((join === 'past' || join === 'to') && hour !== undefined) {
    const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : word === 'twenty' ? 20 : HOURS[word];
    const half = halfDay(tokens, at + 3);
    if (minutes === undefined || (half === null && word !== 'half')) return null;
    const base = half?.noon === true && hour < 12 ? hour + 12 : hour;
    return clock(at, half?.to ?? at + 3, base * 60 + (join === 'past' ? minutes : -minutes), tokens);
  }
  const bare = HOURS[word];
  const half = bare === undefined ? null : halfDay(tokens, at + 1);
  if (bare === undefined || half === null) return null;
  return clock(at, half.to, (half.noon === true && bare < 12 ? bare + 12 : bare) * 60, tokens);
}

function clock(from: number, to: number, minutes: number, tokens: readonly Token[]): TimeMention {
  const before = norm(tokens, from - 1);
  const approximate =
    /^(?:about|around|roughly|approximately|some|near|nearly|toward|towards)$/.test(before) ||
    (before === 'to' && norm(tokens, from - 2) === 'close');
  const day = ((minutes % 1440) + 1440) % 1440;
  return { kind: 'clock', from, to, interval: { low: day, high: day }, approximate };
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
  const number = numbers.get(at);
  const length = number === undefined ? articleLength(tokens, at) : numberLength(tokens, number);
  if (length === null) return null;
  const whole = withRest(tokens, length, numbers);
  const next = norm(tokens, whole.to);
  // "53-year-old" is an age, "two weeks ago" a date, "a month later" an interval between events.
  if (
    /^(?:ago|old|after|before|later|earlier|ahead|since|late|behind)$/.test(next) ||
    (next === '-' && norm(tokens, whole.to + 1) === 'old')
  )
    return null;
  return { kind: 'duration', ...whole };
}

function numberLength(tokens: readonly Token[], number: NumberMention): Length | null {
  let at = number.to;
  if (norm(tokens, at) === '-') at++;
  const { low, high } = number.interval;
  if (/^(?:full|whole|more|further|short|consecutive|calendar)$/.test(norm(tokens, at))) at++;
  const unit = MINUTES[lem(tokens, at)];
  if (unit === undefined) return null;
  return {
    from: number.from,
    to: at + 1,
    approximate: number.approximate,
    interval: { low: low === null ? null : low * unit, high: high === null ? null : high * unit },
  };
}

/** "an hour", "half an hour", "a day or two", "the hour". */
function articleLength(tokens: readonly Token[], at: number): Length | null {
  const word = norm(tokens, at);
  const half = word === 'half';
  const start = half ? at + 1 : at;
  const article = norm(tokens, start);
  if (article !== 'a' && article !== 'an') return null;
  const little = norm(tokens, start + 1) === 'little' ? start + 1 : start;
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
    interval: { low, high },
    approximate: before.bound === 'about' || orSo,
  };
}

const OVER = /^(?:over|above|exceeding|more than|upwards of|at least)$/;
const JUST_OVER =
  /^(?:a little over|little over|little more than|a little more|slightly more than|slightly over|just over|just more than)$/;
const JUST_UNDER = /^(?:just under|just short of|slightly under|slightly less than|barely)$/;
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
  if (norm(tokens, length.to) !== 'and') return length;
  const unit = MINUTES[lem(tokens, length.to - 1)] ?? 0;
  const part = QUARTERS[`${norm(tokens, length.to + 1)} ${norm(tokens, length.to + 2)}`];
  if (part !== undefined) return extended(length, part * unit, length.to + 3);
  const number = numbers.get(length.to + 1);
  const rest = number === undefined ? null : numberLength(tokens, number);
  if (rest === null || rest.interval.low === null || rest.interval.low >= unit) return length;
  return extended(length, rest.interval.low, rest.to);
}

const extended = (length: Length, minutes: number, to: number): Length => ({
  ...length,
  to,
  interval: {
    low: length.interval.low === null ? null : length.interval.low + minutes,
    high: length.interval.high === null ? null : length.interval.high + minutes,
  },
});
