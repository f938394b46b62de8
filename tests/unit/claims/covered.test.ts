import { describe, expect, it } from 'vitest';
import { cover, isCovered } from '../../../lib/claims/covered';

describe('taken tokens', () => {
  const covered = new Uint8Array(4);
  cover(covered, { from: 1, to: 3 });
  cover(covered, { from: 3, to: 6 });

  it('are those of the stretches', () => {
    expect([0, 1, 2, 3].map((at) => isCovered(covered, at))).toEqual([false, true, true, true]);
  });

  it('are none before and behind the sentence', () => {
    expect(isCovered(covered, -1)).toBe(false);
    expect(isCovered(covered, 5)).toBe(false);
  });
});
