/** The page could not be read: too large or broken. The reader can still check a selection of it. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';

  constructor(
    readonly code: 'extraction-failed',
    /** What was too large or broke, for a bug report. */
    readonly detail: string,
    /** Address of the page. */
    readonly url: string,
  ) {
    super(`${code}: ${detail} (${url})`);
  }
}
