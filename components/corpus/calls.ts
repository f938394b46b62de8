import type { Corpus, SavedArticle, SavedArticleWithVersions } from '../../lib/corpus';

/** A saved article as the list shows it. */
export interface ListedArticle extends SavedArticle {
  /** Title of the followed story it is about; null when it is about none. */
  story: string | null;
  /** How many texts of it are saved. */
  versions: number;
}

/** A saved article as the reading view shows it. */
export interface OpenedArticle extends SavedArticleWithVersions {
  story: string | null;
}

/** What the corpus page asks of the corpus. Each call rejects with a CorpusError when the database fails. */
export interface CorpusCalls extends Pick<Corpus, 'remove' | 'restore' | 'search' | 'size'> {
  /** Saved articles, newest saved first; `after` is the last one of the page before. */
  list(options: Parameters<Corpus['list']>[0]): Promise<ListedArticle[]>;
  /** Null when nothing is saved under this id, or it was deleted. */
  get(articleId: string): Promise<OpenedArticle | null>;
}
