import { fold } from './fold';
import { lemma } from './lemma';

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

interface Forms {
  norm: string;
  base: string;
}

const forms = new Map<string, Forms>();
/** Words kept, and characters up to which one is; text is adversarial, memory is not. */
const FORMS_KEPT = 20_000;
const LONGEST_KEPT = 40;

/**
 * The same word as the engine keeps names of properties. Such strings are compared by address, and every reader of claims
 * compares each word with many others: it makes all of reading a tenth faster.
 */
const asKey = (word: string): string => Object.keys({ [word]: 0 })[0] ?? word;

/** Folding and inflection cost more than all else of a token, and the same words come again and again. */
function formsOf(text: string): Forms {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const norm = fold(text).replaceAll('’', "'");
  if (text.length > LONGEST_KEPT) return { norm, base: lemma(norm) };
  const made = { norm: asKey(norm), base: asKey(lemma(norm)) };
  if (forms.size >= FORMS_KEPT) forms.clear();
  forms.set(text, made);
  return made;
}

/** Tokens of one sentence in order. Linear in its length: the expression has no nested repetition over one class. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    const text = match[0];
    const start = match.index;
    const first = text.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      tokens.push({ text, norm: text, lemma: text, start, end: start + text.length, kind: 'figure' });
    } else if (/^[\p{L}]/u.test(text) || text.length > 1) {
      const { norm, base } = formsOf(text);
      tokens.push({ text, norm, lemma: base, start, end: start + text.length, kind: 'word' });
    } else {
      const norm = PLAIN[text] ?? text;
      tokens.push({ text, norm, lemma: norm, start, end: start + text.length, kind: 'mark' });
    }
  }
  return tokens;
}
