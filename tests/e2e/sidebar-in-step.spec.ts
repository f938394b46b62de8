import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const prisoners = 'In Istanbul the two delegations agreed to exchange 1,000 prisoners in total.';
const ceasefire = 'Russia offered a ceasefire of two to three days in some parts of the front line.';

const item = (panel: Page, sentence: string) =>
  panel.locator('.claims li[id]').filter({ has: panel.locator('blockquote', { hasText: sentence }) });

const pointedOut = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('crossread-5') ?? [])].map((range) => String(range)));

/** The middle of a sentence's first line in the page's window, after scrolling there. */
const placeOf = (page: Page, sentence: string) =>
  page.evaluate((sought) => {
    const range = [...CSS.highlights.values()]
      .flatMap((mark) => [...mark] as Range[])
      .find((one) => String(one) === sought);
    if (!range) throw new Error(`not marked: ${sought}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = range.getClientRects();
    if (!line) throw new Error('no line');
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }, sentence);

test('what the keyboard is on is pointed out in the page, and no longer when it goes', async ({
  reading: { page, panel },
}) => {
  const claim = item(panel, prisoners);
  await expect(claim).toBeVisible();
  await claim.getByRole('button').first().focus();
  await expect.poll(() => pointedOut(page)).toEqual([prisoners]);
  await panel.getByRole('button', { name: /^Save/ }).focus();
  await expect.poll(() => pointedOut(page)).toEqual([]);
});

test('claims whose sentences stand in the window are marked as the page scrolls, and brought into sight', async ({
  reading: { page, panel },
}) => {
  await page.setViewportSize({ width: 700, height: 320 });
  await panel.setViewportSize({ width: 360, height: 400 });
  // What was clicked here keeps the focus while the wheel turns the page.
  await panel.getByRole('tab', { name: /^Claims/ }).click();
  await expect(item(panel, ceasefire)).toBeVisible();
  await placeOf(page, prisoners);
  await expect(item(panel, prisoners)).toContainText('In view in the page');
  await placeOf(page, ceasefire);
  await expect(item(panel, prisoners)).not.toContainText('In view in the page');
  await expect(item(panel, ceasefire)).toContainText('In view in the page');
  await expect(item(panel, ceasefire)).toBeInViewport({ ratio: 0.5 });
  await page.evaluate(() => scrollTo(0, 0));
  await expect(item(panel, ceasefire)).not.toBeInViewport();
});

test('clicking a marked sentence in the page brings up its claim, though a filter hid it', async ({
  reading: { page, panel },
}) => {
  await expect(item(panel, ceasefire)).toBeVisible();
  await panel
    .getByRole('button', { name: /^\d+ differs?/, pressed: false })
    .first()
    .click();
  await expect(item(panel, ceasefire)).toHaveCount(0);
  const before = await page.content();
  const { x, y } = await placeOf(page, ceasefire);
  await page.mouse.click(x, y);
  await expect(item(panel, ceasefire)).toBeInViewport();
  await expect(item(panel, ceasefire)).toBeFocused();
  expect(await page.content()).toBe(before);
});
