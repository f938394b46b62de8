import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../../lib/article';

/** A page of the fixtures, where it stands, and what is to be read of it. */
export interface PageFixture {
  name: string;
  html: string;
  url: string;
  looksLikeArticle: boolean;
  /** `any` where only the detector's answer matters: the reader may ask to read such a page all the same. */
  article: Omit<Article, 'url' | 'extractorVersion'> | null | 'any';
}

const folder = path.resolve(import.meta.dirname, '../../fixtures/pages');

export const pageFixtures: readonly PageFixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const name = file.replace('.json', '');
    const html = readFileSync(path.join(folder, `${name}.html`), 'utf8');
    return { name, html, ...JSON.parse(readFileSync(path.join(folder, file), 'utf8')) };
  });

/** A document from HTML, in no window: happy-dom gives it one, where browsers give it none. */
export function pageFrom(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'defaultView', { value: null });
  return document;
}

export function fixture(name: string): PageFixture {
  const found = pageFixtures.find((page) => page.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}
