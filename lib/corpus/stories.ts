import { bundledPacks, PackError, packText, parsePackText, type StoryPack } from '../story';
import { noteChange } from './changes';
import type { CorpusDatabase, ReaderRow } from './database';
import { CorpusError } from './errors';
import type { CorpusContext } from './saving';
import { touch } from './touch';
import { writeAtOnce } from './write';

/** A pack of the reader's own, or changed by the reader. */
interface PackRow extends ReaderRow {
  kind: 'pack';
  pack: unknown;
  /** When it was first put here, in milliseconds since 1970. */
  addedAt: number;
}

/** Whether a story is followed; without a row it is. */
interface FollowingRow extends ReaderRow {
  kind: 'following';
  story: string;
  following: Following;
}

export type Following = 'on' | 'off';

/** A story the reader can follow. */
export interface KnownStory {
  pack: StoryPack;
  /** Came with Crossread, came with it and was changed by the reader, or is the reader's own. */
  origin: 'bundled' | 'changed' | 'own';
  following: Following;
  /** When its row was changed last, for `putStory`; null where it stands as it came with Crossread. */
  changedAt: number | null;
}

/** A pack in the database that cannot be read: a newer Crossread wrote it, or it is broken. It is kept as it is. */
export interface UnreadableStory {
  id: string;
  error: PackError;
}

export interface StoryShelf {
  /** In the order in which an article is held against them: the reader's own first, the oldest of them first. */
  stories: readonly KnownStory[];
  unreadable: readonly UnreadableStory[];
}

export const packRowId = (story: string): string => `pack:${story}`;
const followingRowId = (story: string): string => `following:${story}`;

export const isPackRow = (row: unknown): row is PackRow =>
  typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'pack';
const isPack = (row: ReaderRow): row is PackRow => isPackRow(row) && row.deleted === 0;
const isFollowing = (row: ReaderRow): row is FollowingRow => row.kind === 'following' && row.deleted === 0;

/** In `meta`: changes with every change of what is followed, so that other pages and workers know to read it again. */
const REVISION = 'stories';

export const storyTables = (db: CorpusDatabase) => [db.packs, db.meta];

/** What `bumpStories` last wrote; 0 before any change. */
export async function storiesRevision(db: CorpusDatabase): Promise<number> {
  const written = (await db.meta.get(REVISION))?.value;
  return typeof written === 'number' ? written : 0;
}

/** Call inside a transaction over `storyTables`. */
export async function bumpStories(context: Pick<CorpusContext, 'db' | 'now'>): Promise<void> {
  const { db } = context;
  await db.meta.put({ key: REVISION, value: (await storiesRevision(db)) + 1 });
  await noteChange(context);
}

/** Every story there is, those of the reader in front of those that come with Crossread. */
export async function readStories(db: CorpusDatabase): Promise<StoryShelf> {
  const rows = await db.packs.toArray();
  const off = new Set(rows.filter(isFollowing).flatMap(({ story, following }) => (following === 'off' ? [story] : [])));
  const bundled = bundledPacks();
  const unreadable: UnreadableStory[] = [];
  const written = rows.filter(isPack).sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
  const readers = written.flatMap((row) => {
    const pack = readPack(row);
    if (!('error' in pack)) return [{ pack, changedAt: row.updatedAt }];
    unreadable.push({ id: row.id.slice(packRowId('').length), error: pack.error });
    return [];
  });
  const changed = new Map(readers.map((written) => [written.pack.id, written]));
  const comesWithUs = new Set(bundled.map(({ id }) => id));
  const known = (story: Pick<KnownStory, 'pack' | 'changedAt'>, origin: KnownStory['origin']): KnownStory => ({
    ...story,
    origin,
    following: off.has(story.pack.id) ? 'off' : 'on',
  });
  const own = readers.filter(({ pack }) => !comesWithUs.has(pack.id)).map((story) => known(story, 'own'));
  const others = bundled.map((pack) => {
    const written = changed.get(pack.id);
    return written ? known(written, 'changed') : known({ pack, changedAt: null }, 'bundled');
  });
  return { stories: [...own, ...others], unreadable };
}

/** The packs of the stories that are followed, in the order of the shelf. */
export const followedOf = ({ stories }: StoryShelf): StoryPack[] =>
  stories.filter(({ following }) => following === 'on').map(({ pack }) => pack);

/**
 * A pack from anywhere, checked as a file of it would be.
 * @throws PackError
 */
export const checkedPack = (pack: unknown): StoryPack => parsePackText(packText(pack));

/** The pack of a row, or why it cannot be read. */
export function readPack(row: PackRow): StoryPack | { error: PackError } {
  try {
    return checkedPack(row.pack);
  } catch (error) {
    if (error instanceof PackError) return { error };
    throw error;
  }
}

/** Whether a row is a live story, and one that can be read. */
export function readability(row: ReaderRow | undefined): 'readable' | 'unreadable' | 'no-story' {
  if (!row || !isPack(row)) return 'no-story';
  return 'error' in readPack(row) ? 'unreadable' : 'readable';
}

/**
 * Puts a pack in the place of the one of its id, or beside the others; a story that is new here is followed. One equal
 * to the one that comes with Crossread gives that its place back. `seen` is the `changedAt` of the story that the pack is
 * an edit of, null where there was none; without it, the pack is put over whatever stands there and can be read.
 * @throws PackError
 * @throws CorpusError `story-moved` where the story was changed or deleted since, `story-unreadable` where this Crossread
 * cannot read what stands there.
 */
export async function putStory(context: CorpusContext, json: unknown, seen?: number | null): Promise<StoryPack> {
  const { db } = context;
  const pack = checkedPack(json);
  const bundled = bundledPacks().find(({ id }) => id === pack.id);
  return writeAtOnce(db, storyTables(db), async () => {
    const here = await db.packs.get(packRowId(pack.id));
    const live = here?.deleted === 0;
    if (readability(here) === 'unreadable') throw new CorpusError('story-unreadable', pack.id);
    if (seen !== undefined && seen !== (live ? here.updatedAt : null)) throw new CorpusError('story-moved', pack.id);
    const deleted = bundled && packText(bundled) === packText(pack) ? 1 : 0;
    const addedAt = live && typeof here.addedAt === 'number' ? here.addedAt : context.now();
    await db.packs.put({ id: packRowId(pack.id), kind: 'pack', pack, addedAt, deleted, ...touch(context, here) });
    if (!live && !bundled) await writeFollowing(context, pack.id, 'on');
    await bumpStories(context);
    return pack;
  });
}

/** Deletes a story of the reader's, or gives the one that comes with Crossread its place back; false when there was none. */
export const removeStory = (context: CorpusContext, story: string): Promise<boolean> => writeDeleted(context, story, 1);

/** Takes that back; false when nothing of this id was deleted. */
export const restoreStory = (context: CorpusContext, story: string): Promise<boolean> =>
  writeDeleted(context, story, 0);

async function writeDeleted(context: CorpusContext, story: string, deleted: 0 | 1): Promise<boolean> {
  const { db } = context;
  return writeAtOnce(db, storyTables(db), async () => {
    const here = await db.packs.get(packRowId(story));
    if (!here || here.deleted === deleted) return false;
    await db.packs.put({ ...here, deleted, ...touch(context, here) });
    await bumpStories(context);
    return true;
  });
}

/** Follows a story, or no longer. */
export async function setFollowing(context: CorpusContext, story: string, following: Following): Promise<void> {
  const { db } = context;
  await writeAtOnce(db, storyTables(db), async () => {
    await writeFollowing(context, story, following);
    await bumpStories(context);
  });
}

async function writeFollowing(context: CorpusContext, story: string, following: Following): Promise<void> {
  const { db } = context;
  const here = await db.packs.get(followingRowId(story));
  // Without a row it is followed already.
  if (!here && following === 'on') return;
  const row = { id: followingRowId(story), kind: 'following', story, following, deleted: 0 as const };
  await db.packs.put({ ...row, ...touch(context, here) });
}

/** How many saved articles are about each story. */
export async function countByStory(db: CorpusDatabase): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { storyId } of await db.origins.toArray()) {
    if (storyId !== null) counts.set(storyId, (counts.get(storyId) ?? 0) + 1);
  }
  return counts;
}
