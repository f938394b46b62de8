import { browser } from 'wxt/browser';
import type { Article } from '../lib/article';
import type { SavedByItself, SavedState } from '../lib/messages';
import { readSettings } from '../lib/settings';
import { savedAs } from './article-state';
import type { Engine } from './engine';
import { failureOf } from './failures';
import { articleOrFailure, type Pages } from './pages';
import { run } from './report';
import { readState } from './tab-states';

/** storage.session: why saving by itself failed last, told already. A reader who knows the disk is full is not told on every page. */
const toldKey = 'saving-by-itself-failed';

/**
 * Saves articles about a followed story by itself, where the reader switched that on. Of a page the detector found, never
 * of one read on request; nothing in a private window; each article once in its life, so that one deleted stays deleted
 * and a text changed since waits for the reader.
 */
export interface Keeping {
  /** An article that the detector found stands compared in a tab. What becomes of it is shown there; never rejects for the corpus. */
  found(tab: number, article: Article): Promise<void>;
  /** Takes the article in a tab out of the corpus again. Rejects where the corpus cannot be written. */
  undo(tab: number): Promise<void>;
}

export function keepFrom(engine: Engine, pages: Pages): Keeping {
  const recheck = () => run('compare the open tabs again', pages.recheck());

  /** Says in the tab, if it still shows that article, how it stands. */
  async function tell(tab: number, url: string, saved: SavedState, byItself?: SavedByItself): Promise<void> {
    const state = await readState(tab);
    if (state?.kind !== 'compared' || state.head.url !== url) return;
    await pages.show(tab, savedAs(state, saved, byItself));
  }

  async function mayKeep(tab: number): Promise<boolean> {
    const { autoSave, paused } = await readSettings();
    if (!autoSave || paused) return false;
    const state = await readState(tab);
    if (state?.kind !== 'compared' || state.saved !== 'unsaved') return false;
    return !(await browser.tabs.get(tab)).incognito;
  }

  async function failed(tab: number, url: string, error: unknown): Promise<void> {
    const failure = failureOf(error);
    const told = (await browser.storage.session.get(toldKey))[toldKey];
    if (told === failure.code) return;
    await browser.storage.session.set({ [toldKey]: failure.code });
    await tell(tab, url, 'unsaved', { kind: 'failed', failure });
  }

  async function found(tab: number, article: Article): Promise<void> {
    if (!(await mayKeep(tab))) return;
    try {
      if ((await engine.saveNew(article)) === 'known') return;
    } catch (error) {
      return failed(tab, article.url, error);
    }
    await browser.storage.session.remove(toldKey);
    await tell(tab, article.url, 'saved', { kind: 'saved' });
    recheck();
  }

  async function undo(tab: number): Promise<void> {
    const article = await articleOrFailure(pages, tab);
    await engine.remove(article);
    await tell(tab, article.url, 'unsaved');
    recheck();
  }

  return { found, undo };
}
