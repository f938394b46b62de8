import { accessible } from './accessible';
import { coverage } from './coverage';
import { expect, test } from './fixtures';
import { harbour, levant, meridian, weather } from './newsstand/articles';
import { places } from './newsstand/server';

test('a new reader saves this article, and the sidebar says what comes next', async ({ open, panels }) => {
  const page = await open(harbour);
  const panel = await panels.open(page);
  await expect(panel.getByRole('heading', { name: 'Nothing saved to compare with yet' })).toBeVisible();
  await accessible(panel);
  await panel.getByRole('button', { name: 'Save this article' }).click();
  await expect(panel.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await expect(panel.getByText('This article is saved.')).toBeVisible();

  const other = await open(meridian);
  await other.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(meridian.title);
  await expect(coverage(panel, 1)).toBeVisible();
});

test('a new reader saves all open tabs about a followed story, and only those', async ({ extension, open, panels }) => {
  for (const print of [weather, meridian, levant]) await open(print);
  const page = await open(harbour);
  const panel = await panels.open(page);
  await panel.getByRole('button', { name: 'Save all open tabs about a followed story' }).click();
  await expect(panel.getByText('3 articles saved.')).toBeVisible();
  await expect(coverage(panel, 2)).toBeVisible();
  await expect.poll(async () => Number((await extension.iconOf(page)).text)).toBeGreaterThan(0);
});

test('a new reader loads the samples, sees them marked, and removes them in one click, to be undone', async ({
  extension,
  open,
  panels,
}) => {
  const page = await open(harbour);
  const panel = await panels.open(page);
  await panel.getByRole('button', { name: 'Load the samples' }).click();
  await expect(panel.getByText('9 samples loaded.')).toBeVisible();
  await expect(coverage(panel, 9)).toBeVisible();
  await expect(panel.getByText('Invented sample', { exact: true }).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Remove samples' }).click();
  await expect(panel.getByText('9 samples removed.')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Nothing saved to compare with yet' })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(panel.getByText('9 articles brought back.')).toBeVisible();
  await expect(coverage(panel, 9)).toBeVisible();

  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('button', { name: 'Remove samples' }).press('Enter');
  await expect(corpus.getByRole('heading', { name: 'Nothing saved to compare with yet' })).toBeVisible();
  const undo = corpus.getByRole('button', { name: 'Undo: bring back 9 articles' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(corpus.getByText('9 articles brought back.')).toBeVisible();
  await expect(corpus.getByRole('listitem').first()).toBeVisible();
});

test('a changed article says so, and saving it again adds a version', async ({
  extension,
  newsstand,
  open,
  panels,
  saved,
}) => {
  await saved(harbour);
  newsstand.reprint({ ...harbour, paragraphs: [...harbour.paragraphs, 'Correction: the palace stands on the shore.'] });
  const page = await open(harbour);
  const panel = await panels.open(page);
  await expect(panel.getByText(/^Saved; the article has changed since\./)).toBeVisible();
  // Its text as it was saved is one click away.
  const saving = await panel.getByRole('link', { name: 'What you saved' }).getAttribute('href');
  const kept = await extension.ownPage(saving ?? '');
  await expect(kept.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
  await expect(kept.getByText(/Correction: the palace/)).toHaveCount(0);
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Save again' }).click();
  await expect(panel.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  const corpus = await extension.ownPage('corpus.html');
  await expect(corpus.getByText('2 versions')).toBeVisible();
});

test('saving from the page menu works without the sidebar, also about no followed story', async ({
  extension,
  open,
  panels,
}) => {
  const page = await open(weather);
  expect(await extension.stateOf(page)).toBeNull();
  await extension.choose(page, 'save-page');
  await expect.poll(async () => (await extension.iconOf(page)).title).toBe('Saved.');
  const panel = await panels.open(page);
  await expect(panel.getByText('About no story you follow')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
});

test('saving from the page menu that fails says so over what the sidebar shows', async ({
  extension,
  open,
  panels,
}) => {
  const page = await open(places.front);
  const panel = await panels.open(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('No news article on this page');
  await extension.choose(page, 'save-page');
  const notice = panel.getByRole('status').filter({ hasText: 'The text of this page could not be read' });
  await expect(notice).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('No news article on this page');
  expect((await extension.iconOf(page)).title).toBe('The text of this page could not be read');
  await accessible(panel);
});

test('the open article is no evidence for itself', async ({ open, panels, saved }) => {
  await saved(harbour, meridian);
  const page = await open(harbour);
  const panel = await panels.open(page);
  await expect(coverage(panel, 1)).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Harbour Courier' })).toHaveCount(0);
});
