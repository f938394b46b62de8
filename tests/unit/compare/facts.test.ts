import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { checkArticle, claimReader, factsFor } from '../../../lib/compare';
import { openCorpus } from '../../../lib/corpus';
import { talks, told } from '../claims/news';

const TITLE = 'Russia and Ukraine hold second round of talks in Istanbul';
const length = (hours: string) => `The talks in Istanbul lasted ${hours} hours.`;

async function shelf(...texts: readonly [text: string, outlet: string, day: string][]) {
  const corpus = await openCorpus(claimReader([talks]), { name: crypto.randomUUID() });
  for (const [text, outlet, day] of texts) {
    const url = `https://${outlet.toLowerCase()}.example/${day}`;
    await corpus.save({ ...told(text, { title: TITLE, day, outlet }), url }, { sample: 'own' });
  }
  return corpus;
}

const open = told(length('two'), { title: TITLE, day: '2025-06-03', outlet: 'Here' });

describe('the facts of an article', () => {
  it('hold every value of a slot, also those of later days, with the open article among them', async () => {
    const corpus = await shelf([length('three'), 'One', '2025-06-02'], [length('two'), 'Two', '2025-06-09']);
    const facts = await factsFor(open, [talks], corpus);
    const fact = facts.find(({ slot }) => slot.endsWith('|duration|talks'));
    expect(fact?.reports.map(({ saved, day }) => [saved?.outlet ?? null, day])).toEqual([
      ['One', '2025-06-02'],
      [null, '2025-06-03'],
      ['Two', '2025-06-09'],
    ]);
    expect(new Set(fact?.reports.map(({ valueKey }) => valueKey)).size).toBe(2);
    expect(fact?.name).toMatchObject({ kind: 'duration' });
  });

  it('leave out what a single origin gives', async () => {
    const corpus = await shelf([length('three'), 'One', '2025-06-02']);
    const silent = told('The second round of talks was held in Istanbul on June 2.', {
      title: TITLE,
      day: '2025-06-03',
    });
    const facts = await factsFor(silent, [talks], corpus);
    expect(facts.filter(({ slot }) => slot.includes('|duration|'))).toEqual([]);
  });
});

describe('the order of facts', () => {
  const said = (who: string) =>
    `“The exchange of prisoners was agreed at the talks in Istanbul”, ${who} said on Monday.`;

  it('begins with what differs, then figures and days; who announced it is one fact', async () => {
    const texts = (hours: string, who: string) => `${length(hours)} ${said(who)} The talks were held on June 2.`;
    const corpus = await shelf(
      [texts('three', 'Vladimir Medinsky'), 'One', '2025-06-02'],
      [texts('two', 'Rustem Umerov'), 'Two', '2025-06-02'],
      [texts('two', 'Rustem Umerov'), 'Three', '2025-06-02'],
    );
    const facts = await factsFor(open, [talks], corpus);
    const keys = facts.map(({ slot }) => slot.split('|').slice(1).join('|'));
    expect(keys[0]).toBe('duration|talks');
    expect(keys.filter((key) => key.includes('announced'))).toEqual(['person|exchange:announced']);
    expect(keys.indexOf('date|talks')).toBeLessThan(keys.indexOf('person|exchange:announced'));
  });
});

describe('the sources of a comparison', () => {
  it('are the articles compared, each once, newest first', async () => {
    const corpus = await shelf([length('three'), 'One', '2025-06-02'], [length('two'), 'Two', '2025-06-09']);
    const { sources, coverage } = await checkArticle(open, [talks], corpus);
    expect(sources.map(({ outlet }) => outlet)).toEqual(['Two', 'One']);
    expect(sources).toHaveLength(coverage.articles);
  });
});
