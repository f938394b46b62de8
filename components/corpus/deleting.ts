import type { ReadonlySignal } from '@preact/signals';
import type { SavedArticle } from '../../lib/corpus';
import { noting } from './failing';
import type { Jobs } from './jobs';
import type { LibraryOutside, LibraryState } from './library';

/** Articles deleted together, and taken back together. */
export interface Deletion {
  articles: readonly SavedArticle[];
}

export interface Deleting {
  remove(article: SavedArticle): Promise<void>;
  /** Deletes the chosen articles that are shown: none goes that the reader does not see. */
  removeChosen(): Promise<void>;
  /** Deletes these together. */
  removeAll(articles: readonly SavedArticle[]): Promise<void>;
  undo(deletion: Deletion): Promise<void>;
  /** Brings every deleted article back whose text is still here, whenever and wherever it was deleted. */
  bringBack(): Promise<void>;
  /** Gives up taking this deletion back. */
  settle(deletion: Deletion): void;
  /** Resolves when no deletion and no undo is under way: what is to go is gone, and what is to come back is back. */
  deletionsDone(): Promise<void>;
}

/** Deletions longer than this show how far they have come, in articles. */
const SHOW_PROGRESS = 5;

/** The deletions with what is back, or erased, taken out of them: there is nothing to undo of it. */
export const withoutThese = (deletions: readonly Deletion[], ids: ReadonlySet<string>): readonly Deletion[] =>
  deletions.flatMap((deletion) => {
    const articles = deletion.articles.filter(({ id }) => !ids.has(id));
    if (articles.length === deletion.articles.length) return [deletion];
    return articles.length > 0 ? [{ articles }] : [];
  });

interface DeletingIn {
  jobs: Jobs;
  refresh: () => Promise<void>;
  chosenShown: ReadonlySignal<readonly SavedArticle[]>;
}

export function deletingOf(
  { corpus, background }: LibraryOutside,
  state: LibraryState,
  { jobs, refresh, chosenShown }: DeletingIn,
): Deleting {
  const attempt = noting(state);
  const undoing = new Set<Deletion>();
  const underWay = new Set<Promise<unknown>>();
  const settle = (deletion: Deletion) => {
    state.deletions.value = state.deletions.value.filter((one) => one !== deletion);
  };
  /** Does something to each; hands over those it was done to, also where it fails half-way, for the undo. */
  const each = (
    step: 'deleting' | 'undeleting',
    ids: readonly string[],
    act: (id: string) => Promise<boolean>,
    keep: (done: ReadonlySet<string>, tried: ReadonlySet<string>) => Promise<void>,
  ) => {
    const done = new Set<string>();
    const tried = new Set<string>();
    const doing = jobs.beside(async (show) => {
      try {
        for (const id of ids) {
          if (ids.length > SHOW_PROGRESS) show({ step, done: tried.size, total: ids.length });
          if (await act(id)) done.add(id);
          tried.add(id);
        }
      } finally {
        await keep(done, tried);
        await background.corpusChanged();
      }
      return done.size;
    });
    underWay.add(doing);
    return doing.finally(() => underWay.delete(doing));
  };
  /** False where its text was erased meanwhile; another page may have brought it back as well. */
  const broughtBack = async (id: string) => (await corpus.restore(id)) || (await corpus.get(id)) !== null;
  const restoreAll = (ids: readonly string[]) =>
    each('undeleting', ids, broughtBack, async (_, tried) => {
      // The list comes first: the keyboard goes from the Undo to the row.
      await refresh();
      state.deletions.value = withoutThese(state.deletions.value, tried);
    });
  const removeAll = (articles: readonly SavedArticle[]) =>
    attempt(async () => {
      const ids = articles.map(({ id }) => id);
      await each('deleting', ids, corpus.remove, async (gone) => {
        state.chosen.value = new Set([...state.chosen.value].filter((id) => !gone.has(id)));
        const deleted = articles.filter(({ id }) => gone.has(id));
        if (deleted.length > 0) state.deletions.value = [...state.deletions.value, { articles: deleted }];
        await refresh();
      });
      return null;
    });
  return {
    settle,
    deletionsDone: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    removeAll,
    remove: (article) => removeAll([article]),
    removeChosen: () => removeAll(chosenShown.value),
    undo: async (deletion) => {
      if (undoing.has(deletion)) return;
      undoing.add(deletion);
      await attempt(async () => {
        const { articles } = deletion;
        const count = await restoreAll(articles.map(({ id }) => id));
        const [only] = articles;
        return only && articles.length === 1 && count === 1
          ? { kind: 'restored', title: only.title }
          : { kind: 'restored-many', count, erased: articles.length - count };
      });
      undoing.delete(deletion);
    },
    bringBack: () =>
      attempt(async () => ({
        kind: 'restored-many',
        count: await restoreAll(await corpus.deletedArticles()),
        erased: 0,
      })),
  };
}
