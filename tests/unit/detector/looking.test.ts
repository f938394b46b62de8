// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Looking, lookAt, type Surroundings } from '../../../entrypoints/detector/looking';
import type { Matcher } from '../../../lib/story/matcher';
import { fixture } from '../article/pages';

const matcher: Matcher = [
  {
    story: 'strike',
    all: [
      ['harbour', 'port'],
      ['dockers', 'strike'],
    ],
    not: [],
    from: null,
    to: null,
  },
];
const article = fixture('json-ld');
const bodyOf = (html: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
const headOf = (html: string) => /<head[^>]*>([\s\S]*)<\/head>/.exec(html)?.[1] ?? '';

let told: string[];
let address: string;
let alive: boolean;
let asked: number;
let around: Surroundings;
let last: Looking | undefined;

const show = (html: string) => {
  document.head.innerHTML = headOf(html);
  document.body.innerHTML = bodyOf(html);
};
const inject = async () => {
  last = lookAt(around, last);
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  asked = 0;
  alive = true;
  last = undefined;
  address = article.url;
  around = {
    document,
    address: () => address,
    matcher: async () => {
      asked++;
      return matcher;
    },
    tell: (url) => told.push(url),
    alive: () => alive,
  };
});
afterEach(() => {
  last?.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the detector', () => {
  it('tells once of an article about a followed story', async () => {
    show(article.html);
    await inject();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told).toEqual([article.url]);
  });

  it('leaves nothing on an article about something else: no message, listener, observer or timer', async () => {
    const listeners = [vi.spyOn(document, 'addEventListener'), vi.spyOn(window, 'addEventListener')];
    const observer = vi.spyOn(globalThis, 'MutationObserver');
    show(article.html.replaceAll(/dockers|strike/gi, 'gardeners'));
    await inject();
    expect(told).toEqual([]);
    expect(asked).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    for (const spy of [...listeners, observer]) expect(spy).not.toHaveBeenCalled();
  });

  it.each(['home', 'section', 'search', 'shop', 'forum', 'login', 'docs'])(
    'does not even ask for the stories on a page that is no article: %s',
    async (name) => {
      const page = fixture(name);
      address = page.url;
      show(page.html);
      await inject();
      expect(asked).toBe(0);
      expect(told).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('looks again at a page that is built late, and tells once it is an article', async () => {
    show(`<head>${headOf(article.html)}</head><body><div id="root">Loading</div></body>`);
    await inject();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(told).toEqual([]);
    document.body.innerHTML = bodyOf(article.html);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual([article.url]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks at most three more times within ten seconds and then never again', async () => {
    show('<head><title>Loading</title></head><body><div id="root"></div></body>');
    const looks = vi.spyOn(document, 'querySelectorAll');
    await inject();
    const counts: number[] = [];
    for (const seconds of [1, 3, 10]) {
      looks.mockClear();
      await vi.advanceTimersByTimeAsync(seconds * 1000 - (counts.length ? ([0, 1000, 3000][counts.length] ?? 0) : 0));
      counts.push(looks.mock.calls.length);
    }
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    document.body.innerHTML = bodyOf(article.html);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
  });

  it('is one look when it is injected twice for one address', async () => {
    show(article.html);
    await inject();
    await inject();
    expect(told).toEqual([article.url]);
  });

  it('keeps one timer when it is injected twice into a page that is not built yet', async () => {
    show('<head><title>Loading</title></head><body></body>');
    await inject();
    await inject();
    expect(vi.getTimerCount()).toBe(1);
  });

  it('tells again when asked to look again later, as after a pause', async () => {
    show(article.html);
    await inject();
    await vi.advanceTimersByTimeAsync(5_000);
    await inject();
    expect(told).toEqual([article.url, article.url]);
  });

  it('tells again of a page that comes back from the back/forward cache, however soon', async () => {
    show(article.html);
    await inject();
    window.dispatchEvent(new Event('pagehide'));
    await inject();
    expect(told).toEqual([article.url, article.url]);
  });

  it('waits for the new page after client-side navigation instead of judging the old text', async () => {
    show(article.html);
    await inject();
    address = 'https://www.harbour-courier.example/2025/05/08/other';
    await inject();
    expect(told).toEqual([article.url]);
    show(fixture('embedded-post').html.replace('claims credit for', 'on dockers and strike:'));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(told).toEqual([article.url, address]);
  });

  it('tells of an address that was only cleaned of its tracking parameters', async () => {
    show(article.html);
    await inject();
    address = article.url.split('?')[0] ?? '';
    await inject();
    expect(told).toEqual([article.url, address]);
  });

  it('leaves a page that moved on to the next injection', async () => {
    show('<head><title>Loading</title></head><body></body>');
    await inject();
    address = 'https://www.harbour-courier.example/elsewhere';
    document.body.innerHTML = bodyOf(article.html);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('falls silent when the extension was updated under it', async () => {
    show(`<head>${headOf(article.html)}</head><body></body>`);
    await inject();
    alive = false;
    document.body.innerHTML = bodyOf(article.html);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
