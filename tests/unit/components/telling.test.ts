import { describe, expect, it } from 'vitest';
import { besideSource, findingReason } from '../../../components/sidebar/telling';
import { createLanguage } from '../../../i18n';
import type { Evidence, Reason } from '../../../lib/compare/types';
import { day, evidence, finding, quantity } from '../../gallery/examples';

const english = createLanguage('en');

const total = quantity(1000, 1000, { scope: 'total' });
const each = (low: number): Reason => ({
  code: 'scope',
  here: total,
  there: quantity(low, null, { scope: 'each' }),
});

const boats = (...told: Evidence[]) =>
  finding(1, 'The deal covers [1,000 boats in total].', { verdict: 'differs', evidence: told });
const atLeast = (low: number, key: Parameters<typeof evidence>[0], origin?: string): Evidence =>
  evidence(key, `Each side frees [at least ${low} boats].`, each(low), {}, origin ? { originId: origin } : {});

describe('how many sources tell what differs', () => {
  it('counts a source once, though another article of it tells another value', () => {
    const told = boats(
      atLeast(900, 'meridian'),
      atLeast(900, 'northern'),
      atLeast(1200, 'bosphorus', 'origin-meridian'),
      atLeast(1300, 'levant'),
    );
    expect(findingReason(english, told)).toBe(
      'Here: 1,000 in total. 2 other sources: at least 900 on each side. 1 of these sources also: at least 1,200 on each side. Another source: at least 1,300 on each side.',
    );
  });

  it('says of a single source that it gives two values', () => {
    const told = boats(atLeast(900, 'meridian'), atLeast(1200, 'bosphorus', 'origin-meridian'));
    expect(findingReason(english, told)).toBe(
      'Here: 1,000 in total. Elsewhere: at least 900 on each side. The same source also: at least 1,200 on each side.',
    );
  });
});

describe('the words of a value that others give', () => {
  const dated = (key: Parameters<typeof evidence>[0], words: string): Evidence =>
    evidence(key, `They met [${words}].`, {
      code: 'values',
      aspect: 'date',
      here: day('2025-05-22'),
      there: day('2025-06-02', false),
    });
  const met = (...told: Evidence[]) => finding(1, 'They met [on 22 May].', { verdict: 'differs', evidence: told });

  it('are those of the only source', () => {
    expect(findingReason(english, met(dated('vistula', 'five days ago')))).toMatch(/Elsewhere: “five days ago” \(/);
  });

  it('are left out where several sources each have their own', () => {
    const told = met(dated('vistula', 'five days ago'), dated('meridian', 'on Monday'));
    expect(findingReason(english, told)).toMatch(/2 other sources: 2 June 2025\.$/);
  });

  it('are left out where one of them writes the day out', () => {
    const written = evidence('meridian', 'They met on [2 June].', {
      code: 'values',
      aspect: 'date',
      here: day('2025-05-22'),
      there: day('2025-06-02'),
    });
    const told = met(dated('vistula', 'five days ago'), written);
    expect(findingReason(english, told)).toMatch(/2 other sources: 2 June 2025\.$/);
  });

  it('stand where all have the same', () => {
    const told = met(dated('vistula', 'on Monday'), dated('meridian', 'On Monday'));
    expect(findingReason(english, told)).toMatch(/2 other sources: “on Monday” \(/i);
  });
});

describe('a source that both differs and agrees', () => {
  it('says of what agrees that it is another sentence of it', () => {
    const agrees = (key: 'meridian' | 'northern') =>
      evidence(key, 'All in all [1,000 boats] sail.', each(900), { relation: 'agrees' });
    const [also, other] = [agrees('meridian'), agrees('northern')];
    const told = boats(atLeast(900, 'meridian'), also, other);
    expect(besideSource(english, told, also)).toContain('in another sentence');
    expect(besideSource(english, told, other)).not.toContain('in another sentence');
  });
});
