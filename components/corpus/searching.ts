import type { Language } from '../../i18n';
import { QUOTED } from '../../lib/corpus';
import { corpusFailure } from '../shared/corpus-failure';
import { searchedAmong } from './choosing';
import type { LibraryOutside, LibraryState } from './library';

/** Hits shown of a search. */
const HITS = 50;

/**
 * The query with the names of its fields (`note:`, `tag:`) as the corpus knows them; the reader writes them in their
 * language. Within quotation marks they are words like any other.
 */
function inFields(query: string, { t }: Language): string {
  const named = { note: t('corpus.noteField'), tag: t('corpus.tagField') };
  return Object.entries(named).reduce(
    (asked, [field, name]) =>
      asked.replaceAll(new RegExp(`${QUOTED.source}|(?<![\\p{L}\\p{N}])${name}:`, 'giu'), (found) =>
        found.endsWith(':') ? `${field}:` : found,
      ),
    query,
  );
}

/** Runs what the page cannot be shown without: its failure takes the page's place until it succeeds. */
export const orFailure = (state: LibraryState) => async (action: () => Promise<void>) => {
  try {
    await action();
    state.failure.value = null;
  } catch (error) {
    state.failure.value = corpusFailure(error);
  }
};

/** Searches the saved texts; an empty query ends the search. */
export const findingIn =
  ({ corpus }: LibraryOutside, state: LibraryState) =>
  (query: string): Promise<void> =>
    orFailure(state)(async () => {
      const asked = query.trim();
      if (asked === '') {
        state.search.value = null;
        return;
      }
      state.search.value = { query: asked, hits: null };
      const hits = await corpus.search(inFields(asked, state.language.value), {
        limit: HITS,
        among: searchedAmong(state),
      });
      // A slower answer to an earlier query must not replace the later one's.
      if (state.search.value?.query === asked) state.search.value = { query: asked, hits };
    });
