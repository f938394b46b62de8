import { type Bound, boundFields, boundOf } from './bounds';
import type { SearchField } from './types';
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

/** Texts that an article holds. */
export interface AskedTexts {
  phrases: readonly AskedPhrase[];
  /** Words outside the phrases, each once. */
  words: readonly AskedWord[];
}

/** What a query asks for. */
export interface Asked extends AskedTexts {
  /** What no article found is to hold. */
  without: AskedTexts;
  /** What its outlet, story and day are to be. */
  bounds: readonly Bound[];
}

/** A text in the quotation marks of a query. */
export const QUOTED = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»/u;
const FIELDS = ['note', 'tag', ...boundFields].join('|');
/** Perhaps a minus, perhaps the name of a field, then a phrase or a word. */
const PART = new RegExp(
  `(?:(?<!\\S)(-))?(?:(?<![\\p{L}\\p{N}])(${FIELDS}):\\s*)?(?:${QUOTED.source}|([^\\s"“„«]+))`,
  'giu',
);
const BARE_FIELD = new RegExp(`^-?(?:${FIELDS}):$`, 'iu');

/**
 * Reads a query. A quotation mark without a fellow and a minus without a word are passed over; what stands after the name
 * of no field, or is no day after `date:`, are words like any other.
 */
export function askedOf(query: string): Asked {
  const held = { with: emptyTexts(), without: emptyTexts() };
  const bounds: Bound[] = [];
  for (const [, minus, named, ...found] of query.matchAll(PART)) {
    const bare = found.pop();
    // A field that is named while nothing stands after it yet asks for nothing.
    if (bare !== undefined && BARE_FIELD.test(bare)) continue;
    const phrase = found.find(Boolean)?.trim() ?? '';
    const field = named?.toLowerCase() ?? 'anywhere';
    const sign = minus === undefined ? 'with' : 'without';
    const bound = boundOf(field, bare ?? phrase, sign);
    if (bound === 'open') continue;
    if (bound !== null) bounds.push(bound);
    else if (isSearchField(field)) addText(held[sign], field, phrase, bare ?? '');
    else addText(held[sign], 'anywhere', '', `${field} ${bare ?? phrase}`);
  }
  return { ...textsOf(held.with), without: textsOf(held.without), bounds };
}

const isSearchField = (field: string): field is SearchField =>
  field === 'anywhere' || field === 'note' || field === 'tag';

interface Texts {
  phrases: AskedPhrase[];
  words: Map<string, AskedWord>;
}

const emptyTexts = (): Texts => ({ phrases: [], words: new Map() });

const textsOf = ({ phrases, words }: Texts): AskedTexts => ({ phrases, words: [...words.values()] });

function addText({ phrases, words }: Texts, field: SearchField, phrase: string, bare: string): void {
  if (/[\p{L}\p{N}]/u.test(phrase)) phrases.push({ phrase, field });
  for (const word of wordsOf(bare)) words.set(`${field}:${word}`, { word, field });
}

/** Whether nothing is asked for in words, so that articles are found by what they are alone. */
export const isWordless = ({ phrases, words }: AskedTexts): boolean => phrases.length + words.length === 0;
