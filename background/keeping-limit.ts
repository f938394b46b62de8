import { browser } from 'wxt/browser';
import { siteOf } from '../lib/sites';

/**
 * Articles of one site that are saved by themselves within an hour. More than a reader opens about one story; without
 * it, a page that goes on changing its address and its text could fill the corpus.
 */
export const mostOfSite = 60;
const HOUR_MS = 3_600_000;

/** storage.session: how many articles of each site were saved by themselves in the hour that began at `since`. */
const countsKey = 'kept-by-itself';

interface Count {
  /** Milliseconds since 1970. */
  since: number;
  kept: number;
  /** The reader was told that no more are saved. */
  told?: true;
}

async function counts(): Promise<Record<string, Count>> {
  const stored = (await browser.storage.session.get(countsKey))[countsKey] as Record<string, Count> | undefined;
  const now = Date.now();
  return Object.fromEntries(Object.entries(stored ?? {}).filter(([, { since }]) => now - since < HOUR_MS));
}

async function put(url: string, change: (count: Count) => Count): Promise<void> {
  const all = await counts();
  const site = siteOf(url) ?? '';
  await browser.storage.session.set({
    [countsKey]: { ...all, [site]: change(all[site] ?? { since: Date.now(), kept: 0 }) },
  });
}

/** Whether one more article of this site may be saved by itself; `just-full` once an hour, so that the reader is told once. */
export async function roomFor(url: string): Promise<'free' | 'just-full' | 'full'> {
  const count = (await counts())[siteOf(url) ?? ''];
  if (!count || count.kept < mostOfSite) return 'free';
  if (count.told) return 'full';
  await put(url, (full) => ({ ...full, told: true }));
  return 'just-full';
}

/** Counts an article that was saved by itself. */
export const countKept = (url: string): Promise<void> => put(url, (count) => ({ ...count, kept: count.kept + 1 }));
