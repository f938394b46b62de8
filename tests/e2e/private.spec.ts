import { expect, test } from './fixtures';
import { harbour, meridian } from './newsstand/articles';

test('in a private window Crossread compares, and refuses to save', async ({ extension, newsstand, saved }) => {
  await extension.allowPrivate();
  await saved(meridian);
  const tab = await extension.openPrivate(newsstand.at(harbour));
  await expect
    .poll(() => extension.stateOfTab(tab))
    .toMatchObject({ kind: 'compared', corpusSize: 1, saved: 'unsaved' });
  const own = await extension.ownPage('corpus.html');
  const reply = await own.evaluate((id) => chrome.runtime.sendMessage({ type: 'saveTab', data: { tab: id } }), tab);
  expect(reply).toMatchObject({ answer: { failure: { code: 'private-window' } } });
  await own.reload();
  await expect(own.getByText('1 saved article', { exact: true })).toBeVisible();
});
