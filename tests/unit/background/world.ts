import { vi } from 'vitest';
import { startBackground } from '../../../background/start';
import type { Article } from '../../../lib/article';
import { type CheckState, checkKey, type TabState, tabKey } from '../../../lib/messages';
import { browser, type FakeTab, inject, resetBrowser, tabs } from './browser-double';
import { anArticle, fakeEngine } from './fake-engine';

/** A browser with a started background, and the ways the outside reaches it. */
export function world() {
  resetBrowser();
  const engine = fakeEngine();
  startBackground(engine);
  const articles = new Map<number, Article | null>();

  // The reader script of each tab answers with the tab's article, as the real one does: by a message.
  inject.mockImplementation(async ({ target, files }) => {
    if (!files?.some((file) => file.endsWith('reader.js'))) return undefined;
    const url = tabs.find(({ id }) => id === target.tabId)?.url ?? '';
    fromPage(target.tabId, { type: 'articleRead', url, article: articles.get(target.tabId) ?? null });
    return undefined;
  });

  function fromPage(tab: number, message: object, sender: object = {}): void {
    const of = tabs.find(({ id }) => id === tab) as FakeTab;
    const from = { id: 'crossread', frameId: 0, url: of.url, tab: of, ...sender };
    browser.runtime.onMessage.emit(message, from, () => {});
  }

  return {
    engine,
    articles,
    fromPage,
    open(tab: Partial<FakeTab> & { id: number }, article: Article | null = null): FakeTab {
      const opened = { windowId: 1, incognito: false, title: article?.title ?? '', url: article?.url ?? '', ...tab };
      tabs.push(opened);
      articles.set(opened.id, article);
      return opened;
    },
    /** An article in a tab, detected and compared. */
    async reading(id: number, given: Partial<Article> = {}, tab: Partial<FakeTab> = {}): Promise<FakeTab> {
      const article = anArticle({ title: 'The bridge opens', ...given });
      const opened = this.open({ id, url: article.url, ...tab }, article);
      fromPage(id, { type: 'articleDetected', url: article.url });
      await vi.waitUntil(() => !['working', undefined].includes(this.state(id)?.kind));
      return opened;
    },
    ask(message: object, sender: object = { id: 'crossread', url: 'chrome-extension://crossread/sidepanel.html' }) {
      return new Promise<unknown>((reply) => {
        const kept = browser.runtime.onMessage.emit(message, sender, reply);
        if (!kept.includes(true)) reply('refused');
      });
    },
    state: (tab: number) => browser.storage.session.store.get(tabKey(tab)) as TabState | undefined,
    checkOf: (tab: number) => browser.storage.session.store.get(checkKey(tab)) as CheckState | undefined,
    badge: (tab: number) =>
      browser.action.setBadgeText.mock.calls.filter(([given]) => given.tabId === tab).at(-1)?.[0].text,
    title: (tab: number) =>
      browser.action.setTitle.mock.calls.filter(([given]) => given.tabId === tab).at(-1)?.[0].title,
    injections: (file: string) =>
      browser.scripting.executeScript.mock.calls.filter(([{ files }]) => files?.some((name) => name.endsWith(file)))
        .length,
  };
}

export type World = ReturnType<typeof world>;
