import { browser } from 'wxt/browser';
import type { Article } from '../lib/article';
import type { Failure, SavedByItself, SavedState } from '../lib/messages';
import { readSettings } from '../lib/settings';
import { savedAs } from './article-state';
import { looksAt } from './detection';
import type { Engine } from './engine';
import { failureOf, KnownFailure } from './failures';
import { countKept, mostOfSite, roomFor } from './keeping-limit';
import { articleOrFailure, type Pages } from './pages';
import { run } from './report';
import { readArticle, readState } from './tab-states';

/** storage.session: why saving by itself failed last, told already. A reader who knows the disk is full is not told on every page. */
const lastFailureKey = 'saving-by-itself-failed';

/**
 * Saves articles about a followed story by itself, where the reader switched that on. Of a page the detector found, never
 * of one read on request; nothing in a private window; each article once in its life, so that one deleted stays deleted
 * and a text changed since waits for the reader.
 */
export interface Keeping {
  /** An article that the detector found stands compared in a tab. What becomes of it is shown there; never rejects for the corpus. */
  found(tab: number, article: Article): Promise<void>;
  /**
   * Takes the article of this address out of the corpus again. Rejects where the tab does not show it as saved by itself,
   * and where the corpus cannot be written.
   */
  undo(tab: number, url: string): Promise<void>;
}

const flood: Failure = { code: 'site-flood', detail: `${mostOfSite} articles of a site within an hour` };

const tooLate = () =>
  new KnownFailure({ code: 'undo-late', detail: 'the tab shows no article of this address as saved by itself' });

export function keepFrom(engine: Engine, pages: Pages): Keeping {
  const recheck = () => run('compare the open tabs again', pages.recheck());

  /** Says in the tab, if it still shows that article, how it stands. */
  async function tell(tab: number, url: string, saved: SavedState, byItself?: SavedByItself): Promise<void> {
    const state = await readState(tab);
    if (state?.kind !== 'compared' || state.head.url !== url) return;
    await pages.show(tab, savedAs(state, saved, byItself));
  }

  async function mayKeep(tab: number, { url }: Article): Promise<boolean> {
    const settings = await readSettings();
    // Asked again: the reader may have switched the site off since the detector found the page.
    if (!settings.autoSave || !looksAt(settings, url)) return false;
    const state = await readState(tab);
    if (state?.kind !== 'compared' || state.saved !== 'unsaved') return false;
    return !(await browser.tabs.get(tab)).incognito;
  }

  async function failed(tab: number, url: string, error: unknown): Promise<void> {
    const failure = failureOf(error);
    const told = (await browser.storage.session.get(lastFailureKey))[lastFailureKey];
    if (told === failure.code) return;
    await browser.storage.session.set({ [lastFailureKey]: failure.code });
    await tell(tab, url, 'unsaved', { kind: 'failed', failure });
  }

  async function keep(tab: number, article: Article): Promise<void> {
    if (!(await mayKeep(tab, article))) return;
    const room = await roomFor(article.url);
    if (room === 'just-full') return tell(tab, article.url, 'unsaved', { kind: 'failed', failure: flood });
    if (room === 'full') return;
    try {
      if ((await engine.saveNew(article)) === 'known') return;
    } catch (error) {
      return failed(tab, article.url, error);
    }
    await browser.storage.session.remove(lastFailureKey);
    await countKept(article.url);
    await tell(tab, article.url, 'saved', { kind: 'saved' });
    recheck();
  }

  let turn = Promise.resolve();
  /** One after the other: each is held against how many of its site came before. */
  function found(tab: number, article: Article): Promise<void> {
    const kept = turn.then(() => keep(tab, article));
    turn = kept.catch(() => {});
    return kept;
  }

  async function undo(tab: number, url: string): Promise<void> {
    const state = await readState(tab);
    if (state?.kind !== 'compared' || state.byItself?.kind !== 'saved' || state.head.url !== url) throw tooLate();
    const known = await readArticle(tab);
    const article = known?.url === url ? known : await articleOrFailure(pages, tab);
    if (article.url !== url) throw tooLate();
    await engine.remove(article);
    await tell(tab, url, 'unsaved');
    recheck();
  }

  return { found, undo };
}
