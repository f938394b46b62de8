import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { condense, newsWords } from './concepts.mjs';
import * as news from './news.mjs';
import { readSenses, readSynsets } from './wordnet.mjs';

const { lemma } = await tsImport('../../lib/text/lemma.ts', import.meta.url);
const wordsOf = (/** @type {string} */ text) => text.trim().split(/\s+/);

/** How common a word is, 0 (seldom met) to 9: one step for each doubling from four times on. */
const commonness = (/** @type {number} */ count) => Math.max(0, Math.min(9, Math.floor(Math.log2(count / 4) + 1)));

/** Writes lib/claims/lexical/concepts.json and returns how many words, concepts and opposites it holds. */
export function writeConcepts() {
  const { words, counts, opposites } = condense(readSynsets(), readSenses(), lemma);
  const met = metWords(words, counts);

  const users = new Map();
  for (const [word, concepts] of words) {
    if (!met.has(word)) continue;
    for (const [concept, level] of concepts) {
      const known = users.get(concept) ?? { words: 0, own: 0 };
      users.set(concept, { words: known.words + 1, own: known.own + (level < 2 ? 1 : 0) });
    }
  }
  const opposed = new Set(opposites.flat());
  const isUseful = (/** @type {string} */ concept) => {
    const known = users.get(concept);
    return known !== undefined && known.own > 0 && (known.words > 1 || opposed.has(concept));
  };
  /** @type {Map<string, number>} */
  const numbers = new Map();
  const numberOf = (/** @type {string} */ concept) => {
    const known = numbers.get(concept) ?? numbers.size + 1;
    numbers.set(concept, known);
    return known;
  };
  const common = commonnessOf(counts);
  const entries = [];
  for (const word of new Set([...words.keys(), ...common.keys()])) {
    const concepts = met.has(word) ? [...(words.get(word) ?? [])].filter(([concept]) => isUseful(concept)) : [];
    const degree = common.get(word) ?? 0;
    if (concepts.length === 0 && degree === 0) continue;
    concepts.sort(([, a], [, b]) => a - b);
    const levels = [0, 1, 2].map((at) =>
      concepts.filter(([, level]) => level === at).map(([concept]) => numberOf(concept).toString(36)),
    );
    const coded = levels
      .map((list) => list.join('.'))
      .join('/')
      .replace(/\/+$/, '');
    entries.push(`${word}:${degree}${coded}`);
  }
  entries.sort();
  const pairs = opposites
    .filter((pair) => pair.every((concept) => numbers.has(concept)))
    .map((pair) => pair.map((concept) => numberOf(concept).toString(36)).join('.'));
  const target = path.resolve(import.meta.dirname, '../../lib/claims/lexical/concepts.json');
  writeFileSync(target, `${JSON.stringify({ words: entries.join(' | '), opposites: pairs.join(' ') }, null, 1)}\n`);
  return { words: entries.length, concepts: numbers.size, opposites: pairs.length };
}

/**
 * Words that WordNet's texts met or the tables hold.
 * @param {Map<string, Map<string, number>>} words @param {Map<string, number>} counts
 */
function metWords(words, counts) {
  const lemmas = (/** @type {string} */ phrase) =>
    phrase
      .split(' ')
      .map((word) => lemma(word))
      .join(' ');
  const listed = new Set([...newsWords(), ...wordsOf(news.UNMET)].map(lemmas));
  return new Set([...words.keys()].filter((word) => listed.has(word) || (counts.get(word) ?? 0) > 0));
}

/** Words that tell little: met often in WordNet's texts, in news, or words of grammar. @param {Map<string, number>} counts */
function commonnessOf(counts) {
  /** @type {Map<string, number>} */
  const common = new Map();
  for (const [word, count] of counts) {
    const degree = commonness(count);
    if (degree > 0 && /^[a-z]{2,}$/.test(word)) common.set(word, degree);
  }
  for (const word of wordsOf(news.COMMON_IN_NEWS)) common.set(lemma(word), Math.max(7, common.get(lemma(word)) ?? 0));
  for (const word of wordsOf(news.GRAMMAR)) common.set(lemma(word), 9);
  return common;
}
