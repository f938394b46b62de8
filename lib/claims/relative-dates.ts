import { markWords, type Token, wordTable } from '../text';
import { addDays, dayOf, daysBetween, monthFrom, weekdayOf } from './calendar';
import type { RawDate } from './dates';
import { inferred, numberAt, UNIT_DAYS } from './inferred-dates';
import { endOf, month, ownEnd } from './parts-of-months';
import { season } from './seasons';
import { lem, norm } from './tokens-at';
import { weekend } from './weekdays';
import { UNITS } from './words-of-number';

/** Words that a phrase of relative time can begin with: all others need no closer look. */
const OPENS = markWords([
  ...Object.keys(UNITS),
  ...`today tonight yesterday tomorrow last next this previous past coming a the early earlier late later weekend end beginning
spring summer autumn winter fall on out over through`.split(/\s+/),
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

/** "two days ago", "a month ago". Counts of hours tell no day. */
function ago(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const unit = UNIT_DAYS[lem(tokens, at + 1)];
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
  const unit = UNIT_DAYS[lem(tokens, at + 1)];
  if (unit === undefined || unit[0] > 14) return null;
  const owns = /^(?:'s|')$/.test(norm(tokens, at + 2)) && norm(tokens, at + 3) === 'time';
  const hence = norm(tokens, at + 2) === 'hence';
  if (!owns && !hence && !(norm(tokens, at + 2) === 'from' && norm(tokens, at + 3) === 'now')) return null;
  const count = numberAt(tokens, at);
  if (count === null || count === 0) return null;
  const day = addDays(reference, count * unit[0]);
  return inferred(at, hence ? at + 3 : at + 4, day, day);
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
