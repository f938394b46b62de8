import type { Page } from '@playwright/test';
import { type CheckState, checkKey, type TabState, tabKey } from '../../lib/messages';
import { ask, type Session, tabOf, until } from './session';

/** What Crossread holds of a page: its state, once it has settled. */
export async function settledState({ desk }: Session, page: Page): Promise<TabState> {
  const { id } = await tabOf(desk, page);
  return until(`Crossread to read ${page.url()}`, async () => {
    const state = await stored<TabState>(desk, tabKey(id));
    return state && state.kind !== 'working' ? state : null;
  });
}

/** Opens an address and has Crossread read it, whether or not it recognises a followed story. */
export async function readPage(session: Session, page: Page, url: string): Promise<TabState> {
  await page.goto(url);
  const { id } = await tabOf(session.desk, page);
  await ask(session.desk, 'readTab', { tab: id });
  return settledState(session, page);
}

/**
 * Opens an address as a reader does, and waits for Crossread to speak up by itself.
 * @throws Error when it does not recognise the article
 */
export async function openRecognised(session: Session, page: Page, url: string): Promise<TabState> {
  await page.goto(url);
  return settledState(session, page);
}

/** Saves the article in a page, and waits until the page's state says so. */
export async function savePage(session: Session, page: Page): Promise<string> {
  const { id } = await tabOf(session.desk, page);
  const saved = await ask(session.desk, 'saveTab', { tab: id });
  if ('failure' in saved) throw new Error(`Not saved: ${saved.failure.code} (${saved.failure.detail})`);
  await until('the page to show as saved', async () => {
    const state = await stored<TabState>(session.desk, tabKey(id));
    return state && 'saved' in state && state.saved === 'saved' ? state : null;
  });
  return saved.outcome;
}

/**
 * Selects words in a page and chooses "Check this claim in Crossread", as far as a headless browser can: the click is
 * dispatched to the extension's menu listener.
 */
export async function checkWords(session: Session, page: Page, words: string): Promise<CheckState> {
  const { id } = await tabOf(session.desk, page);
  if (!(await page.evaluate(selectInPage, words))) throw new Error(`The page has no text “${words}”`);
  await ask(session.desk, 'corpusCounts'); // Wakes the worker, which may have been put to sleep.
  await session.worker.evaluate(clickCheck, { id, words });
  return until('the checked selection', async () => {
    const state = await stored<CheckState>(session.desk, checkKey(id));
    return state && state.kind !== 'working' ? state : null;
  });
}

function selectInPage(words: string): boolean {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    node.parentElement?.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}

async function clickCheck({ id, words }: { id: number; words: string }): Promise<void> {
  const tab = await chrome.tabs.get(id);
  const info = {
    menuItemId: 'check-selection',
    selectionText: words,
    pageUrl: tab.url ?? '',
    editable: false,
    frameId: 0,
  };
  // Chrome's events can be dispatched by the extension itself; its type package leaves that out.
  const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(...event: unknown[]): void };
  clicked.dispatch(info, tab);
}

function stored<T>(desk: Page, key: string): Promise<T | undefined> {
  return desk.evaluate(async (name) => (await chrome.storage.session.get(name))[name] as T | undefined, key);
}
