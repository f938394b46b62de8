import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { levant, weather } from './newsstand/articles';

/** Puts the keyboard on a control and presses a key, as a reader without a mouse does. */
async function press(page: Page, control: ReturnType<Page['getByRole']>, key = 'Enter'): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}

/** Goes from control to control until the one that is wanted has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.ariaLabel ?? element?.textContent ?? '';
    });
    if (focused.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached with Tab`);
}

const settingsOf = async (extension: { ownPage(path: string): Promise<Page> }): Promise<Page> => {
  const page = await extension.ownPage('options.html');
  await expect(page.getByRole('button', { name: 'New story' })).toBeVisible();
  return page;
};

/** Writes a story about heat by form, from the list of stories. */
async function writeHeat(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: 'New story' }));
  await tabTo(page, 'Name of the story');
  await page.keyboard.type('Heat in the harbour');
  await tabTo(page, 'Words such an article uses');
  await page.keyboard.type('heat\nhot summer\n');
}

test('a story of a name and a few words recognises a saved article, then a page; switched off, it does not', async ({
  extension,
  newsstand,
  open,
  panels,
  saved,
}) => {
  // Saving, editing, and a page beside the panel: three flows in one.
  test.slow();
  await saved(weather, levant);
  const settings = await settingsOf(extension);
  await accessible(settings);
  await writeHeat(settings);
  // Once to see, once to hear.
  await expect(
    settings.getByText('1 of 2 saved articles is about this story. 1 of them is new.').first(),
  ).toBeVisible();
  await expect(settings.getByRole('region', { name: 'Your saved articles' })).toContainText(weather.title);
  await accessible(settings);
  await tabTo(settings, 'Save the story');
  await settings.keyboard.press('Enter');
  await expect(settings.getByText('“Heat in the harbour” is saved.')).toBeVisible();
  const row = settings.getByRole('listitem').filter({ hasText: 'Heat in the harbour' });
  await expect(row).toContainText('1 saved article');
  await expect(row.getByRole('button', { name: 'Edit: Heat in the harbour' })).toBeFocused();

  newsstand.reprint({ ...weather, path: '/later', title: 'Heat keeps the ferries in the harbour', day: '2025-06-04' });
  const page = await open('/later');
  await expect.poll(() => extension.stateOf(page)).toMatchObject({ kind: 'compared' });
  const panel = await panels.open(page);
  await expect(panel.getByText('Heat in the harbour')).toBeVisible();

  await settings.bringToFront();
  await press(settings, settings.getByRole('checkbox', { name: /^Heat in the harbour/ }), 'Space');
  await expect(row).toContainText('Switched off');
  await expect.poll(() => extension.stateOf(page)).toMatchObject({ kind: 'no-story' });
  await page.bringToFront();
  await expect(panel.getByText('About no story you follow')).toBeVisible();
  const known = await extension
    .worker()
    .evaluate(async () => JSON.stringify((await chrome.storage.local.get('matcher')).matcher));
  expect(known).not.toContain('hot summer');
  expect(known).toContain('story');
});

test('a story goes out as a file and comes back equal; it is deleted with an undo', async ({ extension }) => {
  const settings = await settingsOf(extension);
  await writeHeat(settings);
  await press(settings, settings.getByRole('button', { name: 'Save the story' }));
  const exported = async () => {
    const downloading = settings.waitForEvent('download');
    await press(settings, settings.getByRole('button', { name: 'Export: Heat in the harbour' }));
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('crossread-story-heat-in-the-harbour.json');
    return readFile(await download.path(), 'utf8');
  };
  const text = await exported();
  expect(JSON.parse(text)).toMatchObject({
    title: { en: 'Heat in the harbour' },
    detect: { all: [['heat', 'hot summer']] },
  });

  const row = settings.getByRole('checkbox', { name: /^Heat in the harbour/ });
  await press(settings, settings.getByRole('button', { name: 'Delete: Heat in the harbour' }));
  await expect(row).toHaveCount(0);
  await expect(settings.getByRole('button', { name: 'Undo' })).toBeFocused();
  await accessible(settings);
  await settings.keyboard.press('Enter');
  await expect(row).toBeChecked();
  await press(settings, settings.getByRole('button', { name: 'Delete: Heat in the harbour' }));
  await expect(row).toHaveCount(0);

  const file = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const broken = text.replace('"version": "1"', '"version" "1"');
  const choosing = settings.waitForEvent('filechooser');
  await press(settings, settings.getByRole('button', { name: 'Import a story' }));
  await (await choosing).setFiles([file('broken.json', broken), file('heat.json', text)]);
  await expect(settings.getByText('Now followed: “Heat in the harbour”.')).toBeVisible();
  await expect(settings.getByText(/^Line 4, column 13: this does not belong here/)).toBeVisible();
  await accessible(settings);
  expect(await exported()).toBe(text);
});

test('broken JSON is told with its line, and unsaved changes are not thrown away unasked', async ({ extension }) => {
  const settings = await settingsOf(extension);
  const title = await settings.locator('.story-title').first().textContent();
  await press(settings, settings.getByRole('button', { name: `Edit: ${title}` }));
  await tabTo(settings, 'Form');
  await settings.keyboard.press('ArrowRight');
  const json = settings.getByRole('textbox', { name: 'The story as JSON' });
  const text = await json.inputValue();
  expect(JSON.parse(text).events.length).toBeGreaterThan(0);

  await json.focus();
  await settings.keyboard.press('Control+End');
  await settings.keyboard.press('ArrowUp');
  await settings.keyboard.type(',');
  const last = text.trimEnd().split('\n').length;
  await expect(settings.getByText(new RegExp(`^Line ${last.toLocaleString('en')}, column 1: `))).toBeVisible();
  await accessible(settings);
  await press(settings, settings.getByRole('button', { name: `Go to line ${last.toLocaleString('en')}` }));
  await expect(json).toBeFocused();
  await press(settings, settings.getByRole('radio', { name: 'Form' }), 'Space');
  await expect(settings.getByText(/^The form cannot show this text yet/)).toBeVisible();
  await expect(json).toBeVisible();

  await press(settings, settings.getByRole('button', { name: 'Cancel' }));
  const dialog = settings.getByRole('dialog', { name: 'Discard your changes?' });
  await expect(dialog).toBeVisible();
  await accessible(settings);
  await settings.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await json.focus();
  await settings.keyboard.press('Control+z');
  await expect(json).toHaveValue(text);
  const line = text.split('\n').findIndex((one) => one.includes(`"en": ${JSON.stringify(title)}`));
  await settings.keyboard.press('Control+Home');
  for (let down = 0; down < line; down++) await settings.keyboard.press('ArrowDown');
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await settings.keyboard.press(key);
  await settings.keyboard.type(' of mine');
  await press(settings, settings.getByRole('radio', { name: 'Form' }), 'Space');
  await expect(settings.getByLabel('Name of the story')).toHaveValue(`${title} of mine`);
  await press(settings, settings.getByRole('button', { name: 'Save the story' }));
  await expect(settings.getByText('Comes with Crossread, changed by you')).toBeVisible();
  await press(settings, settings.getByRole('button', { name: `Restore the original: ${title} of mine` }));
  await expect(settings.getByText(title ?? '', { exact: true })).toBeVisible();
});

test('what a field of an entry is for is shown once a section, and told with each', async ({ extension }) => {
  const settings = await settingsOf(extension);
  const title = await settings.locator('.story-title').first().textContent();
  await press(settings, settings.getByRole('button', { name: `Edit: ${title}` }));
  await press(settings, settings.getByRole('button', { name: /^Places/ }));
  const section = settings.locator('.part-3', { has: settings.getByRole('button', { name: /^Places/ }) });
  const entries = section.locator('> div > .part-4');
  for (const at of [1, 2]) await press(settings, entries.nth(at).getByRole('button').first());
  const hints = section.getByText(/^Every way reports write it/);
  await expect(hints).toHaveCount(2);
  const widths = await hints.evaluateAll((all) => all.map((hint) => hint.getBoundingClientRect().width));
  expect(widths[0]).toBeGreaterThan(100);
  expect(widths[1]).toBeLessThanOrEqual(1);
  for (const at of [1, 2]) {
    await expect(entries.nth(at).getByLabel('Ways it is written')).toHaveAccessibleDescription(/^Every way reports/);
  }
  await accessible(settings);
  // Once that entry is closed, the next says it.
  await press(settings, entries.nth(1).getByRole('button').first());
  await expect.poll(() => hints.evaluate((hint) => hint.getBoundingClientRect().width)).toBeGreaterThan(100);
});

test('a worker killed while it takes up a story is followed by one that goes on', async ({ extension, saved }) => {
  await saved(weather);
  const settings = await settingsOf(extension);
  await writeHeat(settings);
  await press(settings, settings.getByRole('button', { name: 'Save the story' }));
  await expect(settings.getByText('“Heat in the harbour” is saved.')).toBeVisible();
  await extension.kill();
  await settings.reload();
  const row = settings.getByRole('listitem').filter({ hasText: 'Heat in the harbour' });
  await expect(row).toContainText('1 saved article');
  // Any message wakes the next worker; it looks for what was left a second later.
  await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'corpusCounts' }));
  await expect
    .poll(() =>
      settings.evaluate(async () => JSON.stringify(await chrome.storage.local.get(['matcher', 'refreshing']))),
    )
    .toMatch(/^(?=.*hot summer)(?!.*refreshing)/);
});
