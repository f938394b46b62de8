import { describe, expect, it, vi } from 'vitest';
import { countKept, mostOfSite } from '../../../background/keeping-limit';
import { CorpusError } from '../../../lib/corpus';
import { browser, inject } from './browser-double';
import { anArticle } from './fake-engine';
import { type World, world } from './world';

vi.mock('wxt/browser', () => import('./browser-double'));

const one = 'https://harbour.example/one';
const settled = () => new Promise((done) => setTimeout(done, 10));
const byItself = (w: World, tab: number) => {
  const state = w.state(tab);
  return state?.kind === 'compared' ? state.byItself : undefined;
};

async function keeping(): Promise<World> {
  const w = world();
  await browser.storage.local.set({ autoSave: true });
  return w;
}

describe('saving by itself', () => {
  it('is off until the reader wants it', async () => {
    const w = world();
    await w.reading(1);
    await settled();
    expect(w.engine.saved.size).toBe(0);
    expect(byItself(w, 1)).toBeUndefined();
  });

  it('saves an article about a followed story that the detector found, says so, and compares the others again', async () => {
    const w = await keeping();
    await w.reading(1, { url: 'https://levant.example/two' }, { incognito: true });
    await w.reading(2);
    await vi.waitFor(() => expect(byItself(w, 2)).toEqual({ kind: 'saved' }));
    expect([...w.engine.saved.keys()]).toEqual(['https://harbour.example/one']);
    expect(w.state(2)).toMatchObject({ saved: 'saved' });
    await vi.waitFor(() => expect(w.badge(1)).toBe('1'));
  });

  it('saves each of several articles that are opened at once', async () => {
    const w = await keeping();
    await Promise.all([1, 2, 3].map((id) => w.reading(id, { url: `https://harbour.example/${id}` })));
    await vi.waitFor(() => expect(w.engine.saved.size).toBe(3));
    await vi.waitFor(() => expect([1, 2, 3].map((id) => byItself(w, id)?.kind)).toEqual(['saved', 'saved', 'saved']));
  });

  it('goes on saying so when the article is compared again', async () => {
    const w = await keeping();
    await w.reading(1);
    await vi.waitFor(() => expect(byItself(w, 1)).toEqual({ kind: 'saved' }));
    await w.ask({ type: 'corpusChanged' });
    expect(byItself(w, 1)).toEqual({ kind: 'saved' });
  });

  it.each([
    ['in a private window', {}, { incognito: true }],
    ['about no followed story', { title: 'Weather' }, {}],
  ])('saves nothing %s', async (_, article, tab) => {
    const w = await keeping();
    await w.reading(1, article, tab);
    await settled();
    expect(w.engine.saved.size).toBe(0);
  });

  it('saves no page that was read because the reader asked', async () => {
    const w = await keeping();
    const article = anArticle({ title: 'The bridge opens' });
    w.open({ id: 1, url: article.url }, article);
    await w.ask({ type: 'readTab', data: { tab: 1 } });
    await vi.waitFor(() => expect(w.state(1)?.kind).toBe('compared'));
    await settled();
    expect(w.engine.saved.size).toBe(0);
  });

  it('leaves a text that changed since to the reader', async () => {
    const w = world();
    await w.reading(1);
    await w.ask({ type: 'saveTab', data: { tab: 1 } });
    await browser.storage.local.set({ autoSave: true });
    await w.reading(2, { paragraphs: ['The bridge has 13 spans.'] });
    await settled();
    expect(w.state(2)).toMatchObject({ saved: 'changed' });
    expect(byItself(w, 2)).toBeUndefined();
  });
});

describe('saving by itself, within limits', () => {
  it('saves nothing of a site that was switched off since its page was found', async () => {
    const w = world();
    await w.reading(1);
    await browser.storage.local.set({ excludedSites: ['harbour.example'] });
    await browser.storage.local.set({ autoSave: true });
    await w.ask({ type: 'corpusChanged' });
    await settled();
    expect(w.engine.saved.size).toBe(0);
  });

  it('ends at a number of articles of one site within an hour, and tells it once', async () => {
    const w = await keeping();
    for (let page = 0; page < mostOfSite; page++) await countKept(`https://harbour.example/${page}`);
    await w.reading(1);
    await vi.waitFor(() => expect(byItself(w, 1)).toMatchObject({ kind: 'failed', failure: { code: 'site-flood' } }));
    await w.reading(2, { url: 'https://harbour.example/2' });
    await w.reading(3, { url: 'https://levant.example/3' });
    await vi.waitFor(() => expect(byItself(w, 3)).toEqual({ kind: 'saved' }));
    expect(byItself(w, 2)).toBeUndefined();
    expect([...w.engine.saved.keys()]).toEqual(['https://levant.example/3']);
  });

  it('saves a page that a late answer of the page before came in between', async () => {
    const w = await keeping();
    const next = anArticle({ title: 'The bridge is shut', url: 'https://harbour.example/next' });
    w.open({ id: 1, url: next.url });
    inject.mockImplementation(async () => undefined);
    w.fromPage(1, { type: 'articleDetected', url: next.url });
    await settled();
    w.fromPage(1, { type: 'articleRead', url: one, article: anArticle({ title: 'The bridge opens' }) });
    await settled();
    w.fromPage(1, { type: 'articleRead', url: next.url, article: next });
    await vi.waitFor(() => expect(byItself(w, 1)).toEqual({ kind: 'saved' }));
    expect([...w.engine.saved.keys()]).toEqual([next.url]);
  });
});

describe('undoing it', () => {
  it('takes out no other article that the tab went on to', async () => {
    const w = await keeping();
    const byHand = anArticle({ url: 'https://harbour.example/hand', title: 'The bridge by hand' });
    await w.engine.save(byHand);
    const tab = await w.reading(1);
    await vi.waitFor(() => expect(byItself(w, 1)).toEqual({ kind: 'saved' }));
    const late = { failure: { code: 'undo-late' } };
    expect(await w.ask({ type: 'undoSave', data: { tab: 1, url: byHand.url } })).toMatchObject(late);
    // The tab goes on while the panel still shows the first.
    tab.url = byHand.url;
    w.articles.set(1, byHand);
    expect(await w.ask({ type: 'undoSave', data: { tab: 1, url: one } })).toEqual({ answer: undefined });
    expect([...w.engine.saved.keys()]).toEqual([byHand.url]);
    w.fromPage(1, { type: 'articleDetected', url: byHand.url });
    await vi.waitFor(() => expect(w.state(1)).toMatchObject({ head: { url: byHand.url } }));
    expect(await w.ask({ type: 'undoSave', data: { tab: 1, url: one } })).toMatchObject(late);
    expect(await w.ask({ type: 'undoSave', data: { tab: 1, url: byHand.url } })).toMatchObject(late);
    expect([...w.engine.saved.keys()]).toEqual([byHand.url]);
  });

  it('takes the article out of the corpus, and it is not saved by itself again', async () => {
    const w = await keeping();
    const tab = await w.reading(1);
    await vi.waitFor(() => expect(byItself(w, 1)).toEqual({ kind: 'saved' }));
    expect(await w.ask({ type: 'undoSave', data: { tab: 1, url: one } })).toEqual({ answer: undefined });
    expect(w.engine.saved.size).toBe(0);
    expect(w.state(1)).toMatchObject({ kind: 'compared', saved: 'unsaved' });
    expect(byItself(w, 1)).toBeUndefined();
    w.fromPage(1, { type: 'articleDetected', url: tab.url });
    await settled();
    expect(w.engine.saved.size).toBe(0);
    expect(await w.ask({ type: 'saveTab', data: { tab: 1 } })).toEqual({ answer: { outcome: 'saved' } });
  });

  it('tells a corpus that cannot be written', async () => {
    const w = await keeping();
    await w.reading(1);
    await vi.waitFor(() => expect(byItself(w, 1)).toEqual({ kind: 'saved' }));
    w.engine.remove = () => Promise.reject(new CorpusError('database-broken', 'gone'));
    expect(await w.ask({ type: 'undoSave', data: { tab: 1, url: one } })).toMatchObject({
      failure: { code: 'database-broken' },
    });
  });
});

describe('saving by itself on a full disk', () => {
  it('is told once, and again only after it has worked in between', async () => {
    const w = await keeping();
    const { saveNew } = w.engine;
    w.engine.saveNew = () => Promise.reject(new CorpusError('disk-full', 'QuotaExceededError'));
    await w.reading(1);
    const failed = { kind: 'failed', failure: { code: 'disk-full', detail: 'QuotaExceededError' } };
    await vi.waitFor(() => expect(byItself(w, 1)).toEqual(failed));
    expect(w.state(1)).toMatchObject({ saved: 'unsaved' });
    await w.reading(2, { url: 'https://harbour.example/2' });
    await settled();
    expect(byItself(w, 2)).toBeUndefined();
    w.engine.saveNew = saveNew;
    await w.reading(3, { url: 'https://harbour.example/3' });
    await vi.waitFor(() => expect(byItself(w, 3)).toEqual({ kind: 'saved' }));
    // The corpus took an article again, so those that could not be saved are tried once more.
    await vi.waitFor(() => expect(byItself(w, 1)).toEqual({ kind: 'saved' }));
  });

  it('is no longer told once the reader saved by hand', async () => {
    const w = await keeping();
    w.engine.saveNew = () => Promise.reject(new CorpusError('disk-full', 'QuotaExceededError'));
    await w.reading(1);
    await vi.waitFor(() => expect(byItself(w, 1)?.kind).toBe('failed'));
    await w.ask({ type: 'saveTab', data: { tab: 1 } });
    expect(byItself(w, 1)).toBeUndefined();
  });
});
