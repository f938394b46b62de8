import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { harbour, levant, meridian } from './newsstand/articles';

test('a saved article shows its claims by verdict, and by keyboard what others say', async ({ extension, saved }) => {
  await saved(meridian, levant, harbour);
  const corpus = await extension.ownPage('corpus.html');
  await corpus.getByRole('link', { name: harbour.title }).press('Enter');
  const tally = corpus.getByRole('region', { name: 'Its claims, compared with your other articles' });
  await expect(tally).toContainText(/\d+ differ/);
  // The legend of the lines in the text: each verdict has one of its own.
  await expect(tally.locator('.verdict-differs > span')).toHaveCSS('text-decoration-style', 'solid');
  await expect(tally.locator('.verdict-agrees > span')).toHaveCSS('text-decoration-style', 'dotted');
  await accessible(corpus);
  const sign = corpus.getByRole('button', { name: /^Differs.*what others say$/ }).first();
  await sign.press('Enter');
  await expect(sign).toHaveAttribute('aria-expanded', 'true');
  await expect(corpus.locator('.evidence-below')).toContainText(meridian.outlet);
  await accessible(corpus);
});
