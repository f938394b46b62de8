import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessible } from './accessible';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { harbour, levant, meridian, weather } from './newsstand/articles';

const WEEK = 7 * 86_400_000;

/** Goes to the area of storage and backups by the keys. */
async function toKeeping(corpus: Page): Promise<void> {
  await corpus.getByRole('link', { name: 'Storage and backup' }).first().press('Enter');
  await expect(corpus.getByRole('heading', { level: 1, name: 'Storage and backup' })).toBeVisible();
}

/** When the last backup was made, as the extension remembers it. */
const lastBackup = (extension: Extension) =>
  extension.worker().evaluate(async () => (await chrome.storage.local.get('backup-last'))['backup-last'] as number);

const setLastBackup = (extension: Extension, at: number) =>
  extension.worker().evaluate((last) => chrome.storage.local.set({ 'backup-last': last }), at);

test('storage is told, and deleted articles are brought back or erased for good, by keyboard', async ({
  extension,
  saved,
}) => {
  await saved(meridian, weather);
  const corpus = await extension.ownPage('corpus.html');
  await toKeeping(corpus);
  const storage = corpus.getByRole('region', { name: 'Storage' });
  await expect(storage).toContainText('2 saved articles in 2 versions.');
  await expect(storage).toContainText(/About [\d.]+ \S+ used. About [\d.,]+ \S+ left./);
  await expect(storage).toContainText('The browser does not delete the corpus to make room.');
  await accessible(corpus);

  await corpus.getByRole('link', { name: 'All articles' }).press('Enter');
  await corpus.getByRole('link', { name: weather.title }).press('Delete');
  await expect(corpus.getByRole('listitem')).toHaveCount(1);
  await toKeeping(corpus);
  await expect(storage).toContainText('1 saved article in 1 version.');
  // The way back outlives the page that deleted.
  await corpus.reload();
  await expect(corpus.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await corpus.getByRole('button', { name: 'Bring back 1 deleted article' }).press('Enter');
  await expect(corpus.getByText('1 article brought back.')).toBeVisible();
  await expect(storage).toContainText('2 saved articles in 2 versions.');
  await accessible(corpus);

  await corpus.getByRole('link', { name: 'All articles' }).press('Enter');
  await corpus.getByRole('link', { name: weather.title }).press('Delete');
  await expect(corpus.getByRole('listitem')).toHaveCount(1);
  await toKeeping(corpus);
  await corpus.getByRole('button', { name: 'Erase 1 deleted article for good' }).press('Enter');
  await corpus.getByRole('button', { name: 'Erase for good', exact: true }).press('Enter');
  await expect(corpus.getByText('The text of 1 deleted article is gone for good.')).toBeVisible();
  await expect(corpus.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
});

test('old articles are counted, deleted and brought back by keyboard, and marked ones spared', async ({
  extension,
  saved,
}) => {
  await saved(meridian, levant, harbour);
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('link', { name: levant.title }).press('Enter');
  await corpus.getByText('Your tags and note').press('Enter');
  await corpus.getByRole('textbox', { name: 'Note', exact: true }).focus();
  await corpus.keyboard.type('Ask the florist.');
  await expect(corpus.getByText('Note saved.')).toBeVisible();
  await corpus.getByRole('link', { name: 'All articles' }).press('Enter');
  await toKeeping(corpus);
  await expect(corpus.getByText('0 of 3 articles would be deleted.')).toBeVisible();
  await corpus.getByRole('combobox', { name: 'Articles' }).focus();
  await corpus.keyboard.press('ArrowDown');
  await corpus.getByRole('combobox', { name: 'Older than' }).selectOption('day');
  const day = corpus.getByLabel('This day');
  await day.focus();
  await corpus.keyboard.type('06042025');
  await expect(day).toHaveValue('2025-06-04');
  await expect(
    corpus.getByText('2 of 3 articles would be deleted. 1 article is kept for its tag or note.'),
  ).toBeVisible();
  await accessible(corpus);
  await corpus.getByRole('button', { name: 'Delete 2 articles' }).press('Enter');
  const undo = corpus.getByRole('button', { name: 'Undo: bring back 2 articles' });
  await expect(undo).toBeFocused();
  await expect(
    corpus.getByText('0 of 1 articles would be deleted. 1 article is kept for its tag or note.'),
  ).toBeVisible();
  await corpus.keyboard.press('Enter');
  await expect(corpus.getByText('2 articles brought back.')).toBeVisible();
  await expect(corpus.getByText(/^2 of 3 articles would be deleted/)).toBeVisible();
});

test('the facts are written as a table, of all articles or of those chosen', async ({ extension, saved }, info) => {
  await saved(meridian, harbour);
  const corpus = await extension.ownPage('corpus.html');
  const table = async (press: () => Promise<void>) => {
    const downloading = corpus.waitForEvent('download');
    await press();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^crossread-\d{4}-\d\d-\d\d\.csv$/);
    const file = info.outputPath(download.suggestedFilename());
    await download.saveAs(file);
    return readFile(file, 'utf8');
  };
  await toKeeping(corpus);
  const all = await table(() => corpus.getByRole('button', { name: 'Facts as a table (CSV)' }).press('Enter'));
  expect(all.startsWith('\uFEFFStory,Event,Fact,Whose,Direction,Part,Value,')).toBe(true);
  expect(all).toContain('Harbour Courier');
  expect(all).toContain('Meridian Post');
  await expect(corpus.getByText(/^Table with \d+ lines written to crossread-/)).toBeVisible();

  await corpus.getByRole('link', { name: 'All articles' }).press('Enter');
  await corpus.getByRole('link', { name: harbour.title }).focus();
  await corpus.keyboard.press('x');
  const chosen = await table(() =>
    corpus.getByRole('toolbar').getByRole('button', { name: 'Facts as a table (CSV)' }).press('Enter'),
  );
  expect(chosen).toContain('Harbour Courier');
  expect(chosen).not.toContain('Meridian Post');
  expect(chosen).toContain('1000,1000,count,no,total');
});

test('a reminder stands in the corpus page and the sidebar until the backup is made', async ({
  extension,
  reading,
}) => {
  const { panel } = reading;
  const corpus = await extension.ownPage('corpus.html');
  await toKeeping(corpus);
  await expect(corpus.getByText('No backup was made in this browser yet.')).toBeVisible();
  await expect(corpus.getByLabel('Do nothing')).toBeChecked();
  await corpus.getByLabel('Do nothing').focus();
  await corpus.keyboard.press('ArrowDown');
  await expect(corpus.getByLabel(/^Remind me/)).toBeChecked();
  await expect(corpus.getByText('Your corpus has no backup yet.')).toBeVisible();
  await accessible(corpus);
  await panel.reload();
  const due = panel.getByRole('link', { name: /^Backup due/ });
  await expect(due).toBeVisible();
  await expect(due).toHaveAttribute('href', 'corpus.html#/keeping');
  await accessible(panel);

  const downloading = corpus.waitForEvent('download');
  await corpus.getByRole('button', { name: 'Back up now' }).press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.ndjson\.gz$/);
  await expect(corpus.getByText('Your corpus has no backup yet.')).toHaveCount(0);
  await expect(corpus.getByText(/^Last backup sent to your downloads: /)).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole('contentinfo').getByRole('link').first()).toBeVisible();
  // The footer asks the background for it after it is shown.
  await panel.waitForTimeout(700);
  await expect(due).toHaveCount(0);
});

test('a backup due is downloaded by itself when a page of the corpus opens, and not again', async ({
  extension,
  saved,
}) => {
  await saved(meridian);
  const corpus = await extension.ownPage('corpus.html');
  await toKeeping(corpus);
  const first = corpus.waitForEvent('download');
  await corpus.getByLabel('Do nothing').focus();
  await corpus.keyboard.press('ArrowUp');
  expect((await first).suggestedFilename()).toMatch(/^crossread-.*\.ndjson\.gz$/);
  await expect(corpus.getByLabel(/^Download a backup automatically/)).toBeChecked();
  await expect.poll(() => lastBackup(extension)).toBeGreaterThan(Date.now() - 60_000);

  // As if that had been more than a week ago.
  await saved(weather);
  await setLastBackup(extension, Date.now() - 1000 - WEEK);
  const again = corpus.waitForEvent('download');
  await corpus.reload();
  await again;
  await expect(corpus.getByText('2 articles exported to', { exact: false })).toBeVisible();
  const made = await lastBackup(extension);
  expect(made).toBeGreaterThan(Date.now() - 60_000);
  let downloads = 0;
  corpus.on('download', () => downloads++);
  await corpus.reload();
  await expect(corpus.getByText('2 saved articles in 2 versions.')).toBeVisible();
  expect([downloads, await lastBackup(extension)]).toEqual([0, made]);
});
