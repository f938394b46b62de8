import { wordsOf } from './words';

/** Fields of a query that tell of an article what it is, rather than what stands in it. */
export const boundFields = ['outlet', 'story', 'date'] as const;
export type BoundField = (typeof boundFields)[number];

/** What an article's outlet, story or day is to be, or is not to be. */
export type Bound =
  | { sign: 'with' | 'without'; field: 'outlet' | 'story'; words: string }
  /** From and to a day, a month or a year, as far as they were written; empty where a range is open. */
  | { sign: 'with' | 'without'; field: 'date'; from: string; to: string };

/** What bounds are held against. */
export interface Described {
  outlet: string;
  /** Every name of its story and event. */
  about: readonly string[];
  /** Day of publication, `YYYY-MM-DD`; empty where it is unknown. */
  day: string;
}

/** The bound a field sets; 'open' where its value says nothing yet, null where the two are no bound. */
export function boundOf(field: string, value: string, sign: Bound['sign']): Bound | 'open' | null {
  if (field === 'date') {
    const range = rangeOf(value);
    return range && { sign, field, ...range };
  }
  if (field !== 'outlet' && field !== 'story') return null;
  const words = wordsOf(value).join(' ');
  return words === '' ? 'open' : { sign, field, words };
}

/** A year, a month or a day, also while it is being typed. */
const DAY = /^\d{4}(?:-\d{0,2}){0,2}$/;
/** A month or a day with the year last: "06.2025", "2.6.2025". */
const YEAR_LAST = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/;

function rangeOf(value: string): { from: string; to: string } | null {
  const [first = '', last = first, ...more] = value.replace(/[,;.]+$/, (end) => (end === '..' ? end : '')).split('..');
  const [from, to] = [isoOf(first), isoOf(last)];
  if (more.length > 0 || from === null || to === null || `${from}${to}` === '') return null;
  return from !== '' && to !== '' && from > to && !from.startsWith(to) ? { from: to, to: from } : { from, to };
}

/** What was written of a day as articles have theirs, "2025-6" as "2025-06"; null where it is no day. */
function isoOf(written: string): string | null {
  const [, day, month, year] = YEAR_LAST.exec(written) ?? [];
  const parts = year ? [year, month, day].filter((part) => part !== undefined).join('-') : written;
  if (parts !== '' && !DAY.test(parts)) return null;
  // A lone nought is the beginning of a month or a day that is still being typed.
  return parts.replace(/-+$/, '').replace(/-([1-9])(?=-|$)/g, '-0$1');
}

/** True where an article keeps to every bound; one without a day is in no range of days. */
export const keepsTo = (bounds: readonly Bound[], article: Described): boolean =>
  bounds.every((bound) => isWithin(bound, article) === (bound.sign === 'with'));

function isWithin(bound: Bound, { outlet, about, day }: Described): boolean {
  if (bound.field !== 'date') {
    return (bound.field === 'outlet' ? [outlet] : about).some((name) => hasWords(name, bound.words));
  }
  const { from, to } = bound;
  return day !== '' && day.slice(0, from.length) >= from && (to === '' || day.slice(0, to.length) <= to);
}

/** Whether a name holds these words in a row, the last of them perhaps only begun. */
const hasWords = (name: string, words: string): boolean => ` ${wordsOf(name).join(' ')}`.includes(` ${words}`);
