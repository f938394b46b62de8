import { browser } from 'wxt/browser';
import type { Engine } from './engine';
import { storeMatcher } from './matcher-store';
import type { Pages } from './pages';
import { lookAtOpenTabs } from './pausing';

/**
 * storage.local: names the last reading of saved articles that began, while it is under way, so that a worker killed
 * meanwhile is followed by one that goes on.
 */
const refreshingKey = 'refreshing';

/** storage.local: the revision of the followed stories that was last taken up in full. */
const takenUpKey = 'stories-taken-up';

const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** Reads stale articles again; returns how many. The end of one reading leaves the mark of a later one standing. */
async function readAgain(engine: Engine): Promise<number> {
  const turn = crypto.randomUUID();
  await browser.storage.local.set({ [refreshingKey]: turn });
  const read = await engine.refresh();
  if ((await stored(refreshingKey)) === turn) await browser.storage.local.remove(refreshingKey);
  return read;
}

/**
 * Reads saved articles again where another version of the engine or of a pack had read them, then compares the open
 * tabs anew. Does next to nothing where all is up to date.
 */
export async function refreshCorpus(engine: Engine, pages: Pages): Promise<void> {
  if ((await readAgain(engine)) > 0) await pages.recheck();
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
  // Before the work: what changes while it is under way is not taken up by it.
  const revision = await engine.storiesRevision();
  await takeUpCorpus(engine, pages);
  await readAgain(engine);
  // Also where nothing was left to read: the page of the change reads the articles too, and the tabs were compared
  // before it had come to its end.
  await pages.recheck();
  await browser.storage.local.set({ [takenUpKey]: revision });
}

/** Goes on with what a killed worker left, and takes up a change of the stories that no worker was told of. */
export async function resumeRefresh(engine: Engine, pages: Pages): Promise<void> {
  const [takenUp, left] = [(await stored(takenUpKey)) ?? 0, await stored(refreshingKey)];
  if (takenUp !== (await engine.storiesRevision())) await takeUpStories(engine, pages);
  else if (left !== undefined) await refreshCorpus(engine, pages);
}
