import type { Page } from '@playwright/test';
import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { harbour, levant, meridian, weather } from './newsstand/articles';

/** The card of the claim that stands in this sentence, with this verdict. */
const card = (panel: Page, verdict: RegExp, sentence: string) =>
  panel.getByRole('article').filter({ has: panel.getByRole('heading', { name: verdict }), hasText: sentence });

const date = 'The second round of talks was held at the Çırağan Palace on 22 May 2025.';
const prisoners = 'In Istanbul the two delegations agreed to exchange 1,000 prisoners in total.';
const ceasefire = 'Russia offered a ceasefire of two to three days';

test('claims stand in reading order, each with its verdict, and the coverage says how far the comparison reaches', async ({
  reading: { panel },
}) => {
  const cards = panel.getByRole('article');
  await expect(cards.first()).toBeVisible();
  const texts = await cards.locator('blockquote').first().allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  const order = await panel.getByRole('article').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  const at = (sentence: string) => order.findIndex((text) => text.includes(sentence));
  expect(at(date)).toBeGreaterThanOrEqual(0);
  expect(at(prisoners)).toBeGreaterThan(at(date));
  expect(at(ceasefire)).toBeGreaterThan(at(prisoners));
  await expect(
    panel.getByText(/^\d+ of \d+ claims compared with 2 saved articles from 2 separate sources$/),
  ).toBeVisible();
});

test('a differing date shows both values, who says it, and the sentence with its value marked', async ({
  newsstand,
  reading: { panel },
}) => {
  const differs = card(panel, /Differs/, date).first();
  await expect(differs.locator('.why')).toContainText(/22/);
  await expect(differs.locator('.why')).toContainText(/2 June|June 2/);
  const evidence = differs.getByRole('listitem').filter({ hasText: meridian.outlet });
  await expect(evidence).toContainText('June 2, 2025');
  await expect(evidence).toContainText('older than this article');
  await expect(evidence.locator('blockquote')).toContainText('took place at the Çırağan Palace on 2 June 2025');
  await expect(evidence.locator('mark').filter({ hasText: '2 June 2025' })).toBeVisible();

  await expect(evidence).not.toContainText('before the tea');
  await evidence.getByRole('button', { name: /sentences around it/ }).click();
  await expect(evidence).toContainText('before the tea');

  const live = await evidence.getByRole('link', { name: /Live page/ }).getAttribute('href');
  expect(live).toContain(newsstand.at(meridian));
  expect(live).toContain('#:~:text=');
});

test('a count in total differs from a count on each side, and says so in one sentence', async ({
  reading: { panel },
}) => {
  const differs = card(panel, /Differs/, prisoners).first();
  await expect(differs.locator('.why')).toContainText('1,000 in total');
  await expect(differs.locator('.why')).toContainText('at least 1,000');
  await expect(differs.locator('.why')).toContainText('on each side');
  await expect(differs).toContainText(meridian.outlet);
});

test('what others report alike agrees, with its evidence on demand', async ({ reading: { panel } }) => {
  const agrees = card(panel, /agree/, 'ceasefire of two to three days').first();
  await agrees.getByRole('button', { name: /agree/ }).click();
  // The sentence holds an offer and a length of time; each claim keeps its own evidence.
  await agrees.getByRole('button', { name: /length of time/ }).click();
  await expect(agrees.getByRole('listitem').filter({ hasText: meridian.outlet }).first()).toBeVisible();
  await expect(agrees).toContainText('truce of two to three days');
});

test('the saved article opens at its sentence', async ({ context, reading: { panel } }) => {
  const evidence = card(panel, /Differs/, date)
    .first()
    .getByRole('listitem')
    .filter({ hasText: meridian.outlet });
  const opening = context.waitForEvent('page');
  await evidence.getByRole('link', { name: /Saved article/ }).click();
  const saved = await opening;
  await expect(saved.getByRole('heading', { name: meridian.title })).toBeVisible();
});

test('clicking a claim scrolls the page to its sentence', async ({ reading: { page, panel } }) => {
  await page.evaluate(() => scrollTo(0, 0));
  const claim = card(panel, /agree|Only here|Differs/, ceasefire).first();
  await claim.getByRole('button', { name: 'Go to sentence' }).click();
  const inView = () =>
    page.evaluate((start) => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.startsWith(start));
      const box = paragraph?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.top < innerHeight;
    }, ceasefire);
  await expect.poll(inView).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((mark) => [...mark].map((range) => String(range))));

test('sentences are marked in the page only while the panel is open on it, without a change to the page', async ({
  open,
  panels,
  saved,
}) => {
  await saved(meridian, levant);
  const page = await open(harbour);
  const before = await page.content();
  await page.waitForTimeout(500);
  expect(await painted(page)).toEqual([]);

  const panel = await panels.open(page);
  await expect.poll(() => painted(page)).toContain(prisoners);
  expect(await page.content()).toBe(before);
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names.join()).not.toMatch(/differ|agree|later|side/);

  await panel.evaluate(() => window.close());
  await expect.poll(() => painted(page)).toEqual([]);
});

test('in forced colours, where every mark is filled alike, each verdict fills another part of its sentence', async ({
  reading: { page },
}) => {
  // Of the connections to the browser the last one to speak decides, so this is said in one of its own.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await page.reload();
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const filled = (style: number) =>
    page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `crossread-${style}`);
  await expect.poll(() => filled(0)).toContain(prisoners);
  const agreeing = await filled(3);
  expect(agreeing.length).toBeGreaterThan(3);
  expect(agreeing.filter((text) => /\s/.test(text))).toEqual([]);
});

test('one panel follows its window from tab to tab', async ({ open, reading: { page, panel } }) => {
  const other = await open(weather);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('No news article on this page');
  await page.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
  await other.bringToFront();
  await panel.getByRole('button', { name: 'Read it anyway' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(weather.title);
  await expect(panel.getByText('About no story you follow')).toBeVisible();
  await accessible(panel);
});

test('a page of the browser itself is said to be closed to Crossread', async ({ context, extension, panels }) => {
  void extension;
  const page = await context.newPage();
  await page.goto('chrome://version');
  const panel = await panels.open(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Crossread does not read this page');
  await accessible(panel);
});

test('a tab that goes from an article to a page of the browser itself leaves the article behind', async ({
  reading: { page, panel },
}) => {
  await page.goto('chrome://version');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Crossread does not read this page');
});

test('the comparison is accessible, light and dark', async ({ reading: { panel } }) => {
  await expect(panel.getByRole('article').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await accessible(panel);
  }
});
