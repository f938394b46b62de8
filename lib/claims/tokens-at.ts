import type { Token } from '../text';

/**
 * Whether a token stands at a place of a sentence. Asked first, since rules look about freely: an array asked for place −1
 * has it looked up as a property by name, which costs a hundred times as much and slows down every other look through it.
 */
const isWithin = (tokens: readonly Token[], index: number): boolean => index >= 0 && index < tokens.length;

/** The token at a place of a sentence, undefined beyond its ends. */
export const tokenAt = (tokens: readonly Token[], index: number): Token | undefined =>
  isWithin(tokens, index) ? tokens[index] : undefined;

/** The folded word at a token of a sentence, empty beyond its ends. */
export const norm = (tokens: readonly Token[], index: number): string =>
  isWithin(tokens, index) ? (tokens[index] as Token).norm : '';

/** The dictionary form at a token of a sentence, empty beyond its ends. */
export const lem = (tokens: readonly Token[], index: number): string =>
  isWithin(tokens, index) ? (tokens[index] as Token).lemma : '';
