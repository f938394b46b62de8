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

// Figures keep their separators (6,000 · 1.5 · 20:37), words their inner apostrophes and dots (Zelensky's · U.S. · a.m.).
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

/** Whether a text that begins with this UTF-16 unit begins with a letter of any script. */
const isLetter = (unit: number, text: string): boolean =>
  unit < 0x80 ? (unit | 32) >= 97 && (unit | 32) <= 122 : /^\p{L}/u.test(text);

/** Tokens of one sentence in order. Linear in its length: the expression has no nested repetition over one class. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    const text = match[0];
    const start = match.index;
    const first = text.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      const word = numberOf(text);
      tokens.push({ text, norm: text, lemma: text, start, end: start + text.length, kind: 'figure', marks: 0, word });
    } else if (text.length > 1 || isLetter(first, text)) {
      const { norm, base, marks, word } = formsOf(text);
      tokens.push({ text, norm, lemma: base, start, end: start + text.length, kind: 'word', marks, word });
    } else {
      const norm = PLAIN[text] ?? text;
      const word = numberOf(norm);
      tokens.push({ text, norm, lemma: norm, start, end: start + text.length, kind: 'mark', marks: 0, word });
    }
  }
  return tokens;
}
