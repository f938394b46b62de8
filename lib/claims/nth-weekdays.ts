import { markWords, type Token, wordTable } from '../text';
import { addDays, monthFrom } from './calendar';
import type { RawDate } from './dates';
import { nthWeekdayOf } from './holidays';
import { MONTH_SHIFTS } from './parts-of-months';
import { norm } from './tokens-at';
import { WEEKDAYS } from './weekdays';

const ORDINALS = wordTable<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  final: -1,
  penultimate: -2,
});
const OPENS = markWords(Object.keys(ORDINALS));
const SATURDAY = 6;

/** Reads a month at a token, with the year written out behind it or else the one nearest to publication. */
export type MonthAt = (index: number) => { year: number; month: number; to: number; written: boolean } | null;

/** "the last Sunday of September", "the first Monday in May", "the second weekend of the month". */
export function nthWeekday(
  tokens: readonly Token[],
  at: number,
  reference: string | null,
  monthAt: MonthAt,
): RawDate | null {
  const token = tokens[at];
  if (token === undefined || (token.marks & OPENS) === 0) return null;
  const weekend = norm(tokens, at + 1) === 'weekend';
  const weekday = weekend ? SATURDAY : WEEKDAYS[norm(tokens, at + 1)];
  const nth = ORDINALS[token.norm];
  if (weekday === undefined || nth === undefined || !/^(?:of|in)$/.test(norm(tokens, at + 2))) return null;
  const month = monthAt(at + 3) ?? monthBeside(tokens, at + 3, reference);
  if (month === null) return null;
  const first = nthWeekdayOf(month.year, month.month, weekday, nth);
  if (Number(first.slice(5, 7)) !== month.month) return null;
  return {
    from: at,
    to: month.to,
    first,
    last: weekend ? addDays(first, 1) : first,
    grain: weekend ? 'span' : 'day',
    explicit: true,
    year: month.written,
  };
}

/** "the month", "next month" */
function monthBeside(tokens: readonly Token[], at: number, reference: string | null): ReturnType<MonthAt> {
  const shift = MONTH_SHIFTS[norm(tokens, at)];
  if (shift === undefined || reference === null || norm(tokens, at + 1) !== 'month') return null;
  return { ...monthFrom(reference, shift), to: at + 2, written: false };
}
