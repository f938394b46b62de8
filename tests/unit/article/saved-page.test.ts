// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LARGEST_PAGE, readSavedPage } from '../../../lib/article';

const paragraphs = [
  'The harbour council voted on Tuesday to dredge the northern basin, after two years in which the ferries could not land at low tide.',
  'Work is to begin in the autumn and will cost eleven million crowns, most of which the province has promised to pay.',
  'Fishermen at the quay welcomed the vote, although some of them doubted that the mud would stay away for long.',
];
const head = '<title>Basin to be dredged</title><meta property="og:type" content="article">';
const article = `<article><h1>Basin to be dredged</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const page = (before: string, more = '', content = article): string =>
  `<!DOCTYPE html> <html lang="en">${before}<head><meta charset="utf-8">${head}${more}</head><body>${content}</body></html>`;
const singleFile = `<!--
 Page saved with SingleFile
 url: https://harbour.example/2025/06/basin?id=7
 saved date: Tue Jun 03 2025 10:00:00 GMT+0200
-->`;
const read = (html: string | Uint8Array<ArrayBuffer>) => readSavedPage(new Blob([html], { type: 'text/html' }));

describe('a page saved to a file', () => {
  it('by SingleFile is read under the address it was saved from', async () => {
    expect(await read(page(singleFile))).toMatchObject({
      article: { url: 'https://harbour.example/2025/06/basin?id=7', title: 'Basin to be dredged', paragraphs },
    });
  });

  it('by a browser is read under the address the browser noted', async () => {
    const noted = '<!-- saved from url=(0036)https://harbour.example/2025/06/basin -->';
    expect(await read(`${noted}\n${page('')}`)).toMatchObject({
      article: { url: 'https://harbour.example/2025/06/basin' },
    });
  });

  it('without a note is read under the address it gives itself', async () => {
    const canonical = '<link rel="canonical" href="https://harbour.example/basin">';
    expect(await read(page('', canonical))).toMatchObject({ article: { url: 'https://harbour.example/basin' } });
  });

  it.each([
    ['for sharing', '<meta name="twitter:url" content="https://harbour.example/basin">'],
    [
      'of its article',
      '<script type="application/ld+json">{"@type":"NewsArticle","url":"https://harbour.example/basin"}</script>',
    ],
    [
      'of the page its article is of',
      '<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://harbour.example/basin"}}</script>',
    ],
  ])('without a canonical address is read under the one it gives %s', async (_name, given) => {
    expect(await read(page('', given))).toMatchObject({ article: { url: 'https://harbour.example/basin' } });
  });

  it.each([
    ['of the site’s front', 'https://harbour.example/'],
    ['of no web page', 'app:basin'],
    ['that is a path', '/basin'],
  ])('is left out where the only address it gives is one %s', async (_name, url) => {
    const given = `<script type="application/ld+json">{"@type":"NewsArticle","url":"${url}"}</script>`;
    expect(await read(page('', given))).toEqual({ reason: 'no-address' });
  });

  it('that says nowhere which page it was is left out, also where it names only a path', async () => {
    expect(await read(page(''))).toEqual({ reason: 'no-address' });
    expect(await read(page('', '<link rel="canonical" href="/basin">'))).toEqual({ reason: 'no-address' });
  });

  it('whose note names no web page is not read under it', async () => {
    expect(await read(page('<!-- Page saved with SingleFile url: javascript:alert(1) -->'))).toEqual({
      reason: 'no-address',
    });
  });

  it.each([
    ['plain text', paragraphs.join('\n\n')],
    ['notes in Markdown', `# Basin\n\n${paragraphs.join('\n\n')}\n\n\`a < b\` and <https://harbour.example/basin>`],
    ['nothing', ''],
  ])('is no page at all where the file holds no markup: %s', async (_name, text) => {
    expect(await read(text)).toEqual({ reason: 'not-page' });
  });

  it.each([['a front page', page(singleFile, '', '<p>Short.</p>')]])(
    'that holds no article is left out: %s',
    async (_name, html) => {
      expect(await read(html)).toEqual({ reason: 'not-article' });
    },
  );

  it('is read in the encoding it names', async () => {
    const html = page(singleFile).replace('utf-8', 'windows-1254').replace('to dredge', 'to \u00dd\u00fe\u00fd');
    const bytes = Uint8Array.from(html, (letter) => letter.charCodeAt(0));
    const result = await read(bytes);
    expect('article' in result && result.article.paragraphs[0]).toContain('voted on Tuesday to İşı the');
  });

  it('is not read where it is larger than any page', async () => {
    const file = new Blob([page(singleFile)]);
    Object.defineProperty(file, 'size', { value: LARGEST_PAGE + 1 });
    expect(await readSavedPage(file)).toEqual({ reason: 'too-large' });
  });

  it('that cannot be read is left out, as a folder is', async () => {
    const folder = new Blob([]);
    folder.arrayBuffer = async () => {
      throw new DOMException('A requested file could not be found', 'NotFoundError');
    };
    expect(await readSavedPage(folder)).toEqual({ reason: 'unreadable' });
  });
});
