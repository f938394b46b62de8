import { corpusFailure } from '../shared/corpus-failure';
import type { Notice } from '../shared/notice';
import type { LibraryState } from './library';

/** Runs what the reader did not ask for just now: notices stay as they are, unless it fails. */
export const quietly = (state: LibraryState) => async (action: () => Promise<void>) => {
  try {
    await action();
  } catch (error) {
    state.notice.value = { kind: 'failed', failure: corpusFailure(error) };
  }
};

/**
 * Runs what nobody asked for and nobody waits for, such as counts beside the rows in sight: the reader meets a broken
 * corpus by what he does, not by a notice out of nothing. `what` ends "Crossread could not …".
 */
export const unasked = async (what: string, action: () => Promise<void>): Promise<void> => {
  try {
    await action();
  } catch (error) {
    const { code, detail } = corpusFailure(error);
    console.warn(`Crossread could not ${what} (${code}): ${detail}`);
  }
};

/** Runs an action of the reader's; its failure becomes a notice and leaves the page as it is. */
export const noting = (state: LibraryState) => async (action: () => Promise<Notice | null>) => {
  state.notice.value = null;
  try {
    state.notice.value = await action();
  } catch (error) {
    state.notice.value = { kind: 'failed', failure: corpusFailure(error) };
  }
};
