import { accessible } from './accessible';
import { expect, test } from './fixtures';

test('the reader chooses a language: pages, panel and figures follow, also after a restart of the page', async ({
  extension,
  reading: { page, panel },
}) => {
  const settings = await extension.ownPage('options.html');
  const corpus = await extension.ownPage('corpus.html');
  await settings.bringToFront();
  const choice = settings.getByRole('combobox', { name: 'Language' });
  await expect(choice).toHaveValue('automatic');
  await expect(settings.locator('html')).toHaveAttribute('lang', 'en-US');

  await choice.selectOption({ label: 'Українська' });
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Налаштування');
  await expect(settings.locator('.toasts [role=status]')).toHaveText('Налаштування збережено.');
  await expect(settings.getByRole('combobox', { name: 'Мова' })).toHaveValue('uk');
  await corpus.bringToFront();
  await expect(corpus.getByRole('heading', { level: 1 })).toHaveText('Ваш архів');
  await expect(corpus.getByText('2 збережені статті')).toBeVisible();
  await expect(corpus).toHaveTitle('Crossread: ваш архів');
  await expect(corpus.locator('html')).toHaveAttribute('lang', 'uk-UA');
  await expect(corpus.locator('html')).toHaveAttribute('dir', 'ltr');
  await accessible(corpus);

  await page.bringToFront();
  // Story and event by the pack's own Ukrainian titles, the day by Intl.
  await expect(panel.getByText('Стамбульські переговори')).toBeVisible();
  await expect(panel.getByText(/раунд, \d+ \p{L}+ 2025/u)).toBeVisible();
  await accessible(panel);

  await settings.bringToFront();
  await settings.reload();
  await settings.getByRole('combobox', { name: 'Мова' }).selectOption({ label: 'Türkçe' });
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Ayarlar');
  await settings.getByRole('combobox', { name: 'Dil' }).selectOption('automatic');
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Settings');
});
