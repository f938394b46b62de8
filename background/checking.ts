import { browser } from 'wxt/browser';
import { type CheckState, checkKey } from '../lib/messages';
import { readSettings } from '../lib/settings';
import type { Engine } from './engine';
import { failureOf } from './failures';
import { selectionIn } from './inject';
import type { Pages } from './pages';

/** A selection longer than this, in characters, is cut: it is an article rather than a claim. */
const longestSelection = 10_000;

export interface Checking {
  /** Checks a selection of a tab's page; the answer is left in storage.session for the panel. */
  check(tab: number, text: string): Promise<void>;
  /** The same for whatever is selected in the tab now. */
  checkSelected(tab: number): Promise<void>;
  dismiss(tab: number): Promise<void>;
  /** Takes up checks that a killed worker left half done. */
  resume(): Promise<void>;
}

const leave = (tab: number, state: CheckState): Promise<void> =>
  browser.storage.session.set({ [checkKey(tab)]: state });

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestSelection);

export function checkWith(engine: Engine, pages: Pages): Checking {
  const running = new Map<number, symbol>();

  async function check(tab: number, selected: string): Promise<void> {
    const text = collapse(selected);
    const turn = Symbol('check');
    running.set(tab, turn);
    if (text === '') return leave(tab, nothingSelected);
    await leave(tab, { kind: 'working', text });
    const answer = await judge(tab, text);
    if (running.get(tab) === turn) await leave(tab, answer);
  }

  async function judge(tab: number, text: string): Promise<CheckState> {
    try {
      const article = await articleAround(tab);
      return { kind: 'checked', text, ...(await engine.checkText(text, article)) };
    } catch (error) {
      return { kind: 'failed', text, failure: failureOf(error) };
    }
  }

  /** The page's own article, so that it is no evidence for itself. A page without one can be checked all the same. */
  async function articleAround(tab: number) {
    if ((await readSettings()).paused) return null;
    return pages.articleIn(tab).catch(() => null);
  }

  async function checkSelected(tab: number): Promise<void> {
    try {
      await check(tab, await selectionIn(tab));
    } catch (error) {
      await leave(tab, { kind: 'failed', text: '', failure: failureOf(error) });
    }
  }

  async function dismiss(tab: number): Promise<void> {
    running.delete(tab);
    await browser.storage.session.remove(checkKey(tab));
  }

  async function resume(): Promise<void> {
    const everything = await browser.storage.session.get(null);
    for (const [key, value] of Object.entries(everything)) {
      const tab = Number(/^check:(\d+)$/.exec(key)?.[1] ?? Number.NaN);
      const state = value as CheckState;
      if (!Number.isNaN(tab) && !running.has(tab) && state.kind === 'working') await check(tab, state.text);
    }
  }

  return { check, checkSelected, dismiss, resume };
}

const nothingSelected: CheckState = {
  kind: 'failed',
  text: '',
  failure: { code: 'nothing-selected', detail: 'empty selection' },
};
