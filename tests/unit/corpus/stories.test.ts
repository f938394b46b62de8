import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { CorpusError, type ReaderOf } from '../../../lib/corpus';
import { CorpusDatabase } from '../../../lib/corpus/database';
import { bundledPacks, PackError, type StoryPack } from '../../../lib/story';
import { article, claimsOf } from './article-maker';
import { clock, freshName, open, rowsOf } from './open';

const [bundled] = bundledPacks() as [StoryPack];

const pack = (id: string, word = id): StoryPack => ({
  ...{ format: 1, id, version: '1', title: { en: id }, detect: { all: [[word]], not: [] } },
  ...{ places: [], parties: [], people: [], kinds: {}, events: [], objects: {}, predicates: {} },
});

/** Takes an article for one on the first story whose first word it holds. */
const readerOf: ReaderOf = (packs) => ({
  version: packs.map(({ id, detect }) => `${id}:${detect.all[0]?.[0]}`).join(' '),
  read: (one) => {
    const story = packs.find(({ detect }) => one.paragraphs.join(' ').includes(detect.all[0]?.[0] ?? ''));
    return { ...claimsOf(one), story: story?.id ?? null, event: null };
  },
});

const corpusOf = (name = freshName(), now = clock()) => open({ name, reader: readerOf, now });
const shelf = async (corpus: Awaited<ReturnType<typeof open>>) =>
  (await corpus.stories()).stories.map(({ pack: { id }, origin, following }) => `${id} ${origin} ${following}`);

describe('the stories a reader can follow', () => {
  it('are those that come with Crossread, all followed, where the reader changed nothing', async () => {
    const corpus = await corpusOf();
    expect(await shelf(corpus)).toEqual(bundledPacks().map(({ id }) => `${id} bundled on`));
    expect(await corpus.followed()).toEqual(bundledPacks());
  });

  it('stand in front of them where they are the reader’s own, the oldest first, also after an edit', async () => {
    const corpus = await corpusOf();
    await corpus.putStory(pack('ferry'));
    await corpus.putStory(pack('bridge'));
    await corpus.putStory(pack('ferry', 'ferries'));
    expect(await shelf(corpus)).toEqual(['ferry own on', 'bridge own on', `${bundled.id} bundled on`]);
    expect((await corpus.followed()).map(({ detect }) => detect.all[0]?.[0]).slice(0, 2)).toEqual([
      'ferries',
      'bridge',
    ]);
  });

  it('are switched off and on without losing anything else', async () => {
    const corpus = await corpusOf();
    await corpus.putStory(pack('ferry'));
    await corpus.setFollowing('ferry', 'off');
    await corpus.setFollowing(bundled.id, 'off');
    expect(await shelf(corpus)).toEqual(['ferry own off', `${bundled.id} bundled off`]);
    expect(await corpus.followed()).toEqual([]);
    await corpus.setFollowing('ferry', 'on');
    expect((await corpus.followed()).map(({ id }) => id)).toEqual(['ferry']);
  });

  it('keep the original of one that was changed, and give it back', async () => {
    const corpus = await corpusOf();
    await corpus.putStory({ ...bundled, title: { en: 'My talks' } });
    expect(await shelf(corpus)).toEqual([`${bundled.id} changed on`]);
    expect((await corpus.followed())[0]?.title).toEqual({ en: 'My talks' });
    expect(await corpus.removeStory(bundled.id)).toBe(true);
    expect((await corpus.followed())[0]).toEqual(bundled);
    expect(await corpus.restoreStory(bundled.id)).toBe(true);
    expect(await shelf(corpus)).toEqual([`${bundled.id} changed on`]);
  });

  it('count no copy as changed that equals its original', async () => {
    const corpus = await corpusOf();
    await corpus.putStory({ ...bundled, version: '0' });
    await corpus.putStory(structuredClone(bundled));
    expect(await shelf(corpus)).toEqual([`${bundled.id} bundled on`]);
  });

  it('are deleted with an undo, and come back equal and in their place', async () => {
    const corpus = await corpusOf();
    await corpus.putStory(pack('ferry'));
    await corpus.putStory(pack('bridge'));
    await corpus.setFollowing('ferry', 'off');
    expect(await corpus.removeStory('ferry')).toBe(true);
    expect(await corpus.removeStory('ferry')).toBe(false);
    expect(await shelf(corpus)).toEqual(['bridge own on', `${bundled.id} bundled on`]);
    expect(await corpus.restoreStory('ferry')).toBe(true);
    expect(await corpus.restoreStory('nobody')).toBe(false);
    expect(await shelf(corpus)).toEqual(['ferry own off', 'bridge own on', `${bundled.id} bundled on`]);
  });

  it('are followed when they come in anew, though one of that id was off when it was deleted', async () => {
    const corpus = await corpusOf();
    await corpus.putStory(pack('ferry'));
    await corpus.setFollowing('ferry', 'off');
    await corpus.removeStory('ferry');
    await corpus.putStory(pack('ferry'));
    expect((await shelf(corpus))[0]).toBe('ferry own on');
  });

  it('are refused where they are broken or too large, and nothing is written', async () => {
    const name = freshName();
    const corpus = await corpusOf(name);
    const before = await rowsOf(name);
    await expect(corpus.putStory({ ...pack('ferry'), detect: { all: [] } })).rejects.toMatchObject({
      code: 'not-a-pack',
      problems: [expect.objectContaining({ path: ['detect', 'all'], code: 'empty' })],
    });
    await expect(corpus.putStory({ ...pack('ferry'), extra: 'x'.repeat(1_000_000) })).rejects.toMatchObject({
      code: 'too-large',
    });
    await expect(corpus.putStory({ ...pack('ferry'), format: 2 })).rejects.toBeInstanceOf(PackError);
    expect(await rowsOf(name)).toEqual(before);
  });

  it('leave out a pack that a newer Crossread left in the database, and name it', async () => {
    const name = freshName();
    const corpus = await corpusOf(name);
    await corpus.putStory(pack('ferry'));
    const db = new CorpusDatabase(name);
    await db.packs.update('pack:ferry', { pack: { ...pack('ferry'), format: 2 } });
    db.close();
    const { unreadable } = await corpus.stories();
    expect(unreadable).toEqual([{ id: 'ferry', error: expect.objectContaining({ code: 'newer' }) }]);
    expect((await rowsOf(name, ['packs'])).packs).toHaveLength(1);
  });
});

describe('a change of the stories', () => {
  it('is seen at once by a corpus that another page holds open', async () => {
    const name = freshName();
    const [page, worker] = [await corpusOf(name), await corpusOf(name)];
    expect((await worker.followed()).map(({ id }) => id)).toEqual([bundled.id]);
    await page.putStory(pack('ferry'));
    expect((await worker.followed()).map(({ id }) => id)).toEqual(['ferry', bundled.id]);
    await worker.save(article('The ferry is late.'), { sample: 'own' });
    expect(await page.countByStory()).toEqual(new Map([['ferry', 1]]));
  });

  it('hands out the same packs until something changes', async () => {
    const corpus = await corpusOf();
    const before = await corpus.followed();
    expect(await corpus.followed()).toBe(before);
    await corpus.setFollowing(bundled.id, 'off');
    expect(await corpus.followed()).not.toBe(before);
  });

  it('has saved articles read again, those of a story that was switched off too', async () => {
    const corpus = await corpusOf();
    await corpus.save(article('The ferry is late.'), { sample: 'own' });
    await corpus.save(article('The bridge is shut.', { outlet: 'Other' }), { sample: 'own' });
    expect(await corpus.countByStory()).toEqual(new Map());
    await corpus.putStory(pack('ferry'));
    expect(await corpus.rebuild()).toBe(2);
    expect(await corpus.countByStory()).toEqual(new Map([['ferry', 1]]));
    expect((await corpus.list({ limit: 9 })).map(({ storyId }) => storyId).sort()).toEqual(['ferry', null]);
    await corpus.setFollowing('ferry', 'off');
    expect(await corpus.rebuild()).toBe(2);
    expect(await corpus.countByStory()).toEqual(new Map());
    expect(await corpus.rebuild()).toBe(0);
  });
});

describe('backups', () => {
  it('carry stories and switches, and articles are read with them', async () => {
    const corpus = await corpusOf();
    await corpus.putStory(pack('ferry'));
    await corpus.setFollowing(bundled.id, 'off');
    await corpus.save(article('The ferry is late.'), { sample: 'own' });
    const file = await corpus.exportBackup({ articles: 'all' });
    const name = freshName();
    const restored = await corpusOf(name, () => Date.UTC(2032, 0));
    await restored.importBackup(file);
    expect(await shelf(restored)).toEqual(['ferry own on', `${bundled.id} bundled off`]);
    expect(await restored.countByStory()).toEqual(new Map([['ferry', 1]]));
    const before = await rowsOf(name);
    await restored.importBackup(file);
    expect(await rowsOf(name)).toEqual(before);
  });

  /** A backup of an article and the story of the ferry, with the story's row changed. */
  async function backupWith(change: (row: Record<string, unknown>) => object): Promise<Blob> {
    const corpus = await corpusOf();
    await corpus.putStory(pack('ferry'));
    await corpus.save(article('The ferry is late.'), { sample: 'own' });
    const file = await corpus.exportBackup({ articles: 'all' });
    const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    const lines = text
      .split('\n')
      .map((line) => (line.startsWith('{"packs"') ? JSON.stringify({ packs: change(JSON.parse(line).packs) }) : line));
    return new Blob([lines.join('\n')]);
  }

  const unreadable: [string, object][] = [
    ['with a field of another Crossread', { ...pack('ferry'), mood: 'grim' }],
    ['of a newer Crossread', { ...pack('ferry'), format: 7 }],
    ['that is no pack', ['ferry']],
    ['too large', { ...pack('ferry'), extra: 'x'.repeat(1_000_000) }],
  ];

  it.each(unreadable)(
    'of a database that holds a story %s come in whole, with the story as it is',
    async (_, broken) => {
      const name = freshName();
      const corpus = await corpusOf(name);
      await corpus.putStory(pack('ferry'));
      await corpus.save(article('The ferry is late.'), { sample: 'own' });
      const db = new CorpusDatabase(name);
      await db.packs.update('pack:ferry', { pack: broken });
      db.close();
      const restoredName = freshName();
      const restored = await corpusOf(restoredName);
      const file = await corpus.exportBackup({ articles: 'all' });
      expect(await restored.importBackup(file)).toEqual({ added: 1, updated: 0, unchanged: 0, unreadableStories: 1 });
      expect((await rowsOf(restoredName, ['packs'])).packs).toEqual((await rowsOf(name, ['packs'])).packs);
      expect((await restored.stories()).unreadable).toEqual((await corpus.stories()).unreadable);
      expect((await restored.stories()).unreadable).toHaveLength(1);
    },
  );

  it('put no story that cannot be read in the place of one that can', async () => {
    const later = Date.UTC(2032, 0);
    const file = await backupWith((row) => ({ ...row, pack: { ...pack('ferry'), format: 7 }, updatedAt: later }));
    const corpus = await corpusOf(freshName(), () => later);
    await corpus.putStory(pack('ferry', 'ferries'));
    expect(await corpus.importBackup(file)).toMatchObject({ added: 1, unreadableStories: 1 });
    expect((await corpus.followed())[0]).toEqual(pack('ferry', 'ferries'));
  });

  it('are refused whole with a story under the id of another', async () => {
    const file = await backupWith((row) => ({ ...row, id: 'pack:bridge' }));
    const restored = await corpusOf();
    const refused = restored.importBackup(file);
    await expect(refused).rejects.toBeInstanceOf(CorpusError);
    await expect(refused).rejects.toMatchObject({ code: 'backup-corrupt' });
    expect(await shelf(restored)).toEqual([`${bundled.id} bundled on`]);
    expect((await restored.size()).articles).toBe(0);
  });
});

it('hands out the latest texts of the articles asked for, and none of those that are gone', async () => {
  const corpus = await corpusOf();
  const one = await corpus.save(article('One.', { outlet: 'One' }), { sample: 'own' });
  const two = await corpus.save(article('Two.', { outlet: 'Two' }), { sample: 'own' });
  await corpus.remove(two.articleId);
  const texts = await corpus.texts(['nobody', two.articleId, one.articleId]);
  expect(texts.map(({ id, article: { paragraphs } }) => [id, paragraphs])).toEqual([[one.articleId, ['One.']]]);
});
