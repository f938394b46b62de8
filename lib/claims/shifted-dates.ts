import type { Token } from '../text';
import { addDays, daysBetween, weekdayOf } from './calendar';
import type { RawDate } from './dates';
import { lem, norm } from './tokens-at';
import { WEEKDAYS } from './weekdays';
import { UNITS } from './words-of-number';

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

const A_WEEK = 7;

/** Days from the day named, and the token that the words for them begin at. */
interface Distance {
  from: number;
  days: number;
}

/** "two days", "a week", "the day" as they end before a token, in days; null where none does. */
function lengthBefore(tokens: readonly Token[], end: number): Distance | null {
  const unit = DAYS[lem(tokens, end - 1)];
  if (unit === undefined) return null;
  const word = norm(tokens, end - 2);
  const single = norm(tokens, end - 1) === tokens[end - 1]?.lemma;
  const count = /^(?:an?|one)$/.test(word) || (word === 'the' && unit === 1) ? 1 : countOf(word);
  // "Ten or twelve days from today" is a length of time that somebody has.
  if (count === null || (count === 1) !== single || NO_DISTANCE.test(norm(tokens, end - 3))) return null;
  return { from: end - 2, days: count * unit };
}

/** A length that lasts ("for 30 days from Monday"), one of two, or a bound ("less than three weeks after"): no day is told. */
const NO_DISTANCE =
  /^(?:or|to|-|and|for|of|last|lasts|lasting|than|nearly|almost|about|around|barely|least|most|within|over|under|some|roughly|just)$/;

const countOf = (word: string): number | null => UNITS[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);

/** Words between "two days after" and the day: "two days after the first session of March 9". */
const REACH = 6;
/** Words that a day belongs to by itself, so that nothing before them counts from it. */
const OWN =
  /^(?:by|until|till|since|before|after|said|says|and|but|or|that|which|who|when|while|to|through|between|next|last)$/;

/** A day told by its distance from the one named: "two days after the 2 June session", "the eve of Monday's vote". */
export function shifted(tokens: readonly Token[], named: RawDate, reference: string | null): RawDate {
  if (named.grain !== 'day') return weekOf(tokens, named);
  const distance =
    fromNow(tokens, named, reference) ?? beside(tokens, named) ?? weekBeside(tokens, named, reference) ?? null;
  if (distance === null) return weekOf(tokens, named);
  const day = addDays(named.first, distance.days);
  return { ...named, from: distance.from, to: distance.to, first: day, last: day, explicit: false };
}

type Shift = Distance & { to: number };

/** "two days after the 2 June session", "five days before the meeting of 16 May", "on the eve of Monday's session" */
function beside(tokens: readonly Token[], named: RawDate): Shift | null {
  const { from, to } = named;
  for (let at = from - 1; at >= from - REACH && at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    const turn = turnAt(tokens, at);
    if (turn !== null) {
      const week = turn.eve ? null : weekdayBefore(tokens, turn, named.first);
      if (week !== null) return { ...week, to };
      const length = turn.eve ? { from: turn.from, days: 1 } : lengthBefore(tokens, turn.from);
      return length === null ? null : { from: length.from, to, days: turn.sign * length.days };
    }
    if (OWN.test(token.norm)) return null;
  }
  return null;
}

/** "the Friday after the 16 May meeting" */
function weekdayBefore(
  tokens: readonly Token[],
  { from, sign }: { from: number; sign: 1 | -1 },
  day: string,
): Distance | null {
  const target = WEEKDAYS[norm(tokens, from - 1)];
  if (target === undefined || norm(tokens, from - 2) !== 'the') return null;
  const gap = (target - weekdayOf(day) + 7) % 7 || 7;
  return { from: from - 2, days: sign > 0 || gap === 7 ? sign * gap : gap - 7 };
}

/** Which way the words that end at a token count. */
function turnAt(tokens: readonly Token[], at: number): { from: number; sign: 1 | -1; eve: boolean } | null {
  const word = norm(tokens, at);
  const before = norm(tokens, at - 1);
  if (word === 'after' || word === 'following') return { from: at, sign: 1, eve: false };
  if (word === 'before') return { from: at, sign: -1, eve: false };
  if ((word === 'of' && before === 'ahead') || (word === 'to' && before === 'prior'))
    return { from: at - 1, sign: -1, eve: false };
  if (word === 'of' && before === 'eve')
    return { from: norm(tokens, at - 2) === 'the' ? at - 2 : at - 1, sign: -1, eve: true };
  return null;
}

const isWeekdayAt = (tokens: readonly Token[], at: number): boolean => WEEKDAYS[norm(tokens, at)] !== undefined;

/** "a week from Monday", "a fortnight from today", "a week on Monday", "Monday week", "a week today": ahead of the day of publication. */
function fromNow(tokens: readonly Token[], { from, to, first }: RawDate, reference: string | null): Shift | null {
  if (reference === null) return null;
  const day = norm(tokens, from);
  const weekday = isWeekdayAt(tokens, from);
  if (!weekday && !/^(?:today|tomorrow|yesterday)$/.test(day)) return null;
  // A weekday from which one counts ahead is the coming one.
  const coming = weekday ? addDays(reference, (weekdayOf(first) - weekdayOf(reference) + 7) % 7 || 7) : first;
  const ahead = (days: number) => daysBetween(first, coming) + days;
  if (weekday && /^(?:week|fortnight)$/.test(norm(tokens, to)) && norm(tokens, to - 1) === day)
    return { from, to: to + 1, days: ahead(DAYS[norm(tokens, to)] ?? 7) };
  const word = norm(tokens, from - 1);
  const back = word === 'on' ? from - 2 : from - 1;
  if (norm(tokens, back) === 'ago') {
    const length = lengthBefore(tokens, back);
    return length === null ? null : { from: length.from, to, days: -length.days };
  }
  const joins = word === 'from' || (word === 'on' && weekday);
  const length = lengthBefore(tokens, joins ? from - 1 : weekday ? 0 : from);
  // "the week on Monday": a length of weeks alone counts without "from".
  if (length === null || (word !== 'from' && length.days < A_WEEK)) return null;
  return { from: length.from, to, days: ahead(length.days) };
}

/** "the Sunday before last", "the Sunday after next", in days. */
const BEYOND: Readonly<Record<string, number>> = { 'before last': -7, 'after next': 7 };

/** "on Monday of last week", "on Friday next week": weeks begin on Monday. */
function weekBeside(tokens: readonly Token[], { from, to, first }: RawDate, reference: string | null): Shift | null {
  if (reference === null || !isWeekdayAt(tokens, to - 1)) return null;
  const beyond = BEYOND[`${norm(tokens, to)} ${norm(tokens, to + 1)}`];
  if (beyond !== undefined) {
    const next = addDays(first, first > reference ? 0 : 7);
    return { from, to: to + 2, days: beyond < 0 ? beyond : daysBetween(first, next) + beyond };
  }
  const which = norm(tokens, to) === 'of' ? to + 1 : to;
  const shift = { last: -7, this: 0, next: 7 }[norm(tokens, which)];
  if (shift === undefined || norm(tokens, which + 1) !== 'week') return null;
  const monday = addDays(reference, -((weekdayOf(reference) + 6) % 7));
  const day = addDays(monday, shift + ((weekdayOf(first) + 6) % 7));
  return { from, to: which + 2, days: daysBetween(first, day) };
}

/** "the week of June 9", "the week beginning on 9 June". */
function weekOf(tokens: readonly Token[], named: RawDate): RawDate {
  if (named.grain !== 'day') return named;
  let at = named.from - 1;
  if (/^(?:on|the)$/.test(norm(tokens, at))) at--;
  const word = norm(tokens, at);
  if (norm(tokens, at - 1) !== 'week' || !/^(?:of|beginning|starting|commencing)$/.test(word)) return named;
  const first = word === 'of' ? addDays(named.first, -((weekdayOf(named.first) + 6) % 7)) : named.first;
  return { ...named, from: at - 1, first, last: addDays(first, 6), grain: 'span', explicit: named.explicit };
}
