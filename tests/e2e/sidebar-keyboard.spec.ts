import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { harbour } from './newsstand/articles';

test('findings are read by keyboard alone: through them, to the sentence, finding words, saving', async ({
  reading: { page, panel },
}) => {
  const items = panel.locator('.claims li[id]');
  await expect(items.first()).toBeVisible();
  await panel.keyboard.press('j');
  await expect(items.nth(0)).toBeFocused();
  await panel.keyboard.press('j');
  await expect(items.nth(1)).toBeFocused();
  await panel.keyboard.press('k');
  await panel.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();

  await page.evaluate(() => scrollTo(0, 0));
  await panel.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('crossread-4'))).toBe(true);

  await panel.keyboard.press('/');
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await panel.keyboard.type('ceasefire');
  await expect(panel.getByText(/^\d+ sentences? found\.$/)).toBeAttached();
  await expect(items).not.toHaveCount(0);
  for (const text of await items.allTextContents()) expect(text.toLowerCase()).toContain('ceasefire');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('?');
  const help = panel.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  await accessible(panel);
  await panel.keyboard.press('Escape');
  await expect(help).toHaveCount(0);

  await panel.keyboard.press('j');
  const focused = await panel.locator('[data-item]:focus').getAttribute('id');
  await panel.keyboard.press('s');
  await expect(panel.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await expect(panel.locator(`#${focused}`)).toBeFocused();
});

/** Presses Tab until something has the focus: what is never reached fails. */
async function tabTo(panel: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${target}`);
}

test('by keyboard alone claims are filtered, told apart and brought together again', async ({ reading: { panel } }) => {
  // Some hundred keys, each looked after, and two whole checks of accessibility.
  test.slow();
  const items = panel.locator('.claims li[id]');
  const all = await items.count();
  const agree = panel.getByRole('button', { name: /^\d+ agrees? *, show only these/ });
  await tabTo(panel, agree);
  await panel.keyboard.press('Space');
  await expect(agree).toHaveAttribute('aria-pressed', 'true');
  await expect(items).not.toHaveCount(all);
  await expect(items.first().locator('.agreeing, .evidence').first()).toBeVisible();
  await accessible(panel);
  await panel.keyboard.press('Space');
  await expect(items).toHaveCount(all);

  await panel.keyboard.press('j');
  await tabTo(panel, panel.getByRole('button', { name: 'Not the same fact' }).first());
  await panel.keyboard.press('Enter');
  const undo = panel.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await accessible(panel);
  await tabTo(panel, undo);
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('These two sentences are compared again.')).toBeVisible();
});

test('by keyboard alone a finding is copied', async ({ reading: { panel } }) => {
  await panel.keyboard.press('j');
  await tabTo(panel, panel.getByRole('button', { name: 'Copy', exact: true }).first());
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Copied.')).toBeVisible();
  await panel.keyboard.press('/');
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await panel.keyboard.press('Control+v');
  await expect(panel.getByRole('searchbox')).toHaveValue(new RegExp(`^${harbour.outlet}, June 3, 2025: “`));
  await expect(panel.getByText('No sentence found.')).toBeVisible();
});

test('by keyboard alone the comparison is taken along as one file, as a page and as data', async ({
  reading: { panel },
}) => {
  const taken = async (name: string) => {
    await tabTo(panel, panel.getByRole('button', { name }));
    const [file] = await Promise.all([panel.waitForEvent('download'), panel.keyboard.press('Enter')]);
    return file;
  };
  await panel.getByRole('tab', { name: /^Sources/ }).focus();
  await panel.keyboard.press('End');
  const page = await taken('HTML page');
  expect(page.suggestedFilename()).toMatch(/^crossread-second-round-in-istanbul.*\.html$/);
  const html = await readFile(await page.path(), 'utf8');
  expect(html).toContain(harbour.title);
  expect(html).toContain('Talks: when');
  expect(html).toContain('Meridian Post, June 2, 2025</bdi></a> · older than this article');
  expect(html).not.toMatch(/<script|src=/);
  const data = await taken('JSON data');
  expect(JSON.parse(await readFile(await data.path(), 'utf8'))).toMatchObject({
    format: 'crossread-comparison',
    article: { title: harbour.title },
  });
});
