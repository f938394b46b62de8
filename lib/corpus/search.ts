import MiniSearch from 'minisearch';
import type { CorpusDatabase, VersionRow } from './database';
import { limits } from './limits';
import { type Asked, askedOf, markedPhrases, passageOfPhrases, patternOf } from './phrases';
import { headsOf, headTables } from './shelves';
import { marked, passageOf } from './snippets';
import type { SavedArticle, SearchHit } from './types';
import { isNear, wordsOf } from './words';

/** A word of the corpus that a word of the query may stand for, and how well. */
interface Meant {
  word: string;
  weight: number;
}

const EXACT = 1;
const STARTS_ALIKE = 0.6;
const SLIP = 0.4;
/** Terms of a query beyond this are left out; a pasted paragraph is no query. */
const TERMS = 8;

interface Loaded {
  id: string;
  head: SavedArticle;
  version: VersionRow;
}

/** Articles whose whole text is read for a phrase, those first that its words tell most of. */
const READ_FOR_PHRASES = 1500;
const READ_AT_ONCE = 60;

/** Articles that hold every phrase of a query as it stands. */
async function searchPhrases(
  db: CorpusDatabase,
  { phrases, rest }: Asked,
  limit: number,
  among?: ReadonlySet<string>,
): Promise<SearchHit[]> {
  const patterns = phrases.map(patternOf);
  const exact = [...new Set(phrases.flatMap(wordsOf))].map((word) => [{ word, weight: EXACT }]);
  const { meant, loaded } = await db.transaction('r', [...headTables(db), db.words, db.vocabulary], async () => {
    const others = await Promise.all([...new Set(wordsOf(rest))].slice(0, TERMS).map((term) => wordsMeant(db, term)));
    const meant = [...exact, ...others];
    const ids = await bestArticles(db, meant, among, READ_FOR_PHRASES);
    const loaded: Loaded[] = [];
    for (let at = 0; at < ids.length && loaded.length < limits.rankedArticles; at += READ_AT_ONCE) {
      const some = await load(db, ids.slice(at, at + READ_AT_ONCE));
      loaded.push(...some.filter((one) => holdsAll(one, patterns)));
    }
    return { meant, loaded };
  });
  return rank(loaded, meant, limit).map((hit) => {
    const paragraphs = loaded.find(({ id }) => id === hit.article.id)?.version.article.paragraphs ?? [];
    const title = markedPhrases(hit.article.title, patterns);
    return { ...hit, title, snippet: passageOfPhrases(paragraphs, patterns) };
  });
}

const holdsAll = ({ head, version }: Loaded, patterns: readonly RegExp[]): boolean =>
  patterns.every((pattern) => [head.title, ...version.article.paragraphs].some((text) => text.search(pattern) >= 0));

/** Full-text search over the latest versions of live articles (those `among` the given ids), best first. */
export async function searchArticles(
  db: CorpusDatabase,
  query: string,
  limit: number,
  among?: ReadonlySet<string>,
): Promise<SearchHit[]> {
  const asked = askedOf(query);
  if (asked.phrases.length > 0) return searchPhrases(db, asked, limit, among);
  const terms = [...new Set(wordsOf(query))].slice(0, TERMS);
  if (terms.length === 0) return [];
  const tables = [...headTables(db), db.words, db.vocabulary];
  const { meant, loaded } = await db.transaction('r', tables, async () => {
    const meant = await Promise.all(terms.map((term) => wordsMeant(db, term)));
    const ids = await bestArticles(db, meant, among);
    return { meant, loaded: await load(db, ids) };
  });
  return rank(loaded, meant, limit);
}

async function wordsMeant(db: CorpusDatabase, term: string): Promise<Meant[]> {
  const alike = await db.vocabulary.where('word').startsWith(term).limit(limits.wordsPerTerm).primaryKeys();
  // Two letters start too many words to mean any of them but the word itself.
  const usable = term.length > 2 ? alike : alike.filter((word) => word === term);
  if (usable.length > 0 || term.length < 4) {
    return usable.map((word) => ({ word, weight: word === term ? EXACT : STARTS_ALIKE }));
  }
  return (await slipsOf(db, term)).map((word) => ({ word, weight: SLIP }));
}

/** Words a slip away; the first two letters are taken to be right, which bounds what is looked through. */
async function slipsOf(db: CorpusDatabase, term: string): Promise<string[]> {
  const slips = term.length >= 8 ? 2 : 1;
  const near = await db.vocabulary
    .where('word')
    .startsWith(term.slice(0, 2))
    .limit(limits.articlesPerWord)
    .primaryKeys();
  // A prefix of a longer word counts too, so that a mistyped stem still finds its inflections.
  const fits = (word: string): boolean => isNear(term, word, slips) || isNear(term, word.slice(0, term.length), slips);
  return near.filter(fits).slice(0, limits.wordsPerTerm);
}

/** Articles that hold a word for every term (or, where none does, for any), the most telling first. */
async function bestArticles(
  db: CorpusDatabase,
  meant: readonly (readonly Meant[])[],
  among?: ReadonlySet<string>,
  most: number = limits.rankedArticles,
): Promise<string[]> {
  const scores = new Map<string, { score: number; terms: number; order: number }>();
  for (const words of meant) {
    for (const [id, found] of await articlesOf(db, words)) {
      const sum = scores.get(id) ?? { score: 0, terms: 0, order: found.order };
      scores.set(id, { score: sum.score + found.score, terms: sum.terms + 1, order: found.order });
    }
  }
  const all = [...scores].filter(([id]) => among?.has(id) ?? true);
  const complete = all.filter(([, { terms }]) => terms === meant.length);
  const best = complete.length > 0 ? complete : all;
  best.sort(([, a], [, b]) => b.score - a.score || a.order - b.order);
  return best.slice(0, most).map(([id]) => id);
}

/** Articles that hold one of the words, with the weight of the best: rarer words weigh more. */
async function articlesOf(
  db: CorpusDatabase,
  words: readonly Meant[],
): Promise<Map<string, { score: number; order: number }>> {
  const holders = await Promise.all(
    words.map(({ word }) => db.words.where('words').equals(word).limit(limits.articlesPerWord).primaryKeys()),
  );
  const best = new Map<string, { score: number; order: number }>();
  for (const [i, { weight }] of words.entries()) {
    const keys = holders[i] ?? [];
    const score = weight / Math.log2(2 + keys.length);
    for (const [order, id] of keys) if ((best.get(id)?.score ?? 0) < score) best.set(id, { score, order });
  }
  return best;
}

async function load(db: CorpusDatabase, ids: readonly string[]): Promise<Loaded[]> {
  const rows = (await db.articles.bulkGet([...ids])).flatMap((row) => (row && !row.deleted ? [row] : []));
  const [heads, versions] = await Promise.all([
    headsOf(db, rows),
    db.versions.bulkGet(rows.map(({ latest }) => latest)),
  ]);
  return heads.flatMap((head, i) => {
    const version = versions[i];
    return version ? [{ id: head.id, head, version }] : [];
  });
}

/** Ranks the loaded articles by BM25 among themselves, a word in the title weighing three. */
function rank(loaded: readonly Loaded[], meant: readonly (readonly Meant[])[], limit: number): SearchHit[] {
  const index = new MiniSearch<Loaded>({
    fields: ['title', 'outlet', 'text'],
    extractField: ({ id, head, version }, field) =>
      field === 'title'
        ? head.title
        : field === 'outlet'
          ? `${head.outlet} ${head.byline ?? ''}`
          : field === 'text'
            ? version.article.paragraphs.join('\n')
            : id,
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  index.addAll(loaded);
  const weights = new Map(meant.flat().map(({ word, weight }) => [word, weight]));
  const queries = meant.map((words) => ({ combineWith: 'OR' as const, queries: words.map(({ word }) => word) }));
  const hits = index.search(
    { combineWith: 'OR', queries },
    { boost: { title: 3 }, boostTerm: (word) => weights.get(word) ?? 1 },
  );
  const byId = new Map(loaded.map((one) => [one.id, one]));
  return hits.slice(0, limit).flatMap(({ id, score, terms }) => hitOf(byId.get(id), score, new Set(terms)));
}

function hitOf(found: Loaded | undefined, score: number, words: ReadonlySet<string>): SearchHit[] {
  if (!found) return [];
  const { head, version } = found;
  const snippet = passageOf(version.article.paragraphs, words);
  return [{ article: head, title: marked(head.title, words), snippet, score }];
}
