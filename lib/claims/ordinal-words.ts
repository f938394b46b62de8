import { type Token, wordTable } from '../text';
import { norm } from './tokens-at';
import { ORDINAL_UNITS, TENS } from './words-of-number';

const ROUND = wordTable<number>(
  Object.fromEntries(Object.entries(TENS).map(([word, value]) => [word.replace(/y$/, 'ieth'), value])),
);

/** An ordinal as it is written, with its tokens. */
export interface OrdinalWord {
  from: number;
  value: number;
  /** Tokens that are read as figures as well. */
  cores: readonly number[];
}

/** "60th", "sixtieth", "twenty-fifth", as they end right before a token; null where none does. */
export function ordinalBefore(tokens: readonly Token[], end: number): OrdinalWord | null {
  const word = norm(tokens, end - 1);
  const figure = tokens[end - 2];
  if (/^(?:st|nd|rd|th)$/.test(word))
    return figure?.kind === 'figure' && /^\d{1,3}$/.test(figure.norm)
      ? { from: end - 2, value: Number(figure.norm), cores: [end - 2] }
      : null;
  const round = ROUND[word];
  if (round !== undefined) return { from: end - 1, value: round, cores: [] };
  const unit = ORDINAL_UNITS[word];
  if (unit === undefined) return word === 'hundredth' ? { from: end - 1, value: 100, cores: [] } : null;
  const dash = figure?.norm === '-' ? end - 3 : end - 2;
  const tens = unit < 10 ? TENS[tokens[dash]?.norm ?? ''] : undefined;
  return tens === undefined
    ? { from: end - 1, value: unit, cores: [] }
    : { from: dash, value: tens + unit, cores: [dash] };
}
