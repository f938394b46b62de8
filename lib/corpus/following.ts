import type { StoryPack } from '../story';
import type { CorpusContext } from './saving';
import { followedOf, readStories, storiesRevision } from './stories';
import type { ClaimReader } from './types';

/** Makes the reader of articles for the stories that are followed. */
export type ReaderOf = (followed: readonly StoryPack[]) => ClaimReader;

/** What a context knows of the followed stories. */
export interface Following {
  readerOf: ReaderOf;
  followed: readonly StoryPack[];
  revision: unknown;
}

const NEVER_READ = Symbol('never read');

export const unread = (readerOf: ReaderOf): Following => ({ readerOf, followed: [], revision: NEVER_READ });

/**
 * Takes up what another page or worker changed of the followed stories: articles are read with the stories as they stand
 * now. Costs one small read where nothing changed.
 */
export async function followAnew(context: CorpusContext): Promise<void> {
  const { db, following } = context;
  if (following === null) return;
  const revision = await storiesRevision(db);
  if (following.revision === revision) return;
  following.followed = followedOf(await readStories(db));
  following.revision = revision;
  context.reader = following.readerOf(following.followed);
}
