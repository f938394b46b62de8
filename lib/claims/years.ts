import type { Token } from '../text';
import type { RawDate } from './dates';
import { norm } from './tokens-at';

export const yearAt = (tokens: readonly Token[], index: number): number | null => {
  const token = tokens[index];
  if (token?.kind !== 'figure') return null;
  const value = /^\d{4}$/.test(token.norm) ? Number(token.norm) : 0;
  return value >= 1900 && value <= 2100 ? value : null;
};

export function yearAlone(tokens: readonly Token[], at: number): RawDate | null {
  const year = yearAt(tokens, at);
  if (
    year === null ||
    !/^(?:in|since|until|of|by|-|early|late|from|during|before|after|spring|summer|autumn|winter)$/.test(
      norm(tokens, at - 1),
    )
  )
    return null;
  const part = partBeforeYear(tokens, at);
  const [first, last] = PARTS_OF_YEAR[norm(tokens, part)] ?? [];
  const whole = { from: first === undefined ? at : part, to: at + 1, explicit: true, year: true };
  if (first !== undefined && last !== undefined)
    return { ...whole, first: `${year}-${first}`, last: `${year}-${last}`, grain: 'month' };
  return { ...whole, first: `${year}-01-01`, last: `${year}-12-31`, grain: 'year' };
}

/** First and last day of what is meant by a part of a year. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [string, string]>> = {
  early: ['01-01', '04-30'],
  start: ['01-01', '01-31'],
  beginning: ['01-01', '01-31'],
  mid: ['05-01', '08-31'],
  middle: ['05-01', '08-31'],
  late: ['09-01', '12-31'],
  end: ['12-01', '12-31'],
};

/** The token that would name a part of the year: "early 2025", "mid-2025", "the end of 2025". */
const partBeforeYear = (tokens: readonly Token[], at: number): number =>
  /^(?:of|-)$/.test(norm(tokens, at - 1)) ? at - 2 : at - 1;
