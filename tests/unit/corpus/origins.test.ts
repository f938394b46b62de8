import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import type { Corpus } from '../../../lib/corpus';
import { article, claimsOf, day } from './article-maker';
import { freshName, open, originCount } from './open';

const wire = 'Wire text: spring/prisoners=1000. “It is done”, they said.';
const first = article(wire, { outlet: 'Bosphorus Wire', publishedAt: day('2031-03-01') });
const copy = article(wire, { outlet: 'Levant Post', publishedAt: day('2031-03-02'), title: 'Swap agreed' });
const own = article('Its own words: spring/prisoners=1000.', { outlet: 'Levant Post' });
const here = article('spring/prisoners=900', { outlet: 'Vistula Herald' });

async function originsOf(corpus: Corpus): Promise<Record<string, string>> {
  const candidates = await corpus.candidates(claimsOf(here).claims, here);
  return Object.fromEntries(candidates.flat().map(({ saved }) => [saved.url, saved.originId]));
}

const saved = async (...articles: Article[]) => {
  const name = freshName();
  const corpus = await open({ name });
  const ids = [];
  for (const one of articles) ids.push((await corpus.save(one, { sample: 'own' })).articleId);
  return { corpus, ids, name };
};

describe('independent origins', () => {
  it('are outlets, however their names are written', async () => {
    const { name } = await saved(
      article('a spring/prisoners=1.', { outlet: 'Çınar Haber' }),
      article('b spring/prisoners=2.', { outlet: 'CINAR  haber' }),
      article('c spring/prisoners=3.', { outlet: 'Outlook Weekly' }),
    );
    expect(await originCount(name)).toBe(2);
  });

  it('are sites where the outlet has no name', async () => {
    const { name } = await saved(
      article('a.', { outlet: '', url: 'https://www.one.example/a' }),
      article('b.', { outlet: '', url: 'https://one.example/b' }),
      article('c.', { outlet: '', url: 'https://two.example/c' }),
    );
    expect(await originCount(name)).toBe(2);
  });

  it('count exact copies once, for the outlet that published first, whatever the order of saving', async () => {
    for (const order of [
      [first, copy, own],
      [own, copy, first],
    ]) {
      const { corpus, name } = await saved(...order);
      expect(await originsOf(corpus)).toEqual({
        [first.url]: 'bosphorus wire',
        [copy.url]: 'bosphorus wire',
        [own.url]: 'levant post',
      });
      expect(await originCount(name)).toBe(2);
    }
  });

  it('see through other quotation marks, white space and headlines of a copy', async () => {
    const retyped = { ...copy, paragraphs: [wire.replace('“', '"').replace('”', '"').replaceAll(' ', '  ')] };
    const { name } = await saved(first, retyped);
    expect(await originCount(name)).toBe(1);
  });

  it('do not join articles without text', async () => {
    const { name } = await saved(
      article('', { outlet: 'Levant Post', url: 'https://levant.example/stub' }),
      article('', { outlet: 'Outlook Weekly', url: 'https://outlook.example/stub' }),
    );
    expect(await originCount(name)).toBe(2);
  });

  it('are right again after the first copy is deleted, changed or restored', async () => {
    const { corpus, ids } = await saved(first, copy);
    await corpus.remove(ids[0] ?? '');
    expect(await originsOf(corpus)).toEqual({ [copy.url]: 'levant post' });
    await corpus.restore(ids[0] ?? '');
    expect(await originsOf(corpus)).toEqual({ [first.url]: 'bosphorus wire', [copy.url]: 'bosphorus wire' });
    await corpus.save({ ...first, paragraphs: ['Rewritten: spring/prisoners=1000.'] }, { sample: 'own' });
    expect(await originsOf(corpus)).toEqual({ [first.url]: 'bosphorus wire', [copy.url]: 'levant post' });
  });

  it('leave the open article out of the count of saved ones', async () => {
    const { corpus } = await saved(first, copy, own);
    expect(await corpus.size(own)).toEqual({ articles: 2, samples: 0 });
    expect(await corpus.size(first)).toEqual({ articles: 2, samples: 0 });
    expect(await corpus.size(here)).toEqual({ articles: 3, samples: 0 });
  });
});

describe('the origin of a text', () => {
  const text = wire;
  const of = (outlet: string, changes: Partial<Article> = {}) => article(text, { outlet, ...changes });
  /** The origin of the copies saved, which is one, whatever the ids of the articles. */
  const originOfCopies = async (one: Article, other: Article): Promise<string[]> => {
    const found: string[] = [];
    for (const at of ['a', 'b', 'c', 'd']) {
      const moved = { ...other, url: `https://copies.example/${at}` };
      const { corpus } = await saved(one, moved);
      found.push(...Object.values(await originsOf(corpus)));
    }
    return [...new Set(found)];
  };

  it.each([
    ['Bosphorus Wire'],
    ['By Bosphorus Wire'],
    ['BOSPHORUS WIRE staff'],
    ['Jane Doe, Bosphorus Wire'],
    ['Jane Doe and Bosphorus Wire'],
  ])('of one day is the outlet that the byline %j of a copy names', async (byline) => {
    expect(await originOfCopies(of('Bosphorus Wire'), of('Levant Post', { byline }))).toEqual(['bosphorus wire']);
  });

  it('is the one named by a copy that is dated a day earlier', async () => {
    const early = of('Levant Post', { byline: 'Bosphorus Wire', publishedAt: day('2031-03-01') });
    expect(await originOfCopies(of('Bosphorus Wire'), early)).toEqual(['bosphorus wire']);
  });

  it('is the one that credits nobody, where a copy of a copy credits that', async () => {
    const { corpus } = await saved(
      of('Bosphorus Wire'),
      of('Levant Post', { byline: 'Bosphorus Wire', publishedAt: day('2031-03-01') }),
      of('Outlook Weekly', { byline: 'Levant Post', publishedAt: day('2031-03-01') }),
    );
    expect(new Set(Object.values(await originsOf(corpus)))).toEqual(new Set(['bosphorus wire']));
  });

  it('is the agency that copies name, though nothing of its own is saved', async () => {
    const credited = (outlet: string) =>
      article(`${text}\nFive. spring/prisoners=1000\nSource: Agence France-Presse`, { outlet });
    const { corpus } = await saved(credited('Levant Post'), credited('Outlook Weekly'), own);
    expect(await originsOf(corpus)).toMatchObject({ [credited('Levant Post').url]: 'afp', [own.url]: 'levant post' });
  });

  it('is the agency itself under any of its names', async () => {
    const its = of('Agence France-Presse');
    expect(await originOfCopies(its, of('Levant Post', { byline: 'AFP' }))).toEqual(['afp']);
    const { corpus } = await saved(article('Other words: spring/prisoners=1.', { outlet: 'AFP' }));
    expect(Object.values(await originsOf(corpus))).toEqual(['afp']);
  });

  it('leaves the copying outlet’s own reports its own, and the named outlet’s with it', async () => {
    const later = article('Later: spring/prisoners=1000.', {
      outlet: 'Bosphorus Wire',
      publishedAt: day('2031-03-09'),
    });
    const { corpus, name } = await saved(
      of('Levant Post', { byline: 'Bosphorus Wire' }),
      of('Bosphorus Wire'),
      later,
      own,
    );
    expect(await originsOf(corpus)).toMatchObject({ [later.url]: 'bosphorus wire', [own.url]: 'levant post' });
    expect(await originCount(name)).toBe(2);
  });

  it('is nobody’s by a name that is no outlet of the group, nor by the outlet’s own name', async () => {
    const one = of('Levant Post', { byline: 'Levant Post', publishedAt: day('2031-03-03') });
    expect(await originOfCopies(of('Bosphorus Wire', { byline: 'Jane Doe' }), one)).toEqual(['bosphorus wire']);
  });
});
