import { isHomeAddress, parseUrl } from './addresses';
import { saysHidden } from './elements';
import { MAX_DETECTOR_PARAGRAPHS, PROSE_LENGTH } from './limits';
import { type PageMetadata, readMetadata } from './page-metadata';

/** What a cheap look at a page says: an article, not (yet) one, or a page that will never be one. */
export type PageKind = 'article' | 'too-little-text' | 'no-article';

/** Least prose, in characters, of an article that says it is one, and of one that says nothing. */
const DECLARED_PROSE = 160;
const UNDECLARED_PROSE = 500;
const UNDECLARED_PARAGRAPHS = 4;
/** Article nodes in JSON-LD from which a page without a headline of its own is a list. */
const LISTED_ARTICLES = 4;

const OTHER_TYPES =
  /^(?:Product|ProductGroup|SearchResultsPage|CollectionPage|QAPage|DiscussionForumPosting|TechArticle|APIReference|FAQPage|JobPosting|Recipe|ContactPage|CheckoutPage|ProfilePage)$/;
const OTHER_OG_TYPES = /^(?:product|profile|music|book|video\.(?:movie|tv_show))/i;
const OTHER_GENERATORS =
  /phpbb|discourse|vbulletin|xenforo|flarum|mybb|docusaurus|sphinx|mkdocs|vitepress|gitbook|hugo-book|shopify|woocommerce|prestashop|magento/i;
const OTHER_HOSTS =
  /^(?:docs?|developers?|forums?|community|shop|store|login|accounts?|auth|mail|support|help|wiki)\.|(?:^|\.)wikipedia\.org$/i;
/** A first part of the path that is never news. */
const OTHER_PLACES =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:search|suche|recherche|login|log-in|signin|sign-in|signup|sign-up|register|account|accounts|cart|basket|checkout|shop|store|products?|docs?|documentation|api|reference|forums?|threads?|viewtopic|showthread|t|u|users?|profile|members?|settings|tags?|authors?|contributors?|contact|about|about-us|privacy|terms|subscribe|newsletters?|careers|jobs|help|faq|weather|tv-guide|horoscopes?|crosswords?|wiki)(?:[/.]|$)/i;

/**
 * Cheap decision (≤ 5 ms on any page) whether this is one news article: from the address, the metadata, and how much
 * prose stands together. Section fronts, searches, home pages, shops, documentation, log-ins and forums are not.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  return kindOfPage(document, url, readMetadata(document)) === 'article';
}

/** The same with the metadata already read; `too-little-text` is a page that may still become an article. */
export function kindOfPage(document: Document, url: string, metadata: PageMetadata): PageKind {
  const declared = declaresArticle(metadata);
  if (isNeverArticle(url, metadata, declared)) return 'no-article';
  const { longest, paragraphs } = weighProse(document);
  if (longest < DECLARED_PROSE) return paragraphs > UNDECLARED_PARAGRAPHS ? 'no-article' : 'too-little-text';
  if (declared) return 'article';
  if (teasers(document) > paragraphs) return 'no-article';
  if (longest >= UNDECLARED_PROSE && paragraphs >= UNDECLARED_PARAGRAPHS && hasHeadline(document)) return 'article';
  return paragraphs >= UNDECLARED_PARAGRAPHS ? 'no-article' : 'too-little-text';
}

function declaresArticle(metadata: PageMetadata): boolean {
  const { article, articles } = metadata.linked;
  const single =
    article !== null && (articles < LISTED_ARTICLES || metadata.meta('og:type')?.toLowerCase() === 'article');
  const dated = metadata.meta('article:published_time', 'parsely-pub-date', 'datepublished') !== null;
  return single || dated || /^(?:article|news)$/i.test(metadata.meta('og:type') ?? '');
}

function isNeverArticle(url: string, metadata: PageMetadata, declared: boolean): boolean {
  const address = parseUrl(url);
  if (!address || !/^https?:$/.test(address.protocol)) return true;
  if (isHomeAddress(url) && !/[?&](?:p|id|article|story)=\w/i.test(address.search)) return true;
  if (/[?&](?:q|query|search|s)=/i.test(address.search) && !declared) return true;
  if (OTHER_HOSTS.test(address.hostname) || OTHER_PLACES.test(address.pathname)) return true;
  if (OTHER_GENERATORS.test(metadata.meta('generator') ?? '')) return true;
  const types = [...metadata.linked.types];
  if (OTHER_OG_TYPES.test(metadata.meta('og:type') ?? '')) return true;
  return metadata.linked.article === null && types.some((type) => OTHER_TYPES.test(type));
}

interface ProseWeight {
  /** Characters of prose in the parent that holds most: teasers of a front each stand in their own. */
  longest: number;
  /** Paragraphs of prose on the page. */
  paragraphs: number;
}

function weighProse(document: Document): ProseWeight {
  const held = new Map<Element, number>();
  let paragraphs = 0;
  const blocks = proseBlocks(document);
  for (const block of blocks) {
    const length = block.textContent?.trim().length ?? 0;
    if (length < PROSE_LENGTH || saysHidden(block) || isMostlyLinks(block, length)) continue;
    // Lines broken by hand count as the paragraphs they stand for.
    paragraphs += 1 + Math.floor(block.querySelectorAll('br').length / 2);
    const parent = sharedParent(block);
    held.set(parent, (held.get(parent) ?? 0) + length);
  }
  return { longest: Math.max(0, ...held.values()), paragraphs };
}

/** Paragraphs outside furniture; on pages that break their lines by hand, the elements that hold the lines. */
function proseBlocks(document: Document): Element[] {
  const blocks: Element[] = [];
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < Math.min(paragraphs.length, MAX_DETECTOR_PARAGRAPHS * 4); i++) {
    const paragraph = paragraphs[i];
    if (blocks.length >= MAX_DETECTOR_PARAGRAPHS) break;
    if (paragraph && !paragraph.closest('nav,footer,aside,[role="dialog"],li')) blocks.push(paragraph);
  }
  if (blocks.length >= UNDECLARED_PARAGRAPHS) return blocks;
  const broken = [...document.querySelectorAll('div > br, section > br, article > br, td > br')].slice(0, 40);
  return [...new Set([...blocks, ...broken.map((line) => line.parentElement).filter((parent) => parent !== null)])];
}

/** The element whose paragraphs belong together; builders wrap each paragraph in a box of its own. */
function sharedParent(block: Element): Element {
  let parent = block.parentElement ?? block;
  for (let level = 0; level < 2 && parent.parentElement && isBoxOfOne(parent); level++) parent = parent.parentElement;
  return parent;
}

function isBoxOfOne(element: Element): boolean {
  return element.childElementCount === 1 && !/^(?:BODY|MAIN|ARTICLE|LI|A)$/.test(element.tagName);
}

function isMostlyLinks(block: Element, length: number): boolean {
  if (block.closest('a[href]')) return true;
  let linked = 0;
  for (const link of block.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked > length / 2;
}

/** Headings that are links to other pages. */
function teasers(document: Document): number {
  return document.querySelectorAll('h2 a[href],h3 a[href],a[href] h2,a[href] h3').length;
}

function hasHeadline(document: Document): boolean {
  return document.querySelector('h1,h2,[itemprop~="headline"]') !== null;
}
