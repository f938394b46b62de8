import type { Page } from '@playwright/test';
import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { harbour, meridian } from './newsstand/articles';

/** The newsstand under another name of this machine: to a browser, another site. */
const elsewhere = (address: string): string => address.replace('127.0.0.1', 'localhost');

/** Presses Tab until the focus is on something. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let pressed = 0; pressed < 100; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

test('with listed sites, Crossread looks at those alone', async ({ context, extension, newsstand, open, panels }) => {
  const settings = await extension.ownPage('options.html');
  await accessible(settings);
  await tabTo(settings, settings.getByRole('radio', { name: 'On all sites' }));
  await settings.keyboard.press('ArrowDown');
  await expect(settings.getByRole('radio', { name: 'On listed sites only' })).toBeChecked();
  const list = settings.getByRole('form', { name: 'Sites to look at' });
  await tabTo(settings, list.getByRole('textbox'));
  await settings.keyboard.type('chrome://settings');
  await settings.keyboard.press('Enter');
  await expect(list.getByRole('alert')).toHaveText(/not the address of a web page/);
  await accessible(settings);
  await settings.keyboard.press('Control+a');
  await settings.keyboard.type(newsstand.at(harbour));
  await settings.keyboard.press('Enter');
  await expect(settings.getByRole('button', { name: 'Remove 127.0.0.1' })).toBeVisible();
  await accessible(settings);

  const listed = await open(harbour);
  await expect.poll(() => extension.stateOf(listed)).toMatchObject({ kind: 'compared' });
  const other = await context.newPage();
  await other.goto(elsewhere(newsstand.at(harbour)));
  await other.waitForTimeout(1500);
  expect(await extension.stateOf(other)).toBeNull();

  const panel = await panels.open(other);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Crossread does not look here by itself');
  await accessible(panel);
  await panel.getByRole('button', { name: 'Add localhost to the list' }).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
});

test('set to read only when asked, Crossread looks at no page, says so, and leads back to the setting', async ({
  context,
  extension,
  open,
  panels,
}) => {
  const settings = await extension.ownPage('options.html');
  await tabTo(settings, settings.getByRole('radio', { name: 'On all sites' }));
  await settings.keyboard.press('ArrowUp');
  await expect(settings.getByRole('radio', { name: 'Only when I ask' })).toBeChecked();
  await settings.close();
  const page = await open(harbour);
  const panel = await panels.open(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Crossread reads when you ask');
  await page.waitForTimeout(1000);
  expect(await extension.stateOf(page)).toBeNull();
  await tabTo(panel, panel.getByRole('link', { name: 'Change this in the settings' }));
  const opened = context.waitForEvent('page');
  await panel.keyboard.press('Enter');
  await expect((await opened).getByRole('heading', { name: 'Where Crossread looks' })).toBeInViewport();
  await (await opened).close();
  await page.bringToFront();
  await tabTo(panel, panel.getByRole('button', { name: 'Read this page' }));
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
});

test('a site switched off in the sidebar is read on request only, until it is switched on again', async ({
  beside,
  extension,
  newsstand,
  open,
}) => {
  const { page, panel } = await beside(harbour);
  await tabTo(panel, panel.getByRole('button', { name: 'This site' }));
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Tab');
  await expect(panel.getByRole('checkbox', { name: /127\.0\.0\.1/ })).toBeFocused();
  await accessible(panel);
  await panel.keyboard.press('Space');
  await expect(panel.getByRole('status').filter({ hasText: /no longer looks at articles/ })).toBeVisible();

  await page.goto(newsstand.at(meridian));
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Switched off on 127.0.0.1');
  await page.waitForTimeout(1500);
  expect(await extension.stateOf(page)).toBeNull();
  await tabTo(panel, panel.getByRole('button', { name: 'Read this page' }));
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(meridian.title);

  const settings = await extension.ownPage('options.html');
  await tabTo(settings, settings.getByRole('button', { name: 'Remove 127.0.0.1' }));
  await settings.keyboard.press('Enter');
  await expect(settings.locator('.toasts [role=status]')).toHaveText('127.0.0.1 removed.');
  await accessible(settings);
  const again = await open(harbour);
  await expect.poll(() => extension.stateOf(again)).toMatchObject({ kind: 'compared' });
});

test('articles about a followed story are saved automatically once that is chosen, and can be taken out again', async ({
  extension,
  open,
  panels,
}) => {
  const settings = await extension.ownPage('options.html');
  await tabTo(settings, settings.getByRole('checkbox', { name: /^Save articles about my stories/ }));
  await settings.keyboard.press('Space');
  await expect(settings.locator('.toasts [role=status]')).toHaveText('Setting saved.');

  const page = await open(harbour);
  await expect.poll(() => extension.stateOf(page)).toMatchObject({ saved: 'saved', byItself: { kind: 'saved' } });
  const panel = await panels.open(page);
  await expect(panel.locator('.by-itself')).toContainText('Saved automatically.');
  await accessible(panel);
  const corpus = await extension.ownPage('corpus.html');
  await expect(corpus.getByRole('link', { name: harbour.title })).toBeVisible();

  await page.bringToFront();
  await tabTo(panel, panel.getByRole('button', { name: 'Undo' }));
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeFocused();
  await corpus.reload();
  await expect(corpus.getByText(/Open a news article and choose Save in Crossread’s sidebar/)).toBeVisible();

  await page.reload();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
  // Compared once more, and left unsaved also a moment later.
  await expect.poll(() => extension.stateOf(page)).toMatchObject({ kind: 'compared' });
  await page.waitForTimeout(500);
  await expect.poll(() => extension.stateOf(page)).toMatchObject({ kind: 'compared', saved: 'unsaved' });
});

test('marks look as chosen, at once and in every page, or are not there', async ({ extension, reading }) => {
  const { page, panel } = reading;
  const painted = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
  await expect.poll(painted).toContain('crossread-0');
  const settings = await extension.ownPage('options.html');
  await accessible(settings);
  await tabTo(settings, settings.getByRole('radio', { name: 'Underlines', exact: true }));
  // The panel follows the tab in front, and with it the marks.
  const next = async (look: string) => {
    await settings.bringToFront();
    await settings.keyboard.press('ArrowDown');
    await expect(settings.getByRole('radio', { name: look })).toBeChecked();
    await page.bringToFront();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
  };
  await next('Tint and underlines');
  await expect.poll(painted).toContain('crossread-6');
  expect(await painted()).toContain('crossread-0');
  await next('Lines above and below');
  await expect.poll(painted).toContain('crossread-7');
  expect(await painted()).not.toContain('crossread-0');
  await next('No marks');
  await page.waitForTimeout(500);
  expect(await painted()).toEqual([]);

  await panel.keyboard.press('j');
  await panel.keyboard.press('Enter');
  await expect.poll(painted).toEqual(['crossread-4']);
});

test('sentences told apart are listed in the settings; taken back there, they are compared again', async ({
  extension,
  reading: { page, panel },
}) => {
  const evidence = panel
    .locator('.claims')
    .getByRole('listitem')
    .filter({ hasText: 'at least 1,000 prisoners on each' });
  const told = () => panel.getByRole('button', { name: 'Not the same fact' });
  await expect(evidence.first()).toBeVisible();
  const before = await told().count();
  await tabTo(panel, told().first());
  await panel.keyboard.press('Enter');
  await expect(told()).toHaveCount(before - 1);

  const settings = await extension.ownPage('options.html');
  const again = settings.getByRole('button', { name: 'Compare again' });
  await expect(again).toHaveCount(1);
  await accessible(settings);
  await tabTo(settings, again);
  await settings.keyboard.press('Enter');
  await expect(settings.getByText('You have marked no pair of sentences yet.')).toBeVisible();
  await tabTo(settings, settings.getByRole('button', { name: 'Undo' }));
  await settings.keyboard.press('Enter');
  await expect(again).toHaveCount(1);
  await tabTo(settings, again);
  await settings.keyboard.press('Enter');
  await expect(again).toHaveCount(0);
  await page.bringToFront();
  await expect(told()).toHaveCount(before);
});

test('the browser’s keys are shown, and its own page to change them is one press away', async ({
  context,
  extension,
}) => {
  const settings = await extension.ownPage('options.html');
  const keys = settings.locator('.of-browser');
  await expect(keys).toContainText('Open the sidebar');
  const set = await extension
    .worker()
    .evaluate(async () => (await chrome.commands.getAll()).map((one) => one.shortcut));
  for (const shortcut of set.filter(Boolean)) await expect(keys).toContainText(shortcut ?? '');
  await tabTo(settings, settings.getByRole('button', { name: 'Change these keys' }));
  const opened = context.waitForEvent('page');
  await settings.keyboard.press('Enter');
  await expect.poll(async () => (await opened).url()).toBe('chrome://extensions/shortcuts');
});
