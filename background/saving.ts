import { browser } from 'wxt/browser';
import { readerLanguage } from '../i18n/reader-language';
import { CorpusError, type UnlikePair } from '../lib/corpus';
import {
  type Failure,
  type SaveAllProgress,
  type SaveOutcome,
  saveAllKey,
  type ToldOutcome,
  toldKey,
  type UnlikeDecision,
} from '../lib/messages';
import { savedAs } from './article-state';
import { tellOnBadge } from './badge';
import type { Engine } from './engine';
import { failureOf, KnownFailure } from './failures';
import { articleOrFailure, type Pages } from './pages';
import { run } from './report';
import { readState } from './tab-states';

export interface Saving {
  /** Saves the article in a tab; never rejects. */
  save(tab: number): Promise<ToldOutcome>;
  /**
   * The same from a menu or a key, where no panel may be open to say how it went: the icon says it, and a panel that is
   * open or opened later, over whatever it shows of the page.
   */
  saveAndTell(tab: number): Promise<void>;
  /**
   * Saves every article about a followed story in a window's tabs, with progress in storage.session. Rejects in a
   * private window, and where the corpus cannot be written.
   */
  saveAll(window: number): Promise<{ saved: number; unchanged: number; failed: number }>;
  loadSamples(): Promise<{ saved: number } | { failure: Failure }>;
  /** Rejects in a private window. */
  decideUnlike(decision: UnlikeDecision): Promise<void>;
  /** Rejects in a private window. */
  decidePairs(pairs: readonly UnlikePair[], decision: UnlikeDecision['decision']): Promise<void>;
  /** Rejects in a private window. */
  removeSamples(): Promise<{ removed: readonly string[] }>;
  /** Takes that back; rejects in a private window. */
  restoreSamples(removed: readonly string[]): Promise<{ restored: number }>;
}

/** How long the icon tells how saving went, in milliseconds. */
const savedShownFor = 2000;
const failureShownFor = 10_000;

const refusePrivate = (incognito: boolean): void => {
  if (incognito) throw new KnownFailure({ code: 'private-window', detail: 'private window' });
};

export function saveFrom(engine: Engine, pages: Pages): Saving {
  async function write(tab: number): Promise<SaveOutcome> {
    refusePrivate((await browser.tabs.get(tab)).incognito);
    const article = await articleOrFailure(pages, tab);
    const outcome = await engine.save(article);
    const state = await readState(tab);
    // The tab may have gone on to another article meanwhile.
    if (state && 'saved' in state && state.head.url === article.url) await pages.show(tab, savedAs(state, 'saved'));
    return outcome;
  }

  const recheck = () => run('compare the open tabs again', pages.recheck());

  async function decideUnlike({ tab, ...decision }: UnlikeDecision): Promise<void> {
    refusePrivate((await browser.tabs.get(tab)).incognito);
    await engine.decideUnlike(decision);
    recheck();
  }

  async function decidePairs(pairs: readonly UnlikePair[], decision: UnlikeDecision['decision']): Promise<void> {
    refusePrivate((await browser.windows.getLastFocused()).incognito);
    // Those decided before a failure count: the open tabs follow what is kept.
    await engine.decidePairs(pairs, decision).finally(recheck);
  }

  async function save(tab: number): Promise<ToldOutcome> {
    try {
      const outcome = await write(tab);
      if (outcome !== 'unchanged') recheck();
      return { outcome };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  }

  async function saveAndTell(tab: number): Promise<void> {
    const result = await save(tab);
    await browser.storage.session.set({ [toldKey(tab)]: result });
    const { t } = await readerLanguage();
    if ('failure' in result) {
      await tellOnBadge(tab, { text: '!', title: t(`failure.${result.failure.code}.what`) }, failureShownFor);
    } else await tellOnBadge(tab, { text: '✓', title: t(`notice.${result.outcome}`) }, savedShownFor);
  }

  async function saveAll(window: number): Promise<{ saved: number; unchanged: number; failed: number }> {
    refusePrivate((await browser.windows.get(window)).incognito);
    const tabs = await followedTabs(window);
    const count = { saved: 0, unchanged: 0, failed: 0 };
    try {
      for (const [done, tab] of tabs.entries()) {
        await browser.storage.session.set({ [saveAllKey]: { done, total: tabs.length } satisfies SaveAllProgress });
        const outcome = await write(tab).catch(unlessCorpus);
        count[outcome === 'new-version' ? 'saved' : outcome] += 1;
      }
    } finally {
      await browser.storage.session.remove(saveAllKey);
      if (count.saved > 0) recheck();
    }
    return count;
  }

  async function loadSamples(): Promise<{ saved: number } | { failure: Failure }> {
    try {
      refusePrivate((await browser.windows.getLastFocused()).incognito);
      const saved = await engine.loadSamples();
      recheck();
      return { saved };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  }

  async function removeSamples(): Promise<{ removed: readonly string[] }> {
    refusePrivate((await browser.windows.getLastFocused()).incognito);
    const removed = await engine.removeSamples();
    recheck();
    return { removed };
  }

  async function restoreSamples(removed: readonly string[]): Promise<{ restored: number }> {
    refusePrivate((await browser.windows.getLastFocused()).incognito);
    // What was brought back before a failure counts.
    return { restored: await engine.restore(removed).finally(recheck) };
  }

  return { decideUnlike, decidePairs, save, saveAndTell, saveAll, loadSamples, removeSamples, restoreSamples };
}

/** A page that cannot be read is counted; a corpus that cannot be written ends the saving, with its reason. */
function unlessCorpus(error: unknown): 'failed' {
  if (error instanceof CorpusError) throw error;
  return 'failed';
}

/** Tabs of a window whose article is about a followed story, in the order of the tab strip. */
async function followedTabs(window: number): Promise<number[]> {
  const ids = (await browser.tabs.query({ windowId: window })).flatMap(({ id }) => (id === undefined ? [] : [id]));
  const states = await Promise.all(ids.map(readState));
  return ids.filter((_, at) => states[at]?.kind === 'compared' || states[at]?.kind === 'working');
}
