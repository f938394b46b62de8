import { type Token, wordTable } from '../text';
import type { RawDate } from './dates';
import { norm } from './tokens-at';
import { UNITS } from './words-of-number';

export const inferred = (from: number, to: number, first: string, last: string): RawDate => ({
  from,
  to,
  first,
  last,
  grain: first === last ? 'day' : 'span',
  explicit: false,
  year: false,
});

/** Length of a unit in days, and how far off "ago" may be. */
export const UNIT_DAYS = wordTable<readonly [days: number, slack: number]>({
  day: [1, 0],
  week: [7, 3],
  fortnight: [14, 2],
  month: [30, 14],
  year: [365, 180],
});

export function numberAt(tokens: readonly Token[], at: number): number | null {
  const word = norm(tokens, at);
  if (word === 'a' || word === 'an') return 1;
  return UNITS[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
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
