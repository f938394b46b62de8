import { browser } from 'wxt/browser';
import { webOrigins } from '../lib/web-access';
import { looksAt, syncRegistration } from './detection';
import { injectDetectorAnew, metBefore } from './inject';
import { tickPause } from './menus';
import type { Pages } from './pages';
import { readSettings, writePaused } from './settings';
import { allStates } from './tab-states';

/**
 * Lets the detector look at every tab that is open already: after install, update, resuming, or when access came
 * back. Tabs the browser keeps closed to extensions, or has put to sleep, are passed over.
 */
export async function lookAtOpenTabs(): Promise<void> {
  const settings = await readSettings();
  const tabs = await browser.tabs.query({ url: webOrigins });
  const awake = tabs.filter(({ url, discarded }) => !discarded && url !== undefined && looksAt(settings, url));
  await Promise.allSettled(awake.map(({ id }) => lookAt(id)));
}

async function lookAt(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await metBefore(tab); // The document's first address is looked at now; a later one is new.
  await injectDetectorAnew(tab);
}

/** Pauses or resumes Crossread in all tabs, and remembers it. */
export async function setPaused(pages: Pages, paused: boolean): Promise<void> {
  await writePaused(paused);
  await syncRegistration();
  await tickPause(paused);
  if (paused) {
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) await pages.show(id, { kind: 'paused' });
    return;
  }
  for (const { tab, state } of await allStates()) if (state.kind === 'paused') await pages.left(tab, null);
  await lookAtOpenTabs();
}
