import { browser } from 'wxt/browser';
import type { Article } from '../lib/article';
import { corpusChangeKey, type Failure, type TabState } from '../lib/messages';
import { readSettings } from '../lib/settings';
import { addressOf, stateOf, stateWithoutReading } from './article-state';
import { showBadge } from './badge';
import type { Engine } from './engine';
import { failureOf, KnownFailure } from './failures';
import { withoutFragment } from './incoming';
import { injectReader, metBefore } from './inject';
import { run } from './report';
import { allStates, dropPage, dropTab, isAside, readArticle, readState, writeArticle, writeState } from './tab-states';

/** How long the reader script may take to answer before the page counts as unreadable, in milliseconds. */
const answerWithin = 10_000;

/** A page that goes on loading anew while its article is wanted is given up after so many readings. */
const mostTries = 3;

/** What the reader script found in a page: an article, none, or a page that it could not read. */
export interface Found {
  url: string;
  article: Article | null;
  failure?: Failure | undefined;
}

/** Whether the detector found the page, or the reader wanted it read. */
export type Cause = 'detected' | 'asked';

/** One reading of a page, told from others by its identity. */
export interface Reading {
  readonly address: string;
  readonly cause: Cause;
}

/** Follows what stands in each tab: reads pages, compares them, and keeps the tab's state and icon. */
export interface Pages {
  /** Reads and checks the page in a tab now; ends when the reader script was put into it. */
  read(tab: number, cause?: Cause): Promise<void>;
  /** Takes what the reader script found in a tab. */
  arrived(tab: number, found: Found): Promise<void>;
  /** The article in a tab, read now where it was not yet; null when there is none or it cannot be read. */
  articleIn(tab: number): Promise<Article | null>;
  /** The tab went to another address, or to none: what stood on it, and what is still being read of it, is void. */
  left(tab: number, to: string | null): Promise<void>;
  latestReading(tab: number): Reading | undefined;
  /**
   * The tab holds a new document, maybe of the same address: what stood on the old one is void, unless the tab was read
   * again since `before` was the latest reading. What the reader had checked stays.
   */
  renewed(tab: number, before: Reading | undefined): Promise<void>;
  /** Writes a state and shows it on the icon. */
  show(tab: number, state: TabState): Promise<void>;
  /** The corpus changed: compares every open article again. Calls that come while it runs are run once, after. */
  recheck(): Promise<void>;
  /** Takes up what a worker that was killed left half done. */
  resume(): Promise<void>;
  /** The reader turned to a tab: reads it again if its comparison had to make room for others. */
  takeUp(tab: number): Promise<void>;
}

/** `found` is told of every article about a followed story that the detector found, once it is compared. */
export function followPages(engine: Engine, found: (tab: number, article: Article) => void): Pages {
  /** The latest reading of each tab: another one, or another address, makes the answers of it void. */
  const readings = new Map<number, Reading>();
  /** How often each tab has left a page. */
  const departures = new Map<number, number>();
  const waiting = new Map<number, (() => void)[]>();
  let rechecking: Promise<void> | null = null;
  let recheckAgain = false;

  /** Without a cause it stays what it was while the tab stays on the page; a worker that was killed knows of none. */
  const begin = (tab: number, url: string, cause?: Cause): Reading => {
    const address = withoutFragment(url);
    const before = readings.get(tab);
    const reading = { address, cause: cause ?? (before?.address === address ? before.cause : 'asked') };
    readings.set(tab, reading);
    return reading;
  };

  /**
   * The same for a page that was read: null where the tab shows another by now. Asked before anything begins, so that a
   * late answer of the page before does not end the reading of this one.
   */
  async function beginWhereShown(tab: number, url: string): Promise<Reading | null> {
    const [before, departed] = [readings.get(tab)?.address, departures.get(tab)];
    const shown = await shows(tab, url);
    if (!shown || readings.get(tab)?.address !== before || departures.get(tab) !== departed) return null;
    return begin(tab, url);
  }

  const isCurrent = (tab: number, reading: Reading): boolean => readings.get(tab) === reading;

  const settle = (tab: number): void => {
    for (const wake of waiting.get(tab) ?? []) wake();
    waiting.delete(tab);
  };

  async function show(tab: number, state: TabState): Promise<void> {
    await writeState(tab, state);
    await showBadge(tab, state);
    if (state.kind !== 'working') settle(tab);
  }

  const fail = (tab: number, failure: Failure): Promise<void> => show(tab, { kind: 'failed', failure });

  async function read(tab: number, cause: Cause = 'asked'): Promise<void> {
    const page = await browser.tabs.get(tab);
    const reading = begin(tab, page.url ?? '', cause);
    const closed = await stateWithoutReading(page);
    if (!isCurrent(tab, reading)) return;
    if (closed) return show(tab, closed);
    await show(tab, { kind: 'working', url: page.url ?? '', title: page.title ?? '' });
    try {
      // Where Crossread does not look by itself nobody met the document; read now, it is not taken for a new one later.
      if (cause === 'asked') await metBefore(tab);
      await injectReader(tab);
    } catch (error) {
      if (isCurrent(tab, reading)) await fail(tab, failureOf(error));
      return;
    }
    setTimeout(() => run('give up a page', giveUp(tab, reading)), answerWithin);
  }

  async function giveUp(tab: number, reading: Reading): Promise<void> {
    if (!isCurrent(tab, reading) || (await readState(tab))?.kind !== 'working') return;
    await fail(tab, { code: 'extraction-failed', detail: `no answer within ${answerWithin} ms` });
  }

  async function arrived(tab: number, { url, article, failure }: Found): Promise<void> {
    const reading = await beginWhereShown(tab, url);
    if (!reading) return;
    const { paused } = await readSettings();
    if (!isCurrent(tab, reading)) return;
    if (paused) return show(tab, { kind: 'paused' });
    if (failure) return fail(tab, failure);
    if (!article) return show(tab, { kind: 'not-article', url, text: 'read' });
    await writeArticle(tab, article);
    await compare(tab, article, reading);
  }

  async function compare(tab: number, article: Article, reading: Reading): Promise<void> {
    const compared = await stateOf(engine, article).catch(
      (error: unknown): TabState => ({ kind: 'failed', failure: failureOf(error) }),
    );
    const state = withWhatWasTold(compared, await readState(tab));
    if (!isCurrent(tab, reading)) return;
    // The comparison of one page alone may be more than the session store holds.
    await show(tab, state).catch((error) => fail(tab, { ...failureOf(error), code: 'unexpected' }));
    if (state.kind === 'compared' && reading.cause === 'detected') found(tab, article);
  }

  async function articleIn(tab: number): Promise<Article | null> {
    const known = await readArticle(tab);
    if (known && (await shows(tab, known.url))) return known;
    const { url = '' } = await browser.tabs.get(tab);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const departed = departures.get(tab);
      const settled = new Promise<void>((wake) => waiting.set(tab, [...(waiting.get(tab) ?? []), wake]));
      await read(tab);
      await settled;
      // Voided by a new document of the address that was asked for, the reading is to be made again.
      const voided = departures.get(tab) !== departed && (await shows(tab, url).catch(() => false));
      if (!voided) break;
    }
    return (await readArticle(tab)) ?? null;
  }

  const depart = (tab: number): void => {
    readings.delete(tab);
    departures.set(tab, (departures.get(tab) ?? 0) + 1);
    settle(tab);
  };

  async function left(tab: number, to: string | null): Promise<void> {
    if (to !== null && readings.get(tab)?.address === to) return;
    // At once, before any await: a reading of the page left must not write after this.
    depart(tab);
    const state = await readState(tab);
    if (to !== null && state && addressOf(state) === to) return;
    await dropTab(tab);
    await showBadge(tab, undefined);
  }

  async function renewed(tab: number, before: Reading | undefined): Promise<void> {
    if (readings.get(tab) !== before) return;
    depart(tab);
    await dropPage(tab);
    await showBadge(tab, undefined);
  }

  async function recheckAll(): Promise<void> {
    for (const { tab, state } of await allStates()) {
      // One still at work may have asked the corpus before it changed.
      if (!['compared', 'no-story', 'working'].includes(state.kind)) continue;
      const article = await readArticle(tab);
      if (!article) continue;
      // The tab may have gone on, or been closed, while the others were compared.
      const reading = await beginWhereShown(tab, article.url).catch(() => null);
      if (reading) await compare(tab, article, reading);
    }
  }

  async function recheck(): Promise<void> {
    run('tell that the corpus changed', browser.storage.session.set({ [corpusChangeKey]: crypto.randomUUID() }));
    recheckAgain = true;
    rechecking ??= recheckUntilDone();
    return rechecking;
  }

  /** A call that comes while this runs is never lost, also where comparing the tabs fails. */
  async function recheckUntilDone(): Promise<void> {
    try {
      while (recheckAgain) {
        recheckAgain = false;
        await recheckAll();
      }
    } finally {
      // In the same turn as the last look at the mark: a call after that starts anew.
      rechecking = null;
      if (recheckAgain) run('compare the open tabs again', recheck());
    }
  }

  async function resume(): Promise<void> {
    for (const { tab, state } of await allStates()) {
      if (state.kind !== 'working' || readings.has(tab) || (await isAside(tab))) continue;
      await read(tab).catch((error) => fail(tab, failureOf(error)));
    }
  }

  async function takeUp(tab: number): Promise<void> {
    if (await isAside(tab)) await read(tab);
  }

  const latestReading = (tab: number): Reading | undefined => readings.get(tab);

  return { read, arrived, articleIn, left, latestReading, renewed, show, recheck, resume, takeUp };
}

/** Whether a tab shows this address, whatever its fragment. Rejects when the tab was closed. */
async function shows(tab: number, url: string): Promise<boolean> {
  const page = await browser.tabs.get(tab);
  return page.url !== undefined && withoutFragment(page.url) === withoutFragment(url);
}

/** The article in a tab, or a KnownFailure that says why there is none to save. */
export async function articleOrFailure(pages: Pages, tab: number): Promise<Article> {
  const article = await pages.articleIn(tab);
  if (article) return article;
  const state = await readState(tab);
  if (state?.kind === 'failed') throw new KnownFailure(state.failure);
  if (state?.kind === 'no-access') throw new KnownFailure({ code: 'no-access', detail: 'no access to the page' });
  throw new KnownFailure({ code: 'extraction-failed', detail: `no article in the page (${state?.kind ?? 'left'})` });
}

/** The article of this address in a tab, or a KnownFailure where the tab holds another by now or none. */
export async function articleAt(pages: Pages, tab: number, url: string): Promise<Article> {
  const article = await articleOrFailure(pages, tab);
  if (withoutFragment(article.url) === withoutFragment(url)) return article;
  throw new KnownFailure({ code: 'page-gone', detail: 'the tab holds another article' });
}

/** A comparison made again goes on telling what became of saving the article by itself, as long as it holds. */
function withWhatWasTold(state: TabState, before: TabState | undefined): TabState {
  if (state.kind !== 'compared' || before?.kind !== 'compared' || before.head.url !== state.head.url) return state;
  const { byItself } = before;
  const holds = byItself?.kind === 'saved' ? state.saved === 'saved' : state.saved === 'unsaved';
  return byItself && holds ? { ...state, byItself } : state;
}
