import { type LinkedMetadata, ldNames, ldText, readLinkedMetadata } from './json-ld';

/** A page's machine-readable head, read once: `<meta>` by lower-case name, and JSON-LD. */
export interface PageMetadata {
  /** First content of the first of these names (name, property or itemprop) that has one. */
  meta(...names: readonly string[]): string | null;
  linked: LinkedMetadata;
  /** Text of a property of the JSON-LD article. */
  ld(key: string): string | null;
  ldNames(key: string): string[];
}

/** Reads the head of a page; never throws. */
export function readMetadata(document: Document): PageMetadata {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim();
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    if (content && name && !contents.has(name.toLowerCase())) contents.set(name.toLowerCase(), content);
  }
  const linked = readLinkedMetadata(document);
  return {
    meta: (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null,
    linked,
    ld: (key) => ldText(linked.article?.[key]),
    ldNames: (key) => ldNames(linked.article?.[key]),
  };
}
