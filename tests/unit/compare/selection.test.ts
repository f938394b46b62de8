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
    const { findings, about } = await checkSelection({ text: TOTAL, article: page }, [talks], shelf);
    expect(about?.story).toBe(talks.id);
    expect(findings.map(({ verdict, aspect }) => `${verdict} ${aspect}`)).toContain('differs scope');
  });

  it('looks at the passage alone', async () => {
    const { findings } = await checkSelection({ text: TOTAL, article: page }, [talks], shelf);
    expect(new Set(findings.map(({ sentence }) => sentence.text))).toEqual(new Set([TOTAL]));
  });

  it('needs no page, and no page about a followed story', async () => {
    const bakery = told('Bread is baked here.', { title: 'Bakery' });
    for (const article of [null, bakery]) {
      const { findings } = await checkSelection({ text: TOTAL, article }, [talks], shelf);
      expect(findings.some(({ evidence }) => evidence.length > 0)).toBe(true);
    }
  });

  it('says plainly that nothing was compared', async () => {
    const { findings, coverage } = await checkSelection({ text: TOTAL, article: page }, [talks], shelfOf([], talks));
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['not-compared']));
    expect(coverage.articles).toBe(0);
  });

  it('has no omissions', async () => {
    const { omissions } = await checkSelection({ text: TOTAL, article: page }, [talks], shelf);
    expect(omissions).toEqual([]);
  });

  it('reads nothing from an empty selection', async () => {
    const { findings } = await checkSelection({ text: '  \n ', article: page }, [talks], shelf);
    expect(findings).toEqual([]);
  });
});
