import { describe, expect, it } from 'vitest';
import { alignedShare, isWide } from '../../../lib/compare/signals';

describe('the aligned share of two lists of words', () => {
  it('counts words of one meaning as one', () => {
    expect(alignedShare(['postpone', 'delivery'], ['delay', 'delivery'], 0)).toBeGreaterThan(
      alignedShare(['postpone', 'delivery'], ['paint', 'delivery'], 0),
    );
  });

  it('is the same whichever list is first', () => {
    const [one, other] = [
      ['ferry', 'capsize', 'storm'],
      ['ship', 'sink', 'wave', 'storm'],
    ];
    expect(alignedShare(one, other, 1)).toBe(alignedShare(other, one, 1));
  });

  it('is nothing for empty lists', () => {
    expect(alignedShare([], ['storm'], 1)).toBe(0);
  });
});

describe('a value that leaves much open', () => {
  const count = (low: number | null, high: number | null) =>
    ({ type: 'quantity', interval: { low, high }, approximate: false, unit: 'count', scope: 'unknown' }) as const;

  it.each([
    ['hundreds', count(200, 2000), true],
    ['a month', { type: 'date', from: '2025-05-01', to: '2025-05-31', explicit: true } as const, true],
    ['a day', { type: 'date', from: '2025-05-02', to: '2025-05-02', explicit: true } as const, false],
    ['at least 1,000', count(1000, null), false],
    ['1,212', count(1212, 1212), false],
  ])('%s', (_, value, wide) => {
    expect(isWide(value)).toBe(wide);
  });
});
