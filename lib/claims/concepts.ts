import type { Token } from '../text';
import lexical from './lexical/concepts.json';

/** How a word stands to one of its concepts: what it mostly means, what it often means, what is one step wider. */
type Level = 0 | 1 | 2;

/** Meanings of a word. `bits` has a bit set for each concept, so that most words are told apart without comparing lists. */
interface Meaning {
  concepts: readonly number[];
  levels: readonly Level[];
  bits: number;
  /** 0 for a word hardly met to 9 for one that every text uses. */
  commonness: number;
}

const UNKNOWN: Meaning = { concepts: [], levels: [], bits: 0, commonness: 0 };
const BASE = 36;

/** Kinship by the levels at which two words share a concept. Two words under one wider concept ("bus", "lorry") are none. */
const BY_LEVEL = [
  [1, 0.7, 0.6],
  [0.7, 0.45, 0.35],
  [0.6, 0.35, 0],
] as const;

/** Words whose meanings were asked for, and those not asked for yet as they stand in the file. */
const known = new Map<string, Meaning>();
let unread: Map<string, string> | null = null;
/** First words of all phrases: most words open none. */
const opening = new Set<string>();
/** Words kept that the lexicon does not know; text is adversarial, memory is not. */
const UNKNOWN_KEPT = 20_000;
let unknownKept = 0;

function coded(): Map<string, string> {
  if (unread !== null) return unread;
  unread = new Map();
  for (const entry of lexical.words.split(' | ')) {
    const colon = entry.indexOf(':');
    const word = entry.slice(0, colon);
    const space = word.indexOf(' ');
    if (space > 0) opening.add(word.slice(0, space));
    unread.set(word, entry.slice(colon + 1));
  }
  return unread;
}

/** The entry of a dictionary form, or of the one it was cut from: inflection leaves "wan" of "waned", "cancell" of "cancelled". */
function entryOf(lemma: string): string | undefined {
  const entries = coded();
  const entry = entries.get(lemma) ?? entries.get(`${lemma}e`);
  return entry ?? (lemma.endsWith('ll') ? entries.get(lemma.slice(0, -1)) : undefined);
}

function decoded(entry: string): Meaning {
  const concepts: number[] = [];
  const levels: Level[] = [];
  let bits = 0;
  entry
    .slice(1)
    .split('/')
    .forEach((list, level) => {
      for (const code of list.split('.')) {
        if (code === '') continue;
        const concept = Number.parseInt(code, BASE);
        concepts.push(concept);
        levels.push(level as Level);
        bits |= bitOf(concept);
      }
    });
  return { concepts, levels, bits, commonness: Number(entry[0]) };
}

const bitOf = (concept: number): number => 1 << (concept & 31);

function meaningOf(lemma: string): Meaning {
  const there = known.get(lemma);
  if (there !== undefined) return there;
  const entry = entryOf(lemma);
  const meaning = entry === undefined ? UNKNOWN : decoded(entry);
  if (entry === undefined && ++unknownKept > UNKNOWN_KEPT) {
    known.clear();
    unknownKept = 0;
  }
  known.set(lemma, meaning);
  return meaning;
}

/**
 * Concepts that a word stands for, what it mostly means first, what is one step wider last; empty for unknown words. A
 * phrase is given in dictionary forms: "turn down". Two words with a common concept are not always kin: see `kinship`.
 */
export const conceptsOf = (lemma: string): readonly number[] => meaningOf(lemma).concepts;

/** How near two words are in meaning, 0–1: 1 for one word or one main meaning, less for side and wider meanings. Symmetric. */
export function kinship(a: string, b: string): number {
  if (a === b) return 1;
  const one = meaningOf(a);
  const other = meaningOf(b);
  return (one.bits & other.bits) === 0 ? 0 : nearest(one, other);
}

function nearest(one: Meaning, other: Meaning): number {
  let best = 0;
  for (let i = 0; i < one.concepts.length; i++) {
    for (let j = 0; j < other.concepts.length; j++) {
      if (one.concepts[i] === other.concepts[j])
        best = Math.max(best, BY_LEVEL[one.levels[i] as Level][other.levels[j] as Level]);
    }
  }
  return best;
}

let opposites: ReadonlySet<number> | null = null;
/** Above every concept number: makes one number of a pair. */
const PAIRED = 2 ** 20;

function opposed(): ReadonlySet<number> {
  opposites ??= new Set(
    lexical.opposites.split(' ').map((pair) => {
      const [one = '', other = ''] = pair.split('.');
      return pairOf(Number.parseInt(one, BASE), Number.parseInt(other, BASE));
    }),
  );
  return opposites;
}

const pairOf = (a: number, b: number): number => Math.min(a, b) * PAIRED + Math.max(a, b);

/** Whether two words mean what cannot both hold: "accept" and "spurn", "soar" and "fall". Symmetric; words that are kin are never opposed. */
export function isOpposite(a: string, b: string): boolean {
  if (a === b) return false;
  const one = meaningOf(a);
  const other = meaningOf(b);
  const pairs = opposed();
  for (let i = 0; i < one.concepts.length; i++) {
    if (one.levels[i] === 1) continue;
    for (let j = 0; j < other.concepts.length; j++) {
      if (other.levels[j] === 1) continue;
      if (pairs.has(pairOf(one.concepts[i] as number, other.concepts[j] as number))) return kinship(a, b) < 1;
    }
  }
  return false;
}

const COMMONEST = 9;

/** How much a word tells of what a sentence is about, 0–1: 1 for names and seldom words, 0 for words of grammar and of every report. */
export const rarity = (lemma: string): number => 1 - meaningOf(lemma).commonness / COMMONEST;

/** Words of the longest phrase. */
const LONGEST = 4;

/**
 * The phrase or word that stands at a token, in dictionary form, as the other functions want it, and how many tokens it
 * takes: "turn down" in "turned down", "lose their life" in "lost their lives".
 */
export function unitAt(tokens: readonly Token[], index: number): { unit: string; length: number } {
  const first = tokens[index]?.lemma ?? '';
  const entries = coded();
  let phrase = first;
  let found = { unit: first, length: 1 };
  if (!opening.has(first)) return found;
  for (let length = 2; length <= LONGEST; length++) {
    const next = tokens[index + length - 1];
    if (next === undefined) break;
    phrase += ` ${next.lemma}`;
    if (entries.has(phrase)) found = { unit: phrase, length };
  }
  return found;
}
