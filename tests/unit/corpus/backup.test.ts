import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { BackupProgress, Corpus } from '../../../lib/corpus';
import { backupTables } from '../../../lib/corpus/backup-format';
import { article } from './article-maker';
import { clock, freshName, open, rowsOf } from './open';

const manySpellings = [
  article('Сторони звільнили spring/prisoners=1000. Ґанок, її, єдність.', {
    outlet: 'Вісник',
    title: 'Обмін відбувся',
  }),
  article('İstanbul’da ılık bir gün: ılımlı İyimserlik. spring/prisoners=1200', { outlet: 'Boğaz', lang: 'tr' }),
  article('A cheer went up 🕊️👩‍👩‍👧‍👦. e\u0301 is not é, and\u2028so on. "\\" #truce', { byline: 'Ana\tMaria' }),
];
const changed = {
  ...(manySpellings[0] as (typeof manySpellings)[0]),
  paragraphs: ['Сторони звільнили spring/prisoners=1212.'],
};

async function filled(name = freshName()): Promise<{ corpus: Corpus; name: string }> {
  const corpus = await open({ name, now: clock() });
  for (const one of manySpellings) await corpus.save(one, { sample: 'own' });
  await corpus.save(changed, { sample: 'own' });
  return { corpus, name };
}

/** A clock that stands, and goes on to another day when told to. */
function twoDays(): { now: () => number; pass: () => void } {
  let time = 1000;
  const pass = () => {
    time = 3000;
  };
  return { now: () => time, pass };
}

/** After whatever the clock of the others has said. */
const later = Date.UTC(2032, 0);

/** Puts rows as another part of Crossread or another machine would have left them. */
async function put(name: string, table: string, rows: readonly object[]): Promise<void> {
  const db = await new Dexie(name).open();
  await db.table(table).bulkPut(rows);
  db.close();
}

const truth = (name: string) => rowsOf(name, backupTables);
const derived = (name: string) => rowsOf(name, ['claims', 'slotValues', 'ledger', 'origins', 'words', 'vocabulary']);
const textOf = async (file: Blob) => gunzipSync(Buffer.from(await file.arrayBuffer())).toString('utf8');
const packed = (text: string) => new Blob([gzipSync(text)]);

describe('a backup', () => {
  it('brings back equal records into an empty corpus, in every script', async () => {
    const { corpus, name } = await filled();
    const [first] = await corpus.list({ limit: 1 });
    const row = { updatedAt: 5, device: 'here', deleted: 0, articleId: first?.id };
    await put(name, 'tags', [{ ...row, id: 'tag', name: 'ışık 🕯️' }]);
    await put(name, 'notes', [{ ...row, id: 'note', text: 'Зверни увагу\nна це' }]);
    await put(name, 'decisions', [{ ...row, id: 'a:b', same: false }]);
    await put(name, 'packs', [{ ...row, id: 'own', pack: { title: { tr: 'İhale' } } }]);
    const file = await corpus.exportBackup({ articles: 'all' });

    const fresh = freshName();
    const restored = await open({ name: fresh, now: () => later });
    expect(await restored.importBackup(file)).toEqual({ added: 3, updated: 0, unchanged: 0, unreadableStories: 0 });
    expect(await truth(fresh)).toEqual(await truth(name));
    expect(await derived(fresh)).toEqual(await derived(name));
    expect((await restored.search('ılımlı', { limit: 5 })).length).toBe(1);
    expect((await restored.get((await restored.list({ limit: 9 })).at(-1)?.id ?? ''))?.versions).toHaveLength(2);
  });

  it('is gzipped NDJSON that says what it is, and comes in unpacked too', async () => {
    const { corpus } = await filled();
    const file = await corpus.exportBackup({ articles: 'all' });
    const text = await textOf(file);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ format: 'crossread-backup', version: 1 });
    expect(lines.at(-1)).toEqual({ end: { versions: 4, articles: 3, tags: 0, notes: 0, decisions: 0, packs: 0 } });
    const restored = await open();
    expect((await restored.importBackup(new Blob([text]))).added).toBe(3);
  });

  it('of a selection holds those articles with their tags and notes, and nothing else', async () => {
    const { corpus, name } = await filled();
    const [first, second] = await corpus.list({ limit: 2 });
    const row = { updatedAt: 5, device: 'here', deleted: 0 };
    await put(name, 'tags', [
      { ...row, id: 't1', articleId: first?.id },
      { ...row, id: 't2', articleId: second?.id },
    ]);
    await put(name, 'decisions', [{ ...row, id: 'a:b' }]);
    const text = await textOf(await corpus.exportBackup({ articles: [first?.id ?? ''] }));
    expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toEqual({
      end: { versions: 1, articles: 1, tags: 1, notes: 0, decisions: 0, packs: 0 },
    });
    expect(text).toContain('"t1"');
    expect(second?.outlet).toBe('Boğaz');
    expect(text).not.toContain('Boğaz');
  });

  it('leaves deleted articles out', async () => {
    const { corpus } = await filled();
    const [first] = await corpus.list({ limit: 1 });
    await corpus.remove(first?.id ?? '');
    const restored = await open();
    expect((await restored.importBackup(await corpus.exportBackup({ articles: 'all' }))).added).toBe(2);
  });

  it('tells how far it has come, each step to its end', async () => {
    const { corpus } = await filled();
    const file = await corpus.exportBackup({ articles: 'all' });
    const seen: BackupProgress[] = [];
    await (await open()).importBackup(file, (progress) => seen.push(progress));
    const last = new Map(seen.map((progress) => [progress.step, progress]));
    expect([...last.keys()]).toEqual(['checking', 'restoring', 'reading']);
    for (const { done, total } of last.values()) expect(done).toBe(total);
  });
});

describe('importing into a corpus that holds something', () => {
  it('the same file again changes nothing', async () => {
    const { corpus, name } = await filled();
    const file = await corpus.exportBackup({ articles: 'all' });
    const before = await rowsOf(name);
    expect(await corpus.importBackup(file)).toEqual({ added: 0, updated: 0, unchanged: 3, unreadableStories: 0 });
    expect(await rowsOf(name)).toEqual(before);
  });

  it('brings a deleted article back, and what is newer here stays', async () => {
    const { corpus } = await filled();
    const file = await corpus.exportBackup({ articles: 'all' });
    const [last] = await corpus.list({ limit: 1 });
    await corpus.remove(last?.id ?? '');
    const newer = { ...changed, paragraphs: ['Сторони звільнили spring/prisoners=1300.'] };
    const { articleId } = await corpus.save(newer, { sample: 'own' });
    expect(await corpus.importBackup(file)).toEqual({ added: 1, updated: 0, unchanged: 2, unreadableStories: 0 });
    expect((await corpus.get(articleId))?.latest.article.paragraphs).toEqual(newer.paragraphs);
    expect(await corpus.get(last?.id ?? '')).not.toBeNull();
    expect((await corpus.size()).articles).toBe(3);
  });

  it('a newer version in the file becomes the latest, and its claims replace the old ones', async () => {
    const name = freshName();
    const { now, pass } = twoDays();
    const corpus = await open({ name, now });
    await corpus.save(manySpellings[0] as (typeof manySpellings)[0], { sample: 'own' });
    const elsewhere = await open({ now: () => 2000 });
    pass();
    await elsewhere.save(changed, { sample: 'own' });
    const file = await elsewhere.exportBackup({ articles: 'all' });
    expect(await corpus.importBackup(file)).toEqual({ added: 0, updated: 1, unchanged: 0, unreadableStories: 0 });
    const { slotValues } = await rowsOf(name, ['slotValues']);
    expect(slotValues).toEqual([expect.objectContaining({ valueKey: expect.stringContaining('1212') })]);
  });

  it('no record counts as changed later than now, so that the reader’s next change wins over it', async () => {
    const elsewhere = await open({ now: () => later });
    const { articleId } = await elsewhere.save(changed, { sample: 'own' });
    await elsewhere.setNote(articleId, 'From the future.');
    const name = freshName();
    let time = 5000;
    const corpus = await open({ name, now: () => time });
    await corpus.importBackup(await elsewhere.exportBackup({ articles: 'all' }));
    const rows = await rowsOf(name, ['articles', 'notes']);
    expect([...(rows.articles ?? []), ...(rows.notes ?? [])]).toMatchObject([{ updatedAt: 5000 }, { updatedAt: 5000 }]);
    const newer = await open({ now: () => 6000 });
    await newer.save({ ...changed, title: 'New title' }, { sample: 'own' });
    time = 7000;
    await corpus.importBackup(await newer.exportBackup({ articles: 'all' }));
    expect((await corpus.get(articleId))?.head.title).toBe('New title');
  });

  it('an article the reader saved does not become a sample', async () => {
    const { now, pass } = twoDays();
    const corpus = await open({ now });
    const { articleId } = await corpus.save(changed, { sample: 'own' });
    const elsewhere = await open({ now: () => 2000 });
    pass();
    await elsewhere.save({ ...changed, title: 'New title' }, { sample: 'sample' });
    await corpus.importBackup(await elsewhere.exportBackup({ articles: 'all' }));
    expect((await corpus.get(articleId))?.head).toMatchObject({ title: 'New title', sample: false });
  });
});

describe('a file that cannot be imported leaves the corpus as it was', () => {
  const backup = async () => (await filled()).corpus.exportBackup({ articles: 'all' });
  const edited = async (edit: (lines: string[]) => string[]) =>
    packed(`${edit((await textOf(await backup())).trimEnd().split('\n')).join('\n')}\n`);
  const replacing = (from: string | RegExp, to: string) => (lines: string[]) =>
    lines.map((line) => line.replace(from, to));

  const idOf = (line: string | undefined) => /"id":"([^"]*)"/.exec(line ?? '')?.[1] ?? '';
  const infinite = (field: string) => replacing(new RegExp(`"${field}":\\d+`), `"${field}":1e999`);

  const files: [string, string, () => Promise<Blob>][] = [
    ['an empty file', 'backup-foreign', async () => new Blob([])],
    ['a picture', 'backup-foreign', async () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a])])],
    ['another JSON', 'backup-foreign', async () => new Blob(['{"format":"something","version":1}\n'])],
    ['a zip of something else', 'backup-foreign', async () => packed('hello\n')],
    ['a newer Crossread’s', 'backup-newer', () => edited(replacing('"version":1', '"version":2'))],
    ['one cut short', 'backup-corrupt', async () => (await backup()).slice(0, 300)],
    ['one without its end', 'backup-corrupt', () => edited((lines) => lines.slice(0, -1))],
    [
      'one that lost an article',
      'backup-corrupt',
      () => edited((l) => l.filter((line) => !line.startsWith('{"art') || line.includes('Boğaz'))),
    ],
    [
      'one that lost a text',
      'backup-corrupt',
      () => edited((l) => l.filter((line) => !line.startsWith('{"ver') || line.includes('Boğaz'))),
    ],
    ['one that goes on after its end', 'backup-corrupt', () => edited((lines) => [...lines, lines.at(-1) ?? ''])],
    ['one with a broken line', 'backup-corrupt', () => edited(replacing('{"articles"', '{"articles'))],
    ['one with an unknown table', 'backup-corrupt', () => edited(replacing('{"articles"', '{"constructor"'))],
    [
      'one whose address is a script',
      'backup-corrupt',
      () => edited(replacing(/"url":"https:[^"]*"/, '"url":"javascript:alert(1)"')),
    ],
    ['one with a figure for a title', 'backup-corrupt', () => edited(replacing(/"title":"[^"]*"/, '"title":7'))],
    ['one saved at no time', 'backup-corrupt', () => edited(infinite('savedAt'))],
    ['one changed later than anything', 'backup-corrupt', () => edited(infinite('updatedAt'))],
    [
      'one whose article took another’s id',
      'backup-corrupt',
      () =>
        edited((lines) => {
          const id = idOf(lines.find((line) => line.startsWith('{"articles"')));
          return lines.map((line) => line.replaceAll(id, 'ffffffffffffffffffffffff'));
        }),
    ],
    [
      'one whose version took another’s id',
      'backup-corrupt',
      () => edited((lines) => lines.map((line) => line.replaceAll(idOf(lines[1]), 'ffffffffffffffffffffffff'))),
    ],
    ['one whose text is not the one of its id', 'backup-corrupt', () => edited(replacing('İyimserlik', 'Kötümserlik'))],
    [
      'one whose latest text is another article’s',
      'backup-corrupt',
      () =>
        edited((lines) => {
          const latest = lines
            .filter((line) => line.startsWith('{"articles"'))
            .map((l) => /"latest":"(\w+)"/.exec(l)?.[1]);
          return lines.map((line) =>
            line.startsWith('{"articles"') ? line.replace(latest[0] ?? '', latest[1] ?? '') : line,
          );
        }),
    ],
    [
      'one with a flipped byte',
      'backup-corrupt',
      async () => {
        const bytes = new Uint8Array(await (await backup()).arrayBuffer());
        bytes[bytes.length - 6] = (bytes[bytes.length - 6] ?? 0) ^ 0xff;
        return new Blob([bytes]);
      },
    ],
    [
      'one in another encoding',
      'backup-corrupt',
      async () => {
        const text = await textOf(await backup());
        return new Blob([Buffer.from(text.replace('Boğaz', 'Bo\u00fcaz'), 'latin1')]);
      },
    ],
  ];
  it.each(files)('%s is %s', async (_name, code, make) => {
    const name = freshName();
    const corpus = await open({ name });
    await corpus.save(article('Something here. spring/prisoners=900'), { sample: 'own' });
    const before = await rowsOf(name);
    await expect(corpus.importBackup(await make())).rejects.toMatchObject({ name: 'CorpusError', code });
    expect(await rowsOf(name)).toEqual(before);
  });

  it('nor does a disk that fills up half-way', async () => {
    const file = await backup();
    const name = freshName();
    const corpus = await open({ name });
    const before = await rowsOf(name);
    let writes = 0;
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...written) {
      writes += 1;
      if (writes === 6) throw new DOMException('no space', 'QuotaExceededError');
      return original.apply(this, written);
    });
    await expect(corpus.importBackup(file)).rejects.toMatchObject({ code: 'disk-full' });
    vi.restoreAllMocks();
    expect(await rowsOf(name)).toEqual(before);
  });

  it('an import cut short before its claims were read is finished by the next rebuild', async () => {
    const file = await backup();
    const name = freshName();
    const corpus = await open({ name });
    const stop = new Error('the page was closed');
    const cut = corpus.importBackup(file, ({ step, done }) => {
      if (step === 'reading' && done === 1) throw stop;
    });
    await expect(cut).rejects.toBe(stop);
    expect((await corpus.size()).articles).toBeLessThan(3);
    await corpus.rebuild();
    expect((await corpus.size()).articles).toBe(3);
  });
});
