import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { launch } from './browser';
import { Extension } from './extension';
import { harbour, levant, meridian, type Print } from './newsstand/articles';
import { type Newsstand, openNewsstand } from './newsstand/server';
import { SidePanels } from './side-panel';

/** How long to wait before looking again for what nearly every test waits for, in milliseconds. */
const SOON = 50;

interface Fixtures {
  profile: string;
  context: BrowserContext;
  extension: Extension;
  panels: SidePanels;
  newsstand: Newsstand;
  /** Opens an article or a path of the newsstand in a new tab. */
  open: (what: string | Print) => Promise<Page>;
  /** Saves articles the way a reader does, from their pages' menu, and closes the pages. */
  saved: (...prints: readonly Print[]) => Promise<void>;
  /** Opens an article as `open` does, and the panel beside it once it shows the article. */
  beside: (print: Print) => Promise<{ page: Page; panel: Page }>;
  /** The open article beside the panel, with the two others saved. */
  reading: { page: Page; panel: Page };
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  profile: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'crossread-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  context: async ({ profile }, use) => {
    const context = await launch({ profile, display: null });
    await use(context);
    await context.close();
  },
  extension: async ({ context }, use) => use(await Extension.in(context)),
  panels: async ({ context, extension, profile }, use) => {
    const panels = new SidePanels(context, extension, profile);
    await use(panels);
    await panels.disconnect();
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  newsstand: async ({}, use) => {
    const newsstand = await openNewsstand();
    await use(newsstand);
    await newsstand.close();
  },
  // The extension comes first, so that its detector stands registered before the page is opened.
  open: async ({ context, extension, newsstand }, use) => {
    void extension;
    await use(async (what) => {
      const page = await context.newPage();
      await page.goto(newsstand.at(what));
      return page;
    });
  },
  saved: async ({ extension, open }, use) => {
    await use(async (...prints) => {
      for (const print of prints) {
        const page = await open(print);
        await extension.choose(page, 'save-page');
        await expect
          .poll(() => extension.savingOf(page), { intervals: [SOON] })
          .toMatchObject({ told: { outcome: expect.any(String) }, state: { saved: 'saved' } });
        await page.close();
      }
    });
  },
  beside: async ({ open, panels }, use) => {
    await use(async (print) => {
      const page = await open(print);
      const panel = await panels.open(page);
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText(print.title);
      return { page, panel };
    });
  },
  reading: async ({ beside, saved }, use) => {
    await saved(meridian, levant);
    await use(await beside(harbour));
  },
});

export { expect } from '@playwright/test';
