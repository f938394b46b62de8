import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { harbour, levant, meridian, weather } from './newsstand/articles';

const date = 'The second round of talks was held at the Çırağan Palace on 22 May 2025.';

test('a selection checked from the menu stands on top of the sidebar with what the corpus says to it', async ({
  extension,
  open,
  panels,
  saved,
}) => {
  await saved(meridian, levant);
  const page = await open(harbour);
  await extension.choose(page, 'check-selection', { selectionText: date });
  // Dispatched, the click carries no gesture: the request waits for a panel that opens later.
  const panel = await panels.open(page);
  const check = panel.getByRole('region', { name: 'Checked selection' });
  await expect(check.getByText(/Compared with 2 saved articles from 2 separate sources/)).toBeVisible();
  await expect(check.getByRole('heading', { name: /Differs/ }).first()).toBeVisible();
  await expect(check).toContainText(meridian.outlet);
  const [above, below] = await Promise.all([
    check.boundingBox(),
    panel.getByRole('heading', { level: 1 }).boundingBox(),
  ]);
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  await accessible(panel);
  await check.getByRole('button', { name: 'Close the checked selection' }).click();
  await expect(check).toHaveCount(0);
});

test('a part of a sentence is answered with the whole of it, in view however far the list is scrolled', async ({
  extension,
  reading: { page, panel },
}) => {
  await panel.getByRole('article').last().scrollIntoViewIfNeeded();
  await extension.choose(page, 'check-selection', { selectionText: 'at the Çırağan Palace on 22 May' });
  const check = panel.getByRole('region', { name: 'Checked selection' });
  await expect(check.getByRole('heading', { name: 'Checked selection' })).toBeInViewport();
  await expect(check.getByRole('heading', { name: /Differs/ }).first()).toBeVisible();
  await expect(check.getByText('You chose “at the Çırağan Palace on 22 May”.')).toBeVisible();
  await expect(check.getByText(date)).toBeVisible();
});

test('a selection can be checked on a page about no followed story', async ({ extension, open, panels, saved }) => {
  await saved(meridian);
  const page = await open(weather);
  const panel = await panels.open(page);
  await extension.choose(page, 'check-selection', { selectionText: date });
  const check = panel.getByRole('region', { name: 'Checked selection' });
  await expect(check.getByRole('heading', { name: /Differs/ }).first()).toBeVisible();
});

test('it is said plainly when the corpus has nothing on a selection', async ({ extension, open, panels, saved }) => {
  await saved(meridian);
  const page = await open(weather);
  const panel = await panels.open(page);
  await extension.choose(page, 'check-selection', {
    selectionText: 'The port authority counted 41 cancelled crossings.',
  });
  const check = panel.getByRole('region', { name: 'Checked selection' });
  await expect(check.getByText(/Your corpus has nothing on this selection|No checkable claim was found/)).toBeVisible();
});

test('the keyboard command without a selection says what to do', async ({ extension, open, panels }) => {
  const page = await open(weather);
  const panel = await panels.open(page);
  await extension.press(page, 'check-selection');
  await expect(panel.getByText('No text is selected')).toBeVisible();
});
