import { accessible } from './accessible';
import { coverage } from './coverage';
import { expect, test } from './fixtures';
import { levant, meridian, weather } from './newsstand/articles';

test('the corpus page lists what was saved, opens it, deletes it and takes the deletion back', async ({
  extension,
  saved,
}) => {
  await saved(meridian, weather);
  const corpus = await extension.ownPage('corpus.html');
  await expect(corpus.getByRole('listitem')).toHaveCount(2);
  await accessible(corpus);

  await corpus.getByRole('link', { name: meridian.title }).click();
  await expect(corpus.getByText(meridian.paragraphs[2] ?? '')).toBeVisible();
  await accessible(corpus);
  await corpus.goBack();

  await corpus.getByRole('button', { name: `Delete ${meridian.title}` }).click();
  await expect(corpus.getByRole('link', { name: meridian.title })).toHaveCount(0);
  await corpus.reload();
  await expect(corpus.getByRole('listitem')).toHaveCount(1);
});

test('a deletion is taken back with Undo', async ({ extension, saved }) => {
  await saved(meridian);
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('button', { name: `Delete ${meridian.title}` }).click();
  await corpus.getByRole('button', { name: /^Undo/ }).click();
  await expect(corpus.getByRole('link', { name: meridian.title })).toBeVisible();
  await corpus.reload();
  await expect(corpus.getByRole('link', { name: meridian.title })).toBeVisible();
});

test('a deleted article is no evidence any more, in tabs already open', async ({ extension, panels, open, saved }) => {
  await saved(meridian);
  const page = await open(levant);
  const panel = await panels.open(page);
  await expect(coverage(panel, 1)).toBeVisible();
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('button', { name: `Delete ${meridian.title}` }).click();
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: 'Nothing saved to compare with yet' })).toBeVisible();
});

test('the full text of what was saved can be searched', async ({ extension, saved }) => {
  await saved(meridian, weather);
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('searchbox').fill('customs house');
  await expect(corpus.getByText('1 article found')).toBeVisible();
  await expect(corpus.getByRole('link', { name: weather.title })).toBeVisible();
  await corpus.getByRole('searchbox').fill('zeppelin');
  await expect(corpus.getByText('No saved article has “zeppelin” in it.')).toBeVisible();
});

test('a search names outlet, story and day, and what no article is to hold', async ({ extension, saved }) => {
  await saved(meridian, levant);
  const corpus = await extension.ownPage('corpus.html');
  const rows = corpus.getByRole('listitem').filter({ has: corpus.getByRole('checkbox') });
  await expect(rows).toHaveCount(2);
  await corpus.keyboard.press('/');
  const box = corpus.getByRole('searchbox');
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(/outlet:.*only of this outlet/);
  for (const [query, title] of [
    [`outlet:"${levant.outlet}"`, levant.title],
    [`-outlet:"${levant.outlet}"`, meridian.title],
    [`date:${levant.day} outlet:levant`, levant.title],
  ] as const) {
    await box.fill(query);
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('link', { name: title })).toBeVisible();
  }
  await box.fill('date:1999');
  await expect(rows).toHaveCount(0);
  await accessible(corpus);
});

test('samples removed elsewhere leave an open corpus page, and its selection', async ({ extension }) => {
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('button', { name: /sample/ }).click();
  const chosen = corpus.getByRole('listitem').getByRole('checkbox');
  await expect(chosen.first()).toBeVisible();
  await chosen.nth(0).check();
  await chosen.nth(1).check();
  await expect(corpus.getByRole('toolbar')).toContainText('2');
  // As the sidebar beside the page does.
  await corpus.evaluate(() => chrome.runtime.sendMessage({ type: 'removeSamples' }));
  await expect(corpus.getByRole('toolbar')).toHaveCount(0);
  await expect(chosen).toHaveCount(0);
});
