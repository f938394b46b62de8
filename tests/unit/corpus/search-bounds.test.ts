import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { limits } from '../../../lib/corpus/limits';
import { article } from './article-maker';
import { open } from './open';

vi.mock('../../../lib/corpus/limits', async (original) => {
  const { limits } = await original<typeof import('../../../lib/corpus/limits')>();
  return { limits: { ...limits, readForPhrases: 6 } };
});

/** How many texts are read from the database meanwhile. */
async function textsRead(action: () => Promise<unknown>): Promise<number> {
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  await action();
  const read = (get.mock.contexts as IDBObjectStore[]).filter(({ name }) => name === 'versions').length;
  get.mockRestore();
  return read;
}

it('reads no more texts for a phrase that is not to be there than for one that is, whatever holds its words', async () => {
  const corpus = await open();
  const saved = Array.from({ length: 20 }, (_, i) =>
    article('The ferry came by night. The boat was late.', { outlet: `Outlet ${i}`, title: `Ferry ${i}` }),
  );
  for (const one of saved) await corpus.save(one, { sample: 'own' });
  const free = article('A tram at night.', { outlet: 'Tram Times', title: 'Tram' });
  await corpus.save(free, { sample: 'own' });
  const find = (query: string) => corpus.search(query, { limit: Number.POSITIVE_INFINITY });
  for (const query of ['"night boat"', 'ferry -"night boat"', '-"night boat"', 'ferry -"night boat" -"boat was late"'])
    expect(await textsRead(() => find(query)), query).toBeLessThanOrEqual(limits.readForPhrases);
  const [found] = await find('-"night boat"');
  expect(found?.article.outlet, 'what holds not all of its words need not be read').toBe('Tram Times');
});
