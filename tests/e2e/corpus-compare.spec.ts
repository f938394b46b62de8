import type { Page } from '@playwright/test';
import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { harbour, levant, meridian, type Print, weather } from './newsstand/articles';

/** The agency's text as another outlet prints it. */
const reprint: Print = { ...meridian, path: '/levant/reprint', outlet: 'Levant Post', day: '2025-06-03' };

const heading = 'Harbour Courier, June 3, 2025 and Meridian Post, June 2, 2025';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('two rows of the list are compared pair by pair, by keyboard alone', async ({ extension, saved }) => {
  await saved(meridian, weather, harbour);
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('link', { name: harbour.title }).focus();
  await corpus.keyboard.press('x');
  await corpus.keyboard.press('j');
  await expect(corpus.getByRole('link', { name: 'Compare these two' })).toHaveCount(0);
  await corpus.keyboard.press('j');
  await corpus.keyboard.press('x');
  await corpus.getByRole('link', { name: 'Compare these two' }).focus();
  await corpus.keyboard.press('Enter');

  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(corpus).toHaveTitle(heading);
  await expect(corpus.getByRole('list', { name: 'How the two compare' })).toContainText('2 differ');
  await accessible(corpus);

  // The first pair differs in the day: both words stand out, and the second article's day is told beside.
  await corpus.keyboard.press('j');
  const day = corpus.locator('.pairs > li').filter({ hasText: 'May 22, 2025' }).first();
  await expect(day).toContainText('June 2, 2025');
  await expect(day.locator('mark b')).toHaveText(['22', 'May', '2', 'June']);
  const differing = corpus.getByRole('heading', { name: /^Pair \d+: Differs$/ });
  await expect(differing).toHaveCount(2);

  // From the pair to its sentence in the first text, from there to the second text, and both are marked meanwhile.
  const number = await day.getAttribute('data-pairs');
  while ((await focused(corpus)) !== `Show in the texts: pair ${number}`) await corpus.keyboard.press('j');
  await expect(corpus.locator('.partner')).toHaveCount(2);
  await corpus.keyboard.press('Enter');
  await expect.poll(() => focused(corpus)).toBe(`Pair ${number}, Differs: to its sentence in Meridian Post`);
  await expect(corpus.locator('.partner')).toHaveText([/22 May/, /2 June/]);
  await expect(corpus.locator('.partner').last()).toBeInViewport();
  await corpus.keyboard.press('Enter');
  await expect.poll(() => focused(corpus)).toBe(`Pair ${number}, Differs: to its sentence in Harbour Courier`);
  await accessible(corpus);

  await expect(corpus.getByRole('region', { name: 'Only in Harbour Courier' })).toBeVisible();
  // What differs is listed first, and alone where the reader wants it.
  const verdicts = () => corpus.locator('.pairs > li h3 .verdict').allTextContents();
  const all = await verdicts();
  expect(all.slice(0, 2)).toEqual(['Differs', 'Differs']);
  expect(all.length).toBeGreaterThan(2);
  await corpus.getByRole('button', { name: /^2 differ/ }).press('Enter');
  await expect(corpus.getByText('2 pairs with: Differs.')).toBeVisible();
  expect(await verdicts()).toEqual(['Differs', 'Differs']);
  await accessible(corpus);
  await corpus.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect.poll(verdicts).toEqual(all);
});

test('the second article is found by search, and back leads back', async ({ extension, saved }) => {
  await saved(meridian, weather, harbour);
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('link', { name: harbour.title }).press('Enter');
  await corpus.getByRole('link', { name: 'Compare with another article' }).press('Enter');
  await expect(corpus.getByRole('searchbox', { name: 'Find the second article' })).toBeFocused();
  // About the same event first.
  await expect(corpus.getByRole('listitem').first()).toContainText(meridian.title);
  await accessible(corpus);
  await corpus.keyboard.type('tea guests');
  await expect(corpus.getByText('1 article found')).toBeVisible();
  await corpus.keyboard.press('Tab');
  await expect(corpus.getByRole('link', { name: meridian.title })).toBeFocused();
  await corpus.keyboard.press('Enter');
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText(heading);

  await corpus.getByRole('link', { name: 'Swap sides' }).press('Enter');
  const swapped = 'Meridian Post, June 2, 2025 and Harbour Courier, June 3, 2025';
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText(swapped);
  await corpus.goBack();
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText(heading);
  await corpus.goBack();
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText('Compare with which article?');
  await corpus.goForward();
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText(heading);
  await corpus.reload();
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText(heading);
});

test('two articles stand below each other in a narrow window, and meet nowhere where they tell of other things', async ({
  extension,
  saved,
}) => {
  await saved(harbour, weather);
  const corpus = await extension.ownPage('corpus.html');
  await corpus.setViewportSize({ width: 280, height: 700 });
  await corpus.getByRole('link', { name: harbour.title }).press('Enter');
  await corpus.getByRole('link', { name: 'Compare with another article' }).press('Enter');
  await corpus.getByRole('link', { name: weather.title }).press('Enter');
  await expect(corpus.getByText('The two have no claims about the same fact.')).toBeVisible();
  const columns = corpus.locator('.text-column');
  const [first, second] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()];
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
  expect(await corpus.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  await accessible(corpus);
});

test('an article names those of the same origin and why, and leads to each', async ({
  extension,
  saved,
  newsstand,
}) => {
  newsstand.reprint(reprint);
  await saved(meridian, levant, reprint);
  const corpus = await extension.ownPage('corpus.html');
  const links = corpus.getByRole('link', { name: meridian.title });
  await expect(links).toHaveCount(2);
  await links.last().press('Enter');
  const group = corpus.getByRole('region', { name: '2 articles, 1 source' });
  await expect(group.getByRole('listitem').first()).toContainText('Meridian Post · June 2, 2025 · published first');
  await expect(group.getByRole('listitem').last()).toContainText('The same text.');
  await accessible(corpus);
  await group.getByRole('link', { name: meridian.title, exact: true }).press('Enter');
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText(meridian.title);
  await expect(group.getByRole('listitem').last()).toContainText('this article');
  await group.getByRole('link', { name: /^Compare with/ }).press('Enter');
  await expect(corpus.getByText('These two share their text.')).toBeVisible();
  await expect(corpus.getByRole('list', { name: 'How the two compare' })).toHaveText(/^\d+ agree, show only these$/);
  await accessible(corpus);
  await corpus.goto(extension.address('corpus.html#/'));
  await corpus.getByRole('link', { name: levant.title }).press('Enter');
  await expect(corpus.getByText('No other saved article shares its text.')).toBeVisible();
});
