import type { SavedArticle } from '../../lib/corpus';
import { noting } from './failing';
import type { LibraryOutside, LibraryState } from './library';

/** Articles deleted together, and taken back together. */
export interface Deletion {
  articles: readonly SavedArticle[];
}

export interface Deleting {
  remove(article: SavedArticle): Promise<void>;
  removeChosen(): Promise<void>;
  /** Deletes these together. */
  removeAll(articles: readonly SavedArticle[]): Promise<void>;
  undo(deletion: Deletion): Promise<void>;
  /** Brings every deleted article back whose text is still here, whenever and wherever it was deleted. */
  bringBack(): Promise<void>;
  /** Gives up taking this deletion back. */
  settle(deletion: Deletion): void;
}

/** Deletions longer than this show how far they have come, in articles. */
const SHOW_PROGRESS = 5;

export function deletingOf(
  { corpus, background }: LibraryOutside,
  state: LibraryState,
  refresh: () => Promise<void>,
): Deleting {
  const attempt = noting(state);
  const settle = (deletion: Deletion) => {
    state.deletions.value = state.deletions.value.filter((one) => one !== deletion);
  };
  /** Does something to each; hands over those it was done to, also where it fails half-way, for the undo. */
  const each = async (
    step: 'deleting' | 'undeleting',
    ids: readonly string[],
    act: (id: string) => Promise<boolean>,
    keep: (done: ReadonlySet<string>, tried: ReadonlySet<string>) => void,
  ) => {
    const done = new Set<string>();
    const tried = new Set<string>();
    const shows = ids.length > SHOW_PROGRESS;
    try {
      for (const id of ids) {
        if (shows) state.job.value = { step, done: tried.size, total: ids.length };
        if (await act(id)) done.add(id);
        tried.add(id);
      }
    } finally {
      if (shows) state.job.value = null;
      keep(done, tried);
      await refresh();
      await background.corpusChanged();
    }
    return done.size;
  };
  /** False where its text was erased meanwhile; another page may have brought it back as well. */
  const broughtBack = async (id: string) => (await corpus.restore(id)) || (await corpus.get(id)) !== null;
  const bringBack = (ids: readonly string[]) =>
    each('undeleting', ids, broughtBack, (_, tried) => {
      const left = state.deletions.value.map(({ articles }) => articles.filter(({ id }) => !tried.has(id)));
      state.deletions.value = left.filter(({ length }) => length > 0).map((articles) => ({ articles }));
    });
  const removeAll = (articles: readonly SavedArticle[]) =>
    attempt(async () => {
      const ids = articles.map(({ id }) => id);
      await each('deleting', ids, corpus.remove, (gone) => {
        state.chosen.value = new Set([...state.chosen.value].filter((id) => !gone.has(id)));
        const deleted = articles.filter(({ id }) => gone.has(id));
        if (deleted.length > 0) state.deletions.value = [...state.deletions.value, { articles: deleted }];
      });
      return null;
    });
  return {
    settle,
    removeAll,
    remove: (article) => removeAll([article]),
    removeChosen: () => removeAll((state.articles.value ?? []).filter(({ id }) => state.chosen.value.has(id))),
    undo: ({ articles }) =>
      attempt(async () => {
        const count = await bringBack(articles.map(({ id }) => id));
        const [only] = articles;
        return only && articles.length === 1 && count === 1
          ? { kind: 'restored', title: only.title }
          : { kind: 'restored-many', count, erased: articles.length - count };
      }),
    bringBack: () =>
      attempt(async () => ({
        kind: 'restored-many',
        count: await bringBack(await corpus.deletedArticles()),
        erased: 0,
      })),
  };
}
