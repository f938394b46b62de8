import { formsOf, numberOf } from './word-forms';

/** One word, figure or mark of a sentence. */
export interface Token {
  /** Verbatim. */
  text: string;
  /** Lower case, diacritics folded, typographic quotes and dashes made plain. */
  norm: string;
  /** Dictionary form by inflection only: `bodies` → `body`, `swapped` → `swap`. */
  lemma: string;
  /** Offsets in the sentence, `end` exclusive. */
  start: number;
  end: number;
  kind: 'word' | 'figure' | 'mark';
  /** A bit for every set of words it is in, see `markWords`; 0 for figures and marks. */
  marks: number;
  /** The number of its lemma among those that phrases are made of, 0 where none has it: see `numberWord`. */
  word: number;
}

// Figures keep their separators (6,000 · 1.5 · 20:37), words their inner apostrophes and dots (Norway's · U.S. · a.m.).
// Hyphens are marks of their own, so that "1,000-for-1,000" and "7.7-magnitude" read like their spelled-out forms.
const TOKEN =
  /\p{N}+(?:[.,:]\p{N}+)*|\p{Lu}\.(?:\p{Lu}\.)+|[ap]\.m\b\.?|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)*|['’]s\b|[^\s\p{L}\p{N}]/giu;

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '--',
  '‑': '-',
  '−': '-',
};

/** What an ASCII character is to a token. */
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
/** All else, and the apostrophe: left to the expression. */
const OTHER = 4;

const SORTS = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/\s/.test(character)) return SPACE;
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return character === "'" ? OTHER : MARK;
});

/** The sort of the character at a place; behind the end there is space. */
function sortAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? (SORTS[unit] as number) : OTHER;
}

/**
 * End of the token that begins at a place, where ASCII alone tells it, which saves nearly all tokens of news the
 * expression; the place itself where it does not: at apostrophes and other scripts, in "U.S." and in "6,000".
 */
function plainEnd(text: string, at: number): number {
  const sort = sortAt(text, at);
  if (sort === MARK) return at + 1;
  if (sort === OTHER) return at;
  let end = at + 1;
  while (sortAt(text, end) === sort) end++;
  const next = sortAt(text, end);
  if (next === OTHER) return at;
  if (next !== MARK) return end;
  const mark = text.charAt(end);
  if (sort === LETTER) return mark === '.' && end - at === 1 ? at : end;
  const joins = mark === '.' || mark === ',' || mark === ':';
  const behind = sortAt(text, end + 1);
  return joins && (behind === DIGIT || behind === OTHER) ? at : end;
}

/** Whether a text that begins with this UTF-16 unit begins with a letter of any script. */
const isLetter = (unit: number, text: string): boolean =>
  unit < 0x80 ? (unit | 32) >= 97 && (unit | 32) <= 122 : /^\p{L}/u.test(text);

/** Tokens of one sentence in order. Linear in its length: the expression has no nested repetition over one class. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < sentence.length; ) {
    if (sortAt(sentence, at) === SPACE) {
      at++;
      continue;
    }
    let start = at;
    at = plainEnd(sentence, start);
    if (at === start) {
      TOKEN.lastIndex = start;
      const match = TOKEN.exec(sentence);
      if (match === null) break;
      start = match.index;
      at = start + match[0].length;
    }
    const joint = contractedAt(sentence, start, at);
    if (joint > start) tokens.push(tokenOf(sentence.slice(start, joint), start, joint));
    tokens.push(tokenOf(sentence.slice(joint, at), joint, at));
  }
  return tokens;
}

/** Words that are run together with the one before: "hasn't", "he'll". */
const CONTRACTED = /(?:n['’]t|['’](?:ll|ve|re|d|m))$/i;
/** The longest contraction is "shouldn't". */
const LONGEST_CONTRACTION = 12;

/** Where the second of two words begins that are run together, so that "didn't" denies as "did not" does; else the start. */
function contractedAt(sentence: string, start: number, end: number): number {
  if (end - start < 3 || end - start > LONGEST_CONTRACTION) return start;
  const mark = sentence.charCodeAt(end - 2) === APOSTROPHE || sentence.charCodeAt(end - 3) === APOSTROPHE;
  const curly = sentence.charAt(end - 2) === '’' || sentence.charAt(end - 3) === '’';
  if (!mark && !curly) return start;
  const found = CONTRACTED.exec(sentence.slice(start, end));
  return found === null ? start : start + found.index;
}

const APOSTROPHE = 0x27;

function tokenOf(text: string, start: number, end: number): Token {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57)
    return { text, norm: text, lemma: text, start, end, kind: 'figure', marks: 0, word: numberOf(text) };
  if (text.length > 1 || isLetter(first, text)) {
    const { norm, base, marks, word } = formsOf(text);
    return { text, norm, lemma: base, start, end, kind: 'word', marks, word };
  }
  const norm = PLAIN[text] ?? text;
  return { text, norm, lemma: norm, start, end, kind: 'mark', marks: 0, word: numberOf(norm) };
}
