import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import { derivedTables } from '../../../lib/corpus/database';
import { article, day } from './article-maker';
import { freshName, open, originCount, rowsOf } from './open';
import { around, independent, rewritten, wire } from './reports';

const lines = (text: string, from: number, to: number): string => text.split('\n').slice(from, to).join('\n');

const agency = article(wire, { outlet: 'Bosphorus Wire', publishedAt: day('2031-03-01') });
const reprint = article(rewritten, { outlet: 'Levant Post', publishedAt: day('2031-03-02') });
const feature = article(around(lines(wire, 0, 3)), { outlet: 'Northern Ledger', publishedAt: day('2031-03-03') });
const reporter = article(independent, { outlet: 'Vistula Herald', publishedAt: day('2031-03-01') });

async function corpusOf(articles: readonly Article[], name = freshName()) {
  const corpus = await open({ name });
  const ids = [];
  for (const one of articles) ids.push((await corpus.save(one, { sample: 'own' })).articleId);
  return { corpus, name, ids };
}

/** Origin of each live article, by its outlet. */
async function originsIn(name: string): Promise<Record<string, string>> {
  const { origins = [] } = await rowsOf(name, ['origins']);
  const rows = origins as { source: { outlet: string }; originId: string }[];
  return Object.fromEntries(rows.map(({ source, originId }) => [source.outlet, originId]));
}

const count = async (...articles: Article[]): Promise<number> => originCount((await corpusOf(articles)).name);

describe('copies count once', () => {
  it('when lightly rewritten, for the outlet that published first, whatever the order of saving', async () => {
    for (const order of [
      [agency, reprint, reporter],
      [reporter, reprint, agency],
    ]) {
      const { name } = await corpusOf(order);
      expect(await originsIn(name)).toEqual({
        'Bosphorus Wire': 'bosphorus wire',
        'Levant Post': 'bosphorus wire',
        'Vistula Herald': 'vistula herald',
      });
    }
  });

  it('when a short report stands whole inside a longer one', async () => {
    const brief = article(lines(wire, 0, 3), { outlet: 'Open Harbour Courier' });
    expect(await count(brief, feature)).toBe(1);
  });

  it('when half of the paragraphs were taken over and the others are new', async () => {
    const half = article([lines(wire, 0, 3), lines(independent, 3, 6)].join('\n'), { outlet: 'Outlook Weekly' });
    expect(await count(agency, half)).toBe(1);
  });

  it('when half of the paragraphs were taken over, though the own ones are much longer', async () => {
    // Three paragraphs of their own, made of all there is.
    const inThree = (text: string) => {
      const own = text.split('\n').filter((line) => line !== '');
      return [0, 1, 2].map((at) => own.slice((at * own.length) / 3, ((at + 1) * own.length) / 3).join(' '));
    };
    const withOwn = (text: string) => [lines(wire, 0, 3), ...inThree(text)].join('\n');
    const one = article(withOwn(around('')), { outlet: 'Outlook Weekly' });
    const other = article(withOwn(independent), { outlet: 'Meridian Post' });
    expect(await count(one, other)).toBe(1);
  });

  it('when the paragraphs were run together or cut elsewhere', async () => {
    const oneBlock = article(rewritten.replaceAll('\n', ' '), { outlet: 'Outlook Weekly' });
    expect(await count(agency, oneBlock)).toBe(1);
  });

  it('also where the copy of a copy is no longer like the first', async () => {
    const tail = article(lines(rewritten, 3, 6), { outlet: 'Outlook Weekly' });
    const head = article(lines(wire, 0, 3), { outlet: 'Meridian Post' });
    expect(await count(head, tail)).toBe(2);
    expect(await count(head, agency, tail)).toBe(1);
  });
});

describe('independent reports stay apart', () => {
  it('though they tell the same facts and share a quotation', async () => {
    expect(await count(agency, reporter)).toBe(2);
  });

  it('though two briefs are little else than the same long quotation', async () => {
    const quotation = `“We have waited long enough for this whistle to sound in our valley again, and whoever tries to
      silence it once more will have to explain that to every child on this platform.”`;
    const brief = article(`Lena Harrow spoke in Korv on Tuesday. ${quotation}`, { outlet: 'Outlook Weekly' });
    const other = article(`Trains return at last, says the minister: ${quotation}`, { outlet: 'Meridian Post' });
    expect(await count(brief, other)).toBe(2);
  });

  it('though both credit the same agency', async () => {
    const credited = [agency, reporter].map((one) => ({ ...one, paragraphs: [...one.paragraphs, 'AFP'] }));
    expect(await count(...credited)).toBe(2);
  });

  it('though one names the other as its canonical address', async () => {
    expect(await count(agency, { ...reporter, canonicalUrl: agency.url })).toBe(2);
  });

  it('though both stand in pieces in one live blog', async () => {
    const piece = (text: string) => article(lines(text, 0, 3), { outlet: `${text.slice(0, 8)} Post` });
    const numbered = Array.from({ length: 160 }, (_, i) => `Minute ${i}: entry ${i} of ${i * 7} by desk ${i * 13}.`);
    const blog = [lines(wire, 0, 3), ...numbered, lines(independent, 0, 3)].join('\n');
    expect(await count(piece(wire), piece(independent), article(blog, { outlet: 'Northern Ledger' }))).toBe(3);
  });
});

describe('a shared credit', () => {
  // Two paragraphs of seven, and nothing else in common.
  const partly = [lines(wire, 0, 2), lines(around(''), 0, 4), lines(independent, 4, 5)].join('\n');
  const other = article(partly, { outlet: 'Outlook Weekly' });
  const credit = (one: Article, paragraph: string) => ({ ...one, paragraphs: [...one.paragraphs, paragraph] });

  it('makes a copy of what is too little alike without', async () => {
    expect(await count(agency, other)).toBe(2);
    expect(await count(credit(agency, 'AFP'), credit(other, 'Source: Agence France-Presse'))).toBe(1);
  });

  it('is a canonical address at the other’s site, or the other’s name, too', async () => {
    expect(await count(agency, { ...other, canonicalUrl: 'https://bosphorus-wire.example/elsewhere' })).toBe(1);
    expect(await count(agency, credit(other, 'via Bosphorus Wire'))).toBe(1);
  });

  it('is not two different agencies, nor unnamed ones', async () => {
    expect(await count(credit(agency, 'AFP'), credit(other, 'Reuters'))).toBe(2);
    expect(await count(credit(agency, 'With agency material'), credit(other, 'With agency material'))).toBe(2);
  });
});

describe('groups of copies', () => {
  const bridged = [article(lines(wire, 0, 3), { outlet: 'Meridian Post', publishedAt: day('2031-02-01') }), agency];
  const tail = article(lines(rewritten, 3, 6), { outlet: 'Outlook Weekly' });
  const all = [...bridged, tail, reporter, feature];

  const derivedOf = (name: string) => rowsOf(name, derivedTables);

  it('are, after a deletion, what they would be without the article', async () => {
    for (const gone of all) {
      const { corpus, name, ids } = await corpusOf(all);
      await corpus.remove(ids[all.indexOf(gone)] ?? '');
      const without = await corpusOf(all.filter((one) => one !== gone));
      expect(await derivedOf(name)).toEqual(await derivedOf(without.name));
    }
  }, 30_000);

  it('are the same again after undo', async () => {
    const { corpus, name, ids } = await corpusOf(all);
    const before = await derivedOf(name);
    expect(before.copies?.length).toBeGreaterThan(1);
    await corpus.remove(ids[1] ?? '');
    expect((await originsIn(name))['Outlook Weekly']).toBe('outlook weekly');
    await corpus.restore(ids[1] ?? '');
    expect(await derivedOf(name)).toEqual(before);
  });

  it('follow the latest text of each article', async () => {
    const { corpus, name } = await corpusOf([agency, reprint]);
    await corpus.save({ ...reprint, paragraphs: independent.split('\n') }, { sample: 'own' });
    expect(await originsIn(name)).toMatchObject({ 'Levant Post': 'levant post' });
    expect((await rowsOf(name, ['copies'])).copies).toEqual([]);
    await corpus.save(reprint, { sample: 'own' });
    expect(await originsIn(name)).toMatchObject({ 'Levant Post': 'bosphorus wire' });
  });

  it('are made again by a rebuild', async () => {
    const { corpus, name } = await corpusOf(all);
    const before = await derivedOf(name);
    corpus.close();
    const later = await open({
      name,
      reader: { version: 'engine 2', read: () => ({ story: null, event: null, claims: [], sentences: [] }) },
    });
    expect(await later.rebuild()).toBe(all.length);
    const after = await derivedOf(name);
    const pairs = (rows: unknown[] = []) => rows.map((row) => ({ ...(row as object), stamp: '' }));
    expect(pairs(after.copies)).toEqual(pairs(before.copies));
    for (const row of [...(after.copies ?? []), ...(after.prints ?? [])]) {
      expect((row as { stamp: string }).stamp).toContain('engine 2');
    }
  });
});
