import { describe, expect, it } from 'vitest';
import { chanceBy } from '../../../lib/compare/trees';
import { boost, type Example } from '../../eval/learning/boosting';

const grid = Array.from({ length: 40 }, (_, near) => [0, 1, 2].map((noise) => ({ near: near / 10, noise }))).flat();

const examplesOf = (holds: (signals: { near: number; noise: number }) => boolean): Example[] =>
  grid.map((signals) => ({ signals, holds: holds(signals), weight: 1 }));

describe('boosted trees', () => {
  it('learn what tells examples apart', () => {
    const learned = boost(examplesOf(({ near }) => near > 2));
    for (const near of [0, 1, 1.8]) expect(chanceBy(learned, { near, noise: 1 })).toBeLessThan(0.3);
    for (const near of [2.3, 3, 3.9]) expect(chanceBy(learned, { near, noise: 1 })).toBeGreaterThan(0.7);
  });

  it('learn what no single signal tells', () => {
    const learned = boost(examplesOf(({ near, noise }) => near > 2 === (noise === 1)));
    expect(chanceBy(learned, { near: 3, noise: 1 })).toBeGreaterThan(0.7);
    expect(chanceBy(learned, { near: 3, noise: 0 })).toBeLessThan(0.3);
    expect(chanceBy(learned, { near: 1, noise: 0 })).toBeGreaterThan(0.7);
  });

  it('come out the same at every run', () => {
    const examples = examplesOf(({ near }) => near > 2);
    expect(boost(examples)).toEqual(boost(examples));
  });

  it('count an example by its weight', () => {
    const examples = examplesOf(({ near }) => near > 2);
    const against: Example = { signals: { near: 3.9, noise: 0 }, holds: false, weight: 30 };
    const at = { near: 3.9, noise: 0 };
    expect(chanceBy(boost([...examples, against]), at)).toBeLessThan(chanceBy(boost(examples), at));
  });

  it.each([
    ['for', (one: number, next: number) => next >= one],
    ['against', (one: number, next: number) => next <= one],
  ] as const)('let a signal that can only speak %s what is looked for never do otherwise', (direction, holds) => {
    // The labels rise, fall and rise again.
    const learned = boost(
      examplesOf(({ near }) => (near > 1 && near < 2) || near > 3),
      { near: direction },
    );
    const chances = Array.from({ length: 40 }, (_, near) => chanceBy(learned, { near: near / 10, noise: 1 }));
    expect(chances.every((chance, index) => index === 0 || holds(chances[index - 1] as number, chance))).toBe(true);
  });

  it('know nothing of examples that are all alike', () => {
    const alike: Example[] = [true, false].map((holds) => ({ signals: { near: 1 }, holds, weight: 1 }));
    expect(boost(alike).trees.every((tree) => typeof tree === 'number')).toBe(true);
    expect(chanceBy(boost(alike), { near: 1 })).toBeCloseTo(0.5);
  });
});
