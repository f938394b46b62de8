import { describe, expect, it } from 'vitest';
import weights from '../../../lib/compare/weights.json';
import { predict, regress } from '../../eval/learning/regression';

const examples = [0, 1, 2, 3, 4, 5].flatMap((near) =>
  [0, 1].map((noise) => ({ signals: { near, noise }, holds: near > 2, weight: 1 })),
);

describe('logistic regression', () => {
  const learned = regress(examples);

  it('learns what tells examples apart', () => {
    for (const { signals, holds } of examples) expect(predict(learned, signals) > 0.5).toBe(holds);
  });

  it('gives what says nothing hardly any weight', () => {
    expect(Math.abs(learned.signals.noise ?? 0)).toBeLessThan(0.05);
  });

  it('comes out the same at every run', () => {
    expect(regress(examples)).toEqual(learned);
  });

  it('counts an example by its weight', () => {
    const doubted = regress([...examples, { signals: { near: 5, noise: 0 }, holds: false, weight: 20 }]);
    expect(predict(doubted, { near: 5, noise: 0 })).toBeLessThan(predict(learned, { near: 5, noise: 0 }));
  });
});

describe('the learned weights', () => {
  it('speak against things with other names, whatever the outcome', () => {
    for (const { signals } of [weights.fits, weights.conflicts]) expect(signals.otherObject).toBeLessThan(0);
  });
});
