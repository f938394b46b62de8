import { browser } from 'wxt/browser';
import { bundledPacks, compileMatcher } from '../lib/story';

/** storage.local: what the detector reads of the followed stories, at most 8 kB. */
const matcherKey = 'matcher';

/** Hands the followed stories to the detector. Runs at install and update, when the packs may have changed. */
export const storeMatcher = (): Promise<void> =>
  browser.storage.local.set({ [matcherKey]: compileMatcher(bundledPacks()) });
