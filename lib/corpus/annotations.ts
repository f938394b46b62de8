import { collapseWhitespace, fold } from '../text';
import { noteChange } from './changes';
import type { CorpusDatabase, ReaderRow } from './database';
import type { CorpusContext } from './saving';
import { touch } from './touch';
import { writeAtOnce } from './write';

/** What the reader added to an article. */
export interface Annotations {
  /** In the order of the alphabet. */
  tags: readonly string[];
  note: string;
}

/** Longest tag kept, in UTF-16 code units. */
const LONGEST_TAG = 60;

/** A tag as it is kept: white space collapsed, cut to a length; empty where nothing is left. */
export const tagName = (typed: string): string =>
  collapseWhitespace(typed.normalize('NFC')).slice(0, LONGEST_TAG).trim();

/** Equal for spellings of one tag: case and diacritics tell no two apart. */
const tagId = (articleId: string, name: string): string => `${articleId}:${fold(name)}`;

const live = ({ deleted }: ReaderRow): boolean => deleted === 0;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Tags and note of one article. */
export async function annotationsOf(db: CorpusDatabase, articleId: string): Promise<Annotations> {
  const [tags, note] = await Promise.all([
    db.tags.where('id').startsWith(`${articleId}:`).toArray(),
    db.notes.get(articleId),
  ]);
  const names = tags.filter(live).map(({ name }) => text(name));
  return { tags: names.sort((a, b) => a.localeCompare(b)), note: note && live(note) ? text(note.text) : '' };
}

/** The tags of every article that has some, by article. */
export async function allTags(db: CorpusDatabase): Promise<Map<string, string[]>> {
  const byArticle = new Map<string, string[]>();
  for (const row of (await db.tags.toArray()).filter(live)) {
    const articleId = text(row.articleId);
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), text(row.name)]);
  }
  return byArticle;
}

/** Gives an article a tag, or takes it away; a tag that only differs in case replaces the other spelling. */
export async function setTag(
  context: CorpusContext,
  articleId: string,
  typed: string,
  state: 'on' | 'off',
): Promise<void> {
  const { db } = context;
  const name = tagName(typed);
  if (name === '') return;
  await writeAtOnce(db, [db.tags, db.meta], async () => {
    const id = tagId(articleId, name);
    const known = await db.tags.get(id);
    if (!known && state === 'off') return;
    await db.tags.put({ id, articleId, name, deleted: state === 'on' ? 0 : 1, ...touch(context, known) });
    await noteChange(context);
  });
}

/** Writes the note of an article; an empty one is deleted. */
export async function setNote(context: CorpusContext, articleId: string, note: string): Promise<void> {
  const { db } = context;
  await writeAtOnce(db, [db.notes, db.meta], async () => {
    const known = await db.notes.get(articleId);
    const deleted = note.trim() === '' ? 1 : 0;
    if (!known && deleted) return;
    await db.notes.put({ id: articleId, articleId, text: note, deleted, ...touch(context, known) });
    await noteChange(context);
  });
}
