import { collapseWhitespace, fold } from '../text';
import { parseUrl } from './addresses';
import { MAX_NAME, MAX_TITLE } from './limits';
import type { PageMetadata } from './page-metadata';

/** " | ", " - ", " — ", " · ", " » " between a headline and the outlet's name. */
const SEPARATOR = /\s+[|\-–—·•»:]{1,2}\s+/g;
const MAX_TAIL_WORDS = 6;

/**
 * Name of the outlet: what the page calls its publisher or site, else the tail of its title where that resembles the
 * host, else the host without `www.`.
 */
export function outletOf(document: Document, url: string, metadata: PageMetadata): string {
  const named =
    metadata.ld('publisher') ?? metadata.meta('og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher');
  if (named && !/^https?:/.test(named)) return collapseWhitespace(named.slice(0, MAX_NAME));
  const host = hostOf(url);
  const { tail } = splitTitle(document.title.slice(0, MAX_TITLE));
  return tail && (sameName(tail, host) || !metadata.meta('og:title')) ? tail : host;
}

/**
 * The headline as the page shows it, without the outlet's name. The visible heading is preferred, since it can be
 * found again in the page, if it shares words with the title that the metadata give.
 */
export function titleOf(document: Document, metadata: PageMetadata, outlet: string): string {
  const declared = metadata.ld('headline') ?? metadata.meta('og:title', 'twitter:title', 'dc.title', 'parsely-title');
  const titles = [declared, document.title].map((title) =>
    withoutOutlet(collapseWhitespace((title ?? '').slice(0, MAX_TITLE)), outlet),
  );
  const best = titles.find((title) => title !== '') ?? '';
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 6)
    .map((h) => collapseWhitespace((h.textContent ?? '').slice(0, MAX_TITLE)));
  const shown = headings.find((heading) => titles.some((title) => sharesWords(heading, title)));
  const alone = headings.length === 1 && best === '' ? headings[0] : undefined;
  return shown ?? alone ?? best;
}

/** Who wrote it, without "By"; null when the page does not say. Names of several authors are joined with commas. */
export function bylineOf(document: Document, metadata: PageMetadata): string | null {
  const named = metadata.ldNames('author');
  const written = document.querySelector(
    '[rel~="author"],[itemprop~="author"],.byline,.author-name,[class*="byline" i]',
  );
  const candidates = [
    named.join(', '),
    metadata.meta('author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator'),
    metadata.meta('article:author'),
    written?.textContent ?? null,
  ];
  for (const candidate of candidates) {
    const name = collapseWhitespace((candidate ?? '').slice(0, MAX_NAME * 2)).replace(
      /^(?:by|written by|от|автор:?|von|par)\s+/i,
      '',
    );
    if (name && name.length <= MAX_NAME && !/^https?:|@\w+\.\w/.test(name)) return name;
  }
  return null;
}

/** Splits "Headline | Outlet" at its last separator, if what follows is short enough to be a name. */
function splitTitle(title: string): { head: string; tail: string | null } {
  const text = collapseWhitespace(title);
  const last = [...text.matchAll(SEPARATOR)].at(-1);
  if (!last) return { head: text, tail: null };
  const tail = text.slice(last.index + last[0].length);
  if (!tail || tail.split(' ').length > MAX_TAIL_WORDS || /[.!?]$/.test(tail)) return { head: text, tail: null };
  return { head: text.slice(0, last.index), tail };
}

function withoutOutlet(title: string, outlet: string): string {
  const { head, tail } = splitTitle(title);
  if (tail && sameName(tail, outlet)) return withoutOutlet(head, outlet);
  const front = /^(.{2,40}?)\s+[|»:]\s+(.+)$/.exec(title);
  return front?.[2] && sameName(front[1] ?? '', outlet) ? front[2] : title;
}

/** "Harbour Courier", "harbourcourier.example" and "The Harbour Courier" are one name. */
function sameName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    fold(name)
      .replace(/\.\w{2,8}$/, '')
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  if (!one || !other) return false;
  return one === other || (Math.min(one.length, other.length) >= 4 && (one.includes(other) || other.includes(one)));
}

function sharesWords(heading: string, title: string): boolean {
  const [one, other] = [heading, title].map((text) => new Set(fold(text).match(/[\p{L}\p{N}]{2,}/gu)));
  if (!one?.size || !other?.size) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.min(one.size, other.size) >= 0.6 && shared >= Math.min(2, other.size);
}

function hostOf(url: string): string {
  return parseUrl(url)?.hostname.replace(/^www\./, '') ?? '';
}
