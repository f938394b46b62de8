// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dateOfUrl, findDate, parseDate } from '../../../lib/article/dates';
import { readMetadata } from '../../../lib/article/page-metadata';
import { modifiedAt, publishedAt } from '../../../lib/article/publication';
import { pageFrom } from './pages';

describe('parseDate', () => {
  it.each([
    ['2025-06-02T15:40:00+00:00', '2025-06-02T15:40:00Z', 'minute'],
    ['2025-06-02T23:30:00-04:00', '2025-06-02T23:30:00-04:00', 'minute'],
    ['2025-06-02T15:40Z', '2025-06-02T15:40:00Z', 'minute'],
    ['2025-06-02 15:40:12.123 +0300', '2025-06-02T15:40:12+03:00', 'minute'],
    ['20250602T154000Z', '2025-06-02T15:40:00Z', 'minute'],
    ['Mon, 02 Jun 2025 15:40:00 GMT', '2025-06-02T15:40:00Z', 'minute'],
    ['2025-06-02', '2025-06-02', 'day'],
    ['2025-06-02T00:00:00Z', '2025-06-02', 'day'],
    ['2025-06-02T15:40:00', '2025-06-02', 'day'],
    ['June 2, 2025', '2025-06-02', 'day'],
    ['2nd June 2025 at 18:05', '2025-06-02', 'day'],
    ['2 червня 2025 р.', '2025-06-02', 'day'],
    ['2 июня 2025', '2025-06-02', 'day'],
    ['2 Haziran 2025', '2025-06-02', 'day'],
    ['2. Juni 2025', '2025-06-02', 'day'],
    ['2 de junio de 2025', '2025-06-02', 'day'],
    ['02.06.2025', '2025-06-02', 'day'],
    ['13/06/2025', '2025-06-13', 'day'],
    ['06/13/2025', '2025-06-13', 'day'],
  ])('reads %s', (text, at, grain) => {
    expect(parseDate(text)).toEqual({ at, grain });
  });

  it.each(['02/06/2025', '2025-13-40', '1970-01-01', '2199-01-01', 'yesterday', '', 'June', 'version 2.06.2025.1'])(
    'does not guess at "%s"',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});

describe('findDate', () => {
  it('finds a full date in a line and leaves one without a year alone', () => {
    expect(findDate('Published by Ana Sol on Tuesday, 6 May 2025, at noon')?.at).toBe('2025-05-06');
    expect(findDate('The talks on June 2 went well')).toBeNull();
  });
});

describe('dateOfUrl', () => {
  it.each([
    ['https://a.example/2025/06/02/title', '2025-06-02'],
    ['https://a.example/world/2025/jun/02/title', '2025-06-02'],
    ['https://a.example/news/title-20250602', '2025-06-02'],
    ['https://a.example/news/1020250602123', undefined],
    ['https://a.example/2025/title', undefined],
  ])('%s', (url, at) => {
    expect(dateOfUrl(url)?.at).toBe(at);
  });
});

describe('publication', () => {
  const read = (html: string, url = 'https://a.example/2024/01/05/x') => {
    const document = pageFrom(html);
    const metadata = readMetadata(document);
    const published = publishedAt(document, url, metadata);
    return { published, modified: modifiedAt(document, metadata, published) };
  };

  it('believes metadata before the address, and the address before the text', () => {
    expect(
      read('<meta name="dcterms.issued" content="2025-06-02"><h1>x</h1><p>June 9, 2025</p>').published,
    ).toMatchObject({ at: '2025-06-02', known: 'metadata' });
    expect(read('<h1>x</h1><p>June 9, 2025</p>').published).toMatchObject({ at: '2024-01-05', known: 'url' });
    expect(read('<h1>x</h1><p>June 9, 2025</p>', 'https://a.example/x').published).toMatchObject({
      at: '2025-06-09',
      known: 'text',
    });
  });

  it('passes over dates of other articles', () => {
    const html =
      '<aside><time datetime="2025-01-01">1</time></aside><ul><li class="date">2 May 2025</li></ul><h1>x</h1>';
    expect(read(html, 'https://a.example/x').published).toBeNull();
  });

  it('names no modification that is no later than the publication', () => {
    const page = (modified: string) =>
      `<meta property="article:published_time" content="2025-06-02T10:00:00+02:00"><meta property="article:modified_time" content="${modified}">`;
    expect(read(page('2025-06-02T08:00:00Z')).modified).toBeNull();
    expect(read(page('2025-06-02')).modified).toBeNull();
    expect(read(page('2025-06-02T08:30:00Z')).modified?.at).toBe('2025-06-02T08:30:00Z');
  });
});
