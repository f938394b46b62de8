import { browser } from 'wxt/browser';
import type { Article } from '../lib/article';
import { checkKey, type TabState, tabKey } from '../lib/messages';

/** storage.session: the article last read in a tab, so that saving it needs no second reading. */
export const articleKey = (tab: number): `article:${number}` => `article:${tab}`;

const session = () => browser.storage.session;

async function read<T>(key: string): Promise<T | undefined> {
  return (await session().get(key))[key] as T | undefined;
}

export const readState = (tab: number): Promise<TabState | undefined> => read(tabKey(tab));

export const writeState = (tab: number, state: TabState): Promise<void> => session().set({ [tabKey(tab)]: state });

export const readArticle = (tab: number): Promise<Article | undefined> => read(articleKey(tab));

/**
 * Keeps a tab's article. The session store holds 10 MB in all browsers; where it is full the articles of other tabs
 * make room, because any of them can be read again from its page.
 */
export async function writeArticle(tab: number, article: Article): Promise<void> {
  try {
    await session().set({ [articleKey(tab)]: article });
  } catch {
    const others = Object.keys(await session().get(null)).filter((key) => key.startsWith('article:'));
    await session().remove(others);
    await session().set({ [articleKey(tab)]: article });
  }
}

/** Forgets what stood on a tab: its page was left or closed. */
export const dropTab = (tab: number): Promise<void> => session().remove([tabKey(tab), articleKey(tab), checkKey(tab)]);

/** Every tab that has a state, in no order. */
export async function allStates(): Promise<{ tab: number; state: TabState }[]> {
  const everything = await session().get(null);
  return Object.entries(everything).flatMap(([key, value]) => {
    const tab = /^tab:(\d+)$/.exec(key)?.[1];
    return tab === undefined ? [] : [{ tab: Number(tab), state: value as TabState }];
  });
}
