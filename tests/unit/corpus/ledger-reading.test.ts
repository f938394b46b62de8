import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Corpus, LedgerEntry } from '../../../lib/corpus';
import { article } from './article-maker';
import { clock, open } from './open';

async function linesOf(corpus: Corpus, articles: 'all' | readonly string[]) {
  const entries: LedgerEntry[] = [];
  const progress: number[] = [];
  const batches: string[][] = [];
  const take = (some: readonly LedgerEntry[]) => {
    entries.push(...some);
    batches.push(some.map(({ claim }) => claim.slot ?? ''));
  };
  const together = (slot: string) => slot.split('/')[0] ?? slot;
  await corpus.ledger({ articles, together, take }, ({ done }) => progress.push(done));
  const lines = entries.map(({ saved, claim }) => `${saved.outlet}: ${claim.slot}=${claim.valueKey}`);
  return { lines, progress, batches };
}

const two = article('late/end=2. spring/prisoners=1000.', { outlet: 'Delta Post' });
const one = article('spring/prisoners=900. spring/bodies=20.', { outlet: 'Gulf Ledger' });

describe('the ledger, read line by line', () => {
  it('holds each slot and value of each article, slots that belong together in one batch', async () => {
    const corpus = await open({ now: clock() });
    await corpus.save(two, { sample: 'own' });
    await corpus.save(one, { sample: 'own' });
    const { lines, progress, batches } = await linesOf(corpus, 'all');
    expect(lines.toSorted()).toEqual([
      'Delta Post: late/end=2',
      'Delta Post: spring/prisoners=1000',
      'Gulf Ledger: spring/bodies=20',
      'Gulf Ledger: spring/prisoners=900',
    ]);
    expect(batches.map((slots) => slots.toSorted())).toEqual([
      ['late/end'],
      ['spring/bodies', 'spring/prisoners', 'spring/prisoners'],
    ]);
    expect(progress).toEqual([0, 1, 2]);
  });

  it('hands over the oldest article first, each in reading order', async () => {
    const corpus = await open({ now: clock() });
    const older = { at: '2031-02-01', grain: 'day', known: 'metadata' } as const;
    await corpus.save(one, { sample: 'own' });
    await corpus.save({ ...two, publishedAt: older }, { sample: 'own' });
    expect((await linesOf(corpus, 'all')).lines.slice(1)).toEqual([
      'Delta Post: spring/prisoners=1000',
      'Gulf Ledger: spring/prisoners=900',
      'Gulf Ledger: spring/bodies=20',
    ]);
  });

  it('of chosen articles stands in the order of the whole, and reads no more of it than theirs', async () => {
    const corpus = await open({ now: clock() });
    const ids: string[] = [];
    for (const each of [two, one]) ids.push((await corpus.save(each, { sample: 'own' })).articleId);
    const whole = await linesOf(corpus, 'all');
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
    expect(await linesOf(corpus, ids)).toEqual(whole);
    expect(await linesOf(corpus, ids.toReversed())).toEqual(whole);
    expect((read.mock.contexts as IDBObjectStore[]).map(({ name }) => name)).not.toContain('ledger');
    read.mockRestore();
  });

  it('holds of chosen articles only their own, and nothing of deleted ones', async () => {
    const corpus = await open({ now: clock() });
    const { articleId } = await corpus.save(two, { sample: 'own' });
    const other = await corpus.save(one, { sample: 'own' });
    const rest = ['Gulf Ledger: spring/prisoners=900', 'Gulf Ledger: spring/bodies=20'];
    expect((await linesOf(corpus, [other.articleId])).lines).toEqual(rest);
    await corpus.remove(articleId);
    expect((await linesOf(corpus, 'all')).lines).toEqual(rest);
    expect((await linesOf(corpus, [articleId])).lines).toEqual([]);
  });
});
