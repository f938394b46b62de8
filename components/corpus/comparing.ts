import type { SavedArticle, SavedArticleWithVersions } from '../../lib/corpus';
import type { Address } from './address';
import type { ComparedArticles } from './calls';
import { noting } from './failing';
import type { LibraryOutside, LibraryState } from './library';
import { askCorpus } from './searching';

/** Two saved articles side by side; `opened` is the first while the second is still to be chosen. */
export type Beside = ComparedArticles | 'gone' | null;

export interface Comparing {
  /** Articles that could be set beside this one: by the words of a query, or else the likeliest first. */
  lookUp(first: SavedArticle, query: string): Promise<readonly SavedArticle[]>;
}

/** Articles offered for a comparison. */
const OFFERED = 20;

export function comparingOf(outside: LibraryOutside, state: LibraryState): Comparing {
  const attempt = noting(state);
  return {
    lookUp: async (first, query) => {
      if (query.trim() === '') return likeliest(first, state.articles.value ?? []);
      let found: readonly SavedArticle[] = [];
      await attempt(async () => {
        const articles = state.articles.value ?? [];
        const hits = await askCorpus(outside, state, { query, articles, among: undefined, limit: OFFERED + 1 });
        found = hits.map(({ article }) => article);
        return null;
      });
      return found.filter(({ id }) => id !== first.id).slice(0, OFFERED);
    },
  };
}

const dayOf = ({ publishedAt, modifiedAt }: SavedArticle): number =>
  Date.parse((publishedAt ?? modifiedAt)?.at.slice(0, 10) ?? '');

/** About the same event, then the same story, then anything; among equals those published nearest to it. */
function likeliest(first: SavedArticle, articles: readonly SavedArticle[]): SavedArticle[] {
  const farness = (article: SavedArticle): number => {
    const days = Math.abs(dayOf(article) - dayOf(first));
    return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
  };
  const rank = ({ storyId, eventId }: SavedArticle): number => {
    if (storyId === null || storyId !== first.storyId) return 2;
    return eventId !== null && eventId === first.eventId ? 0 : 1;
  };
  return articles
    .filter(({ id }) => id !== first.id)
    .map((article) => ({ article, rank: rank(article), far: farness(article) }))
    .sort((a, b) => a.rank - b.rank || (a.far === b.far ? 0 : a.far - b.far))
    .slice(0, OFFERED)
    .map(({ article }) => article);
}

/** Reads the two articles of an address and compares them, or the first alone where the second is to be chosen. */
export async function openBeside(
  corpus: LibraryOutside['corpus'],
  state: LibraryState,
  address: Extract<Address, { view: 'compare' }>,
): Promise<void> {
  const { firstId, secondId } = address;
  state.beside.value = null;
  if (secondId === null) {
    const opened: SavedArticleWithVersions | null = await corpus.get(firstId);
    if (state.address.value === address) state.opened.value = opened ?? 'gone';
    return;
  }
  const compared = await corpus.compareTwo(firstId, secondId);
  if (state.address.value === address) state.beside.value = compared ?? 'gone';
}
