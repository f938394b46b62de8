import type { BrowserContext } from '@playwright/test';
import { launch } from '../browser';
import { expect, test as headless } from '../fixtures';
import { levant, meridian, weather } from '../newsstand/articles';
import { type Desk, openDesk } from './desk';

/** The same browser on a screen, so that the reader's real gestures reach it. */
const test = headless.extend<{ desk: Desk; context: BrowserContext }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  desk: async ({}, use) => {
    const desk = await openDesk();
    await use(desk);
    desk.close();
  },
  context: async ({ profile, desk }, use) => {
    const context = await launch({ profile, display: desk.display });
    await use(context);
    await context.close();
  },
});

test.setTimeout(60_000);

const sentence = 'The second round of talks was held at the palace on 22 May 2025.';
const notice = { ...weather, path: '/notice', paragraphs: [sentence] };

test('a real click on the context menu opens the sidebar and checks the selection', async ({
  newsstand,
  open,
  panels,
  saved,
  desk,
}) => {
  await saved(meridian, levant);
  newsstand.reprint(notice);
  const page = await open(notice);
  await page.bringToFront();
  await desk.drag(page, 'article p:last-of-type');
  expect(await page.evaluate(() => String(getSelection()))).toBe(sentence);
  // "Inspect" is last; Crossread's item stands above it.
  await desk.chooseFromMenu(page, 1);

  const panel = await panels.opened();
  const check = panel.getByRole('region', { name: 'Checked selection' });
  await expect(check).toContainText(sentence);
  await expect(check.getByRole('heading', { name: /Differs/ }).first()).toBeVisible();
});

test('keyboard commands open the sidebar, save the page and check the selection', async ({
  extension,
  newsstand,
  open,
  panels,
  saved,
  desk,
}) => {
  await saved(meridian);
  newsstand.reprint(notice);
  const page = await open(notice);
  await page.bringToFront();
  await desk.click(page);

  // The window may take keys a moment later than it takes clicks; pressed again, the command does no more than before.
  const pressUntil = (keys: string, seen: () => Promise<unknown>) =>
    expect(async () => {
      desk.press(keys);
      await seen();
    }).toPass({ timeout: 20_000 });

  await pressUntil('alt+shift+o', () => panels.opened(3000));
  const panel = await panels.opened();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('No news article on this page');

  const article = await open(levant);
  await expect.poll(() => extension.stateOf(article)).toMatchObject({ kind: 'compared', saved: 'unsaved' });
  await desk.click(article);
  const saving = panel.getByRole('button', { name: 'Saved', exact: true });
  await pressUntil('alt+shift+s', () => expect(saving).toBeVisible({ timeout: 3000 }));

  await article.evaluate(() => {
    const [paragraph] = [...document.querySelectorAll('p')].filter((one) => one.textContent?.includes('6,000'));
    getSelection()?.selectAllChildren(paragraph as Node);
  });
  const check = panel.getByRole('region', { name: 'Checked selection' });
  await pressUntil('alt+shift+k', () => expect(check).toContainText('6,000 bodies', { timeout: 3000 }));
  await expect(check.getByText(/Compared with 1 saved article/)).toBeVisible();
});
