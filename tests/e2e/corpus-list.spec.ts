import type { Page } from '@playwright/test';
import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { harbour, levant, meridian, weather } from './newsstand/articles';

const COUNT = 10_000;

/** Copies the one saved article until there are ten thousand, as rows of the database: saving each would take minutes. */
const multiply = (page: Page) =>
  page.evaluate(async (count) => {
    const opening = indexedDB.open('crossread');
    const db = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const tables = ['articles', 'versions', 'origins'];
    const transaction = db.transaction(tables, 'readwrite');
    const [articles, versions, origins] = tables.map((name) => transaction.objectStore(name));
    const all = (store?: IDBObjectStore) =>
      new Promise<Record<string, unknown>[]>((done) => {
        const asked = store?.getAll();
        if (asked) asked.onsuccess = () => done(asked.result);
      });
    const [[article], [version], [origin]] = await Promise.all([all(articles), all(versions), all(origins)]);
    for (let at = 1; at < count; at++) {
      const id = `copy-${at}`;
      const words = 'which the delegations had not foreseen '.repeat(at % 5);
      const title = `Report number ${at}, ${words}`;
      const head = {
        id,
        title,
        latest: `v-${at}`,
        savedAt: Number(article?.savedAt) - at * 1000,
        outlet: `Outlet ${at % 40}`,
      };
      articles?.put({ ...article, ...head });
      versions?.put({ ...version, id: `v-${at}`, articleId: id });
      origins?.put({ ...origin, articleId: id, originId: id });
    }
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    db.close();
  }, COUNT);

/** Scrolls through the list, a step a frame; returns how long each frame took, in milliseconds, the shortest first. */
const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    const frames: number[] = [];
    let before = await new Promise<number>((frame) => requestAnimationFrame(frame));
    for (let step = 0; step < 120; step++) {
      scrollBy(0, 700);
      const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
      frames.push(now - before);
      before = now;
    }
    return frames.sort((a, b) => a - b);
  });

test('ten thousand articles scroll smoothly, and are reached by the keyboard', async ({ extension, saved }) => {
  test.setTimeout(90_000);
  await saved(meridian);
  const corpus = await extension.ownPage('corpus.html');
  await expect(corpus.getByRole('listitem')).toHaveCount(1);
  await multiply(corpus);
  await corpus.reload();
  await expect(corpus.getByText('10,000 saved articles')).toBeVisible();
  expect(await corpus.getByRole('listitem').count()).toBeLessThan(60);
  const frames = await scrollThrough(corpus);
  // A page a frame, each with all new rows; single frames may fall to whatever else the machine does.
  expect(frames[frames.length >> 1]).toBeLessThan(70);
  expect(frames.at(-1)).toBeLessThan(500);
  expect(await corpus.getByRole('listitem').count()).toBeLessThan(60);

  await corpus.evaluate(() => scrollTo(0, 0));
  await corpus.getByRole('link', { name: meridian.title }).focus();
  await corpus.keyboard.press('End');
  await expect(corpus.getByRole('link', { name: /^Report number 9999,/ })).toBeFocused();
  await corpus.keyboard.press('k');
  await expect(corpus.getByRole('link', { name: /^Report number 9998,/ })).toBeFocused();
  await corpus.keyboard.press('Home');
  await expect(corpus.getByRole('link', { name: meridian.title })).toBeFocused();
  await corpus.getByText('Filter and sort').click();
  await corpus.getByRole('combobox', { name: 'Outlet', exact: true }).selectOption('Outlet 7');
  await expect(corpus.getByText('250 of 10,000 articles')).toBeVisible();
  await accessible(corpus);
});

test('articles are chosen by keyboard, deleted together and brought back', async ({ extension, saved }) => {
  await saved(meridian, levant, weather);
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('link', { name: weather.title }).focus();
  await corpus.keyboard.press('x');
  await corpus.keyboard.press('j');
  await corpus.keyboard.press('x');
  await expect(corpus.getByText('2 articles chosen')).toBeVisible();
  await accessible(corpus);
  await corpus.getByRole('toolbar').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(corpus.getByRole('listitem')).toHaveCount(1);
  await expect(corpus.getByRole('button', { name: 'Undo: bring back 2 articles' })).toBeFocused();
  await corpus.keyboard.press('Enter');
  await expect(corpus.getByText('2 articles brought back.')).toBeVisible();
  await expect(corpus.getByRole('listitem')).toHaveCount(3);
});

test('the filter for differences compares the saved articles with each other', async ({ extension, saved }) => {
  await saved(meridian, harbour, weather);
  const corpus = await extension.ownPage('corpus.html');
  // Of the rows in sight it is told without being asked for.
  await expect(corpus.getByText(/claims? differs?$/)).toHaveCount(2);
  await corpus.getByText('Filter and sort').click();
  await corpus.getByLabel('Has claims that differ').check();
  await expect(corpus.getByText('2 of 3 articles')).toBeVisible();
  await expect(corpus.getByText(/claims? differs?$/).first()).toBeVisible();
  await corpus.getByLabel('Story or event').selectOption({ index: 1 });
  await corpus.getByRole('searchbox').fill('gulls');
  await expect(corpus.getByText('1 article found')).toBeVisible();
  await expect(corpus.getByRole('link', { name: harbour.title })).toBeVisible();
  await accessible(corpus);
});
