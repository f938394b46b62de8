import { CorpusError } from '../../lib/corpus';
import type { Failure } from '../../lib/messages';
import { failureOf } from './notice';

/** The failure of a call to the corpus of this page, in the terms the catalogue has sentences for. */
export const corpusFailure = (error: unknown): Failure =>
  error instanceof CorpusError ? { code: error.code, detail: error.message } : failureOf(error);
