import { browser } from 'wxt/browser';
import type { Article } from '../lib/article';
import { checkKey, type TabState, tabKey, toldKey } from '../lib/messages';

/** storage.session: the article last read in a tab, so that saving it needs no second reading. */
export const articleKey = (tab: number): `article:${number}` => `article:${tab}`;

const session = () => browser.storage.session;

async function read<T>(key: string): Promise<T | undefined> {
  return (await session().get(key))[key] as T | undefined;
}

export const readState = (tab: number): Promise<TabState | undefined> => read(tabKey(tab));

/** storage.session: marks a tab whose comparison made room; it is read again when the reader turns to it. */
const asideKey = (tab: number): `aside:${number}` => `aside:${tab}`;

export const isAside = async (tab: number): Promise<boolean> => (await read<true>(asideKey(tab))) === true;

/** Keeps what a tab shows. Rejects when the session store is full of this one state alone. */
export async function writeState(tab: number, state: TabState): Promise<void> {
  // The state first, in this very turn: the tab may be left, and its state dropped, while this waits.
  await writeIn(tab, { [tabKey(tab)]: state });
  await session().remove(asideKey(tab));
}

export const readArticle = (tab: number): Promise<Article | undefined> => read(articleKey(tab));

/** Keeps a tab's article. */
export const writeArticle = (tab: number, article: Article): Promise<void> =>
  writeIn(tab, { [articleKey(tab)]: article });

/**
 * Writes for a tab. The session store holds 10 MB in all browsers, and a long article with many saved ones beside it
 * may take one of them: where it is full, first the articles of other tabs make room, then their comparisons, because
 * both can be made again from the page.
 */
async function writeIn(tab: number, items: Record<string, unknown>): Promise<void> {
  for (const makeRoom of [dropArticles, putComparisonsAside]) {
    try {
      return await session().set(items);
    } catch {
      await makeRoom(tab);
    }
  }
  await session().set(items);
}

async function dropArticles(but: number): Promise<void> {
  const keys = Object.keys(await session().get(null));
  await session().remove(keys.filter((key) => key.startsWith('article:') && key !== articleKey(but)));
}

async function putComparisonsAside(but: number): Promise<void> {
  for (const { tab, state } of await allStates()) {
    if (tab === but || state.kind !== 'compared') continue;
    const { url, title } = state.head;
    await session().set({ [tabKey(tab)]: { kind: 'working', url, title } satisfies TabState, [asideKey(tab)]: true });
  }
}

const pageKeys = (tab: number): string[] => [tabKey(tab), articleKey(tab), asideKey(tab), toldKey(tab)];

/** Forgets the page that a tab held, not what was checked on it. */
export const dropPage = (tab: number): Promise<void> => session().remove(pageKeys(tab));

/** Forgets what stood on a tab: its page was left or closed. */
export const dropTab = (tab: number): Promise<void> => session().remove([...pageKeys(tab), checkKey(tab)]);

/** Every tab that has a state, in no order. */
export async function allStates(): Promise<{ tab: number; state: TabState }[]> {
  const everything = await session().get(null);
  return Object.entries(everything).flatMap(([key, value]) => {
    const tab = /^tab:(\d+)$/.exec(key)?.[1];
    return tab === undefined ? [] : [{ tab: Number(tab), state: value as TabState }];
  });
}
