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

  it('keep what one origin tells apart from what several tell, by their count', async () => {
    const corpus = await shelf([length('three'), 'One', '2025-06-02']);
    const silent = told('The second round of talks was held in Istanbul on June 2.', {
      title: TITLE,
      day: '2025-06-03',
    });
    const facts = await factsFor(silent, [talks], corpus);
    const [alone] = facts.filter(({ slot }) => slot.includes('|duration|'));
    expect(alone).toMatchObject({ origins: 1 });
    expect(alone?.reports.map(({ saved }) => saved?.outlet)).toEqual(['One']);
  });
});

/** The facts of a slot: what tells each from the others, and its values by who reports them. */
async function split(slot: string, ...texts: readonly string[]) {
  const corpus = await shelf(
    ...texts.map((text, at): [string, string, string] => [text, `Outlet ${at}`, '2025-06-02']),
  );
  const silent = told('The second round of talks was held in Istanbul on June 2.', { title: TITLE, day: '2025-06-03' });
  const facts = await factsFor(silent, [talks], corpus);
  return facts
    .filter((fact) => fact.slot.endsWith(slot))
    .map(({ traits, reports, name }) => ({
      traits: traits.map((one) => ('party' in one ? `${one.trait} ${one.party}` : one.trait)),
      told: name.parts?.told ?? null,
      reports: reports.map(({ sentence, saved }) => [saved?.outlet, sentence.text]),
      outlets: [...new Set(reports.map(({ saved }) => saved?.outlet))].sort(),
      whose: reports.map((one) => one.traits.map((trait) => ('party' in trait ? trait.party : trait.trait)).join(' ')),
    }));
}

describe('a fact is of one holder, direction, part or list', () => {
  it('so an offer of one side stands apart from a demand of the other', async () => {
    const facts = await split(
      '|duration|truce',
      'At the talks in Istanbul Russia offered a truce of two to three days on parts of the front.',
      'At the talks in Istanbul Russia offered a truce of three days on parts of the front.',
      'At the talks in Istanbul Ukraine demanded an unconditional truce of at least 30 days.',
    );
    expect(facts.map(({ traits, outlets }) => [traits, outlets])).toEqual([
      [['offered Russia'], ['Outlet 0', 'Outlet 1']],
      [['demanded Ukraine'], ['Outlet 2']],
    ]);
  });

  it('so what was handed over stands apart from what was agreed, and from what the other side gave', async () => {
    const facts = await split(
      '|quantity|body',
      'In Istanbul the sides agreed to hand over 6,000 bodies of soldiers each.',
      'Under the agreement of Istanbul both sides are to hand over 6,000 bodies of soldiers who were killed.',
      'Ukraine receives 1,212 bodies under the deal of Istanbul. In return Ukraine gave up the bodies of 27 Russian soldiers, Medinsky said.',
      'Lorries with 1,212 bodies under the deal of Istanbul had arrived at the point of exchange, Medinsky wrote.',
    );
    const byTraits = new Map(facts.map(({ traits, outlets }) => [traits.join(), outlets]));
    expect([...byTraits.keys()].sort()).toEqual(['ahead', 'so-far,from Ukraine', 'so-far,to Ukraine']);
    expect(byTraits.get('ahead')).toEqual(['Outlet 0', 'Outlet 1']);
    expect(byTraits.get('so-far,to Ukraine')).toEqual(['Outlet 2', 'Outlet 3']);
  });

  it('so a list of children stands apart from a list of prisoners, each said to be handed over', async () => {
    const facts = await split(
      '|polarity|list',
      'At the talks in Istanbul Kyiv gave the Russian team a list of nearly 400 children.',
      'At the talks in Istanbul Ukraine handed over a list of nearly 400 children.',
      'At the talks in Istanbul Russia sent Ukraine a list of 640 prisoners.',
    );
    expect(facts.map(({ traits, told }) => [traits, told])).toEqual([
      [['about'], 'transfer'],
      [['about'], 'transfer'],
    ]);
    expect(facts[0]?.outlets).toEqual(['Outlet 0', 'Outlet 1']);
  });

  it('but who offers and who demands is one fact, with whose each value is', async () => {
    const [fact, ...more] = await split(
      '|modality|truce',
      'At the talks in Istanbul Russia offered a truce of two to three days on parts of the front.',
      'At the talks in Istanbul Ukraine demanded an unconditional truce of at least 30 days.',
    );
    expect(more).toEqual([]);
    expect(fact?.whose).toEqual(['Russia', 'Ukraine']);
  });

  it('and what no words tell apart stays together', async () => {
    const facts = await split(
      '|quantity|prisoner',
      'In Istanbul the sides agreed to exchange at least 1,000 prisoners each.',
      'Medinsky said no fewer than 1,200 prisoners on each side would be exchanged under the deal of Istanbul.',
    );
    expect(facts.map(({ outlets }) => outlets)).toEqual([['Outlet 0', 'Outlet 1']]);
  });
});

describe('no fact is', () => {
  it('what somebody wishes for', async () => {
    const met = 'The second round of talks between Russia and Ukraine was held at the Çırağan Palace on June 2.';
    const hoped = 'Erdogan called the talks magnificent and said he hoped to bring both to talks in Ankara.';
    const texts = (await split('|place|talks', `${met} ${hoped}`)).flatMap(({ reports }) =>
      reports.map(([, text]) => text),
    );
    expect(texts).toContain(met);
    expect(texts).not.toContain(hoped);
  });

  it('what has yet to come about', async () => {
    const [fact, ...more] = await split(
      '|polarity|memorandum',
      'At the talks in Istanbul Russia handed over its memorandum.',
      'Russia has yet to disclose its memorandum at the talks in Istanbul.',
    );
    expect(more).toEqual([]);
    expect(fact?.outlets).toEqual(['Outlet 0']);
  });

  it('how many rounds there were of both sides', async () => {
    expect(await split('|kind:talks', 'A mutually agreed deal came out of two rounds of talks in Istanbul.')).toEqual(
      [],
    );
  });

  it('a length of time that hangs on its sentence, but for one that two tell', async () => {
    const texts = [
      'The second round of talks in Istanbul was done in two hours.',
      'In Istanbul the envoys finished the talks in nine hours, and none of them spoke to the press.',
      'On June 2 the talks of Russia and Ukraine in Istanbul were done in two hours, to the surprise of the interpreters.',
    ];
    const told = async (some: readonly string[]) =>
      (await split('|duration|talks:within', ...some)).map(({ outlets }) => outlets);
    expect(await told(texts.slice(0, 2))).toEqual([]);
    expect(await told(texts)).toEqual([['Outlet 0', 'Outlet 2']]);
  });

  it('that it is left unsaid who is counted, where the article says it of the same figure', async () => {
    const unsaid = 'In Istanbul Russia agreed to return 6,000 bodies.';
    const said = 'In Istanbul the sides agreed to hand over 6,000 bodies of soldiers each.';
    const [fact] = await split('|quantity|body', `${unsaid} ${said}`, said);
    expect(fact?.reports.map(([, text]) => text)).toEqual([said, said]);
    const [both] = await split('|quantity|body', unsaid, said);
    expect(both?.reports).toHaveLength(2);
  });
});

describe('reports of a fact conflict', () => {
  const bodies = '6,000 bodies of fallen soldiers to Ukraine under the deal of Istanbul';
  const differing = async (...texts: readonly string[]) => {
    const corpus = await shelf(...texts.map((text, at): [string, string, string] => [text, `O${at}`, '2025-06-02']));
    const silent = told('The second round of talks was held in Istanbul on June 2.', {
      title: TITLE,
      day: '2025-06-03',
    });
    const facts = (await factsFor(silent, [talks], corpus)).filter(({ slot }) => slot.endsWith('|quantity|body'));
    return facts.map(({ origins, differs }) => [origins, differs]);
  };

  it('where their values do', async () => {
    const other = `“Russia handed over ${bodies.replace('6,000', '1,212')}”, Vladimir Medinsky said.`;
    expect(await differing(`“Russia handed over ${bodies}”, Rustem Umerov said.`, other)).toEqual([[2, true]]);
  });

  it('but not where one value is credited to two', async () => {
    const told = await differing(
      `“Russia will hand over ${bodies}”, Rustem Umerov said.`,
      `“Russia handed over ${bodies}”, Vladimir Medinsky said.`,
    );
    expect(told).toEqual([[2, false]]);
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
