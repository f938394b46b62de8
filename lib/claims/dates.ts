import { markWords, type Token, wordTable } from '../text';
import { besideAnchor } from './anchored-dates';
import { withBound } from './bounds-of-dates';
import { dayOf, daysIn, monthFrom } from './calendar';
import { holiday } from './holidays';
import { yearSaid } from './inferred-dates';
import { joinedDays } from './joined-dates';
import { nthWeekday } from './nth-weekdays';
import { MONTH_SHIFTS, type PartOfMonth, partOf } from './parts-of-months';
import { relative } from './relative-dates';
import { quarter } from './seasons';
import { shifted } from './shifted-dates';
import { norm } from './tokens-at';
import { weekday } from './weekdays';
import { ORDINAL_UNITS } from './words-of-number';
import { yearAlone, yearAt } from './years';

export { addDays, daysBetween } from './calendar';

/** A stretch of days named in a sentence, in tokens `from` to `to`, `to` exclusive. */
export interface DateMention {
  from: number;
  to: number;
  /** First and last day meant, `YYYY-MM-DD`. */
  first: string;
  last: string;
  grain: 'day' | 'span' | 'month' | 'year';
  /** False where inferred from a weekday or a relative phrase. */
  explicit: boolean;
  /** "by", "before", "until" leave the start open; "after", "since" the end. */
  bound: 'until' | 'since' | null;
  /** The year was written out. */
  year: boolean;
  /** Single days one after another ("7, 8 or 9 June"), no stretch of days. */
  listed: boolean;
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map((name, index) => [name, index < 12 ? index + 1 : ([1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12][index - 12] ?? 0)]),
);
const ORDINAL_WORDS = wordTable<number>({ ...ORDINAL_UNITS, twentieth: 20 });

const monthAt = (tokens: readonly Token[], index: number): number | null => {
  const token = tokens[index];
  if (token === undefined || !Object.hasOwn(MONTHS, token.norm)) return null;
  // "may" and "march" are months only when capitalised.
  return /^\p{Lu}/u.test(token.text) ? (MONTHS[token.norm] ?? null) : null;
};

/** Day of the month at `index` with the tokens it takes: 2 · 2nd · twenty-second. */
function dayNumberAt(tokens: readonly Token[], index: number): { value: number; to: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'figure' && /^\d{1,2}$/.test(token.norm)) {
    const value = Number(token.norm);
    if (value < 1 || value > 31) return null;
    const suffix = tokens[index + 1];
    const glued = suffix !== undefined && suffix.start === token.end && /^(?:st|nd|rd|th)$/.test(suffix.norm);
    return { value, to: index + (glued ? 2 : 1) };
  }
  if (Object.hasOwn(ORDINAL_WORDS, token.norm)) return { value: ORDINAL_WORDS[token.norm] ?? 0, to: index + 1 };
  if ((token.norm === 'twenty' || token.norm === 'thirty') && norm(tokens, index + 1) === '-') {
    const unit = ORDINAL_WORDS[norm(tokens, index + 2)];
    if (unit !== undefined && unit < 10) return { value: (token.norm === 'twenty' ? 20 : 30) + unit, to: index + 3 };
  }
  return null;
}

/** Without a year, the one that puts the date nearest to publication. */
function nearestYear(month: number, date: number, reference: string): number {
  const year = Number(reference.slice(0, 4));
  const published = Date.parse(reference);
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    const distance = Math.abs(Date.UTC(candidate, month - 1, date) - published);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * All dates of a sentence, left to right. `reference` is the day of publication; without it weekdays and relative
 * phrases stay unread, and so do dates without a year.
 */
export function readDates(tokens: readonly Token[], reference: string | null): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const named = dateAt(tokens, at, reference);
    const mention = named === null ? anchored(tokens, at, mentions) : shifted(tokens, named, reference);
    if (mention === null) at++;
    else {
      // "a week ago today": the day named behind takes up the words before it.
      while ((mentions.at(-1)?.to ?? 0) > mention.from) mentions.pop();
      mentions.push(withBound(tokens, mention));
      while (joinLast(tokens, mentions));
      at = mention.to;
    }
  }
  return mentions;
}

/** Makes one of the last two dates where they are one; false where they are two. */
function joinLast(tokens: readonly Token[], mentions: DateMention[]): boolean {
  const [first, second] = mentions.slice(-2);
  const joined = first === undefined || second === undefined ? null : joinedDays(tokens, first, second);
  if (joined === null) return false;
  mentions.splice(-2, 2, withBound(tokens, joined));
  return true;
}

/** "On Friday 390 came home, a day later 307": "a day later" counts from the day named before it. */
function anchored(tokens: readonly Token[], at: number, mentions: readonly DateMention[]): Raw | null {
  if (mentions.length === 0) return null;
  const anchor = mentions[mentions.length - 1] as DateMention;
  if (anchor.grain !== 'day') return null;
  return besideAnchor(tokens, at, anchor.first);
}

/** A date before the words around it are weighed. */
export type RawDate = Omit<DateMention, 'bound' | 'listed'>;
type Raw = RawDate;

/** Words that days of a month begin with, figures apart; relative phrases have words of their own. */
const OPENS = markWords([...Object.keys(MONTHS), ...Object.keys(ORDINAL_WORDS), 'twenty', 'thirty']);

function dateAt(tokens: readonly Token[], at: number, reference: string | null): Raw | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  const feast = holiday(tokens, at, reference);
  if (feast !== null) return feast;
  const absolute =
    token.kind === 'figure' || (token.marks & OPENS) !== 0
      ? (isoDate(tokens, at) ??
        dotted(tokens, at) ??
        dayFirst(tokens, at, reference) ??
        monthFirst(tokens, at, reference))
      : null;
  return (
    absolute ??
    nthWeekday(tokens, at, reference, (index) => monthOfYear(tokens, index, reference)) ??
    quarter(tokens, at, reference) ??
    (reference === null ? null : (weekday(tokens, at, reference) ?? relative(tokens, at, reference))) ??
    (token.kind === 'figure' ? yearAlone(tokens, at) : null)
  );
}

function isoDate(tokens: readonly Token[], at: number): Raw | null {
  const year = yearAt(tokens, at);
  if (year === null || norm(tokens, at + 1) !== '-' || norm(tokens, at + 3) !== '-') return null;
  const day = dayOf(year, Number(norm(tokens, at + 2)), Number(norm(tokens, at + 4)));
  return day === null
    ? null
    : { from: at, to: at + 5, first: day, last: day, grain: 'day', explicit: true, year: true };
}

/** "2.6.2025" */
function dotted(tokens: readonly Token[], at: number): Raw | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(norm(tokens, at));
  const day = match === null ? null : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
  return day === null
    ? null
    : { from: at, to: at + 1, first: day, last: day, grain: 'day', explicit: true, year: true };
}

/** The month at a token with the year behind it, or the one that puts it nearest to publication. */
function monthOfYear(tokens: readonly Token[], at: number, reference: string | null) {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const said = yearSaid(tokens, at + 1, reference);
  if (said !== null) return { year: said.year, month, to: said.to, written: said.written };
  return reference === null ? null : { year: nearestYear(month, 15, reference), month, to: at + 1, written: false };
}

/** "2 June 2025", "the 2nd of June", "23-25 May", "20 to 30 June", "7, 8 or 9 June". */
function dayFirst(tokens: readonly Token[], at: number, reference: string | null): Raw | null {
  const start = dayNumberAt(tokens, at);
  if (start === null) return null;
  let last = start;
  for (let index = start.to; /^(?:-|to|or|and|,|\/)$/.test(norm(tokens, index)); ) {
    // "the second to the twenty-second of April"
    const next = dayNumberAt(tokens, norm(tokens, index + 1) === 'the' ? index + 2 : index + 1);
    if (next === null || next.value <= last.value) break;
    last = next;
    index = next.to;
  }
  const of = norm(tokens, last.to) === 'of' ? last.to + 1 : last.to;
  const shift = of > last.to && norm(tokens, of + 1) === 'month' ? MONTH_SHIFTS[norm(tokens, of)] : undefined;
  if (shift !== undefined && reference !== null) {
    const meant = monthFrom(reference, shift);
    return build(tokens, at, of + 2, meant.month, start.value, last.value, reference, meant.year);
  }
  const month = monthAt(tokens, of);
  return month === null ? null : build(tokens, at, of + 1, month, start.value, last.value, reference, null);
}

/** "June 7, 8 and 9": after a comma a figure is a day where the list goes on to a later one. */
function listsDays(tokens: readonly Token[], day: { value: number; to: number }): boolean {
  const comma = norm(tokens, day.to) === ',' ? day.to + 1 : day.to;
  const joins = /^(?:and|or)$/.test(norm(tokens, comma)) ? comma + 1 : comma > day.to ? comma : null;
  const next = joins === null ? null : dayNumberAt(tokens, joins);
  return next !== null && next.value > day.value;
}

/** "June 2nd, 2025", "June 20 to 30", "the days from June 20 to 30". */
function monthFirst(tokens: readonly Token[], at: number, reference: string | null): Raw | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const dot = norm(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const the = norm(tokens, dot) === 'the' ? dot + 1 : dot;
  const start = yearAt(tokens, the) === null ? dayNumberAt(tokens, the) : null;
  if (start === null) return monthAlone(tokens, at, month, reference);
  let last = start;
  for (let index = start.to; /^(?:-|to|and|or|,)$/.test(norm(tokens, index)); ) {
    const next = dayNumberAt(tokens, index + 1);
    if (
      next === null ||
      (norm(tokens, index) === ',' && !listsDays(tokens, next)) ||
      next.value <= last.value ||
      monthAt(tokens, next.to) !== null ||
      /^\p{L}/u.test(norm(tokens, index + 1))
    )
      break;
    last = next;
    index = next.to;
  }
  return build(tokens, at, last.to, month, start.value, last.value, reference, null);
}

function build(
  tokens: readonly Token[],
  from: number,
  end: number,
  month: number,
  firstDate: number,
  lastDate: number,
  reference: string | null,
  knownYear: number | null,
): Raw | null {
  const said = knownYear === null ? yearSaid(tokens, end, reference) : null;
  const written = knownYear ?? said?.year ?? null;
  const year = written ?? (reference === null ? null : nearestYear(month, firstDate, reference));
  if (year === null) return null;
  const first = dayOf(year, month, firstDate);
  const last = dayOf(year, month, lastDate);
  if (first === null || last === null) return null;
  return {
    from,
    to: said?.to ?? end,
    first,
    last,
    grain: first === last ? 'day' : 'span',
    explicit: true,
    year: written !== null,
  };
}

/** "in June", "early June 2025", "the end of August", "later in June". */
function monthAlone(tokens: readonly Token[], at: number, month: number, reference: string | null): Raw | null {
  const said = monthOfYear(tokens, at, reference);
  if (said === null) return null;
  const { year, to, written } = said;
  const [low, high, from] = partOfMonth(tokens, at, daysIn(year, month));
  return {
    from,
    to,
    first: dayOf(year, month, low) ?? `${year}-01-01`,
    last: dayOf(year, month, high) ?? `${year}-12-31`,
    grain: 'month',
    explicit: true,
    year: written,
  };
}

/** "the end of June", "the first week of June", "the last ten days of June". */
function partBefore(tokens: readonly Token[], at: number): (PartOfMonth & { from: number }) | null {
  if (norm(tokens, at - 1) !== 'of') return null;
  for (const back of [2, 3, 4]) {
    const part = partOf(tokens, at - back);
    if (part?.to === at) return { ...part, from: at - back };
  }
  return null;
}

function partOfMonth(tokens: readonly Token[], at: number, days: number): [number, number, number] {
  const back = norm(tokens, at - 1) === '-' ? at - 2 : at - 1;
  const word = norm(tokens, back);
  if (word === 'early') return [1, 10, back];
  if (word === 'mid' || word === 'middle') return [8, 23, back];
  if (word === 'late') return [20, days, back];
  const part = partBefore(tokens, at);
  if (part !== null) return [...part.days(days), part.from];
  if (norm(tokens, at + 1) === 'end' || norm(tokens, at + 1) === 'ends') return [24, days, at];
  return [1, days, at];
}
