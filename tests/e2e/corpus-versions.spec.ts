import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { meridian } from './newsstand/articles';

test('what an outlet changed since an article was saved is told word by word', async ({
  extension,
  saved,
  newsstand,
}) => {
  await saved(meridian);
  const [first = '', second = '', third = '', ...rest] = meridian.paragraphs;
  const corrected = {
    ...meridian,
    paragraphs: [
      first,
      second,
      third.replace('1,000', '1,200'),
      ...rest,
      'The desk corrected a figure in this report.',
    ],
  };
  newsstand.reprint(corrected);
  await saved(corrected);
  const corpus = await extension.ownPage('corpus.html');
  await expect(corpus.getByText('2 versions')).toBeVisible();
  await corpus.getByRole('link', { name: meridian.title }).press('Enter');
  await corpus.getByRole('link', { name: /^What changed since/ }).press('Enter');
  await expect(corpus.locator('del')).toHaveText('1,000');
  await expect(corpus.locator('ins')).toHaveText(['1,200', 'The desk corrected a figure in this report.']);
  await expect(corpus.getByText(/^Since .*: 9 words added, 1 word removed\.$/)).toBeVisible();
  await accessible(corpus);
  await corpus.getByRole('link', { name: 'Show the text alone' }).press('Enter');
  await expect(corpus.locator('del')).toHaveCount(0);
});
