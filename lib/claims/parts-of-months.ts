import { type Token, wordTable } from '../text';
import { addDays, dayOf, daysIn, monthFrom, weekdayOf } from './calendar';
import type { RawDate } from './dates';
import { inferred, numberAt } from './inferred-dates';
import { lem, norm } from './tokens-at';

/** "next month", "late last month", "earlier this month". */
export function month(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const part = /^(?:early|earlier|late|later)$/.test(norm(tokens, at)) ? norm(tokens, at) : null;
  const which = part === null ? at : at + 1;
  const shift = MONTH_SHIFTS[norm(tokens, which)];
  if (shift === undefined || norm(tokens, which) === 'the' || norm(tokens, which + 1) !== 'month') return null;
  const { year, month: number } = monthFrom(reference, shift);
  const dayIn = (date: number) => dayOf(year, number, date) ?? reference;
  const length = daysIn(year, number);
  const today = Number(reference.slice(8));
  const [first, last] =
    part === 'early'
      ? [1, 10]
      : part === 'late'
        ? [20, length]
        : part === 'earlier' && shift === 0
          ? [1, today]
          : part === 'later' && shift === 0
            ? [today, length]
            : [1, length];
  return { ...inferred(at, which + 2, dayIn(first), dayIn(last)), grain: 'month' };
}

export const MONTH_SHIFTS = wordTable<number>({ last: -1, previous: -1, this: 0, the: 0, next: 1, coming: 1 });

/** "the end of the month", "the last ten days of this month", "the end of the week", "the end of the year". */
export function endOf(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const part = partOf(tokens, at);
  if (part === null) return null;
  const shift = MONTH_SHIFTS[norm(tokens, part.to)];
  if (shift === undefined) return null;
  const unit = norm(tokens, part.to + 1);
  if (unit === 'month') {
    const { year, month: number } = monthFrom(reference, shift);
    const [first, last] = part.days(daysIn(year, number));
    return inferred(at, part.to + 2, dayOf(year, number, first) ?? reference, dayOf(year, number, last) ?? reference);
  }
  if (unit === 'week') return partOfWeek(tokens, at, part, shift, reference);
  if (!part.end || shift !== 0 || unit !== 'year') return null;
  return inferred(at, part.to + 2, `${reference.slice(0, 4)}-12-01`, `${reference.slice(0, 4)}-12-31`);
}

/** "by year's end", "at month-end", "before the month is out": told by a word behind its unit. */
export function ownEnd(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const unit = norm(tokens, at - 2);
  if (!/^(?:week|month|year)$/.test(unit)) return null;
  const join = norm(tokens, at - 1);
  const over = /^(?:out|over|through)$/.test(norm(tokens, at)) && join === 'is' && norm(tokens, at - 4) === 'before';
  if (!over && (norm(tokens, at) !== 'end' || !/^(?:'s|-)$/.test(join))) return null;
  const next = /^(?:next|coming)$/.test(norm(tokens, at - 3));
  const own = endOfUnit(unit, reference);
  const { last, days } = next ? endOfUnit(unit, addDays(own.last, 1)) : own;
  return inferred(at - 2, at + 1, over ? reference : addDays(last, -days), last);
}

/** The last day of the week, month or year of a day, and how many days before it are its end as well. */
function endOfUnit(unit: string, reference: string): { last: string; days: number } {
  if (unit === 'week') return { last: addDays(reference, (7 - weekdayOf(reference)) % 7), days: 2 };
  const { year, month: number } = monthFrom(reference, 0);
  if (unit === 'year') return { last: `${year}-12-31`, days: 30 };
  return { last: dayOf(year, number, daysIn(year, number)) ?? reference, days: 7 };
}

/** First and last day of a part of a week, Monday being 0. */
const PARTS_OF_WEEK = wordTable<readonly [number, number]>({
  start: [0, 1],
  beginning: [0, 1],
  middle: [1, 3],
  end: [4, 6],
});

/** "the end of the week", "the start of next week". */
function partOfWeek(
  tokens: readonly Token[],
  at: number,
  { to }: PartOfMonth,
  weeks: number,
  reference: string,
): RawDate | null {
  const days = PARTS_OF_WEEK[norm(tokens, to - 2)];
  if (days === undefined) return null;
  const monday = addDays(reference, 7 * weeks - ((weekdayOf(reference) + 6) % 7));
  return inferred(at, to + 2, addDays(monday, days[0]), addDays(monday, days[1]));
}

/** A part of a month told before "of": its days, given how many the month has. */
export interface PartOfMonth {
  /** Token after "of". */
  to: number;
  end: boolean;
  days: (length: number) => readonly [number, number];
}

const ORDINALS = wordTable<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
  latter: -1,
  closing: -1,
  dying: -1,
  opening: 1,
});

/** "the end of", "the first week of", "the second half of", "the last ten days of"; `at` may be the article. */
export function partOf(tokens: readonly Token[], at: number): PartOfMonth | null {
  const start = norm(tokens, at) === 'the' ? at + 1 : at;
  const word = norm(tokens, start);
  if (norm(tokens, start + 1) === 'of') {
    if (word === 'end' || word === 'close') return { to: start + 2, end: true, days: (length) => [length - 7, length] };
    if (word === 'beginning' || word === 'start') return { to: start + 2, end: false, days: () => [1, 8] };
    if (word === 'middle') return { to: start + 2, end: false, days: () => [10, 20] };
    return null;
  }
  const nth = ORDINALS[word];
  if (nth === undefined) return null;
  const counted = numberAt(tokens, start + 1);
  const unit = start + (counted === null ? 1 : 2);
  if (norm(tokens, unit + 1) !== 'of') return null;
  const days = daysOf(lem(tokens, unit), nth, counted ?? uncounted(norm(tokens, unit)));
  return days === null ? null : { to: unit + 2, end: false, days };
}

/** "The last day" is one, "the last days" are those of a week. */
const uncounted = (unit: string): number | null => (unit === 'day' ? 1 : unit === 'days' ? 7 : null);

function daysOf(unit: string, nth: number, count: number | null): PartOfMonth['days'] | null {
  const stretch = unit === 'week' ? 7 * (count ?? 1) : unit === 'day' ? count : null;
  if (unit === 'half') return (length) => (nth === 1 ? [1, 15] : [16, length]);
  if (stretch === null) return null;
  if (nth === -1) return (length) => [Math.max(1, length - stretch + 1), length];
  return (length) => [Math.min((nth - 1) * stretch + 1, length), Math.min(nth * stretch, length)];
}
