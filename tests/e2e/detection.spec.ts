import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { bosphorus, harbour, meridian, weather } from './newsstand/articles';
import { places } from './newsstand/server';
import { tracesIn } from './traces';

test('an article about a followed story shows on the icon, and in the sidebar with story, event, outlet and date', async ({
  extension,
  open,
  panels,
  saved,
}) => {
  await saved(meridian);
  const page = await open(harbour);
  await expect.poll(() => extension.stateOf(page)).toMatchObject({ kind: 'compared' });
  const icon = await extension.iconOf(page);
  expect(Number(icon.text)).toBeGreaterThanOrEqual(2);
  expect(icon.title).toBe(`Crossread: ${icon.text} claims differ from what you saved`);

  const panel = await panels.open(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
  await expect(panel.getByText('Istanbul talks', { exact: true })).toBeVisible();
  await expect(panel.getByText(/2 June 2025/).first()).toBeVisible();
  await expect(panel.getByText('Harbour Courier · June 3, 2025')).toBeVisible();
});

test.describe('another page', () => {
  for (const [what, place] of [
    ['about another subject', weather.path],
    ['without an article', places.front],
  ] as const) {
    test(`${what} notices nothing: no state, no message, no listener, no mark`, async ({
      context,
      extension,
      newsstand,
    }) => {
      await extension.worker().evaluate(() => {
        const heard: unknown[] = [];
        Object.assign(globalThis, { heard });
        chrome.runtime.onMessage.addListener((message) => void heard.push(message));
      });
      const page = await context.newPage();
      const traces = await tracesIn(page);
      await page.goto(newsstand.at(place));
      await page.waitForTimeout(1500);
      expect(await traces.found()).toEqual({ worlds: 1, listeners: [], observers: [], messages: [], changes: [] });
      expect(await extension.worker().evaluate(() => (globalThis as { heard?: unknown[] }).heard)).toEqual([]);
      expect(await extension.stateOf(page)).toBeNull();
      expect(await extension.iconOf(page)).toEqual({ text: '', title: 'Crossread' });
    });
  }
});

test('the traces a page could notice are found where there are some', async ({ context, newsstand, extension }) => {
  const page = await context.newPage();
  const traces = await tracesIn(page);
  await page.goto(newsstand.at(harbour));
  await expect.poll(() => extension.stateOf(page)).toMatchObject({ kind: 'compared' });
  expect((await traces.found()).listeners).not.toEqual([]);
});

const comparedTitle = async (extension: { stateOf(page: Page): Promise<unknown> }, page: Page) => {
  const state = (await extension.stateOf(page)) as { kind: string; head?: { title: string } } | null;
  return state?.kind === 'compared' ? state.head?.title : state?.kind;
};

test('an article that is built late is found', async ({ extension, open }) => {
  const page = await open(places.late);
  await expect.poll(() => comparedTitle(extension, page)).toBe(meridian.title);
});

test('an article that comes without a page load is found, goes with it, and comes back with Back', async ({
  extension,
  open,
  panels,
}) => {
  const page = await open(places.site);
  const panel = await panels.open(page);
  await expect(panel.getByText('No news article on this page')).toBeVisible();
  await page.getByRole('button', { name: 'Read the article' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
  await page.goBack();
  await expect(panel.getByText('No news article on this page')).toBeVisible();
  expect(await extension.iconOf(page)).toMatchObject({ text: '' });
  await page.goForward();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
});

test('an article that comes without a page load is found on a page that was loaded again', async ({
  extension,
  open,
}) => {
  const page = await open(places.site);
  await page.reload();
  await page.getByRole('button', { name: 'Read the article' }).click();
  await expect.poll(() => comparedTitle(extension, page)).toBe(harbour.title);
});

test('an article that comes back from the back/forward cache is found again', async ({
  extension,
  newsstand,
  open,
}) => {
  const page = await open(harbour);
  await expect.poll(() => comparedTitle(extension, page)).toBe(harbour.title);
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await page.goto(newsstand.at(weather));
  await expect.poll(() => extension.stateOf(page)).toBeNull();
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => comparedTitle(extension, page)).toBe(harbour.title);
  // Otherwise the page was loaded anew, and this test shows nothing.
  expect(await page.evaluate(() => (globalThis as { sameDocument?: boolean }).sameDocument)).toBe(true);
});

test('an article loaded again is compared again; a page that is none any more is not', async ({ extension, open }) => {
  const page = await open(harbour);
  await expect.poll(() => comparedTitle(extension, page)).toBe(harbour.title);
  await page.reload();
  await expect.poll(() => comparedTitle(extension, page)).toBe(harbour.title);
  const withdrawn = '<!doctype html><title>Gone</title><p>This article was withdrawn.';
  await page.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body: withdrawn }));
  await page.reload();
  await expect(page.getByText('This article was withdrawn.')).toBeVisible();
  await expect.poll(() => extension.stateOf(page)).toBeNull();
  expect(await extension.iconOf(page)).toMatchObject({ text: '' });
});

test('an article of a site switched off is not looked at once it is loaded again', async ({ beside, newsstand }) => {
  const { page, panel } = await beside(harbour);
  await panel.getByRole('button', { name: 'This site' }).click();
  await panel.getByRole('checkbox', { name: /without being asked/ }).click();
  await page.reload();
  const site = new URL(newsstand.at(harbour)).hostname;
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(`Switched off on ${site}`);
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
  await page.reload();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(`Switched off on ${site}`);
});

test('an article found a moment ago is found again after a pause, however short', async ({ extension, open }) => {
  const page = await open(harbour);
  await expect.poll(() => comparedTitle(extension, page)).toBe(harbour.title);
  await extension.choose(page, 'pause', { checked: true });
  await expect.poll(() => comparedTitle(extension, page)).toBe('paused');
  await extension.choose(page, 'pause', { checked: false });
  await expect.poll(() => comparedTitle(extension, page)).toBe(harbour.title);
});

test('an article of a site without any metadata is found and read whole', async ({ extension, open }) => {
  const page = await open(places.bare);
  await expect.poll(() => comparedTitle(extension, page)).toBe(harbour.title);
});

test('an article in another language is recognised and can be saved; its claims are not read, and it is said', async ({
  beside,
}) => {
  const { panel } = await beside(bosphorus);
  await expect(panel.getByText('Its claims were not read')).toBeVisible();
  await expect(panel.getByText(/This article is in Turkish/)).toBeVisible();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
});

test('tabs open before an update are covered, and the marks of the old version are gone', async ({
  beside,
  extension,
}) => {
  const { page } = await beside(harbour);
  await extension.update();
  await expect.poll(() => comparedTitle(extension, page), { timeout: 15_000 }).toBe(harbour.title);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});
