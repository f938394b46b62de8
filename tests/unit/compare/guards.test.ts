import { describe, expect, it } from 'vitest';
import { CONFLICT_GUARDS, FIT_GUARDS } from '../../../lib/compare/guards';

describe('guards', () => {
  it.each([
    ['conflicts', CONFLICT_GUARDS],
    ['fits', FIT_GUARDS],
  ])('against %s give each its own reason, and are asked somewhere', (_what, guards) => {
    const reasons = guards.map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(guards.filter(({ instead }) => Object.keys(instead).length === 0)).toEqual([]);
  });

  it('make a later report of a conflict only in a slot that the rules know', () => {
    const later = CONFLICT_GUARDS.filter(({ instead }) => Object.values(instead).includes('later'));
    expect(later.map(({ instead }) => instead)).toEqual(later.map(() => ({ closed: 'later', open: 'nothing' })));
    expect(later).not.toEqual([]);
  });

  it('ask for what is no conflict of any day before they ask for another day', () => {
    const reasons = CONFLICT_GUARDS.map(({ reason }) => reason);
    expect(reasons.indexOf('steps of one deal')).toBeLessThan(reasons.indexOf('one count as of two days'));
    expect(reasons.indexOf('things of two names')).toBeLessThan(reasons.indexOf('one count as of two days'));
  });
});
