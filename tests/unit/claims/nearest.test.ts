import { describe, expect, it } from 'vitest';
import { distanceFrom, nearestOf } from '../../../lib/claims/nearest';

describe('the nearest mention', () => {
  const talks = { id: 'talks', from: 2, to: 3 };
  const truce = { id: 'truce', from: 8, to: 10 };
  const nearest = (at: number) => nearestOf([talks, truce], (mention) => distanceFrom(at, mention))?.id;

  it('is the one fewest tokens away, before a place or after it', () => {
    expect(nearest(4)).toBe('talks');
    expect(nearest(7)).toBe('truce');
    expect(nearest(12)).toBe('truce');
  });

  it('is the first of two that are as near', () => {
    expect(distanceFrom(5, talks)).toBe(2);
    expect(nearestOf([talks, { ...truce, from: 7 }], (mention) => distanceFrom(5, mention))?.id).toBe('talks');
  });

  it('is none where none is told', () => {
    expect(nearestOf([], () => 0)).toBeUndefined();
  });
});
