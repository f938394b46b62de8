import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { accessible } from './accessible';
import { expect, test } from './fixtures';
import { levant, meridian, weather } from './newsstand/articles';

/** Every record of truth in the page's database. */
const truth = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('crossread');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const read = (table: string) =>
      new Promise<unknown[]>((done, failed) => {
        const all = db.transaction(table).objectStore(table).getAll();
        all.onsuccess = () => done(all.result);
        all.onerror = () => failed(all.error);
      });
    const tables = ['articles', 'versions', 'tags', 'notes', 'decisions', 'packs'];
    const rows = await Promise.all(tables.map(read));
    db.close();
    return Object.fromEntries(tables.map((table, at) => [table, rows[at]]));
  });

const wipe = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((done, failed) => {
        const deleting = indexedDB.deleteDatabase(name ?? '');
        deleting.onsuccess = done;
        deleting.onerror = failed;
      });
    }
  });

const turkish = {
  ...weather,
  path: '/levant/isik',
  title: 'Işıklar İstanbul’da söndü 🕯️ Київ чекає',
  paragraphs: [
    'İlk gün ılık geçti; Ґанок, її та єдність 👩‍👩‍👧‍👦. The harbour police closed the pier for the whole of the weekend because of the storm.',
    ...weather.paragraphs,
  ],
};

test('what was exported comes back after a wipe, record for record', async ({ extension, saved, newsstand }, info) => {
  newsstand.reprint(turkish);
  await saved(meridian, levant, turkish);
  const corpus = await extension.ownPage('corpus.html');
  await expect(corpus.getByRole('listitem')).toHaveCount(3);
  const before = await truth(corpus);

  await corpus.getByRole('button', { name: 'Export all' }).focus();
  const downloading = corpus.waitForEvent('download');
  await corpus.keyboard.press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^crossread-\d{4}-\d\d-\d\d\.ndjson\.gz$/);
  const file = info.outputPath(download.suggestedFilename());
  await download.saveAs(file);
  await expect(corpus.getByRole('status').filter({ hasText: '3 articles exported' })).toBeVisible();
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(8);

  await wipe(corpus);
  await corpus.reload();
  await expect(corpus.getByRole('heading', { name: 'Nothing saved to compare with yet' })).toBeVisible();
  await accessible(corpus);
  const choosing = corpus.waitForEvent('filechooser');
  await corpus.getByRole('button', { name: 'Import' }).focus();
  await corpus.keyboard.press('Enter');
  await (await choosing).setFiles(file);
  await expect(corpus.getByRole('status').filter({ hasText: '3 articles imported.' })).toBeVisible();
  await expect(corpus.getByRole('listitem')).toHaveCount(3);
  expect(await truth(corpus)).toEqual(before);
  await corpus.getByRole('searchbox').fill('customs house');
  await expect(corpus.getByText('1 article found')).toBeVisible();
  await accessible(corpus);
});

test('a file that is no backup is refused with words, and nothing changes', async ({ extension, saved }) => {
  await saved(meridian);
  const corpus = await extension.ownPage('corpus.html');
  const input = corpus.locator('input[type=file]');
  await input.setInputFiles({ name: 'x.ndjson', mimeType: 'application/json', buffer: Buffer.from('{"a":1}\n') });
  await expect(corpus.getByText(/This file was not written by Crossread/)).toBeVisible();
  const newer = Buffer.from('{"format":"crossread-backup","version":99}\n');
  await input.setInputFiles({ name: 'x.ndjson', mimeType: 'application/json', buffer: newer });
  await expect(corpus.getByText(/This file was written by a newer Crossread/)).toBeVisible();
  await expect(corpus.getByRole('listitem')).toHaveCount(1);
});
