import { browser } from 'wxt/browser';
import type { PanelState } from '../../components/sidebar/panel';
import { type CheckState, checkKey, type SaveAllProgress, saveAllKey, type TabState, tabKey } from '../../lib/messages';
import { webOrigins } from './web-access';

/**
 * Makes a panel follow its own window: the active tab, what the background knows of it, and the checked selection.
 * Listeners are set before the first read, so no change in between is lost.
 */
export async function followWindow(state: PanelState): Promise<void> {
  const { id: window } = await browser.windows.getCurrent();
  if (window === undefined) return;

  const turnTo = async (tab: number) => {
    state.place.value = { tab, window };
    state.page.value = null;
    state.check.value = null;
    await readTab(state, tab);
  };

  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === window) void turnTo(active.tabId);
  });
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (tab === state.place.value?.tab && (change.status || change.url)) void readTab(state, tab);
  });
  browser.storage.session.onChanged.addListener((changes) => {
    const tab = state.place.value?.tab;
    if (tab === undefined) return;
    if (changes[tabKey(tab)] || changes[checkKey(tab)] || changes[saveAllKey]) void readTab(state, tab);
  });

  const [active] = await browser.tabs.query({ active: true, windowId: window });
  if (active?.id !== undefined) await turnTo(active.id);
}

/** Reads what is known of a tab; dropped when the reader has turned to another tab meanwhile. */
async function readTab(state: PanelState, tab: number): Promise<void> {
  const keys = { page: tabKey(tab), check: checkKey(tab) };
  const stored = await browser.storage.session.get([keys.page, keys.check, saveAllKey]);
  const page = (stored[keys.page] as TabState | undefined) ?? (await unlooked(tab));
  if (state.place.value?.tab !== tab) return;
  state.page.value = page;
  state.check.value = (stored[keys.check] as CheckState | undefined) ?? null;
  state.saveAll.value = (stored[saveAllKey] as SaveAllProgress | undefined) ?? null;
}

/**
 * A tab the background has written nothing about: closed to extensions, without access, still loading (null), or a page
 * the detector had nothing to say on, for it sends no message then.
 */
async function unlooked(tab: number): Promise<TabState | null> {
  const { url, status } = await browser.tabs.get(tab).catch(() => ({ url: undefined, status: 'complete' }));
  if (!(await browser.permissions.contains({ origins: [...webOrigins] }))) return { kind: 'no-access', url: url ?? '' };
  if (!url || !/^https?:/.test(url)) return { kind: 'unreadable' };
  return status === 'loading' ? null : { kind: 'not-article', url };
}
