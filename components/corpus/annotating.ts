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
  refresh: () => Promise<void>,
): Annotating {
  const attempt = noting(state);
  return {
    tag: (articleId, tag, onOrOff) =>
      attempt(async () => {
        await corpus.setTag(articleId, tag, onOrOff);
        state.annotations.value = await corpus.annotations(articleId);
        await refresh();
        return null;
      }),
    note: async (articleId, text) => {
      let kept: 'saved' | 'failed' = 'failed';
      await attempt(async () => {
        await corpus.setNote(articleId, text);
        kept = 'saved';
        return null;
      });
      return kept;
    },
  };
}
