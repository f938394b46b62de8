import { readFile } from 'node:fs/promises';
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

  await panel.keyboard.press('s');
  await expect(panel.getByRole('button', { name: 'Saved' })).toBeVisible();
});

test('the comparison is taken along as one file, as a page and as data', async ({ reading: { panel } }) => {
  const [page] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'HTML page' }).click(),
  ]);
  expect(page.suggestedFilename()).toMatch(/^crossread-second-round-in-istanbul.*\.html$/);
  expect(await readFile(await page.path(), 'utf8')).toContain(harbour.title);
  const [data] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'JSON data' }).click(),
  ]);
  expect(JSON.parse(await readFile(await data.path(), 'utf8'))).toMatchObject({
    format: 'crossread-comparison',
    article: { title: harbour.title },
  });
});
