import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights } from '../../../components/corpus/row-window';

const arranged = (count: number): RowHeights => {
  const heights = new RowHeights(50);
  heights.arrange(Array.from({ length: count }, (_, at) => `row ${at}`));
  return heights;
};

describe('the rows near a window', () => {
  it('of unseen rows are told by the estimate', () => {
    expect(arranged(10_000).range(25_000, 25_500, 2)).toEqual({ first: 498, end: 513 });
  });

  it('follow what rows measure, and keep it when they are sorted anew', () => {
    const heights = arranged(3);
    expect(heights.measure([['row 0', 120]])).toBe(true);
    expect(heights.measure([['row 0', 120]])).toBe(false);
    expect([heights.top(1), heights.top(3)]).toEqual([120, 220]);
    heights.arrange(['row 2', 'row 0']);
    expect([heights.top(1), heights.top(2)]).toEqual([50, 170]);
  });

  it('of an empty list are none', () => {
    expect(arranged(0).range(0, 900, 8)).toEqual({ first: 0, end: 0 });
  });

  it('always cover the window, whatever the rows measure', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, fc.nat(30_000), fc.nat(900), (measured, from, tall) => {
        const heights = arranged(measured.length);
        heights.measure(measured.map((height, at) => [`row ${at}`, height] as const));
        const { first, end } = heights.range(from, from + tall, 0);
        const total = measured.reduce((sum, height) => sum + height, 0);
        expect(heights.top(end)).toBeGreaterThanOrEqual(Math.min(from + tall, total));
        expect(heights.top(first)).toBeLessThanOrEqual(from);
        expect(end).toBeGreaterThan(first);
      }),
    );
  });
});
