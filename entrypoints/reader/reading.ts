import { type Article, ArticleError, extractionSteps, runInSlices } from '../../lib/article';
import type { Failure } from '../../lib/messages';

/** What the reader script tells the background of the page. */
export interface Reading {
  url: string;
  /** Null when the page holds no article, or none that can be read: then `failure` says why. */
  article: Article | null;
  failure?: Failure;
}

/** Reads the page in slices of work; never rejects. */
export async function readPage(page: Document, url: string): Promise<Reading> {
  try {
    return { url, article: await runInSlices(extractionSteps(page, url)) };
  } catch (error) {
    const detail = error instanceof ArticleError ? error.detail : String(error);
    return { url, article: null, failure: { code: 'extraction-failed', detail } };
  }
}
