import { accessible } from './accessible';
import { coverage } from './coverage';
import { expect, test } from './fixtures';
import { harbour, levant, meridian } from './newsstand/articles';
import { frontPage, fullPage } from './newsstand/pages';

const html = (name: string, content: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(content) });

/** The page as SingleFile writes it: a note before the head. */
const singleFile = (url: string, content: string) =>
  content.replace(
    '<head>',
    `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: Tue Jun 03 2025\n--><head>`,
  );

test('saved pages come in, many at once, with a report of what was no article', async ({ extension, panels, open }) => {
  const corpus = await extension.ownPage('corpus.html');
  await corpus
    .locator('input[type=file]')
    .setInputFiles([
      html('meridian.html', singleFile('https://meridian.example/talks', fullPage(meridian))),
      html('levant.html', `<!-- saved from url=(0027)https://levant.example/home -->\n${fullPage(levant)}`),
      html('nowhere.html', fullPage(harbour)),
      html('front.html', singleFile('https://meridian.example/front', frontPage(['/a', '/b']))),
      { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) },
    ]);
  const report = corpus.getByRole('region', { name: 'Imported pages' });
  await expect(report).toContainText('2 articles saved.');
  await expect(report).toContainText('nowhere.html does not say which web page it was');
  await expect(report).toContainText('open it on the web and choose Save in Crossread’s sidebar');
  await expect(report).toContainText('front.html holds no news article');
  await expect(report).toContainText('picture.png is no web page');
  await expect(corpus.getByRole('heading', { name: 'Imported pages' })).toBeFocused();
  await expect(corpus.getByRole('link', { name: meridian.title })).toBeVisible();
  await accessible(corpus);

  const page = await open(harbour);
  const panel = await panels.open(page);
  await expect(coverage(panel, 2)).toBeVisible();
});

test('a page dropped on the corpus is saved', async ({ extension }) => {
  const corpus = await extension.ownPage('corpus.html');
  await expect(corpus.getByRole('heading', { level: 1 })).toBeVisible();
  const content = singleFile('https://meridian.example/talks', fullPage(meridian));
  const files = await corpus.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'meridian.html', { type: 'text/html' }));
    return transfer;
  }, content);
  await corpus.dispatchEvent('body', 'dragover', { dataTransfer: files });
  await expect(corpus.getByText('Drop saved pages or a Crossread export to import them')).toBeVisible();
  await corpus.dispatchEvent('body', 'drop', { dataTransfer: files });
  await expect(corpus.getByText('1 article saved.')).toBeVisible();
  await expect(corpus.getByRole('link', { name: meridian.title })).toBeVisible();
});
