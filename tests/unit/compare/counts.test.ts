import { describe, expect, it } from 'vitest';
import { compileStory, type Story } from '../../../lib/story';
import { talks } from '../claims/news';
import { type Days, relations } from './between';

const friday: Days = ['2025-11-07', '2025-11-07'];

describe('a sum beside its parts', () => {
  it.each([
    ['185 servants and 20 musicians came home by ferry', false],
    ['185 servants came home by ferry, while a bus carried 20 musicians', false],
    ['185 servants came home by ferry, while a bus carried 14 musicians', true],
    ['185 servants came home by ferry', true],
  ])('is no conflict where the rest is told too: %s', (parts, differ) => {
    const found = relations(
      'In Larnham 205 servants came home by ferry on Friday.',
      `In Larnham ${parts} on Friday.`,
      null,
      friday,
    );
    expect(found.includes('differs number')).toBe(differ);
  });

  it('is one where the rest are dead and not injured', () => {
    const found = relations(
      'In Larnham the storm left 205 injured on Friday.',
      'In Larnham the storm left 185 injured on Friday, while 20 people died.',
      null,
      friday,
    );
    expect(found).toContain('differs number');
  });
});

describe('a running count of bodies', () => {
  /** A flood whose bodies are added up from report to report. */
  const flood: Story = compileStory({
    ...{ format: 1, id: 'flood', version: '1', title: { en: 'Flood' }, detect: { all: [['flood']], not: [] } },
    ...{ places: [], parties: [], people: [], events: [], predicates: {} },
    kinds: { flood: { nouns: ['flood'], objects: ['body'] } },
    objects: { body: { words: ['body'], cumulative: true, people: false } },
  });
  const found = (earlier: string, later: string) =>
    relations(
      `Divers have found ${earlier} bodies in the flooded valley of Larnham.`,
      `Divers have found ${later} bodies in the flooded valley of Larnham.`,
      flood,
      ['2025-11-07', '2025-11-10'],
    );

  it.each([
    ['84', '120', 'later'],
    ['120', '84', 'differs'],
    ['about 120', '84', 'later'],
  ])('differs where it became less: %s, then %s', (earlier, later, kind) => {
    expect(found(earlier, later).filter((relation) => relation.endsWith(' number'))).toEqual([`${kind} number`]);
  });
});

describe('a figure of each side', () => {
  const agreed = 'it was agreed at the Istanbul talks of June 2.';
  const days: Days = ['2025-06-03', '2025-06-03'];

  it.each([
    ['Each side will free 1,200 prisoners', true],
    ['Russia and Ukraine will each free 1,200 prisoners', true],
    ['Ukraine will free 1,200 Russian prisoners', false],
  ])("is that of one side's people too: %s", (here, agree) => {
    const found = relations(`${here}, ${agreed}`, `Russia will free 1,200 Ukrainian prisoners, ${agreed}`, talks, days);
    expect(found.includes('agrees number')).toBe(agree);
  });

  it('conflicts with another figure of one side’s people', () => {
    const here = '1,200 Russian and as many Ukrainian prisoners will be freed';
    const there = 'Russia will free 1,300 Ukrainian prisoners';
    expect(relations(`${here}, ${agreed}`, `${there}, ${agreed}`, talks, days)).toContain('differs number');
  });
});

describe('the number on a list', () => {
  const here = 'At the Istanbul talks of June 2 Kyiv handed over a list of 339 children.';

  it.each([
    ['339', ['agrees number']],
    ['280', []],
  ])('is that of those it names where it is the same figure: %s', (figure, told) => {
    const there = `At the Istanbul talks of June 2 Kyiv asked Moscow to return ${figure} children.`;
    const found = relations(here, there, talks, ['2025-06-03', '2025-06-03']);
    expect(found.filter((relation) => relation.endsWith(' number'))).toEqual(told);
  });

  it('is not that of those it names where the figure is small enough for chance', () => {
    const [list, count] = ['handed over a list of ten children', 'asked Moscow to return ten children'].map(
      (told) => `At the Istanbul talks of June 2 Kyiv ${told}.`,
    ) as [string, string];
    expect(relations(list, count, talks, ['2025-06-03', '2025-06-03'])).not.toContain('agrees number');
  });
});

describe('a count that is feared', () => {
  it.each([
    ['The flood toll in Larnham could rise beyond 300, the mayor said.', false],
    ['The flood toll in Larnham has risen beyond 300, the mayor said.', true],
  ])('is no report of one that was reached: %s', (text, agree) => {
    const found = relations(text, 'The flood toll in Larnham stood at 308 on Friday, the mayor said.', null, friday);
    expect(found.includes('agrees number')).toBe(agree);
  });
});

describe('one number of two reports', () => {
  it('is no later count where only its scope differs', () => {
    const found = relations(
      'In all 120 rescuers came to Larnham in two planes on Friday, the ministry said.',
      'Two planes landed in Larnham on Friday, each with 120 rescuers, the ministry said.',
      null,
      ['2025-11-07', '2025-11-08'],
    );
    expect(found).not.toContain('later scope');
  });
});

describe('two days of one thing to come', () => {
  it('conflict, though the one is told as a plan and the other as it stands in the calendar', () => {
    const found = relations(
      'Larnham to host third harbour conference on Friday, 14 November.',
      'The third harbour conference will be held in Larnham on Saturday, 15 November.',
      null,
      friday,
    );
    expect(found).toContain('differs date');
  });
});
