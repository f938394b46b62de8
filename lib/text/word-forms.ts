import { fold } from './fold';
import { lemma } from './lemma';

/** What is known of a word as written, whatever stands around it. */
export interface WordForms {
  /** Lower case, diacritics folded, typographic apostrophes made plain. */
  norm: string;
  /** Dictionary form. */
  base: string;
  /** A bit for every set of words it is in: see `markWords`. */
  marks: number;
  /** The number of its dictionary form, 0 where no phrase has it: see `numberWord`. */
  word: number;
}

const forms = new Map<string, WordForms>();
/** Words kept, and characters up to which one is; text is adversarial, memory is not. */
const FORMS_KEPT = 20_000;
const LONGEST_KEPT = 40;

/**
 * The same word as the engine keeps names of properties. Such strings are compared by address, and every reader of claims
 * compares each word with many others.
 */
const asKey = (word: string): string => Object.keys({ [word]: 0 })[0] ?? word;

/** The forms of a word. Folding and inflection cost more than all else of a token, and the same words come again and again. */
export function formsOf(text: string): WordForms {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const norm = fold(text).replaceAll('’', "'");
  const base = lemma(norm);
  const marks = (byNorm.get(norm) ?? 0) | (byLemma.get(base) ?? 0);
  const word = numberOf(base);
  if (text.length > LONGEST_KEPT) return { norm, base, marks, word };
  const made = { norm: asKey(norm), base: asKey(base), marks, word };
  if (forms.size >= FORMS_KEPT) forms.clear();
  forms.set(text, made);
  return made;
}

const byNorm = new Map<string, number>();
const byLemma = new Map<string, number>();
const MOST_MARKS = 32;
let marksGiven = 0;

/**
 * Gives the words of a set a bit of their own in `Token.marks`, and returns it: whether a word is in the set is asked of
 * every word of every sentence, and read off the token it costs a twentieth of looking the word up. Words of the second
 * list are dictionary forms. For module scope: tokens made before know nothing of it. Throws after 32 sets.
 */
export function markWords(words: Iterable<string>, lemmas: Iterable<string> = []): number {
  if (marksGiven === MOST_MARKS) throw new RangeError('No bit is left for another set of words');
  const mark = 1 << marksGiven++;
  for (const word of words) byNorm.set(word, (byNorm.get(word) ?? 0) | mark);
  for (const word of lemmas) byLemma.set(word, (byLemma.get(word) ?? 0) | mark);
  forms.clear();
  return mark;
}

const numbers = new Map<string, number>();

/** The number of a dictionary form, figure or mark among those that phrases are made of, from 1 on; 0 where none has it. */
export const numberOf = (base: string): number => numbers.get(base) ?? 0;

/**
 * Gives a dictionary form, figure or mark a number for `Token.word`, unless it has one. Tries go from word to word by
 * number: most words of a text have none, and are done with at a glance. Tokens made before know nothing of it.
 */
export function numberWord(base: string): number {
  const known = numbers.get(base);
  if (known !== undefined) return known;
  const word = numbers.size + 1;
  numbers.set(base, word);
  forms.clear();
  return word;
}
