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

/** Words of notes with their holders, and the texts they are of. */
interface NoteIndex {
  texts: Map<string, string>;
  holders: Map<string, Set<string>>;
}

/** Kept and brought up to date by each search: to read the words of ten thousand notes anew takes a second. */
const known = new WeakMap<CorpusDatabase, NoteIndex>();

/**
 * Notes and tags are few beside the texts and are truth, so they are read as they stand instead of from an index that
 * every edit, undo and import would have to keep in step. Call inside a transaction over `ownWordTables`.
 */
export async function readOwnWords(db: CorpusDatabase): Promise<OwnWordIndex> {
  const [notes, tags] = await Promise.all([db.notes.toArray(), allTags(db)]);
  const live = notes.filter(({ deleted }) => deleted === 0);
  const tagWords = inverted([...tags].map(([id, names]) => [id, names.flatMap(wordsOf)]));
  const texts = new Map(live.map((row) => [row.id, textOf(row)]));
  const noteWords = wordsOfNotes(db, texts);
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

function wordsOfNotes(db: CorpusDatabase, texts: ReadonlyMap<string, string>): NoteIndex['holders'] {
  const index = known.get(db) ?? { texts: new Map(), holders: new Map() };
  known.set(db, index);
  for (const [id, text] of index.texts) if (texts.get(id) !== text) drop(index, id, text);
  for (const [id, text] of texts) if (!index.texts.has(id)) add(index, id, text);
  return index.holders;
}

function add({ texts, holders }: NoteIndex, id: string, text: string): void {
  texts.set(id, text);
  for (const word of wordsOf(text)) holders.set(word, (holders.get(word) ?? new Set()).add(id));
}

function drop({ texts, holders }: NoteIndex, id: string, text: string): void {
  texts.delete(id);
  for (const word of wordsOf(text)) {
    holders.get(word)?.delete(id);
    if (holders.get(word)?.size === 0) holders.delete(word);
  }
}

function inverted(texts: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [id, words] of texts) {
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(id));
  }
  return holders;
}
