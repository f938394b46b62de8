import { browser } from 'wxt/browser';
import { accessTo } from '../lib/web-access';
import { addressOf } from './article-state';
import { syncRegistration } from './detection';
import type { Pages } from './pages';
import { lookAtOpenTabs } from './pausing';
import { allStates } from './tab-states';

/** The reader withdrew access to some or all sites: says so on each tab that Crossread had read. */
export async function accessWithdrawn(pages: Pages): Promise<void> {
  for (const { tab, state } of await allStates()) {
    if (state.kind === 'paused' || state.kind === 'no-access') continue;
    const page = await browser.tabs.get(tab).catch(() => null);
    if (!page || (await accessTo(page.url)) !== 'no-access') continue;
    await pages.show(tab, { kind: 'no-access', url: addressOf(state) ?? '' });
  }
}

/** Access came back: forgets the refusals and looks at the open tabs again. */
export async function accessGiven(pages: Pages): Promise<void> {
  await syncRegistration();
  for (const { tab, state } of await allStates()) if (state.kind === 'no-access') await pages.left(tab, null);
  await lookAtOpenTabs();
}
