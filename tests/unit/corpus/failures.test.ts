import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCorpus } from '../../../lib/corpus';
import { CorpusDatabase, SCHEMA_VERSION } from '../../../lib/corpus/database';
import { article, notationReader } from './article-maker';
import { freshName, open, rowsOf } from './open';

const first = article('They freed spring/prisoners=1000. #truce');
const second = { ...first, paragraphs: ['They freed spring/prisoners=1200. #truce', 'And more words.'] };
const writtenTables = [
  'articles',
  'versions',
  'claims',
  'slotValues',
  'ledger',
  'origins',
  'prints',
  'words',
  'vocabulary',
];

/** Makes the next write to a table do something else. */
function onWriteTo(table: string, happens: (store: IDBObjectStore) => void): void {
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...written) {
      if (this.name === table) happens(this);
      return original.apply(this, written);
    });
  }
}

const diskFull = () => {
  throw new DOMException('no space', 'QuotaExceededError');
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a full disk', () => {
  it.each(writtenTables)('met when writing %s is a typed error, and nothing is half-written', async (table) => {
    const name = freshName();
    const corpus = await open({ name });
    await corpus.save(first, { sample: 'own' });
    const before = await rowsOf(name);
    onWriteTo(table, diskFull);
    await expect(corpus.save(second, { sample: 'own' })).rejects.toMatchObject({
      name: 'CorpusError',
      code: 'disk-full',
      detail: expect.stringContaining('QuotaExceeded'),
    });
    vi.restoreAllMocks();
    expect(await rowsOf(name)).toEqual(before);
    expect((await corpus.save(second, { sample: 'own' })).outcome).toBe('new-version');
  });

  it('met only when the browser commits is the same', async () => {
    const name = freshName();
    const corpus = await open({ name });
    const before = await rowsOf(name);
    onWriteTo('vocabulary', (store) => {
      // What a browser does at commit; the standard's own abort() carries no cause.
      const transaction = store.transaction as IDBTransaction & { _abort(name: string): void };
      queueMicrotask(() => transaction._abort('QuotaExceededError'));
    });
    await expect(corpus.save(first, { sample: 'own' })).rejects.toMatchObject({ code: 'disk-full' });
    vi.restoreAllMocks();
    expect(await rowsOf(name)).toEqual(before);
  });
});

describe('a worker killed in mid-write', () => {
  it.each(writtenTables)('while writing %s leaves what was there before', async (table) => {
    const name = freshName();
    const corpus = await open({ name });
    await corpus.save(first, { sample: 'own' });
    const before = await rowsOf(name);
    let alive = true;
    onWriteTo(table, (store) => {
      // A worker dies once, though many writes wait.
      if (alive) queueMicrotask(() => store.transaction.abort());
      alive = false;
    });
    await expect(corpus.save(second, { sample: 'own' })).rejects.toMatchObject({ name: 'CorpusError' });
    vi.restoreAllMocks();
    expect(await rowsOf(name)).toEqual(before);
  });
});

describe('an engine that breaks on an article', () => {
  it('is not called a failure of the database, and saves nothing', async () => {
    const name = freshName();
    const reader = {
      ...notationReader(),
      read: () => {
        throw new TypeError('no such clause');
      },
    };
    const corpus = await open({ name, reader });
    await expect(corpus.save(first, { sample: 'own' })).rejects.toThrow(new TypeError('no such clause'));
    expect(await rowsOf(name, ['articles', 'versions'])).toEqual({ articles: [], versions: [] });
  });
});

describe('a database of another Crossread', () => {
  const opening = (name: string) => openCorpus(notationReader(), { name });

  it('made by a newer version is refused and left as it is', async () => {
    const name = freshName();
    const newer = new Dexie(name);
    newer.version(SCHEMA_VERSION + 1).stores({ articles: 'id', shelves: 'id' });
    await newer.open();
    newer.close();
    const before = (await indexedDB.databases()).find((one) => one.name === name);
    await expect(opening(name)).rejects.toMatchObject({ name: 'CorpusError', code: 'database-newer' });
    expect((await indexedDB.databases()).find((one) => one.name === name)).toEqual(before);
    expect(Object.keys(await rowsOf(name))).toEqual(['articles', 'shelves']);
  });

  it.each([
    ['by a newer version', SCHEMA_VERSION + 1, 'database-newer'],
    ['by a migration that was cut short', SCHEMA_VERSION - 1, 'database-broken'],
    ['by nobody knows what', 'x', 'database-broken'],
  ])('whose records were written %s is refused', async (_, marker, code) => {
    const name = freshName();
    (await opening(name)).close();
    const db = await new Dexie(name).open();
    await db.table('meta').put({ key: 'schema', value: marker });
    db.close();
    await expect(opening(name)).rejects.toMatchObject({ name: 'CorpusError', code });
  });

  it('without a marker is refused', async () => {
    const name = freshName();
    (await opening(name)).close();
    const db = await new Dexie(name).open();
    await db.table('meta').clear();
    db.close();
    await expect(opening(name)).rejects.toMatchObject({ code: 'database-broken' });
  });

  it('that takes over while this one is open is let through, and later calls say so', async () => {
    const name = freshName();
    const corpus = await open({ name });
    const newer = new Dexie(name);
    newer.version(SCHEMA_VERSION + 1).stores({ articles: 'id' });
    await newer.open();
    await expect(corpus.list({ limit: 1 })).rejects.toMatchObject({ code: 'database-newer' });
    newer.close();
  });
});

describe('this machine', () => {
  it('keeps its id, which every row of truth carries', async () => {
    const name = freshName();
    (await openCorpus(notationReader(), { name })).close();
    const { meta } = await rowsOf(name, ['meta']);
    const device = (meta as { key: string; value: string }[]).find(({ key }) => key === 'device')?.value;
    expect(device).toMatch(/^[\da-f-]{36}$/);
    const corpus = await open({ name });
    await corpus.save(first, { sample: 'own' });
    const { articles = [], versions = [] } = await rowsOf(name, ['articles', 'versions']);
    expect([...articles, ...versions]).toMatchObject([{ device }, { device }]);
  });

  it('declares every table the design names', () => {
    const names = new CorpusDatabase(freshName()).tables.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['articles', 'versions', 'notes', 'tags', 'decisions', 'packs', 'meta']),
    );
  });
});
