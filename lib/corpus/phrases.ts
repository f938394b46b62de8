import { marked, passageAround } from './snippets';
import type { MarkedText } from './types';

/** A phrase as it stands in a text, in any case, with whatever spaces, dashes and apostrophes are set there. */
export function patternOf(phrase: string): RegExp {
  const text = phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/['’ʼ]/gu, "['’ʼ]")
    .replace(/[-‐‑–]/gu, '[\\-‐‑–]');
  return new RegExp(`(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`, 'giu');
}

/** The text with every place of the phrases; its words that stand elsewhere are not marked. */
export const markedPhrases = (text: string, patterns: readonly RegExp[]): MarkedText => ({
  text,
  matches: patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    )
    .sort((a, b) => a.start - b.start),
});

/** The first passage with a phrase in it. */
export function passageOfPhrases(paragraphs: readonly string[], patterns: readonly RegExp[]): MarkedText {
  for (const text of paragraphs) {
    const { matches } = markedPhrases(text, patterns);
    if (matches[0]) return passageAround(text, matches[0].start, matches);
  }
  return marked('', new Set());
}
