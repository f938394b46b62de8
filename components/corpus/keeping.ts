import type { Holdings, SavedArticle } from '../../lib/corpus';
import { noting, quietly } from './failing';
import type { LibraryOutside, LibraryState } from './library';
import type { Room } from './room';

/** What is kept, and in how much room. */
export interface Kept {
  holdings: Holdings;
  room: Room;
  /** Ids of articles with a note. */
  noted: ReadonlySet<string>;
}

export interface Keeping {
  /** Deletes these articles; they can be brought back together. */
  removeAged(articles: readonly SavedArticle[]): Promise<void>;
  /** Erases deleted articles for good: none can be brought back afterwards. */
  purge(): Promise<void>;
  /** Asks the browser not to delete the corpus to make room. */
  askToKeep(): Promise<void>;
}

export function keepingOf(
  outside: LibraryOutside,
  state: LibraryState,
  removeAll: (articles: readonly SavedArticle[]) => Promise<void>,
): Keeping {
  const attempt = noting(state);
  const reread = () => readKept(outside, state);
  return {
    removeAged: async (articles) => {
      await removeAll(articles);
      await quietly(state)(reread);
    },
    purge: () =>
      attempt(async () => {
        const count = await outside.corpus.purgeDeleted();
        state.deletions.value = [];
        await reread();
        return { kind: 'purged', count };
      }),
    askToKeep: () =>
      attempt(async () => {
        const answer = await outside.room.keep();
        await reread();
        return { kind: answer };
      }),
  };
}

/** Reads what the page of storage and backup shows. */
export async function readKept({ corpus, room }: LibraryOutside, state: LibraryState): Promise<void> {
  const [holdings, noted, measured] = await Promise.all([corpus.holdings(), corpus.notedArticles(), room.read()]);
  state.kept.value = { holdings, noted: new Set(noted), room: measured };
}
