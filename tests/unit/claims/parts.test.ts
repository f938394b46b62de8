import { describe, expect, it } from 'vitest';
import { valuesOf } from './news';

/** Whether a figure of a text is told as a part of more. */
const isPart = (text: string, figure: number) =>
  valuesOf('quantity', text).find(({ value }) => value.interval.low === figure)?.claim.features.part;

describe('a part', () => {
  it.each([
    'The 200 names on it were only a fraction of those missing.',
    'Those 200 parcels are just a first batch, the union said.',
    'The 200 dismissals are merely the beginning, the union said.',
    'The 200 houses represent a small part of the damage.',
    'The 200 prisoners are but a small portion of those held.',
  ])('is what is told as a small or a first one: %s', (text) => {
    expect(isPart(text, 200)).toBe(true);
  });

  it.each([
    'The swap of 200 prisoners was part of the deal.',
    'The 200 dancers were part of the parade.',
    'The 200 houses were not a part of the plan.',
    'The 200 scholarships are the start in life many need.',
    'The 200 houses cost 90 million, of which only a fraction was paid.',
  ])('is not what belongs to something else: %s', (text) => {
    expect(isPart(text, 200)).toBe(false);
  });

  it.each([
    'On Monday 900 houses were flooded and a further 200 on Tuesday.',
    'The flood took 900 houses, and a further 200 the next day.',
    'The bank gave 900 million dollars in May and a further 200 in June.',
  ])('is what is further to what was told before: %s', (text) => {
    expect(isPart(text, 200)).toBe(true);
  });

  it.each([
    'A further 200 men went home on 5 June in 3 buses.',
    'A further 200 houses were flooded.',
    'Another 200 houses were flooded on 5 June in 3 towns.',
  ])('is not what is further to an earlier day: %s', (text) => {
    expect(isPart(text, 200)).toBe(false);
  });

  it('is a further sum, whatever was given before', () => {
    expect(isPart('The bank gave a further 200 million dollars for 3 years.', 200_000_000)).toBe(true);
  });
});
