import { describe, expect, it } from 'vitest';
import type { Met } from '../../../lib/compare/encounters';
import { chanceBy } from '../../../lib/compare/trees';
import type { Encounter } from '../../eval/learning/instances';
import { learnFrom } from '../../eval/learning/learn';

/** Only what learning reads of two values that were compared. */
const met = (outcome: Met['outcome'], aspect: string, signals: Record<string, number>): Met =>
  ({ outcome, comparison: { aspect }, signals }) as unknown as Met;

/** Pairs that agree share words; those that differ in their number share some, and the day as well. */
function encounters(): Encounter[] {
  return Array.from({ length: 240 }, (_, index): Encounter => {
    const label = (['agree', 'differ', 'unrelated'] as const)[index % 3] as Encounter['label'];
    const shared = label === 'unrelated' ? 0.1 : 0.7;
    const values =
      label === 'agree'
        ? [met('fits', 'number', { wordsShareHigh: shared })]
        : [
            met('fits', 'date', { wordsShareHigh: shared }),
            met('conflicts', 'number', { wordsShareHigh: shared }),
            met('conflicts', 'place', { wordsShareHigh: 0.7, otherObject: 1 }),
          ];
    return {
      group: `pair ${index}`,
      label,
      labelled: true,
      met: values,
      meant: ({ comparison }) => comparison.aspect === 'number',
    };
  });
}

describe('what is learned from labelled pairs', () => {
  const learned = learnFrom(encounters());

  it('tells conflicts of one thing from those of two', () => {
    expect(chanceBy(learned.conflicts, { wordsShareHigh: 0.7 })).toBeGreaterThan(0.7);
    expect(chanceBy(learned.conflicts, { wordsShareHigh: 0.1 })).toBeLessThan(0.3);
  });

  it('takes of a pair that differs the value its label is about', () => {
    expect(chanceBy(learned.conflicts, { wordsShareHigh: 0.7 })).toBeGreaterThan(
      chanceBy(learned.conflicts, { wordsShareHigh: 0.7, otherObject: 1 }),
    );
  });

  it('doubts what fits beside a likely conflict', () => {
    const beside = (conflictBeside: number) =>
      chanceBy(learned.fits, { wordsShareHigh: 0.7, conflictBeside, conflictsBeside: conflictBeside > 0 ? 2 : 0 });
    expect(beside(0)).toBeGreaterThan(0.7);
    expect(beside(0.9)).toBeLessThan(0.3);
  });
});
