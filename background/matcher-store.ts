import { browser } from 'wxt/browser';
import { fitMatcher } from '../lib/story';
import type { Engine } from './engine';

/** storage.local: what the detector reads of the followed stories, at most 8 kB. */
const matcherKey = 'matcher';

/** Hands the followed stories to the detector; tells whether it had others before. */
export async function storeMatcher(engine: Engine): Promise<'changed' | 'same'> {
  const { matcher } = fitMatcher(await engine.followed());
  const before = (await browser.storage.local.get(matcherKey))[matcherKey];
  // Their order counts: an article that several match is about the first.
  if (JSON.stringify(before) === JSON.stringify(matcher)) return 'same';
  await browser.storage.local.set({ [matcherKey]: matcher });
  return 'changed';
}
