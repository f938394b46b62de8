import type { Token } from '../text';
import { type Level, type Meaning, meaningOf, opposed, phraseLength } from './meanings';

/** Kinship by the levels at which two words share a concept. Two words under one wider concept ("bus", "lorry") are none. */
const BY_LEVEL = [
  [1, 0.7, 0.6],
  [0.7, 0.45, 0.35],
  [0.6, 0.35, 0],
] as const;

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

/**
 * Whether two words mean what cannot both hold: "accept" and "spurn", "soar" and "fall". Side meanings do not count.
 * Symmetric; words of one main meaning are never opposed.
 */
export function isOpposite(a: string, b: string): boolean {
  const one = meaningOf(a);
  const other = meaningOf(b);
  return a !== b && (one.against & other.bits) !== 0 && exclude(one, other) && kinship(a, b) < 1;
}

function exclude(one: Meaning, other: Meaning): boolean {
  for (let i = 0; i < one.concepts.length; i++) {
    const excluded = one.levels[i] === 1 ? undefined : opposed().get(one.concepts[i] as number);
    if (excluded === undefined) continue;
    for (let j = 0; j < other.concepts.length; j++)
      if (other.levels[j] !== 1 && excluded.includes(other.concepts[j] as number)) return true;
  }
  return false;
}

const COMMONEST = 9;

/** How much a word tells of what a sentence is about, 0–1: 1 for names and seldom words, 0 for words of grammar and of every report. */
export const rarity = (lemma: string): number => 1 - meaningOf(lemma).commonness / COMMONEST;

/**
 * The phrase or word that stands at a token, in dictionary form, as the other functions want it, and how many tokens it
 * takes: "turn down" in "turned down", "lose their life" in "lost their lives".
 */
export function unitAt(tokens: readonly Token[], index: number): { unit: string; length: number } {
  const length = phraseLength(tokens, index);
  let unit = tokens[index]?.lemma ?? '';
  for (let at = index + 1; at < index + length; at++) unit += ` ${tokens[at]?.lemma}`;
  return { unit, length };
}
