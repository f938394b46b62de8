/**
 * Condenses WordNet and the reviewed tables of news.mjs into concepts: numbers that words of one meaning share. A word has
 * own concepts of its first sense (level 0), of its other frequent senses (1), and of what is one level wider (2).
 */
import * as news from './news.mjs';

/** @typedef {import('./wordnet.mjs').Synset} Synset @typedef {import('./wordnet.mjs').Sense} Sense */

const wordsOf = (/** @type {string} */ text) => text.trim().split(/\s+/);
const misleading = new Set([...wordsOf(news.MISLEADING), ...wordsOf(news.GRAMMAR)]);
const tooGeneral = new Set(wordsOf(news.TOO_GENERAL_ABOVE));

/** WordNet's fields of nouns whose derivation from a verb or adjective keeps the meaning: acts, events, states; no agents, no tools. */
const ABSTRACT = new Set([4, 7, 9, 10, 11, 12, 19, 21, 22, 26, 28]);
/** A sense counts with the first where it was met at least so often, and this share as often. */
const FREQUENT = { count: 3, share: 0.25, senses: 3 };
/** A wider meaning over more than these is too general. */
const WIDEST = { n: 24, v: 24, a: 40, r: 0 };

const LEVEL = { main: 0, other: 1, wider: 2 };

/**
 * @param {Map<string, Synset>} synsets @param {Map<string, Sense[]>} senses
 * @param {(word: string) => string} lemma dictionary form as the engine reads it
 */
export function condense(synsets, senses, lemma) {
  const root = rootsOf(synsets, senses);
  const narrower = new Map();
  for (const { pointers } of synsets.values())
    for (const { symbol, to } of pointers)
      if (symbol === '@' || symbol === '&') narrower.set(to, (narrower.get(to) ?? 0) + 1);

  /** Lemma → concept → level. @type {Map<string, Map<string, number>>} */
  const words = new Map();
  const key = (/** @type {string} */ phrase) =>
    phrase
      .split(/[ _]/)
      .map((word) => lemma(word))
      .join(' ');
  const link = (/** @type {string} */ word, /** @type {string} */ concept, /** @type {number} */ level) => {
    const known = words.get(word) ?? new Map();
    known.set(concept, Math.min(level, known.get(concept) ?? 9));
    words.set(word, known);
  };

  const counts = countsOf(senses, key);
  const table = new Set(newsWords().map(key));
  for (const [name, list] of senses) {
    const [pos = '', word = ''] = [name.slice(0, 1), name.slice(2)];
    if (!isKept(word, pos, list, synsets) || misleading.has(word) || misleading.has(key(word))) continue;
    const total = list.reduce((sum, { count }) => sum + count, 0);
    const all = counts.get(key(word)) ?? 0;
    // "house" is a verb, too, but news seldom houses.
    if (total < 0.12 * all) continue;
    // What news means by a word of its table comes before what books mean by it.
    const level = total >= 0.5 * all && !table.has(key(word)) ? LEVEL.main : LEVEL.other;
    const [first] = list;
    if (first === undefined) continue;
    link(key(word), root(first.synset), level);
    for (const up of widerOf(synsets, first.synset, narrower)) link(key(word), root(up), LEVEL.wider);
    for (const { synset, count } of list.slice(1, FREQUENT.senses))
      if (count >= FREQUENT.count && count >= FREQUENT.share * first.count) link(key(word), root(synset), LEVEL.other);
  }
  addNews(link, key);
  return { words, counts, opposites: oppositesOf(synsets, root, words, key) };
}

/** @param {string} word @param {string} pos @param {Sense[]} list @param {Map<string, Synset>} synsets */
function isKept(word, pos, list, synsets) {
  if (!/^[a-z]{3,}(?:_[a-z]{2,9}){0,2}$/.test(word)) return false;
  const first = synsets.get(list[0]?.synset ?? '');
  if (first === undefined || !first.words.some((name) => name === word)) return false; // a name is spelled with a capital
  // Phrases only of verbs: "turn down". Compounds are matched by their words.
  return !word.includes('_') || pos === 'v';
}

/** How often a dictionary form was met, all parts of speech and senses. @param {Map<string, Sense[]>} senses @param {(word: string) => string} key */
function countsOf(senses, key) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [name, list] of senses) {
    const word = key(name.slice(2));
    counts.set(word, (counts.get(word) ?? 0) + list.reduce((sum, { count }) => sum + count, 0));
  }
  return counts;
}

/**
 * Concept of a synset: verbs stand for themselves or their verb group, nouns of acts and states for the verb or adjective
 * they derive from, adverbs for their adjective.
 * @param {Map<string, Synset>} synsets @param {Map<string, Sense[]>} senses
 */
function rootsOf(synsets, senses) {
  const met = new Map();
  for (const list of senses.values())
    for (const { synset, count } of list) met.set(synset, (met.get(synset) ?? 0) + count);
  /** @type {Map<string, string>} */
  const known = new Map();
  const best = (/** @type {string[]} */ ids) => ids.sort((a, b) => (met.get(b) ?? 0) - (met.get(a) ?? 0))[0];
  /** @param {string} id @param {number} [depth] @returns {string} */
  const root = (id, depth = 0) => {
    const there = known.get(id);
    if (there !== undefined) return there;
    const synset = synsets.get(id);
    const to = synset === undefined || depth > 3 ? undefined : best(towards(synset, met));
    const found = to === undefined ? id : root(to, depth + 1);
    known.set(id, found);
    return found;
  };
  return (/** @type {string} */ id) => root(id);
}

/** @param {Synset} synset @param {Map<string, number>} met @returns {string[]} */
function towards({ id, pos, field, pointers }, met) {
  const to = (/** @type {string} */ symbol, /** @type {string} */ kind) =>
    pointers.filter((pointer) => pointer.symbol === symbol && pointer.to[0] === kind).map((pointer) => pointer.to);
  if (pos === 'v') return to('$', 'v').filter((other) => rank(other, met) > rank(id, met));
  if (pos === 'r') return to('\\', 'a');
  if (pos !== 'n' || !ABSTRACT.has(field)) return pos === 'a' ? to('<', 'v') : [];
  const verbs = to('+', 'v');
  return verbs.length > 0 ? verbs : to('+', 'a');
}

/** Order among synsets without ties, so that groups cannot lead in circles. @param {string} id @param {Map<string, number>} met */
const rank = (id, met) => (met.get(id) ?? 0) + Number(id.slice(1)) / 1e9;

/** @param {Map<string, Synset>} synsets @param {string} id @param {Map<string, number>} narrower @returns {string[]} */
function widerOf(synsets, id, narrower) {
  const synset = synsets.get(id);
  if (synset === undefined) return [];
  return synset.pointers
    .filter(({ symbol }) => symbol === '@' || symbol === '&' || symbol === '>' || symbol === '*')
    .map(({ to }) => to)
    .filter((to) => {
      const up = synsets.get(to);
      const most = WIDEST[/** @type {keyof typeof WIDEST} */ (to[0])] ?? 0;
      return up !== undefined && (narrower.get(to) ?? 0) <= most && !up.words.some((word) => tooGeneral.has(word));
    });
}

/** @param {(word: string, concept: string, level: number) => void} link @param {(word: string) => string} key */
function addNews(link, key) {
  news.NEWS_MEANINGS.trim()
    .split('\n')
    .forEach((line, index) => {
      const [own = '', near = ''] = line.split(' / ');
      for (const word of own.split(', ')) for (const form of formsOf(word)) link(key(form), `t${index}`, LEVEL.main);
      for (const word of near.split(', ').filter(Boolean))
        for (const form of formsOf(word)) link(key(form), `t${index}`, LEVEL.other);
    });
}

/** All words of the table that stand for what their line means. */
export const newsWords = () =>
  news.NEWS_MEANINGS.trim()
    .split('\n')
    .flatMap((line) => (line.split(' / ')[0] ?? '').split(', '))
    .flatMap(formsOf);

/** "lose one's life" in its persons. @param {string} phrase */
const formsOf = (phrase) =>
  phrase.includes("one's") ? ['his', 'her', 'its', 'their'].map((own) => phrase.replace("one's", own)) : [phrase];

/**
 * Pairs of concepts that exclude each other, as WordNet's antonyms of frequent senses and the reviewed table tell them.
 * @param {Map<string, Synset>} synsets @param {(id: string) => string} root
 * @param {Map<string, Map<string, number>>} words @param {(word: string) => string} key
 */
function oppositesOf(synsets, root, words, key) {
  /** @type {Map<string, [string, string]>} */
  const pairs = new Map();
  const add = (/** @type {string} */ one, /** @type {string} */ other) => {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    pairs.set(`${a} ${b}`, [a, b]);
  };
  for (const { id, pointers } of synsets.values())
    for (const { symbol, to } of pointers) if (symbol === '!') add(root(id), root(to));
  // A word that heads a line of the table stands for that line's meaning alone.
  const heads = new Map(
    news.NEWS_MEANINGS.trim()
      .split('\n')
      .map((line, index) => /** @type {const} */ ([line.split(/, | \/ /)[0] ?? '', `t${index}`])),
  );
  const own = (/** @type {string} */ word) => {
    const head = heads.get(word);
    if (head !== undefined) return [head];
    return [...(words.get(key(word)) ?? [])].filter(([, level]) => level === LEVEL.main).map(([concept]) => concept);
  };
  for (const line of news.NEWS_OPPOSITES.trim().split('\n')) {
    const [word = '', others = ''] = line.split(': ');
    for (const other of others.split(' ')) for (const one of own(word)) for (const two of own(other)) add(one, two);
  }
  return [...pairs.values()];
}
