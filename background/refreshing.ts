import { browser } from 'wxt/browser';
import type { Engine } from './engine';
import { storeMatcher } from './matcher-store';
import type { Pages } from './pages';
import { lookAtOpenTabs } from './pausing';

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

/**
 * The corpus changed in a page of Crossread's own, and with it perhaps the stories that are followed: then the detector
 * gets them, and looks at the open tabs with them.
 */
export async function takeUpCorpus(engine: Engine, pages: Pages): Promise<void> {
  if ((await storeMatcher(engine)) === 'changed') await lookAtOpenTabs();
  await pages.recheck();
}

/** The followed stories changed: the same, and saved articles are read again with them. */
export async function takeUpStories(engine: Engine, pages: Pages): Promise<void> {
  await browser.storage.local.set({ [refreshingKey]: true });
  await takeUpCorpus(engine, pages);
  await refreshCorpus(engine, pages);
}

/** Goes on with what a killed worker left. */
export async function resumeRefresh(engine: Engine, pages: Pages): Promise<void> {
  const left = (await browser.storage.local.get(refreshingKey))[refreshingKey] === true;
  if (left) await takeUpStories(engine, pages);
}
