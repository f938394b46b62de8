import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlePage, escapeHtml, frontPage, scriptSafeJson } from '../../../scripts/newsstand/pages.mjs';
import { openFiles, openNewsstand, pathOf, readSamples, type Sample } from '../../../scripts/newsstand.mjs';

const hostile: Sample = {
  url: 'https://harbour-courier.example/2025/06/07/a?b="c"&d',
  title: 'A "quoted" <script>alert(1)</script> & more',
  outlet: 'Harbour Courier',
  byline: "O'Hara <b>",
  date: '2025-06-07',
  paragraphs: ['<img src=x onerror=alert(1)>', '</script><script>alert(2)</script>'],
};

describe('a page of the newsstand', () => {
  it('shows text as text, whatever characters it has', () => {
    const page = articlePage(hostile);
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('Hara <b>');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).toContain('A &quot;quoted&quot; &lt;script&gt;');
  });

  it('keeps text inside the attribute it stands in', () => {
    expect(articlePage(hostile)).toContain('href="https://harbour-courier.example/2025/06/07/a?b=&quot;c&quot;&amp;d"');
    expect(frontPage([{ ...hostile, path: '/"><b>' }])).toContain('href="/&quot;&gt;&lt;b&gt;"');
  });

  it('keeps JSON-LD inside its script element, and readable', () => {
    const json = scriptSafeJson({ headline: '</script>' });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ headline: '</script>' });
  });

  it('escapes each of the five characters that HTML gives a meaning to', () => {
    expect(escapeHtml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
  });

  it('tells of itself what its outlet tells, and nothing for an unknown outlet', () => {
    expect(articlePage({ ...hostile, outlet: 'Bosphorus Wire' })).toContain('application/ld+json');
    expect(articlePage({ ...hostile, outlet: 'Bosphorus Wire' })).not.toContain('og:title');
    const plain = articlePage({ ...hostile, outlet: 'Unheard Of' });
    expect(plain).not.toMatch(/<meta property|ld\+json|canonical/);
  });
});

describe('the newsstand', () => {
  it('serves each article under its outlet, and a front page that links to it', async () => {
    const stand = await openNewsstand([{ ...hostile, url: 'https://levant-post.example/2025/06/02/deal' }]);
    try {
      expect(stand.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(stand.pages).toEqual([`${stand.url}levant-post/2025/06/02/deal`]);
      expect(await (await fetch(stand.url)).text()).toContain('href="/levant-post/2025/06/02/deal"');
      expect((await fetch(stand.pages[0] as string)).status).toBe(200);
      expect((await fetch(`${stand.url}elsewhere`)).status).toBe(404);
    } finally {
      await stand.close();
    }
  });

  it('serves given files as they are, and nothing else of their folder', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'crossread-test-'));
    const file = path.join(folder, 'one page.html');
    writeFileSync(file, '<p>as it is');
    writeFileSync(path.join(folder, 'private.txt'), 'no');
    const stand = await openFiles([file]);
    try {
      expect(await (await fetch(stand.pages[0] as string)).text()).toBe('<p>as it is');
      expect((await fetch(`${stand.url}1/private.txt`)).status).toBe(404);
      expect((await fetch(`${stand.url}1/..%2fprivate.txt`)).status).toBe(404);
    } finally {
      await stand.close();
      await rm(folder, { recursive: true });
    }
  });
});

describe('the samples', () => {
  const samples = readSamples();

  it('are several outlets’ articles with one to open', () => {
    expect(samples.filter((sample) => sample.open)).toHaveLength(1);
    expect(samples.length).toBeGreaterThanOrEqual(9);
    expect(new Set(samples.map((sample) => sample.outlet)).size).toBeGreaterThanOrEqual(6);
  });

  it.each(samples.map((sample) => [sample.url, sample] as const))('%s is complete', (url, sample) => {
    expect(new URL(url).hostname).toMatch(/\.example$/);
    expect(url).toContain(sample.date.replaceAll('-', '/'));
    expect(sample.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(sample.title.length).toBeGreaterThan(20);
    expect(sample.paragraphs.length).toBeGreaterThanOrEqual(7);
    expect(pathOf(sample)).toMatch(/^\/[a-z-]+\/\d{4}\/\d\d\/\d\d\/[a-z-]+$/);
    if (sample.check) expect(sample.paragraphs.join('\n')).toContain(sample.check);
  });

  it('hold one agency text in two outlets', () => {
    const texts = samples.map((sample) => sample.paragraphs.join('\n'));
    expect(texts.length - new Set(texts).size).toBe(1);
  });
});
