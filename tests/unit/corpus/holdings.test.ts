import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
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
});
