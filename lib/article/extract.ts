import { Readability } from '@mozilla/readability';
import { canonicalUrl, isHomeAddress } from './addresses';
import { cleaningSteps, isProse } from './clean-paragraphs';
import { bylineOf, outletOf, titleOf } from './headline';
import { languageOf } from './language';
import { MAX_READABLE_ELEMENTS, MIN_ARTICLE_TEXT } from './limits';
import { copyPage } from './page-copy';
import { type PageMetadata, readMetadata } from './page-metadata';
import { paragraphsOf } from './paragraphs';
import { proseContainer } from './prose-container';
import { modifiedAt, publishedAt } from './publication';
import { runNow, type Steps } from './steps';
import type { Article } from './types';

/** Raise it whenever the same page would give another text. */
export const EXTRACTOR_VERSION = 1;

/** Least share of the page's prose that Readability must bring back; it loses entries of live blogs. */
const LEAST_BROUGHT_BACK = 0.6;
/** Least text worth keeping when Readability looks for it, in characters; its own 500 loses short news. */
const SHORT_NEWS = 200;
/** A list of stories has at least this many linked headings, and no fewer than paragraphs of prose. */
const FRONT_HEADINGS = 5;

/**
 * Reads the article out of a page, which is not changed. Null when the page holds none. Takes `url` because the
 * document's own may be that of a blank frame. Throws ArticleError when the page is too large to read.
 */
export function extractArticle(document: Document, url: string): Article | null {
  return runNow(extractionSteps(document, url));
}

/** The same in steps, for pages that must not stutter: see runInSlices. */
export function* extractionSteps(document: Document, url: string): Steps<Article | null> {
  const metadata = readMetadata(document);
  if (isHomeAddress(url) && !claimsArticle(metadata)) return null;
  const outlet = outletOf(document, url, metadata);
  const title = titleOf(document, metadata, outlet);
  yield;
  const copy = yield* copyPage(document, url);
  copy.title = title;
  const raw = yield* textOf(copy);
  const paragraphs = yield* cleaningSteps(raw.filter((text) => text !== title));
  yield;
  const text = paragraphs.join('\n');
  if (text.length < MIN_ARTICLE_TEXT || !paragraphs.some(isProse)) return null;
  const published = publishedAt(document, url, metadata);
  return {
    url,
    canonicalUrl: canonicalUrl(document, url, metadata),
    outlet,
    title,
    byline: bylineOf(document, metadata),
    publishedAt: published,
    modifiedAt: modifiedAt(document, metadata, published),
    lang: languageOf(document, metadata, text),
    paragraphs,
    extractorVersion: EXTRACTOR_VERSION,
  };
}

/** Paragraphs by Readability, or of the container that holds most prose: of long pages, and where Readability finds too little. */
function* textOf(copy: Document): Steps<string[]> {
  const { container, prose } = proseContainer(copy.body);
  if (isFront(container)) return [];
  const own = yield* paragraphsOf(container);
  yield;
  const content = copy.getElementsByTagName('*').length > MAX_READABLE_ELEMENTS ? null : readable(copy);
  yield;
  const read = content ? yield* paragraphsOf(content) : [];
  const brought = read.reduce((sum, text) => sum + text.length, 0);
  return brought < prose * LEAST_BROUGHT_BACK ? own : read;
}

/** Readability's content; null when it finds none or fails on a broken tree, where the own container serves. */
function readable(copy: Document): Element | null {
  try {
    const options = { charThreshold: SHORT_NEWS, disableJSONLD: true, serializer: (node: Node) => node as Element };
    return new Readability<Element>(copy, options).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function isFront(container: Element): boolean {
  const headings = [...container.querySelectorAll('h2,h3,h4')].filter(
    (heading) => heading.querySelector('a[href]') || heading.closest('a[href]'),
  );
  if (headings.length < FRONT_HEADINGS) return false;
  const prose = [...container.querySelectorAll('p')].filter((p) => isProse(p.textContent?.trim() ?? ''));
  return headings.length >= prose.length;
}

function claimsArticle(metadata: PageMetadata): boolean {
  return metadata.linked.article !== null || metadata.meta('og:type')?.toLowerCase() === 'article';
}
