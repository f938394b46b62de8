import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/claims';
import { relate } from '../../../lib/compare';
import type { Story } from '../../../lib/story';
import { talks, told } from '../claims/news';

/** What two sentences of one day say to each other, as "agrees place". */
function relations(here: string, there: string, story: Story | null = null): string[] {
  const [a, b] = [here, there].map((text) => readClaims(told(text), story));
  return relate(a ?? [], b ?? [], story).map(({ relation }) => `${relation.kind} ${relation.aspect}`);
}
const both = (here: string, there: string, story: Story | null = null): [string[], string[]] => [
  relations(here, there, story),
  relations(there, here, story),
];

const launched = (where: string) =>
  `The Meridian rocket was launched ${where} on Monday with the Halcyon probe on board.`;

describe('two places of one thing', () => {
  it('conflict where neither lies in the other', () => {
    for (const found of both(launched('in Bergen'), launched('in Oslo'))) expect(found).toContain('differs place');
  });

  it.each([
    ['one inside the other', 'in Bergen', 'in Norway'],
    ['the capital and its name', 'in Oslo', 'in the Norwegian capital'],
    ['what the sentence says', 'at Skarvik in Norway', 'in Norway'],
    ['only near', 'near Bergen', 'in Oslo'],
    ['some distance away', '40 kilometres from Bergen', 'in Oslo'],
    ['of other grain', 'in Skarvik', 'in Norway'],
    ['part of a longer name', 'in Skarvik', 'at Skarvik Harbour'],
  ])('do not conflict: %s', (_, here, there) => {
    for (const found of both(launched(here), launched(there))) expect(found).not.toContain('differs place');
  });

  it('conflict less easily where one may be a part of the other', () => {
    const tower = (where: string) => `On Monday the tower in ${where} fell.`;
    for (const found of both(tower('Grunerlokka'), tower('Oslo'))) expect(found).not.toContain('differs place');
  });

  it('do not meet where one is left and the other reached', () => {
    const left = 'The ferry Meridian left Bergen on Monday with Halcyon students on board.';
    const bound = 'The ferry Meridian sailed to Oslo on Monday with Halcyon students on board.';
    for (const found of both(left, bound)) expect(found).not.toContain('differs place');
  });

  it('do not conflict where nothing says that one thing is meant', () => {
    const found = relations('A bus crash in Bergen blocked a road.', 'A train crash in Oslo hurt a man.');
    expect(found).not.toContain('differs place');
  });

  it('are no conflict where one was denied', () => {
    const denied = 'The Meridian rocket was not launched in Oslo on Monday with the Halcyon probe on board.';
    expect(relations(launched('in Bergen'), denied)).not.toContain('differs place');
  });
});

describe('counts of places', () => {
  const dead = (where: string, count: number) => `The flood killed ${count} people ${where}.`;

  it.each([
    ['a town and the country', 'in Bergen', 'throughout the country'],
    ['a town and its country by name', 'in Bergen', 'in Norway'],
    ['two towns', 'in Bergen', 'in Oslo'],
  ])('are never compared: %s', (_, here, there) => {
    for (const found of both(dead(here, 132), dead(there, 174))) expect(found).not.toContain('differs number');
  });

  it('are compared where they are of one place by two names', () => {
    const count = (where: string, hurt: number) => `On Monday the Halcyon blast left ${hurt} people injured ${where}.`;
    const named = relations(count('in Burma', 132), count('in Myanmar', 132));
    expect(named).toContain('agrees number');
  });
});

describe('the places of a story', () => {
  it('hold what the gazetteer says of them', () => {
    const [city] = talks.pack.places.filter(({ in: whole }) => whole !== undefined);
    const name = city?.aliases[0] ?? '';
    const found = relations(
      `The talks were held in ${name} on Monday.`,
      'The talks were held in Oslo on Monday.',
      talks,
    );
    expect(found).not.toContain('agrees place');
  });
});
