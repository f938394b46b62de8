import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, granted, inject, tabs } from './browser-double';
import { anArticle } from './fake-engine';
import { type World, world } from './world';

vi.mock('wxt/browser', () => import('./browser-double'));

describe('a page that the detector speaks up on', () => {
  let w: World;
  beforeEach(() => {
    w = world();
  });

  it('is read, compared and shown, with the number of differing claims on the icon', async () => {
    w.engine.saved.set('https://other.example/', anArticle({ url: 'https://other.example/' }));
    await w.reading(1);
    expect(w.state(1)).toMatchObject({ kind: 'compared', saved: 'unsaved', corpusSize: 1, claimsRead: true });
    expect(w.badge(1)).toBe('1');
    expect(w.title(1)).toBe('Crossread: 1 claim differs from what you saved');
  });

  it('says on the icon that nothing was compared, rather than that nothing differs', async () => {
    await w.reading(1);
    expect(w.badge(1)).toBe('·');
    expect(w.title(1)).toContain('nothing saved to compare');
  });

  it('tells when its language is not read', async () => {
    await w.reading(1, { lang: 'tr' });
    expect(w.state(1)).toMatchObject({ kind: 'compared', claimsRead: false });
  });

  it('becomes a typed failure when the engine breaks', async () => {
    w.engine.failWith(new Error('boom'));
    await w.reading(1);
    expect(w.state(1)).toEqual({ kind: 'failed', failure: { code: 'unexpected', detail: 'Error: boom' } });
    expect(w.badge(1)).toBe('!');
  });

  it('is a failure when the browser lets no script in', async () => {
    w.open({ id: 1, url: 'https://store.example/' });
    inject.mockRejectedValue(new Error('Cannot access contents of the page.'));
    await w.ask({ type: 'readTab', data: { tab: 1 } });
    expect(w.state(1)).toMatchObject({ kind: 'failed', failure: { code: 'no-access' } });
  });

  it('counts as unreadable when the reader script never answers', async () => {
    vi.useFakeTimers();
    w.open({ id: 1, url: 'https://silent.example/' });
    inject.mockResolvedValue(undefined);
    await w.ask({ type: 'readTab', data: { tab: 1 } });
    expect(w.state(1)?.kind).toBe('working');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(w.state(1)).toMatchObject({ kind: 'failed', failure: { code: 'extraction-failed' } });
    vi.useRealTimers();
  });
});

describe('a page the reader asks about', () => {
  it.each([
    ['about no followed story', anArticle({ title: 'Weather' }), 'no-story'],
    ['without an article', null, 'not-article'],
  ])('%s', async (_, article, kind) => {
    const w = world();
    w.open({ id: 1, url: 'https://harbour.example/one' }, article);
    await w.ask({ type: 'readTab', data: { tab: 1 } });
    await vi.waitFor(() => expect(w.state(1)?.kind).toBe(kind));
    await vi.waitFor(() => expect(w.badge(1)).toBe(''));
  });

  it('is unreadable when it belongs to the browser', async () => {
    const w = world();
    w.open({ id: 1, url: 'chrome://settings/' });
    await w.ask({ type: 'readTab', data: { tab: 1 } });
    expect(w.state(1)).toEqual({ kind: 'unreadable' });
  });

  it('is without access when the browser hides even its address', async () => {
    const w = world();
    tabs.push({ id: 1, windowId: 1, incognito: false });
    granted.origins = false;
    await w.ask({ type: 'readTab', data: { tab: 1 } });
    expect(w.state(1)).toEqual({ kind: 'no-access', url: '' });
  });
});

describe('an answer that comes too late', () => {
  it('is dropped when the tab has gone to another page', async () => {
    const w = world();
    const tab = w.open({ id: 1, url: 'https://harbour.example/one' });
    const old = anArticle({ title: 'The bridge opens' });
    tab.url = 'https://harbour.example/two';
    w.fromPage(1, { type: 'articleRead', url: old.url, article: old });
    await new Promise((done) => setTimeout(done, 5));
    expect(w.state(1)).toBeUndefined();
  });

  it('is dropped when the tab is left in the middle of it, at whatever step', async () => {
    for (let steps = 0; steps < 12; steps++) {
      const w = world();
      const tab = w.open({ id: 1, url: 'https://harbour.example/one' });
      w.fromPage(1, { type: 'articleRead', url: tab.url, article: anArticle({ title: 'The bridge opens' }) });
      for (let step = 0; step < steps; step++) await Promise.resolve();
      tab.url = 'https://harbour.example/';
      browser.tabs.onUpdated.emit(1, { url: tab.url }, tab);
      await new Promise((done) => setTimeout(done, 5));
      expect(w.state(1), `left after ${steps} steps`).toBeUndefined();
      expect(browser.storage.session.store.has('article:1'), `left after ${steps} steps`).toBe(false);
    }
  });

  it('does not overwrite a later reading of the same tab', async () => {
    const w = world();
    const tab = w.open({ id: 1, url: 'https://harbour.example/one' });
    let slow = () => {};
    const first = w.engine.compare;
    w.engine.compare = (article) => new Promise((done) => (slow = () => done(first(article))));
    w.fromPage(1, { type: 'articleRead', url: tab.url, article: anArticle({ title: 'The bridge opens' }) });
    await vi.waitFor(() => expect(slow).not.toBeUndefined());
    await new Promise((done) => setTimeout(done, 5));
    w.engine.compare = first;
    w.fromPage(1, { type: 'articleRead', url: tab.url, article: anArticle({ title: 'Another bridge' }) });
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ head: { title: 'Another bridge' } }));
    slow();
    await new Promise((done) => setTimeout(done, 5));
    expect(w.state(1)).toMatchObject({ head: { title: 'Another bridge' } });
  });
});

describe('a worker that was killed in mid-reading', () => {
  it('takes the reading up again when the next one starts', async () => {
    vi.useFakeTimers();
    const w = world();
    const article = anArticle({ title: 'The bridge opens' });
    w.open({ id: 1, url: article.url }, article);
    await browser.storage.session.set({ 'tab:1': { kind: 'working', url: article.url, title: '' } });
    await vi.advanceTimersByTimeAsync(1100);
    expect(w.state(1)?.kind).toBe('compared');
    vi.useRealTimers();
  });
});

describe('a page that holds an article the reader script cannot read', () => {
  it('is a failure with its reason, not a page without an article', async () => {
    const w = world();
    const { url } = w.open({ id: 1, url: 'https://harbour.example/endless' });
    const failure = { code: 'extraction-failed', detail: 'too many nodes' };
    w.fromPage(1, { type: 'articleRead', url, article: null, failure });
    await vi.waitFor(() => expect(w.state(1)).toEqual({ kind: 'failed', failure }));
  });
});
