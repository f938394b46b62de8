import type { Language } from '../../i18n';
import {
  askedOf,
  type Described,
  isWordless,
  keepsTo,
  QUOTED,
  type SavedArticle,
  type SearchHit,
} from '../../lib/corpus';
import { corpusFailure } from '../shared/corpus-failure';
import { searchedAmong } from './choosing';
import { dayOf } from './filtering';
import type { LibraryOutside, LibraryState } from './library';

/** Hits shown of a search for words. What is found by outlet, story or day alone is shown whole, as a filter's is. */
const HITS = 50;

/**
 * The query with the names of its fields (`note:`, `outlet:`) as the corpus knows them; the reader writes them in their
 * language. Within quotation marks they are words like any other.
 */
export function inFields(query: string, { t }: Language): string {
  const named = {
    note: t('corpus.noteField'),
    tag: t('corpus.tagField'),
    outlet: t('corpus.outletField'),
    story: t('corpus.storyField'),
    date: t('corpus.dateField'),
  };
  return Object.entries(named).reduce(
    (asked, [field, name]) =>
      asked.replaceAll(new RegExp(`${QUOTED.source}|(?<![\\p{L}\\p{N}])${name}:`, 'giu'), (found) =>
        found.endsWith(':') ? `${field}:` : found,
      ),
    query,
  );
}

/** Asks the corpus, among the articles given, which are those shown of the shelf, or all of it. */
export async function askCorpus(
  { corpus }: Pick<LibraryOutside, 'corpus'>,
  { language }: Pick<LibraryState, 'language'>,
  {
    query,
    articles,
    among,
    limit,
  }: {
    query: string;
    articles: readonly SavedArticle[];
    /** Undefined where all of them are looked in. */
    among: ReadonlySet<string> | undefined;
    limit: number;
  },
): Promise<SearchHit[]> {
  const inEnglish = inFields(query, language.value);
  const { bounds } = askedOf(inEnglish);
  if (bounds.length === 0) return corpus.search(inEnglish, { limit, ...(among && { among }) });
  const described = describedBy(corpus);
  const within = articles.filter((article) => (among?.has(article.id) ?? true) && keepsTo(bounds, described(article)));
  return corpus.search(inEnglish, { limit, among: new Set(within.map(({ id }) => id)) });
}

/** What an article is, in the reader's words. */
const describedBy =
  (corpus: Pick<LibraryOutside['corpus'], 'storyTitle' | 'eventTitle'>) =>
  (article: SavedArticle): Described => {
    const { outlet, storyId, eventId } = article;
    const story = storyId === null ? [] : [storyId, corpus.storyTitle(storyId) ?? ''];
    const event = storyId === null || eventId === null ? [] : [eventId, corpus.eventTitle(storyId, eventId) ?? ''];
    return { outlet, about: [...story, ...event], day: dayOf(article) };
  };

/** Runs what the page cannot be shown without: its failure takes the page's place until it succeeds. */
export const orFailure = (state: LibraryState) => async (action: () => Promise<void>) => {
  try {
    await action();
    state.failure.value = null;
  } catch (error) {
    state.failure.value = corpusFailure(error);
  }
};

/** What was found by the same query before, as far as it is still saved: shown until the corpus has answered anew. */
function stillHere({ search, articles }: LibraryState, query: string): readonly SearchHit[] | null {
  if (search.value?.query !== query) return null;
  const here = new Set(articles.value?.map(({ id }) => id));
  return search.value.hits?.filter(({ article }) => here.has(article.id)) ?? null;
}

/** Searches the saved texts; an empty query ends the search. */
export const findingIn =
  (outside: LibraryOutside, state: LibraryState) =>
  (query: string): Promise<void> =>
    orFailure(state)(async () => {
      const asked = query.trim();
      if (asked === '') {
        state.search.value = null;
        return;
      }
      state.search.value = { query: asked, hits: stillHere(state, asked) };
      const hits = await askCorpus(outside, state, {
        query: asked,
        articles: state.articles.value ?? [],
        among: searchedAmong(state),
        limit: isWordless(askedOf(inFields(asked, state.language.value))) ? Number.POSITIVE_INFINITY : HITS,
      });
      // A slower answer to an earlier query must not replace the later one's.
      if (state.search.value?.query === asked) state.search.value = { query: asked, hits };
    });
