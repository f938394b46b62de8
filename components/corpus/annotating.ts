import { batch } from '@preact/signals';
import type { Annotations, SavedArticle } from '../../lib/corpus';
import { noting } from './failing';
import type { LibraryOutside, LibraryState } from './library';

/** What the reader puts on the opened article. */
export interface Annotating {
  tag(articleId: string, tag: string, state: 'on' | 'off'): Promise<void>;
  /** Resolves to whether it is kept; the failure stands in the notice. */
  note(articleId: string, text: string): Promise<'saved' | 'failed'>;
}

export function annotatingOf(
  { corpus }: LibraryOutside,
  state: LibraryState,
  find: (query: string) => Promise<void>,
): Annotating {
  const attempt = noting(state);
  /** The reader may have gone on to another article, whose own words are not touched. */
  const show = (articleId: string, changed: Partial<Annotations>) => {
    const address = state.address.value;
    if (address.view !== 'article' || address.articleId !== articleId) return;
    state.annotations.value = { ...state.annotations.value, ...changed };
  };
  return {
    tag: (articleId, tag, onOrOff) =>
      attempt(async () => {
        await corpus.setTag(articleId, tag, onOrOff);
        const { tags } = await corpus.annotations(articleId);
        batch(() => {
          show(articleId, { tags });
          state.articles.value = withTags(state.articles.value, articleId, tags);
        });
        if (state.search.value) await find(state.search.value.query);
        return null;
      }),
    note: async (articleId, text) => {
      // At once: what is shown anew meanwhile, or where it cannot be kept, shows what the reader wrote.
      show(articleId, { note: text });
      let kept: 'saved' | 'failed' = 'failed';
      await attempt(async () => {
        await corpus.setNote(articleId, text);
        kept = 'saved';
        if (state.search.value) await find(state.search.value.query);
        return null;
      });
      return kept;
    },
  };
}

const withTags = (articles: readonly SavedArticle[] | null, articleId: string, tags: readonly string[]) =>
  articles?.map((article) => (article.id === articleId ? { ...article, tags } : article)) ?? null;
