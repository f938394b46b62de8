import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { backupTables } from '../../../lib/corpus/backup-format';
import { article } from './article-maker';
import { freshName, open, rowsOf } from './open';

vi.mock('../../../lib/corpus/limits', async (original) => {
  const { limits } = await original<typeof import('../../../lib/corpus/limits')>();
  return { limits: { ...limits, recordsPerBatch: 2, stagedBatches: 3 } };
});

async function backupOf(articles: number) {
  const name = freshName();
  const corpus = await open({ name, now: () => 1000 });
  for (let at = 0; at < articles; at++) await corpus.save(article(`Report ${at}.`), { sample: 'own' });
  return { name, file: await corpus.exportBackup({ articles: 'all' }) };
}

it('a check is answered while an import is still reading its file', async () => {
  const { file } = await backupOf(3);
  const name = freshName();
  const [here, other] = [await open({ name }), await open({ name })];
  const stream = file.stream.bind(file);
  let readings = 0;
  const waiting = async () => {
    readings += 1;
    // The first reading only checks; the second is written. A transaction already open would never let this through.
    if (readings === 2) await Promise.all([other.followed(), other.size()]);
  };
  vi.spyOn(file, 'stream').mockImplementation(() => {
    const gate = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({ start: waiting });
    return stream().pipeThrough(gate);
  });
  expect((await here.importBackup(file)).added).toBe(3);
  expect(readings).toBe(2);
});

it('a file of more than is held in memory comes in whole', async () => {
  const { name, file } = await backupOf(9);
  const fresh = freshName();
  expect((await (await open({ name: fresh })).importBackup(file)).added).toBe(9);
  expect(await rowsOf(fresh, backupTables)).toEqual(await rowsOf(name, backupTables));
});
