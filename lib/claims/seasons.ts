import { type Token, wordTable } from '../text';
import { addDays, daysBetween, isoDay } from './calendar';
import type { RawDate } from './dates';
import { inferred, yearSaid } from './inferred-dates';
import { norm } from './tokens-at';

/** First month of each season, counted from 1; a season has three. */
const SEASONS = wordTable<number>({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 });

/** "this summer", "in late autumn", "the end of summer", "before the summer is over". */
export function season(tokens: readonly Token[], at: number, reference: string): RawDate | null {
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
