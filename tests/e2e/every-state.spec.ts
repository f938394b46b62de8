import { chromium, expect, type Page, test } from '@playwright/test';
import { galleries } from '../../scripts/shots/rows';
import { openGalleries } from '../gallery/server';
import { accessible, accessibleButForColours } from './accessible';

/** States that between them show every colour: the only ones whose contrast is measured, light and dark. */
const colourful: ReadonlySet<string> = new Set([
  ...[
    'changed',
    'first-corpus-saved',
    'told-apart',
    'check-failed',
    'failed',
    'evidence-open',
    'facts-many',
    'sources',
  ],
  ...['filtered', 'deleted', 'chosen', 'report', 'evidence-below', 'reading-changes', 'compare', 'keeping-little'],
  ...['listed', 'site-refused', 'list', 'imported', 'form-wrong', 'compared', 'checked', 'found'],
]);

/** One page with other words: axe looks at one of them (`failed`), the width at all. */
const alike = /^failed-(?!technical|to-save)/;

/** Every view and state that the tables of tests/gallery hold, in pages without the extension: too many to come to. */
for (const { name, page: file } of galleries) {
  test(`every state of the gallery “${name}” is accessible and fits into 280 px`, async () => {
    test.setTimeout(240_000);
    const served = await openGalleries();
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
    try {
      const page = await browser.newPage({ viewport: { width: 280, height: 640 }, reducedMotion: 'reduce' });
      const broken: Error[] = [];
      page.on('pageerror', (error) => broken.push(error));
      await page.goto(served.address + file);
      const states = await page.locator('a').allTextContents();
      expect(states.length).toBeGreaterThan(10);
      for (const state of states) {
        await test.step(state, () => look(page, served.address + file, state));
        if (!colourful.has(state)) continue;
        await page.emulateMedia({ colorScheme: 'dark' });
        await accessible(page, ['color-contrast']);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      for (const locale of ['uk', 'tr']) {
        const address = `${served.address}${file}?locale=${locale}`;
        for (const state of states) await test.step(`${state} in ${locale}`, () => fits(page, address, state));
      }
      expect(broken).toEqual([]);
    } finally {
      await browser.close();
      await served.close();
    }
  });
}

/** The same page shows one state after the other: loading it takes longer than all that is done with it. */
async function look(page: Page, address: string, state: string): Promise<void> {
  await fits(page, address, state);
  if (alike.test(state)) return;
  await (colourful.has(state) ? accessible(page) : accessibleButForColours(page));
}

async function fits(page: Page, address: string, state: string): Promise<void> {
  await page.goto(`${address}#${state}`);
  await page.locator(`body[data-shown="${state}"]`).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing is cut off').toBe(280);
  expect(await page.evaluate(brokenWords), 'no word is broken where it would fit').toEqual([]);
}

/** Words short enough for any line that yet stand in two: something beside them leaves them no room. */
function brokenWords(): string[] {
  const LONGEST = 16;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  const range = document.createRange();
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    for (const { 0: word, index } of data.matchAll(/[\p{L}\p{N}]+/gu)) {
      // What is written together without a space may be a name or an address of any length.
      const around = /\S*$/.exec(data.slice(0, index))?.[0] ?? '';
      if (word.length > LONGEST || /[/.:_-]$/.test(around)) continue;
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top));
      if (lines.size > 1) broken.push(`${word} in “${data.trim().slice(0, 60)}”`);
    }
  }
  return broken;
}
