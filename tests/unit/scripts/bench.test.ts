import { expect, it } from 'vitest';
import { withinBudget } from '../../bench/rows';

it('a budget is the most a cost may be and the least a rate may be', () => {
  expect(withinBudget({ name: 'size', value: 11, unit: 'kB', budget: 10 })).toBe(false);
  expect(withinBudget({ name: 'size', value: 10, unit: 'kB', budget: 10 })).toBe(true);
  expect(withinBudget({ name: 'speed', value: 90_000, unit: 'words/s', budget: 100_000 })).toBe(false);
  expect(withinBudget({ name: 'speed', value: 110_000, unit: 'words/s', budget: 100_000 })).toBe(true);
  expect(withinBudget({ name: 'shown', value: 1, unit: 's', budget: null })).toBe(true);
});
