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
  /** Gives up taking this deletion back. */
  settle(deletion: Deletion): void;
}

/** Deletions longer than this show how far they have come, in articles. */
const SHOW_PROGRESS = 5;

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
  const settle = (deletion: Deletion) => {
    state.deletions.value = state.deletions.value.filter((one) => one !== deletion);
  };
  /** Does something to each; hands over those it was done to, also where it fails half-way, for the undo. */
  const each = (
    step: 'deleting' | 'undeleting',
    articles: readonly SavedArticle[],
    act: (id: string) => Promise<boolean>,
    keep: (done: readonly SavedArticle[]) => Promise<void>,
  ) =>
    jobs.beside(async (show) => {
      const changed: SavedArticle[] = [];
      try {
        for (const [done, article] of articles.entries()) {
          if (articles.length > SHOW_PROGRESS) show({ step, done, total: articles.length });
          if (await act(article.id)) changed.push(article);
        }
      } finally {
        await keep(changed);
        await background.corpusChanged();
      }
    });
  const removeAll = (articles: readonly SavedArticle[]) =>
    attempt(async () => {
      await each('deleting', articles, corpus.remove, async (deleted) => {
        const gone = new Set(deleted.map(({ id }) => id));
        state.chosen.value = new Set([...state.chosen.value].filter((id) => !gone.has(id)));
        if (gone.size > 0) state.deletions.value = [...state.deletions.value, { articles: deleted }];
        await refresh();
      });
      return null;
    });
  return {
    settle,
    removeAll,
    remove: (article) => removeAll([article]),
    removeChosen: () => removeAll(chosenShown.value),
    undo: async (deletion) => {
      if (undoing.has(deletion)) return;
      undoing.add(deletion);
      await attempt(async () => {
        const { articles } = deletion;
        await each('undeleting', articles, corpus.restore, async (restored) => {
          // The list comes first: the keyboard goes from the Undo to the row.
          await refresh();
          settle(deletion);
          const left = articles.filter((article) => !restored.includes(article));
          if (left.length > 0) state.deletions.value = [...state.deletions.value, { articles: left }];
        });
        const [only] = articles;
        return only && articles.length === 1
          ? { kind: 'restored', title: only.title }
          : { kind: 'restored-many', count: articles.length };
      });
      undoing.delete(deletion);
    },
  };
}
