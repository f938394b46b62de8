import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { article, claimsOf } from './article-maker';
import { open } from './open';

const here = article('They freed spring/prisoners=900.', { outlet: 'Vistula Herald' });
const first = article('They freed spring/prisoners=1000.');
const other = article('Others say spring/prisoners=1100.', { outlet: 'Levant Post' });
const pair = { here: 'They freed spring/prisoners=900.', there: 'They freed spring/prisoners=1000.' };

async function shelf() {
  const corpus = await open();
  for (const one of [first, other]) await corpus.save(one, { sample: 'own' });
  const texts = async (from = here) =>
    (await corpus.candidates(claimsOf(from).claims, from))
      .flat()
      .map(({ claim }) => claim.sentence.text)
      .sort();
  return { corpus, texts };
}

describe('two sentences told apart', () => {
  it('are no longer held against each other, whichever of them is open, and others still are', async () => {
    const { corpus, texts } = await shelf();
    expect(await texts()).toHaveLength(2);
    await corpus.decideUnlike(pair, 'unlike');
    expect(await texts()).toEqual(['Others say spring/prisoners=1100.']);
    await corpus.save(here, { sample: 'own' });
    expect(await texts(first)).toEqual(['Others say spring/prisoners=1100.']);
  });

  it('stay so for the same sentences in articles saved later', async () => {
    const { corpus, texts } = await shelf();
    await corpus.decideUnlike(pair, 'unlike');
    await corpus.save({ ...first, url: 'https://copy.example/1', outlet: 'Copy' }, { sample: 'own' });
    expect(await texts()).toEqual(['Others say spring/prisoners=1100.']);
  });

  it('are compared again once the decision is taken back, in either order', async () => {
    const { corpus, texts } = await shelf();
    await corpus.decideUnlike(pair, 'unlike');
    expect(await corpus.unlikePairs()).toMatchObject([pair]);
    await corpus.decideUnlike({ here: pair.there, there: pair.here }, 'undecided');
    expect(await texts()).toHaveLength(2);
    expect(await corpus.unlikePairs()).toEqual([]);
  });
});

describe('a decision taken up again', () => {
  it('keeps its day, and its place among the others', async () => {
    let time = 1000;
    const corpus = await open({ now: () => time++ });
    await corpus.decideUnlike(pair, 'unlike');
    await corpus.decideUnlike({ here: 'One.', there: 'Two.' }, 'unlike');
    const before = await corpus.unlikePairs();
    for (const told of before) await corpus.decideUnlike(told, 'undecided');
    expect(await corpus.unlikePairs()).toEqual([]);
    for (const told of before) await corpus.decideUnlike(told, 'unlike');
    expect(await corpus.unlikePairs()).toEqual(before);
  });
});
