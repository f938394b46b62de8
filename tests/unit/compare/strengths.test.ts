import { describe, expect, it } from 'vitest';
import { aspects, type Relation } from '../../../lib/compare';
import { proven, RED, shownFor } from '../../../lib/compare/strengths';
import strengths from '../../../lib/compare/strengths.json';

const difference = (aspect: Relation['aspect']): Relation => ({
  kind: 'differs',
  aspect,
  strength: 'hard',
  reason: null,
  confidence: 0.8,
});

describe('how strongly an aspect is shown', () => {
  it('is red from enough judged flags on, with at most one wrong', () => {
    expect(shownFor({ judged: RED.judged, wrong: 1 }, { judged: 30, wrong: 4 }).shown).toBe('hard');
    expect(shownFor({ judged: RED.judged, wrong: 2 }, { judged: 30, wrong: 4 }).shown).toBe('soft');
    expect(shownFor({ judged: RED.judged - 1, wrong: 0 }, { judged: 30, wrong: 0 }).shown).toBe('soft');
  });

  it('is nothing where most flags were wrong', () => {
    expect(shownFor({ judged: 4, wrong: 4 }, { judged: 10, wrong: 6 }).shown).toBe('silent');
  });

  it('follows the measured table for every aspect', () => {
    for (const aspect of aspects) {
      const shown = (strengths as Record<string, { shown: string }>)[aspect]?.shown ?? 'soft';
      const told = proven(difference(aspect));
      expect(told?.strength ?? 'silent', aspect).toBe(shown);
    }
  });

  it('claims no more than its figures allow', () => {
    for (const [aspect, { judged, wrong, shown }] of Object.entries(strengths))
      if (shown === 'hard')
        expect({ aspect, enough: judged >= RED.judged, few: wrong <= RED.wrong }).toEqual({
          aspect,
          enough: true,
          few: true,
        });
  });

  it('leaves agreements and later reports as they are', () => {
    const later: Relation = { ...difference('number'), kind: 'later' };
    expect(proven(later)).toBe(later);
  });
});
