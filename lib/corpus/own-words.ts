import { allTags } from './annotations';
import type { CorpusDatabase, ReaderRow } from './database';
import type { SearchField } from './types';
import { wordsOf } from './words';

/** What the reader put on one article. */
export interface OwnWords {
  note: string;
  tags: readonly string[];
}

/** The reader's notes and tags as a search needs them. */
export interface OwnWordIndex {
  of(articleId: string): OwnWords;
  /** Every word of the field. */
  vocabulary(field: SearchField): Iterable<string>;
  /** Ids of the articles that have the word in the field. */
  holders(word: string, field: SearchField): Iterable<string>;
}

const NOTHING: OwnWords = { note: '', tags: [] };

/** A note's words, kept with the text they are of: reading the words of ten thousand notes takes far longer than the rows. */
const known = new WeakMap<CorpusDatabase, Map<string, { text: string; words: readonly string[] }>>();

/**
 * Notes and tags are few beside the texts and are truth, so they are read as they stand instead of from an index that
 * every edit, undo and import would have to keep in step. Call inside a transaction over `ownWordTables`.
 */
export async function readOwnWords(db: CorpusDatabase): Promise<OwnWordIndex> {
  const [notes, tags] = await Promise.all([db.notes.toArray(), allTags(db)]);
  const live = notes.filter(({ deleted }) => deleted === 0);
  const noteWords = inverted(live.map((row) => [row.id, wordsOfNote(db, row)]));
  const tagWords = inverted([...tags].map(([id, names]) => [id, names.flatMap(wordsOf)]));
  const texts = new Map(live.map((row) => [row.id, textOf(row)]));
  const within = (field: SearchField) =>
    field === 'note' ? [noteWords] : field === 'tag' ? [tagWords] : [noteWords, tagWords];
  return {
    of: (id) => (texts.has(id) || tags.has(id) ? { note: texts.get(id) ?? '', tags: tags.get(id) ?? [] } : NOTHING),
    vocabulary: (field) => within(field).flatMap((words) => [...words.keys()]),
    holders: (word, field) => new Set(within(field).flatMap((words) => [...(words.get(word) ?? [])])),
  };
}

/** Tables that `readOwnWords` reads. */
export const ownWordTables = (db: CorpusDatabase) => [db.notes, db.tags];

const textOf = ({ text }: ReaderRow): string => (typeof text === 'string' ? text : '');

function wordsOfNote(db: CorpusDatabase, row: ReaderRow): readonly string[] {
  const read = known.get(db) ?? new Map();
  known.set(db, read);
  const text = textOf(row);
  const before = read.get(row.id);
  if (before?.text === text) return before.words;
  const words = [...new Set(wordsOf(text))];
  read.set(row.id, { text, words });
  return words;
}

function inverted(texts: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [id, words] of texts) {
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(id));
  }
  return holders;
}
