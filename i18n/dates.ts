import type { KnownDate } from '../lib/article';

const made = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}:${JSON.stringify(options)}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    made.set(key, format);
  }
  return format;
}

/** Days are calendar days without a time zone: formatted as UTC midnights, so none slips to the day before. */
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const month: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
const year: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };

const atMidnight = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);

/** `YYYY-MM-DD` as "2 June 2025"; the text itself where it is no day. */
export function dayText(locale: string, isoDay: string): string {
  const date = atMidnight(isoDay.slice(0, 10));
  return Number.isNaN(date.getTime()) ? isoDay : written(dateFormat(locale, day).format(date));
}

const shortDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };

/** The same where the year goes without saying and there is little room: "2 Jun". */
export function shortDayText(locale: string, isoDay: string): string {
  const date = atMidnight(isoDay.slice(0, 10));
  return Number.isNaN(date.getTime()) ? isoDay : dateFormat(locale, shortDay).format(date);
}

/** Two days `YYYY-MM-DD` as one day, a whole month, a whole year or a range: "May 2025", "2–5 June 2025". */
export function dayRangeText(locale: string, from: string, to: string): string {
  if (from === to) return dayText(locale, from);
  const [start, end] = [atMidnight(from), atMidnight(to)];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return `${from} – ${to}`;
  if (isWholeYear(from, to)) return dateFormat(locale, year).format(start);
  if (isWholeMonth(start, end)) return written(dateFormat(locale, month).format(start));
  return written(tight(dateFormat(locale, day).formatRange(start, end)));
}

/** Whether two days `YYYY-MM-DD` are a span with a name of its own: one day, a month or a year. */
export function isNamedSpan(from: string, to: string): boolean {
  return from === to || isWholeYear(from, to) || isWholeMonth(atMidnight(from), atMidnight(to));
}

const isWholeYear = (from: string, to: string) => from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;

function isWholeMonth(start: Date, end: Date): boolean {
  const nextDay = new Date(end.getTime() + 86_400_000);
  const months = (nextDay.getUTCFullYear() - start.getUTCFullYear()) * 12 + nextDay.getUTCMonth() - start.getUTCMonth();
  return start.getUTCDate() === 1 && nextDay.getUTCDate() === 1 && months === 1;
}

/** Intl sets thin spaces round the dash: none between two numbers, ordinary ones between words, as text by hand has. */
function tight(range: string): string {
  const [from = '', to = ''] = range.split('–');
  const hasWords = /\p{L}/u.test(from) && /\p{L}/u.test(to);
  const text = hasWords ? range : range.replace(/(?<=\d)\s*–\s*(?=\d)/u, '–');
  return text.replaceAll('\u2009', ' ');
}

/**
 * Intl closes Ukrainian dates with "р." for "року": its full stop would meet that of a sentence, and the press writes the
 * year alone.
 */
const written = (date: string) => date.replace(/\sрр?\.(?=$|\s|,)/u, '');

/**
 * When an article was published, as "2 June 2025": the day in the reader's time zone where the minute is known, as a
 * page shows it.
 */
export function publishedText(locale: string, date: KnownDate): string {
  return date.grain === 'day' ? dayText(locale, date.at) : instantDayText(locale, date.at);
}

/** The day of an ISO 8601 instant in the reader's time zone. */
export function instantDayText(locale: string, instant: string | number): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return String(instant);
  return written(dateFormat(locale, { ...day, timeZone: undefined }).format(date));
}

/**
 * Minutes after midnight as a time of day: "14:30". Where the half of the day is unsaid, no "AM" is put to it.
 */
export function clockText(locale: string, minutes: number, half: 'said' | 'unsaid' = 'said'): string {
  const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' };
  const format = dateFormat(locale, half === 'said' ? clock : { ...clock, hourCycle: 'h23' });
  return format.format(new Date(minutes * 60_000));
}

/** Units of relative time with their length in seconds, longest first. */
const spans = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/**
 * How long ago an instant was, or how far ahead: "3 days ago", "yesterday", "in 2 hours"; under a minute, "now".
 * @param instant ISO 8601, or milliseconds since 1970; `now` likewise in milliseconds
 */
export function relativeText(locale: string, instant: string | number, now: number): string {
  const seconds = (new Date(instant).getTime() - now) / 1000;
  if (Number.isNaN(seconds)) return String(instant);
  const [unit, length] = spans.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return format.format(unit === 'second' ? 0 : Math.trunc(seconds / length), unit);
}

/** An instant to the minute in the reader's time zone, as "2 June 2025 at 14:05": tells two of one day apart. */
export function momentText(locale: string, instant: string | number): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return String(instant);
  return written(dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date));
}

const WEEK = 7 * 86_400_000;

/** An instant as readers speak of it: "2 hours ago", "yesterday" within a week, its day before that. */
export function recentText(locale: string, instant: string | number, now: number): string {
  const past = now - new Date(instant).getTime();
  return past >= 0 && past < WEEK ? relativeText(locale, instant, now) : instantDayText(locale, instant);
}

/** The name of a language in the reader's language: "Turkish" for `tr`. Null where it is unknown. */
export function languageName(locale: string, tag: string): string | null {
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
    return tag === 'und' ? null : (name ?? null);
  } catch {
    return null; // Not a language tag: the page's own lang attribute can hold anything.
  }
}
