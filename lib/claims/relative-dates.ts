import { markWords, type Token, wordTable } from '../text';
import { addDays, dayOf, daysBetween, daysIn, isoDay, monthFrom, weekdayOf } from './calendar';
import type { RawDate } from './dates';
import { UNITS } from './words-of-number';

const norm = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? '';

const inferred = (from: number, to: number, first: string, last: string): RawDate => ({
  from,
  to,
  first,
  last,
  grain: first === last ? 'day' : 'span',
  explicit: false,
  year: false,
});

export const WEEKDAYS = wordTable<number>(
  Object.fromEntries(
    'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index]),
  ),
);

/** Words that put a happening ahead; in the past tense they tell of an earlier plan. */
const AHEAD = /^(?:will|'ll|shall|wo|should|may|might|must|can)$/;
const PRESENT = /^(?:is|are)$/;
const DUE = /^(?:to|due|set|scheduled|expected|planned|going|on|this)$/;
/** "The poll opens on Sunday": such verbs stand in the present for what a calendar holds. */
const BY_CALENDAR = /^(?:begins|starts|opens|resumes|reopens|expires|departs|leaves|plans|expects|hopes|intends|aims)$/;
/** Of two words: "takes place", "go to the polls", "scheduled for". */
const BY_CALENDAR_OF_TWO =
  /^(?:takes place|kicks off|(?:goes|go|heads|head) to|(?:scheduled|slated|set|planned) for|due on)$/;
const EARLIER_PLAN = /^(?:was|were|been|had|originally|initially|once)$/;
const LOOK_BACK = 12;
/** Days within which a bare weekday may be the coming one; of a later one "next" would be said. */
const SOON = 4;

/** "will meet on Thursday", "are due to return on Friday": the weekday is the coming one. */
function liesAhead(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - LOOK_BACK && back >= 0; back--) {
    const token = tokens[back];
    if (token === undefined || /^[,;:"]$/.test(token.norm) || token.lemma === 'say') return opensAhead(tokens, at);
    if (AHEAD.test(token.norm)) return norm(tokens, back + 1) !== 'have';
    if (BY_CALENDAR.test(token.norm)) return true;
    if (BY_CALENDAR_OF_TWO.test(`${token.norm} ${norm(tokens, back + 1)}`))
      return ![1, 2].some((step) => EARLIER_PLAN.test(norm(tokens, back - step)));
    if (PRESENT.test(token.norm) && DUE.test(norm(tokens, back + 1))) return true;
  }
  return opensAhead(tokens, at);
}

/** Words between a day that opens a sentence and the verb that looks ahead. */
const LOOK_ON = 7;

/** "On Sunday the second convoy will leave": a day that opens its sentence has its verb behind. */
function opensAhead(tokens: readonly Token[], at: number): boolean {
  if (norm(tokens, at - 1) !== 'on' || (at > 1 && tokens[at - 2]?.kind !== 'mark')) return false;
  const start = norm(tokens, at + 1) === ',' ? at + 2 : at + 1;
  for (let on = start; on < start + LOOK_ON && on < tokens.length; on++) {
    const token = tokens[on];
    if (token === undefined || token.kind === 'mark' || token.norm !== token.lemma.toLowerCase()) {
      if (token?.kind === 'word' && (/s$/.test(token.norm) || token.text !== token.norm)) continue;
      return false;
    }
    if (/^(?:will|shall)$/.test(token.norm)) return true;
  }
  return false;
}

/** "On Monday" is the latest Monday on or before publication, "next Monday" the first after it. */
export function weekday(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const target = WEEKDAYS[norm(tokens, at)];
  if (target === undefined) return null;
  const today = weekdayOf(reference);
  const before = norm(tokens, at - 1);
  const back = (today - target + 7) % 7;
  const ahead = (target - today + 7) % 7;
  const coming = before === 'next' || before === 'coming';
  const day =
    coming || (before === 'this' && ahead > 0 && ahead < 4)
      ? addDays(reference, ahead || 7)
      : before !== 'last' && ahead <= SOON && liesAhead(tokens, at)
        ? addDays(reference, ahead)
        : addDays(reference, -(before === 'last' && back === 0 ? 7 : back));
  const from = /^(?:next|last|coming|this)$/.test(before) ? at - 1 : at;
  const to = norm(tokens, at + 1) === "'s" ? at + 2 : at + 1;
  const night = /^(?:to|into)$/.test(norm(tokens, from - 1)) && norm(tokens, from - 2) === 'night';
  return inferred(from, to, night ? addDays(day, -1) : day, day);
}

/** Words that a phrase of relative time can begin with: all others need no closer look. */
const OPENS = markWords([
  ...Object.keys(UNITS),
  ...`today tonight yesterday tomorrow last next this previous past coming a the early earlier late later weekend end beginning
spring summer autumn winter fall on latter closing dying opening first second third fourth final week month year`.split(
    /\s+/,
  ),
]);

/** Phrases that count from the day of publication. */
export function relative(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const token = tokens[at];
  if (token === undefined || (token.kind === 'word' && (token.marks & OPENS) === 0)) return null;
  return (
    dayBeside(tokens, at, reference) ??
    inTime(tokens, at, reference) ??
    ago(tokens, at, reference) ??
    week(tokens, at, reference) ??
    weekend(tokens, at, reference) ??
    month(tokens, at, reference) ??
    endOf(tokens, at, reference) ??
    ownEnd(tokens, at, reference) ??
    season(tokens, at, reference) ??
    bareDay(tokens, at, reference)
  );
}

const BESIDE = wordTable<readonly [number, number]>({
  today: [0, 0],
  tonight: [0, 0],
  yesterday: [-1, -1],
  tomorrow: [1, 1],
});

/** "yesterday", "the day before yesterday", "last night". */
function dayBeside(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const word = norm(tokens, at);
  if (word === 'the' && norm(tokens, at + 1) === 'day') {
    const shift = norm(tokens, at + 2) === 'before' ? -1 : norm(tokens, at + 2) === 'after' ? 1 : 0;
    const beside = shift === 0 ? undefined : BESIDE[norm(tokens, at + 3)];
    if (beside === undefined || beside[0] === 0) return null;
    const day = addDays(reference, beside[0] + shift);
    return inferred(at, at + 4, day, day);
  }
  if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(norm(tokens, at + 1)))
    return inferred(at, at + 2, reference, reference);
  if (word === 'last' && norm(tokens, at + 1) === 'night')
    return inferred(at, at + 2, addDays(reference, -1), reference);
  const days = BESIDE[word];
  return days === undefined ? null : inferred(at, at + 1, addDays(reference, days[0]), addDays(reference, days[1]));
}

/** Length of a unit in days, and how far off "ago" may be. */
const UNIT_DAYS = wordTable<readonly [days: number, slack: number]>({
  day: [1, 0],
  week: [7, 3],
  fortnight: [14, 2],
  month: [30, 14],
  year: [365, 180],
});

/** "two days ago", "a month ago". Counts of hours tell no day. */
function ago(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const unit = UNIT_DAYS[tokens[at + 1]?.lemma ?? ''];
  if (unit === undefined || norm(tokens, at + 2) !== 'ago') return null;
  const count = numberAt(tokens, at);
  if (count === null || count === 0) return null;
  const [days, slack] = unit;
  const middle = -count * days;
  // Who counts in weeks or months rounds down sooner than up.
  const after = days === 7 ? slack - 1 : slack;
  return inferred(at, at + 3, addDays(reference, middle - slack), addDays(reference, middle + after));
}

/** "in three days' time", "a fortnight from now". */
function inTime(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const unit = UNIT_DAYS[tokens[at + 1]?.lemma ?? ''];
  if (unit === undefined || unit[0] > 14) return null;
  const owns = /^(?:'s|')$/.test(norm(tokens, at + 2)) && norm(tokens, at + 3) === 'time';
  const hence = norm(tokens, at + 2) === 'hence';
  if (!owns && !hence && !(norm(tokens, at + 2) === 'from' && norm(tokens, at + 3) === 'now')) return null;
  const count = numberAt(tokens, at);
  if (count === null || count === 0) return null;
  const day = addDays(reference, count * unit[0]);
  return inferred(at, hence ? at + 3 : at + 4, day, day);
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const word = norm(tokens, at);
  if (word === 'a' || word === 'an') return 1;
  return UNITS[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
}

/** "early next week", "last week", "later this week": weeks begin on Monday. */
function week(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const part = /^(?:early|earlier|late|later)$/.test(norm(tokens, at)) ? norm(tokens, at) : null;
  const which = part === null ? at : at + 1;
  if (norm(tokens, which + 1) !== 'week') return null;
  const monday = addDays(reference, -((weekdayOf(reference) + 6) % 7));
  const span = (first: string, last: string) => inferred(at, which + 2, first, last);
  switch (norm(tokens, which)) {
    case 'last':
      if (part !== null) return null;
      // At the weekend it may be the one that is ending.
      return span(addDays(monday, -7), weekdayOf(reference) % 6 === 0 ? reference : addDays(monday, -1));
    case 'next':
      if (part === null) return span(addDays(monday, 7), addDays(monday, 13));
      return span(addDays(monday, part === 'early' ? 7 : 10), addDays(monday, part === 'early' ? 9 : 13));
    case 'this':
      if (part === 'earlier' || part === 'early') return span(monday, reference);
      return part === null ? null : span(reference, addDays(monday, 6));
    default:
      return null;
  }
}

/** "at the weekend", "last weekend": the latest unless it is told to come; on Thursdays and Fridays either may be meant. */
function weekend(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const which = norm(tokens, at);
  if (norm(tokens, at + 1) !== 'weekend' || !/^(?:the|last|this|next|coming|past)$/.test(which)) return null;
  const today = weekdayOf(reference);
  const over = /^(?:over|during|throughout)$/.test(norm(tokens, at - 1));
  const coming = which === 'the' && today !== 0 && today !== 6 && liesAhead(tokens, at);
  if (which === 'the' && !over && !coming && (today === 4 || today === 5)) return null;
  const toSaturday = (6 - today + 7) % 7;
  const next = today === 0 ? addDays(reference, -1) : addDays(reference, toSaturday);
  const during = today === 0 || today === 6;
  const last = during ? next : addDays(next, -7);
  const ahead = coming || which === 'next' || which === 'coming' || (which === 'this' && today > 2);
  const saturday = which === 'next' && during ? addDays(next, 7) : ahead || during ? next : last;
  return inferred(at, at + 2, saturday, addDays(saturday, 1));
}

/** "next month", "late last month", "earlier this month". */
function month(tokens: readonly Token[], at: number, reference: string): RawDate | null {
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
function endOf(tokens: readonly Token[], at: number, reference: string): RawDate | null {
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

/** "by year's end", "before the month is out", "at month-end". */
function ownEnd(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const unit = norm(tokens, at);
  if (!/^(?:week|month|year)$/.test(unit)) return null;
  const owns = /^(?:'s|-)$/.test(norm(tokens, at + 1)) && norm(tokens, at + 2) === 'end';
  const over =
    norm(tokens, at + 1) === 'is' && /^(?:out|over)$/.test(norm(tokens, at + 2)) && norm(tokens, at - 2) === 'before';
  if (!owns && !over) return null;
  const sunday = addDays(reference, (7 - weekdayOf(reference)) % 7);
  const { year, month: number } = monthFrom(reference, 0);
  const last =
    unit === 'week'
      ? sunday
      : unit === 'month'
        ? (dayOf(year, number, daysIn(year, number)) ?? reference)
        : `${year}-12-31`;
  const days = unit === 'week' ? 2 : unit === 'month' ? 7 : 30;
  return inferred(at, at + 3, over ? reference : addDays(last, -days), last);
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
    if (word === 'end') return { to: start + 2, end: true, days: (length) => [length - 7, length] };
    if (word === 'beginning' || word === 'start') return { to: start + 2, end: false, days: () => [1, 8] };
    if (word === 'middle') return { to: start + 2, end: false, days: () => [10, 20] };
    return null;
  }
  const nth = ORDINALS[word];
  if (nth === undefined) return null;
  const counted = numberAt(tokens, start + 1);
  const unit = start + (counted === null ? 1 : 2);
  if (norm(tokens, unit + 1) !== 'of') return null;
  const days = daysOf(tokens[unit]?.lemma ?? '', nth, counted ?? uncounted(norm(tokens, unit)));
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

/** First month of each season, counted from 1; a season has three. */
const SEASONS = wordTable<number>({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 });

/** "this summer", "in late autumn", "the end of summer", "before the summer is over". */
function season(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const opening = SEASONS[norm(tokens, at)];
  if (opening === undefined) return null;
  const named = ofYear(tokens, at, opening);
  if (named !== null) return named;
  const the = norm(tokens, at - 1) === 'the' ? at - 1 : at;
  const before = norm(tokens, the - 1);
  const over = before === 'before' && /^(?:is|ends|end|was)$/.test(norm(tokens, at + 1));
  const end = before === 'of' && norm(tokens, the - 2) === 'end';
  const mid = before === '-' && norm(tokens, the - 2) === 'mid';
  if (!over && !end && !mid && !/^(?:this|last|next|late|early)$/.test(before)) return null;
  const year = Number(reference.slice(0, 4));
  const shift = before === 'last' || before === 'next' ? before : null;
  const start = startOfSeason(opening, year, shift, reference);
  const close = (index: number) => addDays(isoDay(Date.UTC(start.year, start.month - 1 + index, 1)), 0);
  const first = over ? reference : before === 'late' || end ? close(2) : close(0);
  const last = addDays(before === 'early' ? close(1) : close(3), -1);
  return { ...inferred(at, at + 1, first < last ? first : close(0), last), grain: 'month' };
}

/** "the summer of 2030", "spring 2019". */
function ofYear(tokens: readonly Token[], at: number, opening: number): RawDate | null {
  const index = norm(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  if (!/^(?:19|20)\d{2}$/.test(norm(tokens, index))) return null;
  return { ...months(at, index + 1, Number(norm(tokens, index)), opening), explicit: true, year: true };
}

/** Three months of a year from the one counted. */
function months(from: number, to: number, year: number, opening: number): RawDate {
  const first = isoDay(Date.UTC(year, opening - 1, 1));
  return { ...inferred(from, to, first, isoDay(Date.UTC(year, opening + 2, 0))), grain: 'month' };
}

const QUARTERS = wordTable<number>({ first: 1, opening: 1, second: 4, third: 7, fourth: 10, last: 10, final: 10 });

/** "the first quarter of 2026", "the second half of next year". */
export function quarter(tokens: readonly Token[], at: number, reference: string | null): RawDate | null {
  const unit = norm(tokens, at + 1);
  const opening =
    unit === 'quarter' ? QUARTERS[norm(tokens, at)] : unit === 'half' ? HALVES[norm(tokens, at)] : undefined;
  const said = opening === undefined || norm(tokens, at + 2) !== 'of' ? null : yearSaid(tokens, at + 2, reference);
  if (said === null || opening === undefined) return null;
  const whole = months(at, said.to, said.year, opening);
  const last = unit === 'half' ? isoDay(Date.UTC(said.year, opening + 5, 0)) : whole.last;
  return { ...whole, last, explicit: true, year: true };
}

const HALVES = wordTable<number>({ first: 1, opening: 1, second: 7, latter: 7, last: 7 });

/** The season nearest to a day, the one before it or the one after it. */
function startOfSeason(month: number, year: number, shift: 'last' | 'next' | null, reference: string) {
  const options = [year - 1, year, year + 1].map((candidate) => ({
    year: candidate,
    month,
    middle: isoDay(Date.UTC(candidate, month, 15)),
  }));
  const gap = ({ middle }: { middle: string }) => daysBetween(reference, middle);
  const usable = options.filter((option) =>
    shift === null ? true : shift === 'last' ? gap(option) < -45 : gap(option) > 45,
  );
  const sorted = [...usable].sort((a, b) => Math.abs(gap(a)) - Math.abs(gap(b)));
  return sorted[0] ?? { year, month, middle: reference };
}

/** "on the 13th", "dated the 29th": a day without its month is the nearest such. */
function bareDay(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  if (norm(tokens, at) !== 'the' || tokens[at + 1]?.kind !== 'figure') return null;
  const date = Number(norm(tokens, at + 1));
  const suffix = tokens[at + 2];
  const glued = suffix?.start === tokens[at + 1]?.end && /^(?:st|nd|rd|th)$/.test(suffix?.norm ?? '');
  const next = tokens[at + 3];
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|but|that|when|after|to|in|at|by|was|had|has|the|a|with|for|from|he|she|they|it|both|two)$/.test(
      next.norm,
    ) ||
    // "On the 16th Orsova fell", "on the 16th delegates met"; "on the 16th floor".
    (norm(tokens, at - 1) === 'on' &&
      (next.text !== next.norm || (next.norm !== next.lemma && next.norm.endsWith('s'))));
  // "the 24th and 25th of this month" is read from the month.
  if (tokens[at + 4]?.kind === 'figure') return null;
  if (!glued || !ends || !Number.isInteger(date)) return null;
  const days = [-1, 0, 1]
    .map((shift) => monthFrom(reference, shift))
    .map(({ year, month: number }) => dayOf(year, number, date))
    .filter((day): day is string => day !== null)
    .sort((a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)));
  const [day] = days;
  return day === undefined ? null : inferred(at + 1, at + 3, day, day);
}

/** The year told at a token, as a figure or as "last year", and where its words end; null where none is. */
export function yearSaid(
  tokens: readonly Token[],
  at: number,
  reference: string | null,
): { year: number; to: number; written: boolean } | null {
  const start = /^(?:,|of)$/.test(norm(tokens, at)) ? at + 1 : at;
  if (tokens[start]?.kind === 'figure' && /^(?:19\d\d|20\d\d|2100)$/.test(norm(tokens, start)))
    return { year: Number(norm(tokens, start)), to: start + 1, written: true };
  const shift = YEAR_SHIFTS[norm(tokens, start)];
  if (shift === undefined || reference === null || norm(tokens, start + 1) !== 'year') return null;
  return { year: Number(reference.slice(0, 4)) + shift, to: start + 2, written: true };
}

const YEAR_SHIFTS = wordTable<number>({ last: -1, this: 0, next: 1 });

/** "a day later", "the next day", "the previous day": a day counted from the one named before it. */
export function besideAnchor(tokens: readonly Token[], at: number, anchor: string): RawDate | null {
  const word = norm(tokens, at);
  const next = norm(tokens, at + 1);
  const target = WEEKDAYS[next];
  if (target !== undefined && TURNS_OF_WEEK[word] !== undefined) {
    const gap = (target - weekdayOf(anchor) + 7) % 7 || 7;
    const day = addDays(anchor, TURNS_OF_WEEK[word] > 0 ? gap : gap - (gap === 7 ? 14 : 7));
    return inferred(at, at + 2, day, day);
  }
  const very = next === 'very' ? 1 : 0;
  if (word === 'the' && PART_OF_DAY.test(norm(tokens, at + 2 + very))) {
    const which = norm(tokens, at + 1 + very);
    const shift = /^(?:next|following)$/.test(which) ? 1 : /^(?:previous|preceding)$/.test(which) ? -1 : null;
    if (shift === null) return null;
    const day = addDays(anchor, shift);
    return inferred(at, at + 3 + very, day, day);
  }
  if (word === 'the' && PART_OF_DAY.test(next) && /^(?:before|after)$/.test(norm(tokens, at + 2)))
    return endsAt(tokens, at + 3) ? at3(at, addDays(anchor, norm(tokens, at + 2) === 'after' ? 1 : -1)) : null;
  const count = numberAt(tokens, at);
  const unit = UNIT_DAYS[tokens[at + 1]?.lemma ?? ''];
  const turn = turnOf(tokens, at + 2);
  const hours = tokens[at + 1]?.lemma === 'hour' && count !== null && count > 0 && count % 24 === 0;
  if (hours && turn !== 0) return at3(at, addDays(anchor, (turn * (count ?? 0)) / 24));
  if (count === null || count === 0 || unit === undefined || turn === 0 || unit[0] > 7) return null;
  const middle = addDays(anchor, turn * count * unit[0]);
  return inferred(at, at + 3, addDays(middle, -unit[1]), addDays(middle, unit[1]));
}

/** "the following Friday", "the previous Monday": counted from the day named before. */
const TURNS_OF_WEEK = wordTable<1 | -1>({ following: 1, ensuing: 1, previous: -1, preceding: -1 });

const PART_OF_DAY = /^(?:day|morning|afternoon|evening|night)$/;

const endsAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || /^[.,;"]$/.test(norm(tokens, at));

/** "two days later", "two days on", "two days before": which way it counts from the day named before. */
function turnOf(tokens: readonly Token[], at: number): 1 | -1 | 0 {
  const word = norm(tokens, at);
  if (/^(?:later|afterwards|afterward)$/.test(word)) return 1;
  if (word === 'earlier' || word === 'previously') return -1;
  if (!endsAt(tokens, at + 1)) return 0;
  return /^(?:on|after|hence)$/.test(word) ? 1 : word === 'before' ? -1 : 0;
}

const at3 = (at: number, day: string): RawDate => inferred(at, at + 3, day, day);
