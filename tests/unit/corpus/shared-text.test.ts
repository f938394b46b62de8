import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import type { Corpus, SavedSource } from '../../../lib/corpus';
import { article, day } from './article-maker';
import { open } from './open';
import { around, independent, rewritten, wire } from './reports';

const lines = (text: string, from: number, to: number) => text.split('\n').slice(from, to).join('\n');
const agency = article(wire, { outlet: 'Bosphorus Wire', publishedAt: day('2031-03-01') });
const reprint = article(wire, { outlet: 'Levant Post', publishedAt: day('2031-03-02') });
const edited = article(rewritten, { outlet: 'Harbour Courier', publishedAt: day('2031-03-03') });
const inside = article(around(lines(wire, 0, 4)), { outlet: 'Outlook Weekly', publishedAt: day('2031-03-04') });
const reporter = article(independent, { outlet: 'Vistula Herald', publishedAt: day('2031-03-01') });
const credited = (one: Article): Article => ({ ...one, paragraphs: [...one.paragraphs, '(AFP)'] });

async function saved(...articles: readonly Article[]) {
  const corpus = await open();
  const ids: string[] = [];
  for (const one of articles) ids.push((await corpus.save(one, { sample: 'own' })).articleId);
  return { corpus, ids };
}

async function sharedIn(corpus: Corpus, id = ''): Promise<[string, SavedSource['shared']][]> {
  const members = await corpus.origin(id);
  return members.map(({ saved: { outlet, shared } }) => [outlet, shared]);
}

const kindsOf = async (...articles: readonly Article[]) => {
  const { corpus, ids } = await saved(...articles);
  return (await sharedIn(corpus, ids[0])).map(([outlet, shared]) => [outlet, shared?.kind ?? null]);
};

describe('what articles of one group share', () => {
  it('is one text where they print it whole, edited or not', async () => {
    expect(await kindsOf(agency, reprint, edited)).toEqual([
      ['Bosphorus Wire', 'one-text'],
      ['Levant Post', 'one-text'],
      ['Harbour Courier', 'one-text'],
    ]);
  });

  it('is passages where a longer report holds a part of it', async () => {
    expect(await kindsOf(agency, inside)).toEqual([
      ['Bosphorus Wire', 'passages'],
      ['Outlook Weekly', 'passages'],
    ]);
  });

  it('is an agency’s reporting where both credit it and neither prints the other whole', async () => {
    expect(await kindsOf(credited(agency), credited(inside))).toEqual([
      ['Bosphorus Wire', 'agency'],
      ['Outlook Weekly', 'agency'],
    ]);
  });

  it('is the weakest that holds all of them together', async () => {
    expect(new Set((await kindsOf(agency, reprint, inside)).map(([, kind]) => kind))).toEqual(new Set(['passages']));
  });

  it('is nothing for an article alone, also of an outlet that printed another’s text once', async () => {
    const own = article(independent, { outlet: 'Levant Post', publishedAt: day('2031-03-05') });
    const { corpus, ids } = await saved(agency, reprint, own, reporter);
    expect(await sharedIn(corpus, ids[2])).not.toContainEqual(['Bosphorus Wire', expect.anything()]);
    const [first, second] = await sharedIn(corpus, ids[0]);
    expect(first?.[1]).toEqual(second?.[1]);
  });

  it('is forgotten with the copy', async () => {
    const { corpus, ids } = await saved(agency, inside);
    await corpus.remove(ids[1] ?? '');
    expect(await sharedIn(corpus, ids[0])).toEqual([['Bosphorus Wire', undefined]]);
    await corpus.restore(ids[1] ?? '');
    expect((await sharedIn(corpus, ids[0])).map(([, shared]) => shared?.kind)).toEqual(['passages', 'passages']);
  });
});
