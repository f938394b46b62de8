import { batch, computed, type ReadonlySignal } from '@preact/signals';
import type { MarkedText, SavedArticle } from '../../lib/corpus';
import type { Row } from './ArticleRow';
import { type Filter, narrowedBy, passes, sorted } from './filtering';
import type { LibraryState } from './library';

/** What is shown of the shelf, and which of it the reader chose. */
export interface Choosing {
  /** In the order they are shown. */
  rows: ReadonlySignal<readonly Row[]>;
  /** The chosen among the rows, in their order: a search may hide others that stay chosen. */
  chosenShown: ReadonlySignal<readonly SavedArticle[]>;
  narrow(filter: Filter): Promise<void>;
  /** Chooses an article, or no longer. */
  choose(article: SavedArticle): void;
  chooseAll(): void;
  chooseNone(): void;
}

const unmarked = (text: string): MarkedText => ({ text, matches: [] });

const plain = (article: SavedArticle): Row => ({
  article,
  title: unmarked(article.title),
  snippet: null,
  note: null,
  tags: article.tags.map(unmarked),
});

const NONE: ReadonlyMap<string, number> = new Map();

/** The counts where they decide what is shown: otherwise the list is not laid out again with each that comes in. */
const countsFor = ({ filter, differences }: LibraryState) =>
  filter.value.differing === 'only' ? differences.value : NONE;

export function choosingOf(
  state: LibraryState,
  find: (query: string) => Promise<void>,
  countDifferences: () => void,
): Choosing {
  const passing = (article: SavedArticle) => passes(article, state.filter.value, countsFor(state));
  const rows = computed(() => {
    const search = state.search.value;
    if (search) return (search.hits ?? []).filter(({ article }) => passing(article)).map((hit): Row => hit);
    const { sort } = state.filter.value;
    return sorted((state.articles.value ?? []).filter(passing), sort, state.language.value.locale).map(plain);
  });

  const chosenShown = computed(() =>
    rows.value.map(({ article }) => article).filter(({ id }) => state.chosen.value.has(id)),
  );

  return {
    rows,
    chosenShown,
    narrow: async (filter) => {
      const asks = filter.differing === 'only' && state.filter.value.differing === 'any';
      batch(() => {
        state.filter.value = filter;
        state.chosen.value = new Set();
        // What was found under another filter may lack what passes this one.
        if (state.search.value) state.search.value = { ...state.search.value, hits: null };
      });
      if (asks) countDifferences();
      if (state.search.value) await find(state.search.value.query);
    },
    choose: ({ id }) => {
      const chosen = new Set(state.chosen.value);
      if (!chosen.delete(id)) chosen.add(id);
      state.chosen.value = chosen;
    },
    chooseAll: () => {
      state.chosen.value = new Set(rows.value.map(({ article }) => article.id));
    },
    chooseNone: () => {
      state.chosen.value = new Set();
    },
  };
}

/** Ids a search may find under the filter; undefined where nothing is filtered. */
export function searchedAmong(state: LibraryState): ReadonlySet<string> | undefined {
  const { filter, articles } = state;
  if (narrowedBy(filter.value) === 0) return undefined;
  const left = (articles.value ?? []).filter((article) => passes(article, filter.value, countsFor(state)));
  return new Set(left.map(({ id }) => id));
}
