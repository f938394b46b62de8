import { browser } from 'wxt/browser';
import { readSettings, writeSettings } from '../lib/settings';
import { webOrigins } from '../lib/web-access';
import { looksAt, syncRegistration } from './detection';
import { injectDetectorAnew, metBefore } from './inject';
import { tickPause } from './menus';
import type { Pages } from './pages';
import { allStates } from './tab-states';

/**
 * Lets the detector look at every tab that is open already: after install, update, resuming, or when access came
 * back. Tabs the browser keeps closed to extensions, or has put to sleep, are passed over.
 */
export async function lookAtOpenTabs(): Promise<void> {
  await Promise.allSettled((await openTabsToLookAt()).map(lookAt));
}

/** The same after a change of where Crossread looks: what is read already stays as it is. */
export async function lookWhereNothingIsRead(): Promise<void> {
  const read = new Set((await allStates()).map(({ tab }) => tab));
  await Promise.allSettled((await openTabsToLookAt()).filter((tab) => !read.has(tab)).map(lookAt));
}

async function openTabsToLookAt(): Promise<number[]> {
  const settings = await readSettings();
  const tabs = await browser.tabs.query({ url: webOrigins });
  const awake = tabs.filter(({ url, discarded }) => !discarded && url !== undefined && looksAt(settings, url));
  return awake.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

async function lookAt(tab: number): Promise<void> {
  await metBefore(tab); // The document's first address is looked at now; a later one is new.
  await injectDetectorAnew(tab);
}

/** Pauses or resumes Crossread in all tabs, and remembers it. */
export async function setPaused(pages: Pages, paused: boolean): Promise<void> {
  await writeSettings({ paused });
  await syncRegistration();
  await tickPause(paused);
  if (paused) {
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) await pages.show(id, { kind: 'paused' });
    return;
  }
  for (const { tab, state } of await allStates()) if (state.kind === 'paused') await pages.left(tab, null);
  await lookAtOpenTabs();
}
