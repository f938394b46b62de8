import { collapseWhitespace } from '../text';
import { dateOfUrl, findDate, parseDate, type ReadDate } from './dates';
import type { PageMetadata } from './page-metadata';
import type { DateProvenance, KnownDate } from './types';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'datepublished',
  'article.published',
  'publish-date',
  'publish_date',
  'published-date',
  'pubdate',
  'date',
] as const;
const MODIFIED_META = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'datemodified',
  'lastmod',
  'last-modified',
] as const;

/** Elements that hold a visible date, as class names of news sites go. Those of other articles' teasers are passed over. */
const DATE_LINES = '[class*="date" i],[class*="publish" i],[class*="time" i],[class*="meta" i],[class*="byline" i]';
const ELSEWHERE = 'aside,footer,nav,li,[class*="related" i],[class*="teaser" i],[class*="card" i]';
const MAX_DATE_LINE = 140;
const MAX_DATE_LINES = 60;

/** When the page says it was published, by the best source it has; null when nothing tells. Day of the outlet's clock. */
export function publishedAt(document: Document, url: string, metadata: PageMetadata): KnownDate | null {
  return (
    known(metadata.ld('datePublished') ?? metadata.ld('dateCreated'), 'metadata') ??
    firstKnown(PUBLISHED_META, metadata) ??
    known(attributeDate(document, '[itemprop~="datePublished" i]'), 'metadata') ??
    known(timeElement(document), 'metadata') ??
    mark(dateOfUrl(url), 'url') ??
    mark(visibleDate(document), 'text')
  );
}

/** When the page says it was last changed; null when it does not say, or says no later than its publication. */
export function modifiedAt(document: Document, metadata: PageMetadata, published: KnownDate | null): KnownDate | null {
  const modified =
    known(metadata.ld('dateModified'), 'metadata') ??
    firstKnown(MODIFIED_META, metadata) ??
    known(attributeDate(document, '[itemprop~="dateModified" i]'), 'metadata');
  if (!modified || !published) return modified;
  return isLater(modified, published) ? modified : null;
}

function isLater(modified: KnownDate, published: KnownDate): boolean {
  if (modified.grain === 'day' || published.grain === 'day')
    return modified.at.slice(0, 10) > published.at.slice(0, 10);
  return Date.parse(modified.at) > Date.parse(published.at);
}

function firstKnown(names: readonly string[], metadata: PageMetadata): KnownDate | null {
  for (const name of names) {
    const date = known(metadata.meta(name), 'metadata');
    if (date) return date;
  }
  return null;
}

function attributeDate(document: Document, selector: string): string | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

/** The `<time>` that speaks of the article: marked as such, or the first outside lists of other articles. */
function timeElement(document: Document): string | null {
  const marked = document.querySelector('time[pubdate],time.published,time.entry-date');
  const times = marked ? [marked] : [...document.querySelectorAll('time[datetime]')].slice(0, MAX_DATE_LINES);
  const own = times.find((time) => time === marked || !time.closest(ELSEWHERE));
  return own?.getAttribute('datetime') ?? own?.textContent ?? null;
}

/** Last resort: a short line near the headline that holds a full date. */
function visibleDate(document: Document): ReadDate | null {
  const lines = [...document.querySelectorAll(DATE_LINES)].slice(0, MAX_DATE_LINES);
  for (const line of [...lines, ...afterHeadline(document)]) {
    const length = line.textContent?.length ?? 0;
    if (length > MAX_DATE_LINE * 2 || line.closest(ELSEWHERE)) continue;
    const text = collapseWhitespace(line.textContent ?? '');
    const date = text.length <= MAX_DATE_LINE ? findDate(text) : null;
    if (date) return date;
  }
  return null;
}

function afterHeadline(document: Document): Element[] {
  const lines: Element[] = [];
  let next = document.querySelector('h1')?.nextElementSibling ?? null;
  for (; next && lines.length < 6; next = next.nextElementSibling) lines.push(next);
  return lines;
}

function known(text: string | null, source: DateProvenance): KnownDate | null {
  return text ? mark(parseDate(text), source) : null;
}

function mark(date: ReadDate | null, source: DateProvenance): KnownDate | null {
  return date && { ...date, known: source };
}
