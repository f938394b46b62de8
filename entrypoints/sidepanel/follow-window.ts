import { browser } from 'wxt/browser';
import type { PanelState } from '../../components/sidebar/panel';
import {
  type CheckState,
  checkKey,
  type SaveAllProgress,
  saveAllKey,
  type TabState,
  type ToldOutcome,
  tabKey,
  toldKey,
} from '../../lib/messages';
import { accessTo } from '../../lib/web-access';

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
    state.notice.value = null; // It told what became of an action on the page before.
    await readTab(state, tab);
    await showTold(state, tab);
  };

  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === window) void turnTo(active.tabId);
  });
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (tab !== state.place.value?.tab) return;
    if (change.url || change.status === 'loading') state.notice.value = null;
    if (change.status || change.url) void readTab(state, tab);
  });
  browser.storage.session.onChanged.addListener((changes) => {
    const tab = state.place.value?.tab;
    if (tab === undefined) return;
    if (changes[tabKey(tab)] || changes[checkKey(tab)] || changes[saveAllKey]) void readTab(state, tab);
    if (changes[toldKey(tab)]?.newValue) void showTold(state, tab);
  });

  const [active] = await browser.tabs.query({ active: true, windowId: window });
  if (active?.id !== undefined) await turnTo(active.id);
}

/** Shows, once, what became of saving from the page's menu or by its key: over the comparison, not in its place. */
async function showTold(state: PanelState, tab: number): Promise<void> {
  const key = toldKey(tab);
  const told = (await browser.storage.session.get(key))[key] as ToldOutcome | undefined;
  if (!told || state.place.value?.tab !== tab) return;
  await browser.storage.session.remove(key);
  state.notice.value =
    'failure' in told ? { kind: 'failed', failure: told.failure } : { kind: 'saved', outcome: told.outcome };
}

let latest = 0;

/** Reads what is known of a tab; dropped when it was read again, or the reader has turned to another tab, meanwhile. */
async function readTab(state: PanelState, tab: number): Promise<void> {
  const mine = ++latest;
  const keys = { page: tabKey(tab), check: checkKey(tab) };
  const stored = await browser.storage.session.get([keys.page, keys.check, saveAllKey]);
  const page = (stored[keys.page] as TabState | undefined) ?? (await unlooked(tab));
  if (mine !== latest || state.place.value?.tab !== tab) return;
  state.page.value = page;
  state.check.value = (stored[keys.check] as CheckState | undefined) ?? null;
  state.saveAll.value = (stored[saveAllKey] as SaveAllProgress | undefined) ?? null;
}

/**
 * A tab the background has written nothing about: closed to extensions, without access, still loading (null), or a page
 * the detector had nothing to say on, for it sends no message then.
 */
async function unlooked(tab: number): Promise<TabState | null> {
  const page = await browser.tabs.get(tab).catch(() => null);
  const url = page?.url ?? '';
  const access = await accessTo(url);
  if (access !== 'readable') return access === 'unreadable' ? { kind: 'unreadable' } : { kind: 'no-access', url };
  return page?.status === 'loading' ? null : { kind: 'not-article', url, text: 'unread' };
}
