import { describe, expect, it } from 'vitest';
import { chanceBy, type Tree } from '../../../lib/compare/trees';

const tree: Tree = ['near', 0.5, -1, ['digits', 2, 0, 3]];
const chance = (signals: Record<string, number>) => chanceBy({ bias: 0, trees: [tree] }, signals);

describe('a tree', () => {
  it('goes left up to its threshold and right beyond', () => {
    expect(chance({ near: 0.5, digits: 4 })).toBeCloseTo(1 / (1 + Math.E));
    expect(chance({ near: 0.6, digits: 4 })).toBeCloseTo(1 / (1 + Math.exp(-3)));
  });

  it('takes an absent signal for 0', () => {
    expect(chance({})).toBe(chance({ near: 0 }));
    expect(chance({ near: 1 })).toBe(0.5);
  });
});
