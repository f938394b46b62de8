import { accessible } from './accessible';
import { expect, test } from './fixtures';

test('the reader chooses a language: pages, panel and figures follow, also after a restart of the page', async ({
  extension,
  reading: { page, panel },
}) => {
  const corpus = await extension.ownPage('corpus.html');
  await corpus.bringToFront();
  const choice = corpus.getByRole('combobox', { name: 'Language' });
  await expect(choice).toHaveValue('automatic');
  await expect(corpus.locator('html')).toHaveAttribute('lang', 'en-US');
  await accessible(corpus);

  await choice.selectOption({ label: 'Українська' });
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText('Ваш архів');
  await expect(corpus.getByText('2 збережені статті')).toBeVisible();
  await expect(corpus).toHaveTitle('Crossread: ваш архів');
  await expect(corpus.locator('html')).toHaveAttribute('lang', 'uk-UA');
  await expect(corpus.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(corpus.getByRole('combobox', { name: 'Мова' })).toHaveValue('uk');
  await accessible(corpus);

  await page.bringToFront();
  // Story and event by the pack's own Ukrainian titles, the day by Intl.
  await expect(panel.getByText('Стамбульські переговори')).toBeVisible();
  await expect(panel.getByText(/раунд, \d+ \p{L}+ 2025 року/u)).toBeVisible();
  await accessible(panel);

  await corpus.reload();
  await corpus.getByRole('combobox', { name: 'Мова' }).selectOption({ label: 'Türkçe' });
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText('Arşiviniz');
  await corpus.getByRole('combobox', { name: 'Dil' }).selectOption('automatic');
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText('Your corpus');
});
