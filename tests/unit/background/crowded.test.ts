import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from './browser-double';
import { type World, world } from './world';

vi.mock('wxt/browser', () => import('./browser-double'));

/** Makes the session store refuse what would make it hold more than so many entries of these kinds. */
function roomFor(most: Readonly<Record<'article' | 'compared', number>>) {
  const { session } = browser.storage;
  const set = session.set.getMockImplementation() as typeof session.set;
  session.set.mockImplementation(async (items) => {
    const after = new Map([...session.store, ...Object.entries(items)]);
    const articles = [...after.keys()].filter((key) => key.startsWith('article:'));
    const compared = [...after.values()].filter((value) => (value as { kind?: string } | null)?.kind === 'compared');
    if (articles.length > most.article || compared.length > most.compared) {
      throw new Error('QUOTA_BYTES quota exceeded');
    }
    await set(items);
  });
  return () => session.set.mockImplementation(set);
}

describe('a session store that is full', () => {
  let w: World;
  beforeEach(() => {
    w = world();
  });

  it('drops the articles of other tabs first, which can be read again', async () => {
    const makeRoom = roomFor({ article: 1, compared: 9 });
    await w.reading(1);
    await w.reading(2, { url: 'https://levant.example/two' });
    makeRoom();
    expect(w.state(1)?.kind).toBe('compared');
    expect(w.state(2)?.kind).toBe('compared');
    expect(browser.storage.session.store.has('article:1')).toBe(false);
  });

  it('puts the comparisons of other tabs aside, and makes them again when the reader turns to them', async () => {
    const makeRoom = roomFor({ article: 9, compared: 1 });
    await w.reading(1);
    await w.reading(2, { url: 'https://levant.example/two' });
    expect(w.state(2)?.kind).toBe('compared');
    expect(w.state(1)).toMatchObject({ kind: 'working', title: 'The bridge opens' });

    browser.tabs.onActivated.emit({ tabId: 1 });
    await vi.waitFor(() => expect(w.state(1)?.kind).toBe('compared'));
    expect(w.state(2)?.kind).toBe('working');
    makeRoom();
  });

  it('leaves a tab alone that the reader turns to and that nothing was put aside of', async () => {
    await w.reading(1);
    const before = w.injections('reader.js');
    browser.tabs.onActivated.emit({ tabId: 1 });
    await new Promise((done) => setTimeout(done, 10));
    expect(w.injections('reader.js')).toBe(before);
  });
});
