import { describe, expect, it } from 'vitest';
import { checkSelection } from '../../../lib/compare';
import { talks, told } from '../claims/news';
import { shelfOf } from './shelf';

const EACH = 'In Istanbul the sides agreed to swap at least 1,000 prisoners on each side.';
const TOTAL = 'In Istanbul the sides agreed to swap 1,000 prisoners in total.';
const TITLE = 'Russia and Ukraine hold second round of talks in Istanbul';
const page = told(`${TOTAL} They met on Monday.`, { title: TITLE });
const shelf = shelfOf([{ article: told(EACH, { title: TITLE, outlet: 'Delta Post' }) }], talks);

describe('checking a highlighted passage', () => {
  it('is read with the day and the story of its page', async () => {
    const { findings, about } = (await checkSelection({ text: TOTAL, article: page }, [talks], shelf)).comparison;
    expect(about?.story).toBe(talks.id);
    expect(findings.map(({ verdict, aspect }) => `${verdict} ${aspect}`)).toContain('differs scope');
  });

  it('looks at the passage alone', async () => {
    const { findings } = (await checkSelection({ text: TOTAL, article: page }, [talks], shelf)).comparison;
    expect(new Set(findings.map(({ sentence }) => sentence.text))).toEqual(new Set([TOTAL]));
  });

  it.each([
    ['a part of a sentence', '1,000  prisoners in', TOTAL],
    ['the end of one and the beginning of the next', 'in total. They', `${TOTAL} They met on Monday.`],
    ['the headline in part', 'second round', TITLE],
  ])('is answered with the whole of what it stands in: %s', async (_, text, passage) => {
    expect(await checkSelection({ text, article: page }, [talks], shelf)).toMatchObject({ passage });
  });

  it('gives the same answer for a part as for the whole sentence', async () => {
    const of = async (text: string) => (await checkSelection({ text, article: page }, [talks], shelf)).comparison;
    expect(await of('1,000 prisoners in total')).toEqual(await of(TOTAL));
  });

  it.each([
    ['stands nowhere in the article', 'on Tuesday'],
    ['stands at more than one place', 'in'],
  ])('is taken as it is where it %s', async (_, text) => {
    expect(await checkSelection({ text, article: page }, [talks], shelf)).toMatchObject({ passage: text });
  });

  it('needs no page, and no page about a followed story', async () => {
    const bakery = told('Bread is baked here.', { title: 'Bakery' });
    for (const article of [null, bakery]) {
      const { findings } = (await checkSelection({ text: TOTAL, article }, [talks], shelf)).comparison;
      expect(findings.some(({ evidence }) => evidence.length > 0)).toBe(true);
    }
  });

  it('says plainly that nothing was compared', async () => {
    const { findings, coverage } = (await checkSelection({ text: TOTAL, article: page }, [talks], shelfOf([], talks)))
      .comparison;
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['not-compared']));
    expect(coverage.articles).toBe(0);
  });

  it('has no omissions', async () => {
    const { omissions } = (await checkSelection({ text: TOTAL, article: page }, [talks], shelf)).comparison;
    expect(omissions).toEqual([]);
  });

  it('reads nothing from an empty selection', async () => {
    const { findings } = (await checkSelection({ text: '  \n ', article: page }, [talks], shelf)).comparison;
    expect(findings).toEqual([]);
  });
});
