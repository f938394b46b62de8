import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Corpus, LedgerEntry } from '../../../lib/corpus';
import { article } from './article-maker';
import { clock, open } from './open';

async function linesOf(corpus: Corpus, articles: 'all' | readonly string[]) {
  const entries: LedgerEntry[] = [];
  const progress: number[] = [];
  await corpus.ledger({ articles, take: (some) => entries.push(...some) }, ({ done }) => progress.push(done));
  return { lines: entries.map(({ saved, claim }) => `${saved.outlet}: ${claim.slot}=${claim.valueKey}`), progress };
}

const two = article('late/end=2. spring/prisoners=1000.', { outlet: 'Delta Post' });
const one = article('spring/prisoners=900.', { outlet: 'Gulf Ledger' });

describe('the ledger, read line by line', () => {
  it('holds each slot and value of each article, in the order saved and in reading order', async () => {
    const corpus = await open({ now: clock() });
    await corpus.save(two, { sample: 'own' });
    await corpus.save(one, { sample: 'own' });
    const { lines, progress } = await linesOf(corpus, 'all');
    expect(lines).toEqual([
      'Delta Post: late/end=2',
      'Delta Post: spring/prisoners=1000',
      'Gulf Ledger: spring/prisoners=900',
    ]);
    expect(progress).toEqual([0, 2]);
  });

  it('holds of chosen articles only their own, and nothing of deleted ones', async () => {
    const corpus = await open({ now: clock() });
    const { articleId } = await corpus.save(two, { sample: 'own' });
    const other = await corpus.save(one, { sample: 'own' });
    expect((await linesOf(corpus, [other.articleId])).lines).toEqual(['Gulf Ledger: spring/prisoners=900']);
    await corpus.remove(articleId);
    expect((await linesOf(corpus, 'all')).lines).toEqual(['Gulf Ledger: spring/prisoners=900']);
    expect((await linesOf(corpus, [articleId])).lines).toEqual([]);
  });
});
