/** How a date was learned: from metadata, from the address, or from the visible text. */
export type DateProvenance = 'metadata' | 'url' | 'text';

/** A publication or modification date. `at` is `YYYY-MM-DD` when the grain is a day, an ISO 8601 instant otherwise. */
export interface KnownDate {
  at: string;
  grain: 'minute' | 'day';
  known: DateProvenance;
}

/** What was extracted from a page. Truth: everything else Crossread knows of an article derives from it. */
export interface Article {
  url: string;
  /** The canonical URL the page names, absolute; null when it names none. */
  canonicalUrl: string | null;
  outlet: string;
  title: string;
  byline: string | null;
  publishedAt: KnownDate | null;
  modifiedAt: KnownDate | null;
  /** BCP 47 language tag of the text, `und` when unknown. Claims are read only where it is English. */
  lang: string;
  /** Visible text, one entry per paragraph, whitespace collapsed, without furniture. */
  paragraphs: readonly string[];
  /** Version of the extractor that read the page; texts of different extractor versions are never called changed. */
  extractorVersion: number;
}

/** What is known of an article beside its text. */
export type ArticleMetadata = Omit<Article, 'paragraphs' | 'extractorVersion'>;

/** What the detector reads of a page, cheaply, to tell which followed story it is about. */
export interface PageText {
  url: string;
  title: string;
  description: string;
  /** The first few thousand characters of visible text. */
  text: string;
  /** Publication day `YYYY-MM-DD`, or null. */
  day: string | null;
}
