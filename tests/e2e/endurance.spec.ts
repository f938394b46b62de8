import { accessible } from './accessible';
import { coverage } from './coverage';
import { expect, test } from './fixtures';
import { harbour, levant, meridian } from './newsstand/articles';

test('the worker may die: the panel keeps showing, and saving, checking and comparing go on', async ({
  extension,
  open,
  panels,
  saved,
}) => {
  await saved(meridian);
  const page = await open(harbour);
  const panel = await panels.open(page);
  await expect(coverage(panel, 1)).toBeVisible();

  await extension.kill();
  await expect(coverage(panel, 1)).toBeVisible();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();

  await extension.kill();
  const other = await open(levant);
  await other.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(levant.title);
  await expect(coverage(panel, 2)).toBeVisible();
});

test('paused, Crossread looks at no page until it is resumed', async ({ extension, newsstand, open, panels }) => {
  const page = await open(harbour);
  await expect.poll(() => extension.stateOf(page)).toMatchObject({ kind: 'compared' });
  await extension.choose(page, 'pause', { checked: true, wasChecked: false });
  await expect.poll(() => extension.stateOf(page)).toEqual({ kind: 'paused' });
  expect(await extension.iconOf(page)).toEqual({ text: '', title: 'Crossread: paused' });

  await page.goto(newsstand.at(meridian));
  const panel = await panels.open(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Crossread is paused');
  await accessible(panel);
  await panel.getByRole('button', { name: 'Resume' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(meridian.title);
});

test('access withdrawn is said with a button, and given back it goes on', async ({ extension, open, panels }) => {
  const page = await open(harbour);
  const panel = await panels.open(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
  await extension.grant('ON_CLICK');
  await page.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Crossread may not read pages');
  await expect(panel.getByRole('button', { name: 'Give access back' })).toBeVisible();
  await accessible(panel);
  await extension.grant('ON_ALL_SITES');
  await page.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
});

test('a page that did not load is told from one without an article', async ({ context, panels, extension }) => {
  void extension;
  const page = await context.newPage();
  // Port 1 answers nobody: the browser shows a page of its own under this address.
  await page.goto('http://127.0.0.1:1/news').catch(() => {});
  const panel = await panels.open(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('This page did not load');
  await expect(panel.getByText(/Crossread itself needs no network/)).toBeVisible();
  await accessible(panel);
});
