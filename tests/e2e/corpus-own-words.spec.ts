import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { meridian, weather } from './newsstand/articles';

test('tags and a note are put on an article by keyboard, kept, and filter the list', async ({ extension, saved }) => {
  await saved(meridian, weather);
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('link', { name: meridian.title }).click();
  await corpus.getByText('Your tags and note').press('Enter');
  await corpus.getByLabel('New tags, separated by commas').fill('обмін 🕯️');
  await corpus.keyboard.press('Enter');
  await expect(corpus.getByRole('button', { name: 'Remove the tag обмін 🕯️' })).toBeVisible();
  await expect(corpus.getByLabel('New tags, separated by commas')).toHaveValue('');
  await corpus.getByLabel('Note').fill('Compare with the April list.');
  await expect(corpus.getByText('Note saved.')).toBeVisible();
  await accessible(corpus);

  await corpus.reload();
  await expect(corpus.getByLabel('Note')).toHaveValue('Compare with the April list.');
  await corpus.getByLabel('Note').fill('Written just before leaving.');
  await corpus.getByRole('link', { name: 'All articles' }).click();
  await corpus.getByRole('searchbox').fill('note:leaving');
  await expect(corpus.getByText('1 article found')).toBeVisible();
  await expect(corpus.locator('.found-note')).toHaveText(/Your note.*Written just before leaving\./);
  await expect(corpus.locator('.found-note mark')).toHaveText('leaving');
  await accessible(corpus);
  await corpus.getByRole('searchbox').fill('');
  await corpus.getByText('Filter and sort').click();
  await corpus.getByRole('combobox', { name: 'Tag' }).selectOption('обмін 🕯️');
  await expect(corpus.getByText('1 of 2 articles')).toBeVisible();
  await corpus.getByRole('link', { name: meridian.title }).click();
  await expect(corpus.getByLabel('Note')).toHaveValue('Written just before leaving.');
  await corpus.getByRole('button', { name: /^Remove the tag/ }).press('Enter');
  await expect(corpus.getByRole('button', { name: /^Remove the tag/ })).toHaveCount(0);
});
