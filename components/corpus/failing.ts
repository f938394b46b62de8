import { CorpusError } from '../../lib/corpus';
import type { Failure } from '../../lib/messages';
import { type Notice, failureOf as rejected } from '../shared/notice';
import type { LibraryState } from './library';

/** A failure in the terms the catalogue has sentences for. */
export const failureOf = (error: unknown): Failure =>
  error instanceof CorpusError ? { code: error.code, detail: error.message } : rejected(error);

/** Runs what the reader did not ask for just now: notices stay as they are, unless it fails. */
export const quietly = (state: LibraryState) => async (action: () => Promise<void>) => {
  try {
    await action();
  } catch (error) {
    state.notice.value = { kind: 'failed', failure: failureOf(error) };
  }
};

/** Runs an action of the reader's; its failure becomes a notice and leaves the page as it is. */
export const noting = (state: LibraryState) => async (action: () => Promise<Notice | null>) => {
  state.notice.value = null;
  try {
    state.notice.value = await action();
  } catch (error) {
    state.notice.value = { kind: 'failed', failure: failureOf(error) };
  }
};
