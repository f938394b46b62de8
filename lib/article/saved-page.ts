import { canonicalUrl, isHomeAddress, parseUrl } from './addresses';
import { ArticleError } from './article-error';
import { extractionSteps } from './extract';
import { MAX_ADDRESS } from './limits';
import { type PageMetadata, readMetadata } from './page-metadata';
import { runInSlices } from './steps';
import type { Article } from './types';

/** What a file held: an article, or why none. `not-page`: it is no HTML; `no-address`: it does not say which page it was. */
export type SavedPage =
  | { article: Article }
  | { reason: 'not-page' | 'not-article' | 'no-address' | 'too-large' | 'unreadable' };

/** Bytes of the largest file read: a page with all its pictures in it, but no film. */
export const LARGEST_PAGE = 64_000_000;

/** Characters from the start in which browsers and SingleFile note where a page was saved from. */
const NOTE_WITHIN = 8192;
const NOTES = [
  /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i,
  /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i,
];

/** What every saved page has, also one without a head or a body of its own; notes and tables of words have none. */
const MARKUP = /<(?:!doctype\s+html|html|head|body|article|main|div|p|title|meta)\b/i;

/** Reads the article out of a page saved to a file. Needs a DOMParser; scripts of the page do not run, nothing is loaded. */
export async function readSavedPage(file: Blob): Promise<SavedPage> {
  if (file.size > LARGEST_PAGE) return { reason: 'too-large' };
  try {
    const html = decodePage(await file.arrayBuffer());
    if (!MARKUP.test(html)) return { reason: 'not-page' };
    const page = new DOMParser().parseFromString(html, 'text/html');
    const url = savedFrom(html, page);
    const article = await runInSlices(extractionSteps(page, url ?? NOWHERE));
    if (!article) return { reason: 'not-article' };
    return url === null ? { reason: 'no-address' } : { article };
  } catch (failure) {
    // A folder, or a file that went away: the browser's own failure to read it.
    if (failure instanceof DOMException) return { reason: 'unreadable' };
    if (failure instanceof ArticleError) return { reason: 'too-large' };
    throw failure;
  }
}

/** Stands for the address while a page without one is looked at, to tell the reader which of the two is missing. */
const NOWHERE = 'https://saved.invalid/page';

/** The address a saved page came from: what the saving program noted, else what the page says of itself. */
function savedFrom(html: string, page: Document): string | null {
  const start = html.slice(0, NOTE_WITHIN);
  const noted = NOTES.map((note) => note.exec(start)?.[1]).find((found) => found !== undefined);
  const metadata = readMetadata(page);
  const url = parseUrl(noted ?? '')?.href ?? canonicalUrl(page, NOWHERE, metadata);
  return url && !url.startsWith('https://saved.invalid/') ? url : addressInMetadata(metadata);
}

/** The whole address that a page without a canonical one gives for sharing, or for its article in JSON-LD. */
function addressInMetadata({ meta, ld, linked }: PageMetadata): string | null {
  const entity = linked.article?.mainEntityOfPage;
  const id = typeof entity === 'object' && entity !== null && '@id' in entity ? entity['@id'] : entity;
  const given = [meta('twitter:url'), ld('url'), typeof id === 'string' ? id : null];
  const urls = given.flatMap((text) => parseUrl(text ?? '') ?? []);
  const own = urls.find(({ protocol, href }) => /^https?:$/.test(protocol) && !isHomeAddress(href));
  return own && own.href.length <= MAX_ADDRESS ? own.href : null;
}

/** The text of a page by its byte order mark, else by the encoding it names, else as UTF-8. */
function decodePage(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.slice(0, NOTE_WITHIN));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  return decoderOf(named).decode(bytes);
}

function decoderOf(label = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(); // No encoding has this name.
  }
}
