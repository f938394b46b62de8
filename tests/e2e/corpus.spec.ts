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
