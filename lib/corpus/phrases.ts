import { marked, passageAround } from './snippets';
import type { MarkedText, SearchField } from './types';
import { wordsOf } from './words';

/** A word that an article is to hold, and where: anywhere, or in the reader's note or tags alone. */
export interface AskedWord {
  word: string;
  field: SearchField;
}

/** A text in quotation marks, meant as it stands. */
export interface AskedPhrase {
  phrase: string;
  field: SearchField;
}

export interface Asked {
  phrases: readonly AskedPhrase[];
  /** Words outside the phrases, each once. */
  words: readonly AskedWord[];
}

/** A text in the quotation marks of a query. */
export const QUOTED = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»/u;
/** `note:` or `tag:` before a phrase or before a word; the rest is words for anywhere. */
const PART = new RegExp(`(?:(?<![\\p{L}\\p{N}])(note|tag):\\s*)?(?:${QUOTED.source}|([^\\s"“„«]+))`, 'giu');

const BARE_FIELD = /^(?:note|tag):$/iu;

/** Parts the quoted texts of a query from its words. A quotation mark without a fellow is passed over. */
export function askedOf(query: string): Asked {
  const phrases: AskedPhrase[] = [];
  const words = new Map<string, AskedWord>();
  for (const [, named, ...found] of query.matchAll(PART)) {
    const field = fieldOf(named);
    const bare = found.pop();
    const phrase = found.find(Boolean)?.trim() ?? '';
    if (/[\p{L}\p{N}]/u.test(phrase)) phrases.push({ phrase, field });
    // A field that is named while nothing stands after it yet asks for nothing.
    if (bare !== undefined && BARE_FIELD.test(bare)) continue;
    for (const word of wordsOf(bare ?? '')) words.set(`${field}:${word}`, { word, field });
  }
  return { phrases, words: [...words.values()] };
}

const fieldOf = (named: string | undefined): SearchField =>
  named === undefined ? 'anywhere' : named.toLowerCase() === 'tag' ? 'tag' : 'note';

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
