import { describe, expect, it } from 'vitest';
import { contributions } from '../../../components/sidebar/contributions';
import { tickText } from '../../../components/sidebar/FactPicture';
import { bandsOf } from '../../../components/sidebar/fact-bands';
import { plotOf } from '../../../components/sidebar/fact-plot';
import { factColumns, factRow, factRows, isToldByOne, toldText } from '../../../components/sidebar/fact-table';
import { factText, slotText } from '../../../components/sidebar/slot-text';
import { countryText, createLanguage } from '../../../i18n';
import type { Value } from '../../../lib/claims';
import type { Fact, FactReport } from '../../../lib/compare';
import { slotNameOf } from '../../../lib/compare/slot-names';
import { comparison, facts, quantity } from '../../gallery/examples';
import { talks } from '../claims/news';

const [figures, dates, yesOrNo] = facts as readonly [Fact, Fact, Fact];
const english = createLanguage('en');

/** A report of a value, in a sentence whose figure is marked. */
const reported = (value: Value, traits: FactReport['traits'], text = ''): FactReport => ({
  ...(figures.reports[0] as FactReport),
  value,
  traits,
  sentence: { paragraph: 0, index: 0, start: 0, end: text.length, text },
  marks: [...text.matchAll(/\d+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
});

describe('the picture of a fact', () => {
  it('has one mark for each origin and value, the open article among them', () => {
    const { marks, form } = plotOf(figures);
    expect(form).toBe('scale');
    expect(marks).toHaveLength(5);
    expect(marks.filter(({ here }) => here)).toHaveLength(1);
    const twice = { reports: [...figures.reports, ...figures.reports.slice(0, 1)] };
    expect(plotOf(twice).marks).toHaveLength(5);
  });

  it('puts figures on a scale, a range from end to end and an open end at its bound', () => {
    const of = (outlet: string | null) =>
      plotOf(figures).marks.find(({ report }) => (report.saved?.outlet ?? null) === outlet);
    expect(of(null)).toMatchObject({ low: 0, high: 0, open: 'none' });
    expect(of('Vistula Herald')).toMatchObject({ low: 1, high: 1 });
    expect(of('Northern Ledger')?.low).toBeCloseTo(5 / 7);
    expect(of('Meridian Post')).toMatchObject({ low: 5 / 7, high: 5 / 7, open: 'high' });
  });

  it('gives a word of vague number no upper end, for nobody reports one', () => {
    const told = [quantity(6000, 6000), quantity(2000, 20_000, { approximate: true })];
    const reports = told.map((value, at) => ({ ...(figures.reports[at] as FactReport), value, valueKey: String(at) }));
    const { ticks, marks } = plotOf({ reports });
    expect(ticks.map(({ figure }) => figure)).toEqual([6000, 2000]);
    expect(marks[1]).toMatchObject({ low: 0, high: 0, open: 'high' });
    expect(ticks.map((tick) => tickText(english, tick))).toEqual(['6,000', 'thousands']);
  });

  it('writes a figure out where a word of vague number begins at it', () => {
    const told = [quantity(2000, 2000), quantity(2000, 20_000, { approximate: true })];
    const reports = told.map((value, at) => ({ ...(figures.reports[at] as FactReport), value, valueKey: String(at) }));
    expect(plotOf({ reports }).ticks.map((tick) => tickText(english, tick))).toEqual(['2,000']);
  });

  it('puts reports in the order of their days, and those of one place side by side', () => {
    const { marks, days } = plotOf(dates);
    expect(days).toEqual({ first: '2025-06-02', last: '2025-06-11' });
    expect(marks.map(({ x }) => x)).toEqual([0, 1, 5 / 9]);
    const same = figures.reports.slice(0, 2).map((report) => ({ ...report, day: '2025-06-02' }));
    expect(plotOf({ reports: same }).marks.map(({ beside }) => beside)).toEqual([0, 1]);
  });

  it('gives yes and no a row each', () => {
    const { form, levels, marks } = plotOf(yesOrNo);
    expect(form).toBe('rows');
    expect(levels).toHaveLength(2);
    expect(new Set(marks.map(({ low }) => low))).toEqual(new Set([0, 1]));
  });

  it('keeps small figures apart beside very large ones', () => {
    const [first] = figures.reports;
    if (!first) throw new Error('the example has reports');
    const told = [1, 10, 10_000].map((figure, index) => ({
      ...first,
      saved: first.saved && { ...first.saved, originId: `o${index}` },
      valueKey: String(figure),
      value: { ...first.value, interval: { low: figure, high: figure } } as typeof first.value,
    }));
    expect(plotOf({ reports: told }).marks[1]?.low).toBeCloseTo(0.25);
    expect(plotOf({ reports: told }).steps).toBe('multiplied');
    expect(plotOf(figures).steps).toBe('even');
  });
});

it('the table of a fact has one row for what an article says twice', () => {
  const [first, second] = figures.reports as [FactReport, FactReport];
  const again = { ...first, sentence: { ...first.sentence, index: 9 } };
  const rows = factRows(english, { reports: [first, again, second] });
  expect(rows.map(({ report }) => report)).toEqual([first, second]);
});

describe('a fact’s name', () => {
  it('says what is told of what, on which event', () => {
    expect(slotText(english, figures.name)).toBe('Crew: how many · second round');
    expect(slotText(english, { kind: 'text', object: 'exchange: sick', eventTitle: null })).toBe('Exchange: sick');
  });

  it.each([
    ['round-2|quantity|prisoner', 'How many prisoners · second round', 'Скільки полонених · другий раунд'],
    ['|polarity|list', 'List: did it come about?', 'Список: чи сталося це?'],
    ['|quantity|prisoner-list', 'How many prisoners (on a list)', 'Скільки полонених (у списку)'],
    ['|age|prisoner', 'Prisoners: age', 'Полонені: вік'],
    ['|person|exchange:announced', 'Exchange: who announced it', 'Обмін: хто оголосив'],
    ['|text|exchange:covers', 'Exchange: who is part of it', 'Обмін: кого охоплює'],
    ['|duration|talks:elapsed', 'Talks: how long ago', 'Переговори: скільки часу минуло'],
    ['|quantity|kind:talks', 'Talks: how many', 'Переговори: скільки'],
    ['|quantity|~kind', 'Kind: how many', '«kind»: скільки'],
  ])('asks plainly what %s tells, in the reader’s language', (slot, inEnglish, inUkrainian) => {
    const name = slotNameOf(slot, talks);
    expect(slotText(english, name)).toBe(inEnglish);
    expect(slotText(createLanguage('uk'), name)).toBe(inUkrainian);
  });

  it.each([
    [
      'round-2|duration|truce',
      [{ trait: 'offered', party: 'Russia' }, { trait: 'narrow' }],
      'Ceasefire: how long (offered by Russia, a limited one) · second round',
      'Припинення вогню: як довго (пропонує: Росія, обмежене) · другий раунд',
    ],
    [
      '|quantity|body',
      [{ trait: 'from', party: 'Ukraine' }],
      'How many bodies (from Ukraine)',
      'Скільки тіл (віддає: Україна)',
    ],
    [
      '|quantity|prisoner-list',
      [{ trait: 'listed' }],
      'How many prisoners (on a list)',
      'Скільки полонених (у списку)',
    ],
  ] as const)('says whose it is and for what: %s', (slot, traits, inEnglish, inUkrainian) => {
    const fact = { name: slotNameOf(slot, talks), traits };
    expect(factText(english, fact)).toBe(inEnglish);
    expect(factText(createLanguage('uk'), fact)).toBe(inUkrainian);
  });

  it('says of what a list is, and that it was handed over', () => {
    const name = slotNameOf('|polarity|list', talks);
    const parts = { ...(name.parts as NonNullable<typeof name.parts>), told: 'transfer' };
    const fact = { name: { ...name, parts }, traits: [{ trait: 'about', thing: 'child', word: 'child' }] } as const;
    expect(factText(english, fact)).toBe('List of children: handed over?');
  });

  it('names whose a value is where one fact holds those of several', () => {
    const value = { type: 'modality', modality: 'proposed' } as const;
    expect(toldText(english, reported(value, [{ trait: 'by', party: 'Turkey' }]))).toBe('proposed (by Turkey)');
  });

  it('tells the bound of an age as its sentence does', () => {
    const age = { type: 'age', interval: { low: null, high: 24 } } as const;
    expect(toldText(english, reported(age, [], 'Soldiers under 25 come first.'))).toBe('under the age of 25');
    expect(toldText(english, reported(age, [], 'Soldiers of up to 24 come first.'))).toBe('age 24 and under');
  });

  it('is told as a class where each source has a word of its own for it, and quoted where none is known', () => {
    const told = (text: string, code: 'en' | 'uk' | 'tr') =>
      toldText(createLanguage(code), reported({ type: 'text', text, words: 'injured' }, []));
    expect([told('wounded', 'en'), told('wounded', 'uk'), told('wounded', 'tr')]).toEqual([
      'the wounded',
      'поранені',
      'yaralılar',
    ]);
    expect(told('of-the-bench', 'en')).toBe('“injured”');
  });

  it('names countries and regions in the reader’s language, and other sides as they are', () => {
    const named = { Ukraine: 'Україна', Turkey: 'Туреччина', Vatican: 'Ватикан', Europe: 'Європа', Norland: 'Norland' };
    for (const [name, text] of Object.entries(named)) expect(countryText('uk-UA', name)).toBe(text);
    expect(countryText('en-GB', 'Turkey')).toBe('Turkey');
  });
});

describe('a fact told by one source', () => {
  it('is one that nobody else tells, this article neither', () => {
    const [first] = figures.reports.filter(({ saved }) => saved !== null);
    const [own] = figures.reports.filter(({ saved }) => saved === null);
    if (!first || !own) throw new Error('the example has reports of both');
    expect(isToldByOne({ origins: 1, reports: [first] })).toBe(true);
    expect(isToldByOne({ origins: 1, reports: [first, own] })).toBe(false);
    expect(isToldByOne({ origins: 2, reports: [first, first] })).toBe(false);
  });
});

describe('what a source contributes', () => {
  it('is counted by claim and relation, copies together under one origin', () => {
    const origins = contributions(comparison);
    expect(origins).toHaveLength(4);
    const shared = origins.find(({ articles }) => articles.length > 1);
    expect(shared).toMatchObject({ agency: '', outlets: ['Northern Ledger', 'Levant Post'] });
    const meridian = origins.flatMap(({ articles }) => articles).find(({ saved }) => saved.outlet === 'Meridian Post');
    expect(meridian?.counts).toEqual({ differs: 2, later: 0, agrees: 2 });
  });
});

describe('reports that count in different ways', () => {
  const [example] = figures.reports;
  if (!example) throw new Error('the example has reports');
  const told = (of: readonly (readonly [day: string, value: FactReport['value']])[]): Pick<Fact, 'reports'> => ({
    reports: of.map(([day, value], at) => ({
      ...example,
      day,
      value,
      valueKey: JSON.stringify(value),
      saved: example.saved && { ...example.saved, originId: `o${at}`, articleId: `a${at}` },
    })),
  });
  const apart = told([
    ['2025-06-02', quantity(1000, null, { scope: 'each' })],
    ['2025-06-03', quantity(1200, 1200, { scope: 'each' })],
    ['2025-06-07', quantity(1000, 1000, { scope: 'total' })],
  ]);

  it('stand in pictures of their own, over the same days', () => {
    const bands = bandsOf(apart);
    expect(bands.map(({ scope, plot }) => [scope, plot.marks.length])).toEqual([
      ['total', 1],
      ['each', 2],
    ]);
    const days = { first: '2025-06-02', last: '2025-06-07' };
    expect(bands.map(({ plot }) => plot.days)).toEqual([days, days]);
    expect(bands[0]?.plot.marks[0]?.x).toBe(1);
  });

  it('stand in one where all count alike, and where nothing is counted', () => {
    expect(bandsOf({ reports: apart.reports.slice(0, 2) }).map(({ scope }) => scope)).toEqual([null]);
    expect(bandsOf(dates).map(({ scope }) => scope)).toEqual([null]);
  });

  it('are told apart in the table too', () => {
    expect(factColumns(english, apart).at(-1)).toBe('How it counts');
    expect(apart.reports.map((report) => factRow(english, apart, report).slice(-2))).toEqual([
      ['at least 1,000', 'on each side'],
      ['1,200', 'on each side'],
      ['1,000', 'in total'],
    ]);
    expect(factColumns(english, dates)).toHaveLength(4);
  });
});
