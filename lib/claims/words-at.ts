import type { Reading } from './reading';

/** The folded word at a token of a sentence, empty beyond its ends. */
export const norm = (reading: Reading, index: number): string => reading.tokens[index]?.norm ?? '';
/** The dictionary form at a token of a sentence, empty beyond its ends. */
export const lem = (reading: Reading, index: number): string => reading.tokens[index]?.lemma ?? '';
