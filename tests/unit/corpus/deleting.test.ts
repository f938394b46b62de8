import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { derivedTables } from '../../../lib/corpus/database';
import { article, claimsOf } from './article-maker';
import { clock, freshName, open, rowsOf } from './open';

const texts = ['On spring/prisoners=1000 they agreed. #truce', 'They named spring/prisoners=1200. #truce'] as const;
const meridian = article(texts[0]);
const levant = article(texts[1], { outlet: 'Levant Post' });
const open1 = article('Here spring/prisoners=900. #truce', { outlet: 'Vistula Herald' });

const withoutTime = (row: unknown) => ({ ...(row as object), updatedAt: 0 });

describe('deleting an article', () => {
  it('takes it out of list, search, size and evidence, and leaves a tombstone', async () => {
    const name = freshName();
    const corpus = await open({ name });
    const { articleId } = await corpus.save(meridian, { sample: 'own' });
    expect(await corpus.remove(articleId)).toBe(true);
    expect(await corpus.list({ limit: 10 })).toEqual([]);
    expect(await corpus.get(articleId)).toBeNull();
    expect(await corpus.search('agreed', { limit: 10 })).toEqual([]);
    expect(await corpus.size()).toEqual({ articles: 0, samples: 0 });
    expect((await corpus.candidates(claimsOf(open1).claims, open1)).flat()).toEqual([]);
    expect((await rowsOf(name, ['articles'])).articles).toMatchObject([{ id: articleId, deleted: 1 }]);
  });

  it('leaves nothing derived behind', async () => {
    const name = freshName();
    const corpus = await open({ name });
    const { articleId } = await corpus.save(meridian, { sample: 'own' });
    await corpus.remove(articleId);
    const derived = await rowsOf(name, derivedTables);
    expect(Object.values(derived).flat()).toEqual([]);
  });

  it('keeps the values and words that other articles hold too', async () => {
    const name = freshName();
    const other = freshName();
    const corpus = await open({ name });
    await corpus.save(levant, { sample: 'own' });
    const { articleId } = await corpus.save({ ...meridian, paragraphs: [texts[1], texts[0]] }, { sample: 'own' });
    await corpus.remove(articleId);
    await (await open({ name: other })).save(levant, { sample: 'own' });
    expect(await rowsOf(name, derivedTables)).toEqual(await rowsOf(other, derivedTables));
  });

  it('is known for good: saving only what is new passes it over, and saving by hand brings it back', async () => {
    const corpus = await open();
    const saved = await corpus.saveNew(meridian);
    expect(saved).toMatchObject({ outcome: 'saved' });
    expect(await corpus.saveNew(meridian)).toBeNull();
    await corpus.remove(saved?.articleId ?? '');
    expect(await corpus.saveNew({ ...meridian, paragraphs: ['Another text.'] })).toBeNull();
    expect(await corpus.list({ limit: 10 })).toEqual([]);
    await corpus.save(meridian, { sample: 'own' });
    expect(await corpus.list({ limit: 10 })).toMatchObject([{ id: saved?.articleId }]);
  });

  it('is not taken for new under another address of its site; a reprint on another site is', async () => {
    const corpus = await open();
    const [here, again, elsewhere] = [
      'https://www.meridian.example/1',
      'https://meridian.example/2',
      'https://levant.example/3',
    ];
    await corpus.saveNew({ ...meridian, url: here, canonicalUrl: null });
    expect(await corpus.saveNew({ ...meridian, url: again, canonicalUrl: null, title: 'Another title' })).toBeNull();
    expect(await corpus.saveNew({ ...meridian, url: elsewhere, canonicalUrl: null })).toMatchObject({
      outcome: 'saved',
    });
  });

  it('gives equal records after undo', async () => {
    const name = freshName();
    const corpus = await open({ name, now: clock() });
    await corpus.save(levant, { sample: 'own' });
    const { articleId } = await corpus.save(meridian, { sample: 'own' });
    const before = await rowsOf(name);
    await corpus.remove(articleId);
    expect(await corpus.restore(articleId)).toBe(true);
    const after = await rowsOf(name);
    // The time of the last change moves on, so that the undo wins over the deletion on another machine.
    const timeless = (rows: typeof after) => ({
      ...rows,
      articles: rows.articles?.map(withoutTime),
      meta: rows.meta?.filter((row) => (row as { key: string }).key !== 'changedAt'),
    });
    expect(timeless(after)).toEqual(timeless(before));
    expect(await corpus.list({ limit: 10 })).toHaveLength(2);
  });

  it('dates an undo after its deletion even on a clock that was set back', async () => {
    const name = freshName();
    let time = 2_000_000;
    const corpus = await open({ name, now: () => time });
    const { articleId } = await corpus.save(meridian, { sample: 'own' });
    await corpus.remove(articleId);
    const [deleted] = (await rowsOf(name, ['articles'])).articles as { updatedAt: number }[];
    time = 1_000_000;
    await corpus.restore(articleId);
    const [restored] = (await rowsOf(name, ['articles'])).articles as { updatedAt: number }[];
    expect(restored?.updatedAt).toBeGreaterThan(deleted?.updatedAt ?? Number.NaN);
  });

  it('says when there was nothing to delete or to take back', async () => {
    const corpus = await open();
    expect(await corpus.remove('none')).toBe(false);
    const { articleId } = await corpus.save(meridian, { sample: 'own' });
    expect(await corpus.restore(articleId)).toBe(false);
    expect(await corpus.remove(articleId)).toBe(true);
    expect(await corpus.remove(articleId)).toBe(false);
  });

  it('saves a deleted article anew', async () => {
    const corpus = await open();
    const { articleId } = await corpus.save(meridian, { sample: 'own' });
    await corpus.remove(articleId);
    expect((await corpus.save(meridian, { sample: 'own' })).outcome).toBe('saved');
    expect((await corpus.get(articleId))?.versions).toHaveLength(1);
  });

  it('removes all samples at once and nothing of the reader’s', async () => {
    const corpus = await open();
    await corpus.save(meridian, { sample: 'sample' });
    await corpus.save(open1, { sample: 'sample' });
    await corpus.save(levant, { sample: 'own' });
    expect(await corpus.size()).toMatchObject({ articles: 3, samples: 2 });
    expect(await corpus.removeSamples()).toHaveLength(2);
    expect((await corpus.list({ limit: 10 })).map(({ outlet }) => outlet)).toEqual(['Levant Post']);
  });
});

describe('the list of saved articles', () => {
  it('is newest saved first and goes on after the last one, also where several were saved at once', async () => {
    const corpus = await open({ now: () => 5_000 });
    const urls = new Set<string>();
    for (let i = 0; i < 7; i++) {
      const one = article(`Text ${i}.`);
      urls.add(one.url);
      await corpus.save(one, { sample: 'own' });
    }
    const pages = [];
    let page = await corpus.list({ limit: 3 });
    while (page.length > 0) {
      pages.push(page.map(({ url }) => url));
      const after = page.at(-1);
      page = after ? await corpus.list({ limit: 3, after }) : [];
    }
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(new Set(pages.flat())).toEqual(urls);

    const later = await open({ now: clock() });
    await later.save({ ...meridian, paragraphs: ['An older text.'] }, { sample: 'own' });
    await later.save(meridian, { sample: 'own' });
    await later.save(levant, { sample: 'own' });
    expect((await later.list({ limit: 5 })).map(({ outlet }) => outlet)).toEqual(['Levant Post', 'Meridian Post']);
    expect(await later.list({ limit: 5 })).toMatchObject([
      { versions: 1, storyId: 'talks', eventId: 'spring' },
      { versions: 2, storyId: 'talks', eventId: 'spring' },
    ]);
  });
});
