// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  ArticleError,
  EXTRACTOR_VERSION,
  extractArticle,
  extractionSteps,
  looksLikeArticle,
} from '../../../lib/article';
import { fixture, pageFixtures, pageFrom } from './pages';

describe('the fixtures', () => {
  it.each(pageFixtures.filter((page) => page.article !== 'any'))(
    '$name is read as expected',
    ({ html, url, article }) => {
      const read = extractArticle(pageFrom(html), url);
      expect(read).toEqual(article === null ? null : { url, extractorVersion: EXTRACTOR_VERSION, ...Object(article) });
    },
  );

  it.each(pageFixtures)('$name: the detector takes it for an article: $looksLikeArticle', ({ html, url, ...page }) => {
    expect(looksLikeArticle(pageFrom(html), url)).toBe(page.looksLikeArticle);
  });

  it.each(pageFixtures)('$name is not changed by being read', ({ html, url }) => {
    const document = pageFrom(html);
    const before = document.documentElement.outerHTML;
    extractArticle(document, url);
    looksLikeArticle(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

const prose = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p>Paragraph ${i} says once more that the harbour was closed for ${i} days, and that nobody there knew why.</p>`,
  ).join('');

describe('extractArticle', () => {
  it('reads a page whose JSON-LD is broken by its other metadata', () => {
    const html = fixture('json-ld')
      .html.replace('"@graph":[', '"@graph":[[')
      .replace('</head>', '<meta property="article:published_time" content="2025-05-06">$&');
    const article = extractArticle(pageFrom(html), fixture('json-ld').url);
    expect(article?.publishedAt).toEqual({ at: '2025-05-06', grain: 'day', known: 'metadata' });
    expect(article?.outlet).toBe('Harbour Courier');
  });

  it('does not take a front for the canonical address of every page of a site', () => {
    const html = `<link rel="canonical" href="https://a.example/"><h1>Harbour closed</h1>${prose(5)}`;
    expect(extractArticle(pageFrom(html), 'https://a.example/news/1')?.canonicalUrl).toBeNull();
  });

  it('leaves hidden text out', () => {
    const html = `<article><h1>Harbour closed</h1>${prose(4)}<div style="display:none">${prose(2)}</div><p hidden>${'A hidden plea to subscribe. '.repeat(5)}</p></article>`;
    expect(extractArticle(pageFrom(html), 'https://a.example/news/1')?.paragraphs).toHaveLength(4);
  });

  it('finds nothing in an empty page and in a blank one', () => {
    expect(extractArticle(pageFrom(''), 'https://a.example/news/1')).toBeNull();
    expect(extractArticle(pageFrom('<p>Loading…</p>'), 'https://a.example/news/1')).toBeNull();
  });
});

describe('hostile pages', () => {
  const url = 'https://hostile.example/news/1';
  /** What comes of a page, and after how many steps of bounded work. */
  const outcomeOf = (html: string) => {
    const extraction = extractionSteps(pageFrom(html), url);
    let steps = 0;
    try {
      while (!extraction.next().done) steps++;
      return { outcome: 'read', steps };
    } catch (outcome) {
      return { outcome, steps };
    }
  };

  it('gives up, with a typed error, on a page of more nodes than any article', () => {
    const { outcome, steps } = outcomeOf(`<article>${'<p>a</p>'.repeat(20_500)}</article>`);
    expect(outcome).toBeInstanceOf(ArticleError);
    expect(outcome).toMatchObject({ code: 'extraction-failed', url });
    expect(steps).toBeLessThan(200);
  }, 60_000);

  it('gives up on a text longer than any article before reading it', () => {
    const { outcome, steps } = outcomeOf(`<article><p>${'The harbour was closed. '.repeat(30_000)}</p></article>`);
    expect(outcome).toBeInstanceOf(ArticleError);
    expect(steps).toBeLessThan(5);
  });

  it('reads through nesting far deeper than the stack', () => {
    const document = pageFrom('<h1>Harbour closed</h1>');
    let deepest: Element = document.body;
    for (let i = 0; i < 1_500; i++) deepest = deepest.appendChild(document.createElement('div'));
    deepest.innerHTML = prose(5);
    expect(extractArticle(document, url)?.paragraphs).toHaveLength(5);
  });

  it('survives JSON-LD that nests, repeats and lies', () => {
    const nested = `${'{"@graph":['.repeat(2_000)}${']}'.repeat(2_000)}`;
    const lies =
      '{"@type":"NewsArticle","headline":{"name":[[{"name":7}]]},"datePublished":{"a":1},"author":[null,{"name":null}],"publisher":"https://x"}';
    const html = `<script type="application/ld+json">${nested}</script><script type="application/ld+json">${lies}</script><h1>Harbour closed</h1>${prose(5)}`;
    const article = extractArticle(pageFrom(html), url);
    expect(article).toMatchObject({ outlet: 'hostile.example', byline: null, publishedAt: null });
    expect(article?.paragraphs).toHaveLength(5);
  });

  it('reads on where a broken tag has a name that no script may give', () => {
    const page = pageFrom(
      `<h1>Harbour closed</h1>${prose(4)}<p>The quay <x">was flooded</x"> again, all day long and all of the night after.</p>`,
    );
    const create = page.implementation.createHTMLDocument.bind(page.implementation);
    page.implementation.createHTMLDocument = (title) => {
      const copy = create(title);
      const createElement = copy.createElement.bind(copy);
      // The document of the unit tests takes any name; browsers throw.
      copy.createElement = (name: string) => {
        if (!/^[\w:.-]+$/.test(name)) throw new DOMException(name, 'InvalidCharacterError');
        return createElement(name);
      };
      return copy;
    };
    expect(extractArticle(page, url)?.paragraphs.at(-1)).toContain('was flooded again');
  });

  it('keeps titles, names and addresses within what the background accepts', () => {
    const long = 'Harbour '.repeat(2_000);
    const html = `<title>${long}</title><meta property="og:site_name" content="${long}"><meta name="author" content="${long}"><link rel="canonical" href="/${'a'.repeat(9_000)}"><h1>${long}</h1>${prose(5)}`;
    const article = extractArticle(pageFrom(html), url);
    expect(article?.title.length).toBeLessThanOrEqual(600);
    expect(article?.outlet.length).toBeLessThanOrEqual(200);
    expect(article?.byline?.length ?? 0).toBeLessThanOrEqual(200);
    expect(article?.canonicalUrl).toBeNull();
  });
});
