import { CorpusError } from '../lib/corpus';
import type { Failure, FailureCode } from '../lib/messages';

/** What browsers say when a script cannot be injected. Chrome's words first, then Firefox's. */
const codeOfWords: readonly [RegExp, FailureCode][] = [
  // Without a network the tab shows a page of the browser's own under the address asked for.
  [/showing error page/i, 'page-not-loaded'],
  [/no tab with id|frame .*was removed|no frame with id|tab was closed|invalid tab id/i, 'page-gone'],
  [/cannot access|must request permission|cannot be scripted|missing host permission/i, 'no-access'],
  [/quota/i, 'disk-full'],
];

/** An error whose meaning to the reader is already known. */
export class KnownFailure extends Error {
  override readonly name = 'KnownFailure';
  constructor(readonly failure: Failure) {
    super(failure.detail);
  }
}

/** What an error means to the reader. The detail holds technical words only, never text of a page. */
export function failureOf(error: unknown): Failure {
  if (error instanceof KnownFailure) return error.failure;
  if (error instanceof CorpusError) return { code: error.code, detail: error.detail };
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const code = codeOfWords.find(([words]) => words.test(message))?.[1] ?? 'unexpected';
  return { code, detail: `${name}: ${message}`.slice(0, 300) };
}
