import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { article } from './article-maker';
import { freshName, open, rowsOf } from './open';

const first = article('They freed spring/prisoners=1000.');
const second = article('Others spoke of spring/prisoners=1200.', { outlet: 'Levant Post' });

async function two(name = freshName()) {
  const corpus = await open({ name, now: () => 1000 });
  const [one, other] = [await corpus.save(first, { sample: 'own' }), await corpus.save(second, { sample: 'own' })];
  return { corpus, name, one: one.articleId, other: other.articleId };
}

describe('tags', () => {
  it('stand with their article, in its head and in the list, in the order of the alphabet', async () => {
    const { corpus, one, other } = await two();
    await corpus.setTag(one, '  prisoner   swap ', 'on');
    await corpus.setTag(one, 'İstanbul', 'on');
    expect((await corpus.annotations(one)).tags).toEqual(['İstanbul', 'prisoner swap']);
    expect((await corpus.annotations(other)).tags).toEqual([]);
    const heads = await corpus.list({ limit: 9 });
    expect(heads.find(({ id }) => id === one)?.tags).toHaveLength(2);
    expect(heads.find(({ id }) => id === other)?.tags).toEqual([]);
  });

  it('that differ in case alone are one, as written last', async () => {
    const { corpus, one } = await two();
    await corpus.setTag(one, 'обмін', 'on');
    await corpus.setTag(one, 'Обмін', 'on');
    expect((await corpus.annotations(one)).tags).toEqual(['Обмін']);
  });

  it('taken off leave a tombstone newer than the tag, so that it travels', async () => {
    const { corpus, name, one } = await two();
    await corpus.setTag(one, 'swap', 'on');
    await corpus.setTag(one, 'Swap', 'off');
    expect((await corpus.annotations(one)).tags).toEqual([]);
    expect((await rowsOf(name, ['tags'])).tags).toMatchObject([{ deleted: 1, updatedAt: 1001 }]);
  });

  it('of nothing but white space, and the removal of one that was never there, write nothing', async () => {
    const { corpus, name, one } = await two();
    await corpus.setTag(one, ' \n ', 'on');
    await corpus.setTag(one, 'swap', 'off');
    expect((await rowsOf(name, ['tags'])).tags).toEqual([]);
  });
});

describe('a note', () => {
  it('is kept as written, and gone when emptied', async () => {
    const { corpus, one } = await two();
    await corpus.setNote(one, 'Зверни увагу 🕯️\n\nна це ');
    expect((await corpus.annotations(one)).note).toBe('Зверни увагу 🕯️\n\nна це ');
    await corpus.setNote(one, '  ');
    expect((await corpus.annotations(one)).note).toBe('');
  });

  it('comes through a backup with the tags', async () => {
    const { corpus, one } = await two();
    await corpus.setNote(one, 'ılık');
    await corpus.setTag(one, 'ışık', 'on');
    const restored = await open();
    await restored.importBackup(await corpus.exportBackup({ articles: [one] }));
    expect(await restored.annotations(one)).toEqual({ tags: ['ışık'], note: 'ılık' });
  });
});
