import type { Language } from './language';

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name or title as a part of a sentence: where its letters run the other way it is set apart by the marks that Unicode
 * has for it (U+2068, U+2069), so that what stands around it keeps its order. Elements do the same by `dir` or `bdi`.
 */
export const isolated = (text: string, dir: Language['dir'] = 'ltr'): string =>
  text !== '' && (dir === 'rtl' || RIGHT_TO_LEFT.test(text)) ? `\u2068${text}\u2069` : text;
