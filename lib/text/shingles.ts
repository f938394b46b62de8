import { fold } from './fold';

/** Words a shingle has: shorter runs are set phrases of any report, longer ones break at every changed word. */
export const SHINGLE_WORDS = 5;

// A figure is one word however its thousands are marked; scripts without spaces give a word a character.
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{M}]+/gu;

/** Words of a text as copies are told by them: lower case, without diacritics, punctuation and thousands separators. */
export function shingleWords(text: string): string[] {
  return (fold(text).match(WORD) ?? []).map((word) => (/^\p{N}/u.test(word) ? word.replace(/[.,]/g, '') : word));
}

/** Finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units. */
function wordHash(word: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) state = Math.imul(state ^ word.charCodeAt(i), 0x01000193);
  return state;
}

/**
 * Hashes (32 bits) of every run of five words of a text, in order and repeated as they stand; empty for shorter texts.
 * Two different runs collide once in four thousand million: too rare to weigh in a share of a text, no proof of identity.
 */
export function shinglesOf(text: string): Uint32Array {
  const words = shingleWords(text).map(wordHash);
  return Uint32Array.from({ length: Math.max(0, words.length - SHINGLE_WORDS + 1) }, (_, start) => {
    let state = 0;
    for (let i = start; i < start + SHINGLE_WORDS; i++) state = mix(Math.imul(state, 31) + (words[i] as number));
    return state;
  });
}

/** Step between the seeds of the hash functions: 2³² divided by the golden ratio, which spreads them evenly. */
const SEED_STEP = 0x9e3779b9;

/**
 * MinHash (Broder 1997): the least value of the set under each of so many hash functions. Two sets agree in any one place
 * with a probability equal to their Jaccard similarity. Empty for an empty set, which is like no other.
 */
export function minHash(shingles: Iterable<number>, functions: number): Uint32Array {
  const set = [...shingles];
  if (set.length === 0) return new Uint32Array();
  return Uint32Array.from({ length: functions }, (_, i) => {
    const seed = Math.imul(i + 1, SEED_STEP);
    let least = 0xffffffff;
    for (const shingle of set) least = Math.min(least, mix(shingle ^ seed));
    return least;
  });
}

/**
 * Locality-sensitive hashing: one key for each band of `rows` neighbouring places of a signature, a safe integer that
 * names its band. Sets of similarity s share a given key with probability s to the power of `rows`.
 */
export function bandKeys(signature: Uint32Array, rows: number): number[] {
  const bands = Math.floor(signature.length / rows);
  return Array.from({ length: bands }, (_, band) => {
    let state = 0;
    for (const value of signature.subarray(band * rows, (band + 1) * rows)) state = mix(Math.imul(state, 31) + value);
    return band * 2 ** 32 + state;
  });
}
