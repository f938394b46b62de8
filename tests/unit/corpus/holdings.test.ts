import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { bundledPacks } from '../../../lib/story';
import { article } from './article-maker';
import { clock, freshName, open, rowsOf } from './open';

const first = article('spring/prisoners=1000.', { outlet: 'Delta Post' });
const second = article('spring/prisoners=900.', { outlet: 'Gulf Ledger' });

describe('what is kept', () => {
  it('counts articles, their texts, and deleted ones whose texts are still there', async () => {
    const corpus = await open({ now: clock() });
    const { articleId } = await corpus.save(first, { sample: 'own' });
    await corpus.save({ ...first, paragraphs: ['Another text.'] }, { sample: 'own' });
    await corpus.save(second, { sample: 'own' });
    expect(await corpus.holdings()).toEqual({ articles: 2, versions: 3, deleted: 0 });
    await corpus.remove(articleId);
    expect(await corpus.holdings()).toEqual({ articles: 1, versions: 1, deleted: 1 });
  });

  it('loses the texts, tags and notes of deleted articles for good when they are erased, and nothing else', async () => {
    const name = freshName();
    const corpus = await open({ name, now: clock() });
    const gone = await corpus.save(first, { sample: 'own' });
    const kept = await corpus.save(second, { sample: 'own' });
    for (const { articleId } of [gone, kept]) {
      await corpus.setTag(articleId, 'swap', 'on');
      await corpus.setNote(articleId, 'Ask Lena.');
    }
    await corpus.remove(gone.articleId);
    expect(await corpus.purgeDeleted()).toBe(1);
    expect(await corpus.holdings()).toEqual({ articles: 1, versions: 1, deleted: 0 });
    expect(await corpus.restore(gone.articleId)).toBe(false);
    const rows = await rowsOf(name, ['versions', 'notes']);
    expect(JSON.stringify(rows.versions)).not.toContain('Delta Post');
    expect(rows.notes?.filter((row) => (row as { text: string }).text !== '')).toHaveLength(1);
    expect(await corpus.annotations(gone.articleId)).toEqual({ tags: [], note: '' });
    expect(await corpus.annotations(kept.articleId)).toEqual({ tags: ['swap'], note: 'Ask Lena.' });
    expect(await corpus.purgeDeleted()).toBe(0);
  });

  it('loses every one of many deleted articles, with all versions of each', async () => {
    const name = freshName();
    const corpus = await open({ name, now: clock() });
    const outlets = ['Delta Post', 'Gulf Ledger', 'Harbour News', 'Plain Times', 'Ridge Daily', 'Coast Wire'];
    for (const outlet of outlets) {
      const told = article('spring/prisoners=1000.', { outlet });
      const { articleId } = await corpus.save(told, { sample: 'own' });
      await corpus.save({ ...told, paragraphs: ['Another text.'] }, { sample: 'own' });
      await corpus.remove(articleId);
    }
    expect(await corpus.purgeDeleted()).toBe(6);
    expect(await corpus.holdings()).toEqual({ articles: 0, versions: 0, deleted: 0 });
    expect((await rowsOf(name, ['versions'])).versions).toEqual([]);
  });

  it('says nothing of an erased article but that it was deleted', async () => {
    const name = freshName();
    const corpus = await open({ name, now: clock() });
    const secret = { title: 'SECRET title', byline: 'SECRET author', outlet: 'SECRET outlet', canonicalUrl: null };
    const { articleId } = await corpus.save({ ...first, ...secret, url: 'https://SECRET.example/' }, { sample: 'own' });
    await corpus.setTag(articleId, 'SECRET tag', 'on');
    await corpus.setTag(articleId, 'SECRET past tag', 'on');
    await corpus.setTag(articleId, 'SECRET past tag', 'off');
    await corpus.setNote(articleId, 'SECRET note');
    await corpus.remove(articleId);
    await corpus.purgeDeleted();
    const rows = await rowsOf(name);
    expect(JSON.stringify(rows)).not.toMatch(/secret/i);
    expect(rows.articles).toMatchObject([{ id: articleId, deleted: 1 }]);
    expect(await corpus.saveNew({ ...first, url: 'https://SECRET.example/' })).toBeNull();
    await corpus.purgeDeleted();
    expect(await rowsOf(name)).toEqual(rows);
  });

  it('names deleted articles that can be brought back, samples too, and none that was erased', async () => {
    const corpus = await open({ now: clock() });
    const sample = await corpus.save(first, { sample: 'sample' });
    const own = await corpus.save(second, { sample: 'own' });
    expect(await corpus.deletedArticles()).toEqual([]);
    await corpus.removeSamples();
    await corpus.purgeDeleted();
    await corpus.remove(own.articleId);
    expect(await corpus.deletedArticles()).toEqual([own.articleId]);
    await corpus.save(first, { sample: 'sample' });
    await corpus.removeSamples();
    expect(new Set(await corpus.deletedArticles())).toEqual(new Set([own.articleId, sample.articleId]));
    for (const id of await corpus.deletedArticles()) expect(await corpus.restore(id)).toBe(true);
    expect(await corpus.holdings()).toEqual({ articles: 2, versions: 2, deleted: 0 });
  });

  it('takes an erased article in again, by saving it and from a backup with its tags and note', async () => {
    const corpus = await open({ now: clock() });
    const { articleId } = await corpus.save(first, { sample: 'own' });
    await corpus.setTag(articleId, 'swap', 'on');
    await corpus.setNote(articleId, 'Ask Lena.');
    const backup = await corpus.exportBackup({ articles: 'all' });
    await corpus.remove(articleId);
    await corpus.purgeDeleted();
    await corpus.importBackup(backup);
    expect((await corpus.get(articleId))?.latest.article.paragraphs).toEqual(first.paragraphs);
    expect(await corpus.annotations(articleId)).toEqual({ tags: ['swap'], note: 'Ask Lena.' });
    await corpus.remove(articleId);
    await corpus.purgeDeleted();
    expect((await corpus.save(first, { sample: 'own' })).outcome).toBe('saved');
    expect(await corpus.get(articleId)).not.toBeNull();
  });

  it('names the articles with a note', async () => {
    const corpus = await open({ now: clock() });
    const { articleId } = await corpus.save(first, { sample: 'own' });
    const other = await corpus.save(second, { sample: 'own' });
    await corpus.setNote(articleId, 'Ask Lena.');
    await corpus.setNote(other.articleId, 'x');
    await corpus.setNote(other.articleId, '');
    expect(await corpus.notedArticles()).toEqual([articleId]);
  });
});

describe('what changed since', () => {
  it('is nothing in an empty corpus, nor where only samples are saved', async () => {
    const corpus = await open({ now: clock() });
    expect(await corpus.changedSince(null)).toBe(false);
    await corpus.save(first, { sample: 'sample' });
    expect([await corpus.changedSince(null), await corpus.changedSince(0)]).toEqual([false, false]);
  });

  it('is an article saved, deleted, tagged or noted, or two sentences told apart', async () => {
    let time = 1000;
    const corpus = await open({ now: () => time });
    const { articleId } = await corpus.save(first, { sample: 'own' });
    expect([await corpus.changedSince(null), await corpus.changedSince(999), await corpus.changedSince(1000)]).toEqual([
      true,
      true,
      false,
    ]);
    const changes = [
      () => corpus.setTag(articleId, 'swap', 'on'),
      () => corpus.setNote(articleId, 'Ask Lena.'),
      () => corpus.decideUnlike({ here: 'a', there: 'b' }, 'unlike'),
      () => corpus.remove(articleId),
    ];
    for (const change of changes) {
      const before = time;
      time += 1000;
      expect(await corpus.changedSince(before)).toBe(false);
      await change();
      expect(await corpus.changedSince(before)).toBe(true);
    }
  });

  it('is what an import brought, however long ago it was saved elsewhere, and nothing where it brought nothing', async () => {
    const elsewhere = await open({ now: () => 1000 });
    const { articleId } = await elsewhere.save(first, { sample: 'own' });
    const article = await elsewhere.exportBackup({ articles: 'all' });
    await elsewhere.setNote(articleId, 'Ask Lena.');
    const withNote = await elsewhere.exportBackup({ articles: 'all' });
    let time = 9000;
    const corpus = await open({ now: () => time });
    for (const file of [article, withNote]) {
      time += 1000;
      await corpus.importBackup(file);
      expect([await corpus.changedSince(time - 1), await corpus.changedSince(time)]).toEqual([true, false]);
    }
    time += 1000;
    await corpus.importBackup(withNote);
    expect(await corpus.changedSince(time - 1)).toBe(false);
  });

  it('is a story put, deleted or switched off', async () => {
    let time = 1000;
    const corpus = await open({ now: () => time });
    const [pack] = bundledPacks();
    const changes = [
      () => corpus.putStory({ ...pack, title: { en: 'My talks' } }),
      () => corpus.setFollowing(pack?.id ?? '', 'off'),
      () => corpus.removeStory(pack?.id ?? ''),
    ];
    for (const change of changes) {
      time += 1000;
      await change();
      expect([await corpus.changedSince(time - 1), await corpus.changedSince(time)]).toEqual([true, false]);
    }
  });

  it('is asked for without reading what is saved', async () => {
    const corpus = await open({ now: () => 1000 });
    await corpus.save(first, { sample: 'own' });
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await corpus.changedSince(999)).toBe(true);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });
});
