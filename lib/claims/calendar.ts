const DAY_MS = 86_400_000;
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day `days` after `day`; both `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string => isoDay(Date.parse(day) + days * DAY_MS);

/** Days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((timeOf(b) - timeOf(a)) / DAY_MS);

const times = new Map<string, number>();
const TIMES_KEPT = 5000;

/** A story has few days, and every claim asks how far it is from each. */
function timeOf(day: string): number {
  const known = times.get(day);
  if (known !== undefined) return known;
  if (times.size >= TIMES_KEPT) times.clear();
  const time = Date.parse(day);
  times.set(day, time);
  return time;
}

/** Day of the week, Sunday being 0. */
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay();

/** A day of a month, counted from 1, or null where the month has none such. */
export function dayOf(year: number, month: number, date: number): string | null {
  const time = Date.UTC(year, month - 1, date);
  return new Date(time).getUTCDate() === date ? isoDay(time) : null;
}

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Year and month, counted from 1, that lie `months` after those of a day. */
export function monthFrom(day: string, months: number): { year: number; month: number } {
  const time = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1));
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1 };
}
