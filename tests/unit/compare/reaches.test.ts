import { describe, expect, it } from 'vitest';
import { type Days, relations } from './between';

const wednesday: Days = ['2025-09-10', '2025-09-10'];
const between = (here: string, there: string) => relations(here, there, null, wednesday);

describe('how far one thing reaches', () => {
  it.each([
    [
      'The smoking ban in Tarnow applies throughout the city from Monday.',
      'The smoking ban in Tarnow is confined to the old town from Monday.',
    ],
    [
      'The recall of the Vento scooter affects all models, maker Altra said.',
      'Altra is recalling only the cheapest model of its Vento scooter.',
    ],
    [
      'The price freeze decreed in Sarvia holds for all foodstuffs.',
      'Meat and dairy are left out of the price freeze decreed in Sarvia.',
    ],
    [
      'The amnesty signed by President Odera covers every prisoner.',
      'Murderers are excluded from the amnesty for prisoners that President Odera signed.',
    ],
    [
      'Water must be boiled in every district of Larissa, Hydros said.',
      'Only the northern districts of Larissa need to boil their water, Hydros said.',
    ],
  ])('differs where it is all of it here and a part there: %s', (whole, part) => {
    expect(between(whole, part)).toContain('differs scope');
    expect(between(part, whole)).toContain('differs scope');
  });

  it.each([
    [
      'The smoking ban in Tarnow applies throughout the city.',
      'Alcohol sales in Tarnow are banned only in the old town.',
    ],
    ['Trains stood still all over Sarvia on Tuesday.', 'Only the ferries of Sarvia were spared by Tuesday’s storm.'],
    ['The water of Larissa must be boiled in every district.', 'The water of Larissa must be boiled for ten minutes.'],
  ])('is no difference between two things, or where one says nothing of it: %s', (here, there) => {
    expect(between(here, there)).not.toContain('differs scope');
  });

  it.each([
    [
      'a limit in time',
      'The curfew throughout Tarnow begins only on Monday, the mayor said.',
      'The curfew throughout Tarnow begins on Monday, the mayor said.',
    ],
    [
      'a sum',
      'In all, 40 barns burned down in parts of Tarnow on Monday, the mayor said.',
      'Forty barns burned down in parts of Tarnow on Monday, the mayor said.',
    ],
    [
      'a denial',
      'The smoking ban in Tarnow does not apply throughout the city from Monday.',
      'The smoking ban in Tarnow is confined to the old town from Monday.',
    ],
    [
      'an exception told twice',
      'The price freeze decreed in Sarvia holds for all foodstuffs except meat and dairy.',
      'Meat and dairy are left out of the price freeze decreed in Sarvia for foodstuffs.',
    ],
    [
      'an opinion on balance',
      'The flood in Larissa on the whole did little harm, Mayor Petrou said.',
      'The flood did little harm in parts of Larissa, Mayor Petrou said.',
    ],
    [
      'a part that is told of something else',
      'Everywhere in Larissa schools were closed on Monday because of the storm Ada, the mayor said.',
      'Schools in Larissa were closed on Monday because of the storm Ada, which tore roofs off parts of the city, the mayor said.',
    ],
    [
      'more than a part',
      'Flights of Sarvia Air were cancelled on Monday because of the strike in all of Larissa.',
      'Flights of Sarvia Air were cancelled on Monday because of the strike in Larissa, not only in the morning but in the evening.',
    ],
    [
      'models and places',
      'The recall of the Vento scooter affects all models, maker Altra said.',
      'The recall of the Vento scooter is limited to Sarvia, maker Altra said.',
    ],
    [
      'passengers and places',
      'The refund promised by Railsar covers every passenger stranded on Monday.',
      'The refund promised by Railsar to those stranded on Monday is restricted to the north.',
    ],
    [
      'a membership',
      'The Larissa lease covers the entire harbour, the council said on Monday.',
      'The Larissa harbour is part of the lease, the council said on Monday.',
    ],
    [
      'a refusal',
      'The council of Larissa rejected a swimming ban along the entire coast on Monday.',
      'The council of Larissa discussed a swimming ban on parts of the coast on Monday.',
    ],
  ])('is no difference where the words tell of %s', (_, here, there) => {
    expect(between(here, there)).not.toContain('differs scope');
    expect(between(there, here)).not.toContain('differs scope');
  });
});

describe('how many of one group', () => {
  it.each([
    [
      'All 14 hikers missing on Mount Arvo were found alive.',
      'Eleven of the 14 hikers missing on Mount Arvo were found alive.',
    ],
    ['None of the nine bidders for Portas met the deadline.', 'Four of the nine bidders for Portas met the deadline.'],
  ])('differs where it is all or none here and some there: %s', (here, there) => {
    expect(between(here, there)).toContain('differs scope');
  });

  it('is no difference between the people on two mountains', () => {
    const found = between(
      'All 14 hikers missing on Mount Arvo were found alive.',
      'Eleven of the 30 hikers missing on Mount Tasso were found alive.',
    );
    expect(found.filter((one) => one.startsWith('differs'))).toEqual([]);
  });
});
