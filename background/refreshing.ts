import { browser } from 'wxt/browser';
import type { Engine } from './engine';
import type { Pages } from './pages';

/** storage.local: set while saved articles are read again, so that a worker killed meanwhile is followed by one that goes on. */
const refreshingKey = 'refreshing';

/**
 * Reads saved articles again where another version of the engine or of a pack had read them, then compares the open
 * tabs anew. Does next to nothing where all is up to date.
 */
export async function refreshCorpus(engine: Engine, pages: Pages): Promise<void> {
  await browser.storage.local.set({ [refreshingKey]: true });
  const read = await engine.refresh();
  await browser.storage.local.remove(refreshingKey);
  if (read > 0) await pages.recheck();
}

/** Goes on with what a killed worker left. */
export async function resumeRefresh(engine: Engine, pages: Pages): Promise<void> {
  const left = (await browser.storage.local.get(refreshingKey))[refreshingKey] === true;
  if (left) await refreshCorpus(engine, pages);
}
