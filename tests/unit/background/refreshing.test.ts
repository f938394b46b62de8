import { expect, it, vi } from 'vitest';
import { startBackground } from '../../../background/start';
import { browser } from './browser-double';
import { world } from './world';

vi.mock('wxt/browser', () => import('./browser-double'));

it('reads saved articles again that an older engine had read, also after a worker was killed at it', async () => {
  const w = world();
  const tab = await w.reading(1);
  const compare = vi.spyOn(w.engine, 'compare');
  w.engine.refresh = async () => 3;
  browser.runtime.onInstalled.emit({});
  await vi.waitFor(() => expect(compare).toHaveBeenCalledWith(expect.objectContaining({ url: tab.url })));
  expect(browser.storage.local.store.has('refreshing')).toBe(false);

  w.engine.refresh = () => new Promise(() => {});
  browser.runtime.onInstalled.emit({});
  await vi.waitFor(() => expect(browser.storage.local.store.has('refreshing')).toBe(true));
  const refreshed = vi.fn(async () => 0);
  startBackground({ ...w.engine, refresh: refreshed });
  await vi.waitFor(() => expect(refreshed).toHaveBeenCalled(), { timeout: 3000 });
});

it('leaves the mark of a second reading standing when the first one ends', async () => {
  const w = world();
  const ends: (() => void)[] = [];
  w.engine.refresh = () => new Promise((end) => ends.push(() => end(0)));
  browser.runtime.onInstalled.emit({});
  browser.runtime.onInstalled.emit({});
  await vi.waitFor(() => expect(ends).toHaveLength(2));
  const mark = browser.storage.local.store.get('refreshing');
  ends[0]?.();
  await new Promise((done) => setTimeout(done, 20));
  expect(browser.storage.local.store.get('refreshing')).toBe(mark);
  ends[1]?.();
  await vi.waitFor(() => expect(browser.storage.local.store.has('refreshing')).toBe(false));
});
