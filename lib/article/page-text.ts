import { collapseWhitespace } from '../text';
import { saysHidden } from './elements';
import { MAX_DETECTOR_PARAGRAPHS, PAGE_TEXT_LENGTH } from './limits';
import { type PageMetadata, readMetadata } from './page-metadata';
import { publishedAt } from './publication';
import type { PageText } from './types';

/** A cheap gathering of what a page is about, for the story matcher; the page is only read. */
export function pageText(document: Document, url: string, metadata: PageMetadata = readMetadata(document)): PageText {
  const title = [metadata.ld('headline'), metadata.meta('og:title'), document.title].find(Boolean) ?? '';
  return {
    url,
    title: collapseWhitespace(title),
    description: collapseWhitespace(metadata.meta('og:description', 'description', 'twitter:description') ?? ''),
    text: visibleText(document),
    day: publishedAt(document, url, metadata)?.at.slice(0, 10) ?? null,
  };
}

/** The first few thousand characters of headings and paragraphs outside menus and asides. */
function visibleText(document: Document): string {
  let text = '';
  const blocks = document.querySelectorAll('h1,p,h2,td > br:first-of-type,div > br:first-of-type');
  for (let i = 0; i < Math.min(blocks.length, MAX_DETECTOR_PARAGRAPHS) && text.length < PAGE_TEXT_LENGTH; i++) {
    const block = blocks[i]?.tagName === 'BR' ? blocks[i]?.parentElement : blocks[i];
    if (!block || saysHidden(block) || block.closest('nav,footer,aside,[role="dialog"],[hidden]')) continue;
    text += `${collapseWhitespace((block.textContent ?? '').slice(0, PAGE_TEXT_LENGTH))}\n`;
  }
  return text.slice(0, PAGE_TEXT_LENGTH);
}
