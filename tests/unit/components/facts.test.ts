import { describe, expect, it } from 'vitest';
import { contributions } from '../../../components/sidebar/contributions';
import { plotOf } from '../../../components/sidebar/fact-plot';
import { slotText } from '../../../components/sidebar/slot-text';
import { createLanguage } from '../../../i18n';
import type { Fact } from '../../../lib/compare';
import { comparison, facts } from '../../gallery/examples';

const [figures, dates, yesOrNo] = facts as readonly [Fact, Fact, Fact];
const english = createLanguage('en');

describe('the picture of a fact', () => {
  it('has one mark for each origin and value, the open article among them', () => {
    const { marks, form } = plotOf(figures);
    expect(form).toBe('scale');
    expect(marks).toHaveLength(5);
    expect(marks.filter(({ here }) => here)).toHaveLength(1);
    const twice = { reports: [...figures.reports, ...figures.reports.slice(0, 1)] };
    expect(plotOf(twice).marks).toHaveLength(5);
  });

  it('puts figures on a scale, a range from end to end and an open end as far as the scale goes', () => {
    const of = (outlet: string | null) =>
      plotOf(figures).marks.find(({ report }) => (report.saved?.outlet ?? null) === outlet);
    expect(of(null)).toMatchObject({ low: 0, high: 0, open: 'none' });
    expect(of('Vistula Herald')).toMatchObject({ low: 1, high: 1 });
    expect(of('Northern Ledger')?.low).toBeCloseTo(5 / 7);
    expect(of('Meridian Post')).toMatchObject({ high: 1, open: 'high' });
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
  });
});

describe('a fact’s name', () => {
  it('says what is told of what, on which event', () => {
    expect(slotText(english, figures.name)).toBe('Crew: number · second round');
    expect(slotText(english, { kind: 'text', object: 'exchange: sick', eventTitle: null })).toBe('Exchange: sick');
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
