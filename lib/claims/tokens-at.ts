import type { Token } from '../text';

/** The folded word at a token of a sentence, empty beyond its ends. */
export const norm = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? '';

/** The dictionary form at a token of a sentence, empty beyond its ends. */
export const lem = (tokens: readonly Token[], index: number): string => tokens[index]?.lemma ?? '';
