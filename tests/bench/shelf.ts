import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../e2e/browser';
import { Extension } from '../e2e/extension';
import type { BenchRow } from './rows';
import { fillShelf } from './synthetic/shelf-rows';

const ARTICLES = 10_000;

/** What a reader types, and what about it is hard. */
const queries = [
  ['a word of most articles', 'word1'],
  ['a rare word', 'word20011'],
  ['the start of many words', 'word12'],
  ['a slip of the finger', 'wodr5001'],
  ['three words', 'word7 word70 word700'],
] as const;

/** The corpus page over ten thousand articles in the real Chromium, headless: the list, the search and the filters. */
export async function benchShelf(): Promise<BenchRow[]> {
  const profile = await mkdtemp(path.join(tmpdir(), 'crossread-bench-'));
  const context = await launch({ profile, display: null });
  try {
    const extension = await Extension.in(context);
    // What runs the benches names inner functions by a helper, which pages have not.
    await context.addInitScript('globalThis.__name ??= (named) => named');
    const page = await extension.ownPage('corpus.html');
    await page.getByRole('button', { name: 'Load the samples' }).click();
    await page.getByRole('listitem').first().waitFor();
    await fillShelf(page, ARTICLES);
    return await measure(page);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const row = (name: string, value: number, budget: number | null, unit = 'ms'): BenchRow => ({
  name: `${name}, ${ARTICLES.toLocaleString('en')} articles (Chromium)`,
  value,
  unit,
  budget,
});

async function measure(page: Page): Promise<BenchRow[]> {
  const began = performance.now();
  await page.reload();
  await page.getByText(/^10,\d\d\d saved articles$/).waitFor();
  const opened = performance.now() - began;
  const frames = await scrollFrames(page);
  const at = (share: number) => frames[Math.floor((frames.length - 1) * share)] ?? Number.NaN;
  const rows = [
    row('corpus page opened', opened, 3000),
    row('frame while scrolling a page a frame, median', at(0.5), 34),
    row('frame while scrolling a page a frame, p95', at(0.95), 100),
    row('frame while scrolling a page a frame, worst', at(1), null),
    row('to the last row by the End key', await toTheEnd(page), 300),
  ];
  for (const [what, query] of queries) {
    rows.push(row(`search for ${what}`, await searched(page, query), 500));
  }
  await searched(page, '');
  rows.push(row('filter by outlet', await filtered(page), 300));
  rows.push(row('search for three words within a filter', await searched(page, queries[4][1]), 500));
  return rows;
}

/** Lengths of frames in milliseconds, shortest first, while the list scrolls by about a window each. */
const scrollFrames = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const frames: number[] = [];
    let before = await new Promise<number>((frame) => requestAnimationFrame(frame));
    for (let step = 0; step < 240; step++) {
      scrollBy(0, 700);
      const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
      frames.push(now - before);
      before = now;
    }
    scrollTo(0, 0);
    return frames.sort((a, b) => a - b);
  });

/** Milliseconds from Enter in the search box to the first frame with the answer; an empty query shows the list again. */
const searched = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (words) => {
    const form = document.querySelector<HTMLFormElement>('form.search');
    const input = form?.querySelector('input');
    if (!form || !input) throw new Error('there is no search box');
    const status = () => document.querySelector('.corpus > p[role=status]')?.textContent ?? '';
    input.value = words;
    const began = performance.now();
    form.requestSubmit();
    const isDone = () => (words === '' ? status() === '' : /found$/.test(status()));
    do await new Promise((frame) => requestAnimationFrame(frame));
    while (!isDone());
    return performance.now() - began;
  }, query);

/** Milliseconds from choosing an outlet to the first frame with its articles alone. */
const filtered = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const fields = document.querySelector<HTMLDetailsElement>('.filters');
    if (fields) fields.open = true;
    const outlets = document.querySelector<HTMLSelectElement>('.filters select');
    if (!outlets) throw new Error('there is no choice of outlets');
    outlets.value = 'Outlet 7';
    const began = performance.now();
    outlets.dispatchEvent(new Event('change', { bubbles: true }));
    do await new Promise((frame) => requestAnimationFrame(frame));
    while (!/^250 of /.test(document.querySelector('.corpus > p[role=status]')?.textContent ?? ''));
    return performance.now() - began;
  });

async function toTheEnd(page: Page): Promise<number> {
  await page.locator('[data-row-focus]').first().focus();
  const began = performance.now();
  await page.keyboard.press('End');
  await page.locator('li[aria-posinset="10000"]').first().waitFor();
  return performance.now() - began;
}
