import type { Reading } from './reading';
import * as tokensAt from './tokens-at';

/** The folded word at a token of a sentence that is read, empty beyond its ends. */
export const norm = ({ tokens }: Reading, index: number): string => tokensAt.norm(tokens, index);

/** The dictionary form at a token of a sentence that is read, empty beyond its ends. */
export const lem = ({ tokens }: Reading, index: number): string => tokensAt.lem(tokens, index);
