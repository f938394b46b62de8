import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { harbour, levant, meridian, type Print } from './newsstand/articles';

const prisoners = 'In Istanbul the two delegations agreed to exchange 1,000 prisoners in total.';

test('the views are reached by keyboard alone, and each is accessible', async ({ reading: { panel } }) => {
  const tab = (name: RegExp) => panel.getByRole('tab', { name });
  await tab(/^Claims/).focus();
  await panel.keyboard.press('ArrowRight');
  await expect(tab(/^Facts/)).toBeFocused();
  const picture = panel.getByRole('img', { name: /saved sources?, \d+ values?/ }).first();
  await expect(picture).toBeVisible();
  await panel.keyboard.press('j');
  await panel.keyboard.press('j');
  const fact = panel.locator('[data-item]').nth(1);
  await expect(fact).toBeFocused();
  await expect(fact).toBeInViewport();
  await accessible(panel);

  await tab(/^Facts/).focus();
  await panel.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tabpanel', { name: /^Not here/ })).toContainText('at least three separate sources');
  await expect(panel.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  await accessible(panel);

  await panel.keyboard.press('ArrowRight');
  const sources = panel.getByRole('tabpanel', { name: /^Sources/ });
  await expect(sources).toContainText(meridian.title);
  await expect(sources).toContainText(levant.title);
  await expect(sources).toContainText(/claims? differs?/);
  await expect(sources).toContainText('newest first');
  await panel.keyboard.press('j');
  await expect(panel.locator('[data-item]').first()).toBeFocused();
  await accessible(panel);
});

test('the sources say what articles that count once share, newest first', async ({
  newsstand,
  open,
  panels,
  saved,
}) => {
  const reprint: Print = { ...meridian, path: '/levant/reprint', outlet: 'Levant Post', day: '2025-06-03' };
  newsstand.reprint(reprint);
  await saved(meridian, reprint);
  const panel = await panels.open(await open(harbour));
  await panel.getByRole('tab', { name: /^Sources/ }).click();
  const sources = panel.getByRole('tabpanel', { name: /^Sources/ });
  await expect(sources).toContainText('2 saved articles from 1 separate source, newest first.');
  await expect(sources).toContainText('One text, 2 outlets · Levant Post, Meridian Post. Counted once.');
  await accessible(panel);
});

test('what was compared and what not is one click away, and accessible', async ({ reading: { panel } }) => {
  await panel.getByRole('button', { name: 'What was compared, and what not' }).click();
  await expect(panel.getByText('Pictures, captions, comments and lists of links are not read.')).toBeVisible();
  await accessible(panel);
});

test('a fact shows who says which value, also as a table with the open article in it', async ({
  reading: { panel },
}) => {
  await panel.getByRole('tab', { name: /^Facts/ }).click();
  const fact = panel.getByRole('article').filter({ has: panel.getByRole('img', { name: /^Talks: when/ }) });
  await fact.getByRole('button', { name: 'As a table' }).click();
  const row = (outlet: string) => fact.getByRole('row').filter({ hasText: outlet });
  await expect(row('this article')).toContainText('May 22, 2025');
  await expect(row(meridian.outlet)).toContainText('June 2, 2025');
  await accessible(panel);
});

test('a fact says what it is of, and what one source alone tells is folded away', async ({ reading: { panel } }) => {
  await panel.getByRole('tab', { name: /^Facts/ }).click();
  await expect(panel.getByRole('heading', { name: /^Ceasefire: how long \(offered by Russia\)/ })).toBeVisible();
  const facts = panel.getByRole('heading', { level: 3 });
  const before = await facts.count();
  const more = panel.getByRole('button', { name: /more facts? that one source tells/ });
  await more.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  expect(await facts.count()).toBeGreaterThan(before);
  await accessible(panel);
});

test('two sentences told apart are no longer compared, until that is taken back', async ({ reading: { panel } }) => {
  const claim = panel.locator('.claims li[id]').filter({ hasText: prisoners });
  const evidence = claim.getByRole('listitem').filter({ hasText: 'at least 1,000 prisoners on each side' });
  await expect(evidence.first()).toBeVisible();
  await evidence.first().getByRole('button', { name: 'Not the same fact' }).click();
  await expect(evidence).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(evidence.first()).toBeVisible();
});
