import { MAX_ADDRESS } from './limits';
import type { PageMetadata } from './page-metadata';

/** The parsed address, or null where it is none; `URL.parse` is missing from Node 20. */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** True for the front of a site or of one language of it: `/`, `/en/`, `/index.html`. */
export function isHomeAddress(url: string): boolean {
  const path = parseUrl(url)?.pathname ?? '';
  return /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w{3,5})?\/?)?$/i.test(path);
}

/**
 * The canonical address a page names, absolute, also on a foreign host. Null when it names none, when it is no web
 * address, and when a deep page names a front: that is a mistake of the site, and all its pages would become one.
 */
export function canonicalUrl(document: Document, url: string, metadata: PageMetadata): string | null {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')?.trim();
  const named = link || metadata.meta('og:url');
  const canonical = named ? parseUrl(named, url) : null;
  if (!canonical || !/^https?:$/.test(canonical.protocol) || canonical.href.length > MAX_ADDRESS) return null;
  if (isHomeAddress(canonical.href) && !isHomeAddress(url)) return null;
  return canonical.href;
}
