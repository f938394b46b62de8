import { fold } from '../text';
import { parseUrl } from './addresses';
import { LETTERS } from './letters';
import { monthOf } from './month-names';

/** A date as read: a day, or an instant that keeps the outlet's own offset so that its first 10 characters are its day. */
export interface ReadDate {
  at: string;
  grain: 'minute' | 'day';
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const DAY_FIRST = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|\\.|-?е)?\\s+(?:de\\s+)?([${LETTERS}]{3,12})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d{2})(?!\\d)`,
);
const MONTH_FIRST = new RegExp(
  `(?<![${LETTERS}])([${LETTERS}]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)`,
);
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\.?\d)/;
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/;
const INLINE_ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
const URL_DAY = /(?<!\d)((?:19|20)\d{2})[/-]?(\d{2}|[a-z]{3})[/-]?(\d{2})(?!\d)/;

/**
 * Reads a machine-readable date (ISO 8601, RFC 2822, or as people write it). A time without an offset, and midnight,
 * say no more than the day. Null when it is no date or an impossible one.
 */
export function parseDate(text: string): ReadDate | null {
  const trimmed = text.trim().slice(0, 80);
  const iso = ISO.exec(trimmed);
  if (iso) return fromIso(iso);
  if (/^\w{3}, \d{1,2} \w{3} \d{4} [\d:]+ (?:GMT|UTC|[+-]\d{4})$/.test(trimmed)) {
    const instant = new Date(trimmed);
    if (!Number.isNaN(instant.getTime())) return { at: instant.toISOString().replace(/\.\d+/, ''), grain: 'minute' };
  }
  return findDate(trimmed);
}

/** The first date with a year in running text, as a day; null when there is none. */
export function findDate(text: string): ReadDate | null {
  const iso = INLINE_ISO.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  return (
    (dayFirst && day(dayFirst[3], monthOf(fold(dayFirst[2] ?? '')), dayFirst[1])) ??
    (monthFirst && day(monthFirst[3], monthOf(fold(monthFirst[1] ?? '')), monthFirst[2])) ??
    numericDate(text)
  );
}

/** The day an address names (`/2025/06/02/`, `/2025/jun/02/`, `-20250602`); null when it names none. */
export function dateOfUrl(url: string): ReadDate | null {
  const path = parseUrl(url)?.pathname.toLowerCase() ?? '';
  const found = URL_DAY.exec(path);
  if (!found) return null;
  const month = /\d/.test(found[2] ?? '') ? found[2] : monthOf(found[2] ?? '');
  return day(found[1], month, found[3]);
}

/** With slashes, the order of day and month is only known where one of them cannot be a month. */
function numericDate(text: string): ReadDate | null {
  const dotted = DOTTED.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  const [, first, second, year] = slashed;
  if (Number(first) > 12) return day(year, second, first);
  return Number(second) > 12 || first === second ? day(year, first, second) : null;
}

function fromIso(match: RegExpExecArray): ReadDate | null {
  const known = day(match[1], match[2], match[3]);
  const [hour, minute, offset] = [match[4], match[5], match[7]];
  if (!known || !hour || !minute || !offset) return known;
  const midnight = hour === '00' && minute === '00' && (match[6] ?? '00') === '00';
  if (midnight || Number(hour) > 23 || Number(minute) > 59) return known;
  return { at: `${known.at}T${hour}:${minute}:${match[6] ?? '00'}${normalOffset(offset)}`, grain: 'minute' };
}

function normalOffset(offset: string): string {
  if (/^(?:z|utc|gmt)$/i.test(offset)) return 'Z';
  const digits = offset.replace(/\D/g, '').padEnd(4, '0');
  if (digits === '0000') return 'Z';
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

type Part = string | number | null | undefined;

/** A possible day between 1990 and tomorrow, or null: pages carry epoch zeros and typing errors. */
function day(year: Part, month: Part, dayOfMonth: Part): ReadDate | null {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (!m || !d || date.getUTCMonth() !== m - 1 || y < 1990) return null;
  if (date.getTime() > Date.now() + 36 * 3600_000) return null;
  return { at: date.toISOString().slice(0, 10), grain: 'day' };
}
