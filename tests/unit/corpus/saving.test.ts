import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { derivedTables } from '../../../lib/corpus/database';
import { article, claimsOf, day } from './article-maker';
import { clock, freshName, open, rowsOf } from './open';

const first = article('The spring/prisoners=1000 were named. Nothing else was settled.');
const changed = { ...first, paragraphs: ['The spring/prisoners=1200 were named.'] };
const reader = article('Here spring/prisoners=900 went home.', { outlet: 'Levant Post' });
const candidatesFor = async (corpus: Awaited<ReturnType<typeof open>>) =>
  (await corpus.candidates(claimsOf(reader).claims, reader)).flat().map(({ claim }) => claim.valueKey);

describe('saving an article', () => {
  it('keeps the whole article', async () => {
    const corpus = await open();
    const full = {
      ...first,
      canonicalUrl: 'https://wire.example/original',
      byline: 'A. Writer',
      modifiedAt: day('2031-03-03'),
      lang: 'uk',
    };
    const { articleId, outcome } = await corpus.save(full, { sample: 'own' });
    expect(outcome).toBe('saved');
    expect((await corpus.get(articleId))?.latest.article).toEqual(full);
  });

  it('changes nothing when the same text is saved twice', async () => {
    const name = freshName();
    const corpus = await open({ name, now: clock() });
    const one = await corpus.save(first, { sample: 'own' });
    const before = await rowsOf(name);
    const two = await corpus.save(
      { ...first, paragraphs: first.paragraphs.map((text) => `  ${text.replaceAll(' ', '  ')} `) },
      { sample: 'own' },
    );
    expect(two).toEqual({ ...one, outcome: 'unchanged' });
    expect(await rowsOf(name)).toEqual(before);
  });

  it('is the same article at an address with tracking, a fragment or a canonical of its own site', async () => {
    const corpus = await open();
    const one = await corpus.save(first, { sample: 'own' });
    for (const url of [`${first.url}?utm_source=letter#top`, first.url.replace('https://', 'http://www.')]) {
      expect((await corpus.save({ ...first, url }, { sample: 'own' })).outcome).toBe('unchanged');
    }
    const mobile = { ...first, url: 'https://m.meridian-post.example/x', canonicalUrl: first.url };
    expect((await corpus.save(mobile, { sample: 'own' })).articleId).toBe(one.articleId);
    const reprint = { ...first, url: 'https://courier.example/x', canonicalUrl: first.url };
    expect((await corpus.save(reprint, { sample: 'own' })).articleId).not.toBe(one.articleId);
  });

  it('adds a version when the text changed, and hands out evidence of the latest only', async () => {
    const name = freshName();
    const corpus = await open({ name, now: clock() });
    const one = await corpus.save(first, { sample: 'own' });
    const two = await corpus.save(changed, { sample: 'own' });
    expect(two).toMatchObject({ articleId: one.articleId, outcome: 'new-version' });
    const saved = await corpus.get(one.articleId);
    expect(saved?.versions.map(({ id }) => id)).toEqual([two.versionId, one.versionId]);
    expect(saved?.versions.map(({ article: text }) => text.paragraphs)).toEqual([changed.paragraphs, first.paragraphs]);
    expect(await candidatesFor(corpus)).toEqual(['1200']);
    const { slotValues } = await rowsOf(name, ['slotValues']);
    expect(slotValues).toMatchObject([{ slot: 'spring/prisoners', valueKey: '1200' }]);
  });

  it('goes back to an old version when the old text returns', async () => {
    const corpus = await open({ now: clock() });
    const one = await corpus.save(first, { sample: 'own' });
    await corpus.save(changed, { sample: 'own' });
    const back = await corpus.save(first, { sample: 'own' });
    expect(back).toEqual({ ...one, outcome: 'new-version' });
    expect((await corpus.get(one.articleId))?.versions).toHaveLength(2);
    expect((await corpus.get(one.articleId))?.latest.id).toBe(one.versionId);
    expect(await candidatesFor(corpus)).toEqual(['1000']);
  });

  it('leaves the same database whether an article came at once or by way of an older text', async () => {
    const names = [freshName(), freshName()] as const;
    const [direct, roundabout] = [await open({ name: names[0] }), await open({ name: names[1] })];
    await direct.save(reader, { sample: 'own' });
    await direct.save(changed, { sample: 'own' });
    await roundabout.save(first, { sample: 'own' });
    await roundabout.save(changed, { sample: 'own' });
    await roundabout.save(reader, { sample: 'own' });
    expect(await rowsOf(names[1], derivedTables)).toEqual(await rowsOf(names[0], derivedTables));
  });

  it('tells unsaved, saved and changed apart', async () => {
    const corpus = await open();
    expect(await corpus.savedState(first)).toBe('unsaved');
    const { articleId } = await corpus.save(first, { sample: 'own' });
    expect(await corpus.savedState(first)).toBe('saved');
    expect(await corpus.savedState(changed)).toBe('changed');
    await corpus.remove(articleId);
    expect(await corpus.savedState(first)).toBe('unsaved');
  });

  it('never calls texts of different extractor versions changed', async () => {
    const corpus = await open();
    await corpus.save(first, { sample: 'own' });
    expect(await corpus.savedState({ ...changed, extractorVersion: 2 })).toBe('saved');
  });

  it('makes a sample the reader’s own when the reader saves it', async () => {
    const corpus = await open();
    await corpus.save(first, { sample: 'sample' });
    expect((await corpus.save(first, { sample: 'own' })).outcome).toBe('saved');
    expect(await corpus.removeSamples()).toEqual([]);
    expect((await corpus.save(first, { sample: 'sample' })).outcome).toBe('unchanged');
    expect(await corpus.size()).toMatchObject({ articles: 1, samples: 0 });
  });
});
