import MiniSearch, { type SearchResult } from 'minisearch';
import type { VersionRow } from './database';
import type { OwnWords } from './own-words';
import { markedPhrases, passageOfPhrases } from './phrases';
import { marked, passageOf } from './snippets';
import type { SavedArticle, SearchField, SearchHit } from './types';
import { wordsOf } from './words';

/** A word of the corpus that a word of the query may stand for, and how well. */
export interface Meant {
  word: string;
  weight: number;
}

/** What one word of the query may stand for, and where it is to be. */
export interface Term {
  field: SearchField;
  meant: readonly Meant[];
}

/** A text that is to stand in the article as it is. */
export interface Phrase {
  field: SearchField;
  pattern: RegExp;
}

/** An article that is ranked. */
export interface Loaded {
  id: string;
  head: SavedArticle;
  version: VersionRow;
  own: OwnWords;
}

/** What is indexed of an article; the reader's own words are the last two. */
const texts = {
  title: ({ head }: Loaded) => head.title,
  outlet: ({ head }: Loaded) => `${head.outlet} ${head.byline ?? ''}`,
  text: ({ version }: Loaded) => version.article.paragraphs.join('\n'),
  note: ({ own }: Loaded) => own.note,
  tags: ({ own }: Loaded) => own.tags.join('\n'),
} as const;
type Text = keyof typeof texts;

const textNames = Object.keys(texts) as Text[];
/** A word of the title tells more than one of the text, and what the reader wrote nearly as much. */
const BOOST: Partial<Record<Text, number>> = { title: 3, tags: 3, note: 2 };
const textsOf: Readonly<Record<SearchField, Text[]>> = { anywhere: textNames, note: ['note'], tag: ['tags'] };

/** Ranks the loaded articles by BM25 among themselves. */
export function rank(loaded: readonly Loaded[], terms: readonly Term[], limit: number): SearchHit[] {
  const index = new MiniSearch<Loaded>({
    fields: textNames,
    extractField: (one, field) => (field === 'id' ? one.id : texts[field as Text](one)),
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  index.addAll(loaded);
  const weights = new Map(terms.flatMap(({ meant }) => meant).map(({ word, weight }) => [word, weight]));
  const queries = terms.map(({ meant, field }) => ({
    combineWith: 'OR' as const,
    fields: textsOf[field],
    queries: meant.map(({ word }) => word),
  }));
  const hits = index.search(
    { combineWith: 'OR', queries },
    { boost: BOOST, boostTerm: (word) => weights.get(word) ?? 1 },
  );
  const byId = new Map(loaded.map((one) => [one.id, one]));
  return hits.slice(0, limit).flatMap((hit) => hitOf(byId.get(hit.id), hit));
}

function hitOf(found: Loaded | undefined, { score, match }: SearchResult): SearchHit[] {
  if (!found) return [];
  const { head, version, own } = found;
  const wordsIn = (text: Text) => new Set(Object.keys(match).filter((word) => match[word]?.includes(text)));
  return [
    {
      article: head,
      title: marked(head.title, wordsIn('title')),
      snippet: passageOf(version.article.paragraphs, wordsIn('text')),
      note: passageOf(own.note.split('\n'), wordsIn('note')),
      tags: own.tags.map((tag) => marked(tag, wordsIn('tags'))),
      score,
    },
  ];
}

/** True where every phrase stands somewhere in its field. */
export const holdsAll = (one: Loaded, phrases: readonly Phrase[]): boolean =>
  phrases.every((phrase) => holds(one, phrase));

export const holdsAny = (one: Loaded, phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase) => holds(one, phrase));

function holds({ head, version, own }: Loaded, { field, pattern }: Phrase): boolean {
  const article = field === 'anywhere' ? [head.title, ...version.article.paragraphs] : [];
  const note = field === 'tag' ? [] : [own.note];
  const tags = field === 'note' ? [] : own.tags;
  return [...article, ...note, ...tags].some((text) => text.search(pattern) >= 0);
}

/** The hit with the phrases marked in place of its words. */
export function withPhrases(hit: SearchHit, { version, own }: Loaded, phrases: readonly Phrase[]): SearchHit {
  const anywhere = phrases.filter(({ field }) => field === 'anywhere').map(({ pattern }) => pattern);
  const of = (own: SearchField) => phrases.filter(({ field }) => field === own).map(({ pattern }) => pattern);
  return {
    ...hit,
    title: markedPhrases(hit.article.title, anywhere),
    snippet: passageOfPhrases(version.article.paragraphs, anywhere),
    note: passageOfPhrases(own.note.split('\n'), [...anywhere, ...of('note')]),
    tags: own.tags.map((tag) => markedPhrases(tag, [...anywhere, ...of('tag')])),
  };
}
