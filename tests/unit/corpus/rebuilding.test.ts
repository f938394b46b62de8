import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClaimReader, RebuildProgress } from '../../../lib/corpus';
import { CorpusDatabase, derivedTables, truthTables } from '../../../lib/corpus/database';
import { article, claimsOf, notationReader } from './article-maker';
import { freshName, open, rowsOf } from './open';

const texts = ['spring/prisoners=1000 #a.', 'spring/prisoners=1200 #b.', 'spring/truce=3 #c.'];
const articles = texts.map((text, i) => article(text, { outlet: `Outlet ${i}` }));

/** A later engine, which reads figures in thousands. */
const laterReader: ClaimReader = {
  version: 'engine 2',
  read: (one) => {
    const { claims, sentences } = claimsOf(one);
    return {
      story: null,
      event: null,
      sentences,
      claims: claims.map((claim) => ({ ...claim, valueKey: `${claim.valueKey} (2)` })),
    };
  },
};

async function savedBy(reader: ClaimReader, name = freshName()): Promise<string> {
  const corpus = await open({ name, reader, now: () => 1_000 });
  for (const one of articles) await corpus.save(one, { sample: 'own' });
  corpus.close();
  return name;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('rebuilding what was derived', () => {
  it('makes the rows the newer engine would have made, and leaves the truth alone', async () => {
    const name = await savedBy(notationReader());
    const fresh = await savedBy(laterReader);
    const truth = await rowsOf(name, truthTables);
    const corpus = await open({ name, reader: laterReader });
    const seen: RebuildProgress[] = [];
    expect(await corpus.rebuild((progress) => seen.push(progress))).toBe(3);
    expect(seen).toEqual([0, 1, 2, 3].map((done) => ({ done, total: 3 })));
    expect(await rowsOf(name, derivedTables)).toEqual(await rowsOf(fresh, derivedTables));
    expect(await rowsOf(name, truthTables)).toEqual(truth);
  });

  it('reads nothing that is up to date', async () => {
    const corpus = await open({ name: await savedBy(notationReader()) });
    const progress = vi.fn();
    expect(await corpus.rebuild(progress)).toBe(0);
    expect(progress).not.toHaveBeenCalled();
  });

  it('goes back too, when a pack edit is taken back', async () => {
    const name = await savedBy(laterReader);
    expect(await (await open({ name, reader: notationReader('engine 1') })).rebuild()).toBe(3);
  });

  it('goes on where it was stopped, and counts on', async () => {
    const name = await savedBy(notationReader());
    let left = 1;
    const dying: ClaimReader = {
      ...laterReader,
      read: (one) => {
        if (left-- === 0) throw new Error('killed');
        return laterReader.read(one);
      },
    };
    const corpus = await open({ name, reader: dying });
    await expect(corpus.rebuild()).rejects.toThrow('killed');
    corpus.close();
    const seen: RebuildProgress[] = [];
    const next = await open({ name, reader: laterReader });
    expect(await next.rebuild((progress) => seen.push(progress))).toBe(2);
    expect(seen).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })));
    expect(JSON.stringify((await rowsOf(name, ['meta'])).meta)).not.toContain('job:');
  });

  it('reads what has no rows yet, and drops rows of what is gone', async () => {
    const name = await savedBy(notationReader());
    const whole = await rowsOf(name, derivedTables);
    const db = new CorpusDatabase(name);
    const other = { ...(await db.origins.toArray())[0], articleId: 'gone', originId: 'gone', outletKey: 'gone' };
    await Promise.all(derivedTables.map((table) => db.table(table).clear()));
    await db.origins.add(other as never);
    db.close();
    const corpus = await open({ name });
    expect(await corpus.rebuild()).toBe(4);
    expect(await rowsOf(name, derivedTables)).toEqual(whole);
  });

  it('leaves deleted articles deleted', async () => {
    const name = await savedBy(notationReader());
    const corpus = await open({ name, reader: laterReader });
    const [first] = await corpus.list({ limit: 1 });
    await corpus.remove(first?.id ?? '');
    expect(await corpus.rebuild()).toBe(2);
    expect(await corpus.size()).toMatchObject({ articles: 2 });
  });

  it('is done by one page at a time where the browser has locks', async () => {
    const name = await savedBy(notationReader());
    let turn: Promise<unknown> = Promise.resolve();
    const request = vi.fn((_: string, job: () => Promise<unknown>) => {
      turn = turn.then(job);
      return turn;
    });
    vi.stubGlobal('navigator', { locks: { request } });
    const [one, two] = [await open({ name, reader: laterReader }), await open({ name, reader: laterReader })];
    expect(await Promise.all([one.rebuild(), two.rebuild()])).toEqual([3, 0]);
    expect(request).toHaveBeenCalledWith(`${name}:writer`, expect.any(Function));
  });
});
