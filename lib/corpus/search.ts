import { type Asked, type AskedWord, askedOf, isWordless } from './asked';
import type { CorpusDatabase } from './database';
import { newestFirst, publicationDay } from './identity';
import { limits } from './limits';
import { ownWordTables, readOwnWords } from './own-words';
import { holdsAll, holdsAny, type Loaded, type Meant, type Phrase, rank, type Term, withPhrases } from './search-hits';
import { isLookedIn, load, READ_AT_ONCE, type Search } from './search-room';
import { holdersOfWords, phrasesOf, withoutPhrases } from './search-without';
import { headsOf, headTables } from './shelves';
import type { MarkedText, SavedArticle, SearchHit } from './types';
import { isNear, wordsOf } from './words';

const EXACT = 1;
const STARTS_ALIKE = 0.6;
const SLIP = 0.4;
/** Words of a query beyond this are left out; a pasted paragraph is no query. */
const WORDS = 8;

/**
 * Full-text search over the latest versions of live articles (those `among` the given ids) and over what the reader
 * put on them, best first; of a query that names no word to be found, the latest saved first. Bounds on outlet, story and
 * day are kept to by `among` alone: whoever lists the articles has them at hand.
 */
export async function searchArticles(
  db: CorpusDatabase,
  query: string,
  limit: number,
  among?: ReadonlySet<string>,
): Promise<SearchHit[]> {
  const asked = askedOf(query);
  if ([asked, asked.without].every(isWordless) && !(among && asked.bounds.length > 0)) return [];
  const phrases = phrasesOf(asked);
  const tables = new Set([...headTables(db), ...ownWordTables(db), db.words, db.vocabulary]);
  const { terms, loaded, others } = await db.transaction('r', [...tables], async () => {
    const everywhere: Search = { db, own: await readOwnWords(db), among, without: new Set() };
    const search = { ...everywhere, without: await holdersOfWords(everywhere, asked.without) };
    if (isWordless(asked)) return { terms: [], loaded: [], others: await latestSaved(search, asked, limit) };
    const terms = await termsOf(search, asked);
    return { terms, loaded: await loadBest(search, terms, phrases, phrasesOf(asked.without)), others: [] };
  });
  if (isWordless(asked)) return others.map(unmarkedHit);
  const hits = rank(loaded, terms, limit);
  if (phrases.length === 0) return hits;
  const byId = new Map(loaded.map((one) => [one.id, one]));
  return hits.flatMap((hit) => {
    const found = byId.get(hit.article.id);
    return found ? [withPhrases(hit, found, phrases)] : [];
  });
}

async function latestSaved(search: Search, { without }: Asked, limit: number): Promise<SavedArticle[]> {
  const { db } = search;
  const live = db.articles.where('[deleted+savedAt+id]').between([0, Number.NEGATIVE_INFINITY, ''], [1]);
  const ids = await live.primaryKeys();
  const wanted = ids.reverse().filter((id) => isLookedIn(search, id));
  const rows = await db.articles.bulkGet(await withoutPhrases(search, wanted, without, limit));
  return headsOf(
    db,
    rows.filter((row) => row !== undefined),
  );
}

const unmarked = (text: string): MarkedText => ({ text, matches: [] });

const unmarkedHit = (article: SavedArticle): SearchHit => ({
  article,
  title: unmarked(article.title),
  snippet: unmarked(''),
  note: unmarked(''),
  tags: article.tags.map(unmarked),
  score: 0,
});

/** The words of phrases stand for themselves alone; the others for what starts like them or is a slip away too. */
async function termsOf(search: Search, { phrases, words }: Asked): Promise<Term[]> {
  const exact = phrases.flatMap(({ phrase, field }) =>
    [...new Set(wordsOf(phrase))].map((word) => ({ field, meant: [{ word, weight: EXACT }] })),
  );
  const others = words
    .slice(0, WORDS)
    .map(async (asked) => ({ field: asked.field, meant: await wordsMeant(search, asked) }));
  return [...exact, ...(await Promise.all(others))];
}

/** The most telling articles that hold every phrase and none of the unwanted: as many as can be ranked. */
async function loadBest(
  search: Search,
  terms: readonly Term[],
  phrases: readonly Phrase[],
  unwanted: readonly Phrase[],
): Promise<Loaded[]> {
  if (phrases.length + unwanted.length === 0)
    return load(search, await bestArticles(search, terms, limits.rankedArticles));
  const ids = await bestArticles(search, terms, limits.readForPhrases);
  const loaded: Loaded[] = [];
  for (let at = 0; at < ids.length && loaded.length < limits.rankedArticles; at += READ_AT_ONCE) {
    const some = await load(search, ids.slice(at, at + READ_AT_ONCE));
    loaded.push(...some.filter((one) => holdsAll(one, phrases) && !holdsAny(one, unwanted)));
  }
  return loaded;
}

async function wordsMeant({ db, own }: Search, { word: asked, field }: AskedWord): Promise<Meant[]> {
  const anywhere = field === 'anywhere';
  const startingWith = async (start: string, most: number): Promise<string[]> => {
    const ofTexts = anywhere ? await db.vocabulary.where('word').startsWith(start).limit(most).primaryKeys() : [];
    // In order, as the vocabulary hands them over: the word itself comes first and is never among those cut off.
    const ofReader = [...own.vocabulary(field)]
      .filter((word) => word.startsWith(start))
      .sort()
      .slice(0, most);
    return [...new Set([...ofReader, ...ofTexts])];
  };
  const alike = await startingWith(asked, limits.wordsPerTerm);
  // Two letters start too many words to mean any of them but the word itself.
  const usable = asked.length > 2 ? alike : alike.filter((word) => word === asked);
  if (usable.length > 0 || asked.length < 4) {
    return usable.map((word) => ({ word, weight: word === asked ? EXACT : STARTS_ALIKE }));
  }
  // The first two letters are taken to be right, which bounds what is looked through.
  const near = await startingWith(asked.slice(0, 2), limits.articlesPerWord);
  return near
    .filter(slipOf(asked))
    .slice(0, limits.wordsPerTerm)
    .map((word) => ({ word, weight: SLIP }));
}

/** True for words a slip away, in long words two. */
function slipOf(asked: string): (word: string) => boolean {
  const slips = asked.length >= 8 ? 2 : 1;
  // A prefix of a longer word counts too, so that a mistyped stem still finds its inflections.
  return (word) => isNear(asked, word, slips) || isNear(asked, word.slice(0, asked.length), slips);
}

/**
 * Articles that hold a word for every term (or, where none does, for any, but for every one of a named field), the most
 * telling first.
 */
async function bestArticles(search: Search, terms: readonly Term[], most: number): Promise<string[]> {
  const scores = new Map<string, { score: number; terms: number; named: number; order: number }>();
  for (const term of terms) {
    for (const [id, found] of await articlesOf(search, term)) {
      const sum = scores.get(id) ?? { score: 0, terms: 0, named: 0, order: found.order };
      const named = sum.named + (term.field === 'anywhere' ? 0 : 1);
      scores.set(id, { ...sum, score: sum.score + found.score, terms: sum.terms + 1, named });
    }
  }
  const fields = terms.filter(({ field }) => field !== 'anywhere').length;
  const all = [...scores].filter(([id, { named }]) => named === fields && isLookedIn(search, id));
  const complete = all.filter(([, sum]) => sum.terms === terms.length);
  const best = complete.length > 0 ? complete : all;
  best.sort(([, a], [, b]) => b.score - a.score || a.order - b.order);
  return best.slice(0, most).map(([id]) => id);
}

/** Articles that hold one of the words, with the weight of the best: rarer words weigh more. */
async function articlesOf(
  search: Search,
  { field, meant }: Term,
): Promise<Map<string, { score: number; order: number }>> {
  const holders = await Promise.all(meant.map(({ word }) => holdersOf(search, word, field)));
  const best = new Map<string, { score: number; order: number }>();
  for (const [i, { weight }] of meant.entries()) {
    const held = holders[i] ?? [];
    const score = weight / Math.log2(2 + held.length);
    for (const { order, id } of held) if ((best.get(id)?.score ?? 0) < score) best.set(id, { score, order });
  }
  return best;
}

/** Live articles with the word in the field, each with its place in the order of publication. */
async function holdersOf({ db, own }: Search, word: string, field: Term['field']) {
  const inTexts =
    field === 'anywhere' ? await db.words.where('words').equals(word).limit(limits.articlesPerWord).primaryKeys() : [];
  const known = new Set(inTexts.map(([, id]) => id));
  const others = [...own.holders(word, field)].filter((id) => !known.has(id)).slice(0, limits.articlesPerWord);
  const rows = await db.articles.bulkGet(others);
  return [
    ...inTexts.map(([order, id]) => ({ order, id })),
    ...rows.flatMap((row) => (row?.deleted === 0 ? [{ order: newestFirst(publicationDay(row)), id: row.id }] : [])),
  ];
}
