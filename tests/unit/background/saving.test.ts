import { describe, expect, it, vi } from 'vitest';
import { CorpusError } from '../../../lib/corpus';
import { browser, tabs } from './browser-double';
import { anArticle } from './fake-engine';
import { world } from './world';

vi.mock('wxt/browser', () => import('./browser-double'));

const save = (tab: number) => ({ type: 'saveTab', data: { tab } });

describe('saving', () => {
  it('shows the saved state at once and compares the other open articles again', async () => {
    const w = world();
    await w.reading(1);
    await w.reading(2, { url: 'https://levant.example/two' });
    expect(w.badge(2)).toBe('·');
    expect(await w.ask(save(1))).toEqual({ answer: { outcome: 'saved' } });
    expect(w.state(1)).toMatchObject({ saved: 'saved' });
    await vi.waitFor(() => expect(w.badge(2)).toBe('1'));
    expect(w.state(2)).toMatchObject({ corpusSize: 1 });
  });

  it('marks no other page as saved that the tab went on to meanwhile', async () => {
    const w = world();
    const tab = await w.reading(1);
    const next = anArticle({ url: 'https://harbour.example/next', title: 'The bridge is shut' });
    let end: (() => void) | null = null;
    w.engine.save = () =>
      new Promise((done) => {
        end = () => done('unchanged');
      });
    const asked = w.ask(save(1));
    const saved = await vi.waitUntil(() => end);
    tab.url = next.url;
    w.articles.set(1, next);
    w.fromPage(1, { type: 'articleDetected', url: next.url });
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ kind: 'compared', head: { url: next.url } }));
    saved();
    await asked;
    expect(w.state(1)).toMatchObject({ head: { url: next.url }, saved: 'unsaved' });
  });

  it('is shown also where the article was still being compared', async () => {
    const w = world();
    const article = anArticle({ title: 'The bridge opens' });
    w.open({ id: 1, url: article.url }, article);
    let slow = () => {};
    const compare = w.engine.compare;
    w.engine.compare = (open) =>
      new Promise((done) => {
        slow = () => done(compare(open));
      });
    w.fromPage(1, { type: 'articleDetected', url: article.url });
    await vi.waitFor(() => expect(browser.storage.session.store.has('article:1')).toBe(true));
    const first = slow;
    w.engine.compare = compare;
    await w.ask(save(1));
    first();
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ kind: 'compared', saved: 'saved' }));
  });

  it('compares the open articles again also where comparing them after the saving before it fails', async () => {
    const w = world();
    await w.reading(1);
    await w.reading(2, { url: 'https://levant.example/two' });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const get = browser.storage.session.get;
    let fail = () => {};
    const broken = vi.spyOn(browser.storage.session, 'get').mockImplementation((keys) => {
      if (keys !== null) return get(keys);
      return new Promise((_, reject) => {
        fail = () => reject(new Error('broken'));
      });
    });
    await w.ask(save(1));
    broken.mockRestore();
    await w.ask(save(2));
    fail();
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ corpusSize: 1 }));
    expect(w.state(2)).toMatchObject({ corpusSize: 1 });
  });

  it('tells a text saved twice from one that changed', async () => {
    const w = world();
    await w.reading(1);
    await w.ask(save(1));
    expect(await w.ask(save(1))).toEqual({ answer: { outcome: 'unchanged' } });
    w.fromPage(1, {
      type: 'articleRead',
      url: 'https://harbour.example/one',
      article: anArticle({ title: 'The bridge opens', paragraphs: ['It has 13 spans.'] }),
    });
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ saved: 'changed' }));
    expect(await w.ask(save(1))).toEqual({ answer: { outcome: 'new-version' } });
  });

  it('reads a page first that was not read yet, whatever it is about', async () => {
    const w = world();
    const weather = anArticle({ title: 'Weather' });
    w.open({ id: 1, url: weather.url }, weather);
    expect(await w.ask(save(1))).toEqual({ answer: { outcome: 'saved' } });
    expect(w.state(1)).toMatchObject({ kind: 'no-story', saved: 'saved' });
  });

  it.each([
    ['in a private window', 'private-window', { incognito: true }, null],
    ['on a full disk', 'disk-full', {}, new CorpusError('disk-full', 'QuotaExceededError')],
  ])('%s is refused with its reason', async (_, code, tab, error) => {
    const w = world();
    await w.reading(1, {}, tab);
    w.engine.failWith(error);
    expect(await w.ask(save(1))).toMatchObject({ answer: { failure: { code } } });
    expect(w.engine.saved.size).toBe(0);
  });

  it('of a page without an article says so', async () => {
    const w = world();
    w.open({ id: 1, url: 'https://harbour.example/' });
    expect(await w.ask(save(1))).toMatchObject({ answer: { failure: { code: 'extraction-failed' } } });
  });

  it('from the menu tells its outcome on the icon', async () => {
    const w = world();
    const tab = await w.reading(1);
    browser.contextMenus.onClicked.emit({ menuItemId: 'save-page' }, tab);
    await vi.waitFor(() => expect(w.badge(1)).toBe('✓'));
    expect(w.engine.saved.size).toBe(1);
  });

  it('from the menu leaves a failure for the sidebar, and the comparison as it is', async () => {
    const w = world();
    const tab = await w.reading(1, {}, { incognito: true });
    browser.contextMenus.onClicked.emit({ menuItemId: 'save-page' }, tab);
    await vi.waitFor(() => expect(w.badge(1)).toBe('!'));
    expect(w.title(1)).toBe('Nothing is saved in a private window');
    expect(browser.storage.session.store.get('told:1')).toMatchObject({ failure: { code: 'private-window' } });
    expect(w.state(1)?.kind).toBe('compared');
    tabs.splice(0);
    browser.tabs.onRemoved.emit(1);
    await vi.waitFor(() => expect(browser.storage.session.store.has('told:1')).toBe(false));
  });
});

describe('saving all tabs', () => {
  it('saves those about a followed story in that window, with progress', async () => {
    const w = world();
    await w.reading(1);
    await w.reading(2, { url: 'https://levant.example/two' });
    await w.reading(3, { url: 'https://levant.example/weather', title: 'Weather' });
    await w.reading(4, { url: 'https://levant.example/far' }, { windowId: 2 });
    await w.ask(save(1));
    const answer = await w.ask({ type: 'saveAllTabs', data: { window: 1 } });
    expect(answer).toEqual({ answer: { saved: 1, unchanged: 1, failed: 0 } });
    const progress = browser.storage.session.set.mock.calls.flatMap(([items]) => items['save-all'] ?? []);
    expect(progress).toEqual([
      { done: 0, total: 2 },
      { done: 1, total: 2 },
    ]);
    expect(browser.storage.session.store.has('save-all')).toBe(false);
  });

  it('is refused in a private window, with the reason', async () => {
    const w = world();
    browser.windows.get.mockResolvedValueOnce({ incognito: true });
    const answer = await w.ask({ type: 'saveAllTabs', data: { window: 1 } });
    expect(answer).toMatchObject({ failure: { code: 'private-window' } });
  });

  it('ends with the reason when the disk is full', async () => {
    const w = world();
    await w.reading(1);
    w.engine.failWith(new CorpusError('disk-full', 'QuotaExceededError'));
    const answer = await w.ask({ type: 'saveAllTabs', data: { window: 1 } });
    expect(answer).toMatchObject({ failure: { code: 'disk-full' } });
    expect(browser.storage.session.store.has('save-all')).toBe(false);
  });

  it('counts what could not be saved', async () => {
    const w = world();
    await w.reading(1, {}, { incognito: true });
    expect(await w.ask({ type: 'saveAllTabs', data: { window: 1 } })).toEqual({
      answer: { saved: 0, unchanged: 0, failed: 1 },
    });
  });
});

describe('samples', () => {
  it('are loaded, but not from a private window', async () => {
    const w = world();
    expect(await w.ask({ type: 'loadSamples' })).toEqual({ answer: { saved: 9 } });
    browser.windows.getLastFocused.mockResolvedValueOnce({ incognito: true });
    expect(await w.ask({ type: 'loadSamples' })).toMatchObject({ answer: { failure: { code: 'private-window' } } });
  });

  it('are removed, but not from a private window', async () => {
    const w = world();
    expect(await w.ask({ type: 'removeSamples' })).toEqual({ answer: { removed: ['sample-1', 'sample-2'] } });
    browser.windows.getLastFocused.mockResolvedValueOnce({ incognito: true });
    expect(await w.ask({ type: 'removeSamples' })).toMatchObject({ failure: { code: 'private-window' } });
  });

  it('are brought back, but not from a private window', async () => {
    const w = world();
    const asked = { type: 'restoreSamples', data: { removed: ['sample-1', 'sample-2'] } };
    expect(await w.ask(asked)).toEqual({ answer: { restored: 2 } });
    browser.windows.getLastFocused.mockResolvedValueOnce({ incognito: true });
    expect(await w.ask(asked)).toMatchObject({ failure: { code: 'private-window' } });
  });
});

describe('telling two sentences apart', () => {
  const decide = { type: 'decideUnlike', data: { tab: 1, here: 'One.', there: 'Two.', decision: 'unlike' } };

  it('is remembered, and the open articles are compared again', async () => {
    const w = world();
    await w.reading(1);
    const decided = vi.spyOn(w.engine, 'decideUnlike');
    const compared = vi.spyOn(w.engine, 'compare');
    expect(await w.ask(decide)).toEqual({ answer: undefined });
    expect(decided).toHaveBeenCalledWith({ here: 'One.', there: 'Two.', decision: 'unlike' });
    await vi.waitFor(() => expect(compared).toHaveBeenCalled());
  });

  it('is refused in a private window, which leaves nothing behind', async () => {
    const w = world();
    await w.reading(1, {}, { incognito: true });
    const decided = vi.spyOn(w.engine, 'decideUnlike');
    expect(await w.ask(decide)).toMatchObject({ failure: { code: 'private-window' } });
    expect(decided).not.toHaveBeenCalled();
  });
});

describe('decisions in the settings', () => {
  const pairs = [{ here: 'One.', there: 'Two.', decidedAt: 7 }];
  const decide = (decision: string) => ({ type: 'decidePairs', data: { pairs, decision } });

  it('are listed, taken back and taken up again, and the open articles are compared again', async () => {
    const w = world();
    await w.reading(1);
    const compared = vi.spyOn(w.engine, 'compare');
    await w.ask(decide('unlike'));
    expect(await w.ask({ type: 'unlikePairs' })).toEqual({ answer: { pairs } });
    await vi.waitFor(() => expect(compared).toHaveBeenCalledTimes(1));
    await w.ask(decide('undecided'));
    expect(await w.ask({ type: 'unlikePairs' })).toEqual({ answer: { pairs: [] } });
    await vi.waitFor(() => expect(compared).toHaveBeenCalledTimes(2));
  });

  it.each([
    ['no list', {}],
    ['another word', { pairs, decision: 'like' }],
    ['half a pair', { pairs: [{ here: 'One.' }] }],
  ])('are not decided by %s', async (_, data) => {
    expect(await world().ask({ type: 'decidePairs', data })).toBe('refused');
  });

  it('are refused in a private window, which leaves nothing behind', async () => {
    const w = world();
    browser.windows.getLastFocused.mockResolvedValueOnce({ incognito: true });
    expect(await w.ask(decide('unlike'))).toMatchObject({ failure: { code: 'private-window' } });
  });
});
