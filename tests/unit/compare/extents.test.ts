import { describe, expect, it } from 'vitest';
import { type Days, relations } from './between';

const friday: Days = ['2025-11-07', '2025-11-07'];

const between = (one: string, other: string) => relations(one, other, null, friday);

describe('how many of a group are meant, beside a figure in common', () => {
  it.each([
    ['all pensions', 'only the lowest pensions', true],
    ['every pension', 'some of the pensions', true],
    ['all pensions', 'every pension', false],
    ['all pensions', 'pensions', false],
  ])('%s, %s', (one, other, differ) => {
    const found = between(
      `The budget of Larnham raises ${one} by 4 per cent from January.`,
      `Under the Larnham budget ${other} will go up by 4 per cent in January.`,
    );
    expect(found.includes('differs scope')).toBe(differ);
    expect(found.includes('agrees number')).toBe(true);
  });

  it('is asked of one group alone', () => {
    const found = between(
      'The budget of Larnham raises all pensions by 4 per cent from January.',
      'Under the Larnham budget some allowances will go up by 4 per cent in January.',
    );
    expect(found).not.toContain('differs scope');
  });

  it('tells a number whose members are told apart from one that is meant as a whole', () => {
    const whole = 'All 270 pupils at the Larnham school were hurt when the roof fell in, a nurse said.';
    const part = 'Of the 270 pupils in the Larnham school, about 70 were hurt when its roof fell in, the mayor said.';
    expect(between(whole, part)).toContain('differs scope');
  });

  it.each([
    ['after all, the pension', 'some of the pensions'],
    ['first of all the pension', 'some of the pensions'],
    ['all sides said the pension', 'some of the pensions'],
  ])('takes no other use of the word for a whole group: %s', (one, other) => {
    const found = between(
      `In the budget of Larnham ${one} is to rise by 4 per cent from January.`,
      `Under the Larnham budget ${other} will go up by 4 per cent in January.`,
    );
    expect(found).not.toContain('differs scope');
  });

  it('leaves sentences alone that speak of both', () => {
    const found = between(
      'The Larnham budget raises all pensions by 4 per cent from January.',
      'All pensions in Larnham go up by 4 per cent in January, and some pensions by more.',
    );
    expect(found).not.toContain('differs scope');
  });

  it.each([
    ['Of the 45 crew members, all were saved off Larnham.', 'All 45 crew members were saved off Larnham.'],
    [
      'Several roads to Larnham, where 45 houses burned, were reopened.',
      'All roads to Larnham, where 45 houses burned, were closed.',
    ],
    ['Most of the 236 people hurt in Larnham jumped in panic.', 'All 236 people hurt in Larnham were treated.'],
    ['Some of the 45 crew members wept in Larnham.', 'All 45 crew members were saved off Larnham.'],
    [
      'All of the miners at Larnham were rescued on Friday, the operator said.',
      'Ten of the miners rescued at Larnham on Friday were injured, the operator said.',
    ],
    [
      'All of the 33 miners at Larnham were rescued on Friday, the operator said.',
      'Ten of the 33 miners at Larnham were rescued by boat on Friday, the operator said.',
    ],
    [
      'All of the 33 miners at Larnham were rescued on Friday, the operator said.',
      'Half of the 33 miners at Larnham were rescued on Friday morning, the operator said.',
    ],
    [
      'Divers saved all of the 33 miners at Larnham on Friday.',
      'Ten of the 33 miners saved at Larnham on Friday had been hurt.',
    ],
    [
      'All 33 miners trapped in the shaft at Larnham were rescued on Friday.',
      'Of the 33 miners trapped in the shaft at Larnham, ten were injured on Friday.',
    ],
    [
      'The mayor of Larnham refused a loan to all 33 farms on Friday.',
      'The mayor of Larnham offered a loan to some of the 33 farms on Friday.',
    ],
    [
      'None of the 33 passengers of the Larnham ferry were rescued by boat on Friday.',
      'All of the 33 passengers of the Larnham ferry were rescued on Friday.',
    ],
  ])('leaves alone what is no part of one whole, or is told of something else: %s', (one, other) => {
    expect(between(one, other)).not.toContain('differs scope');
    expect(between(other, one)).not.toContain('differs scope');
  });

  it.each([
    [
      'All of the 33 miners at Larnham were rescued on Friday, the operator said.',
      'Ten of the 33 miners at Larnham were rescued on Friday, the operator said.',
    ],
    [
      'None of the 33 miners at Larnham were rescued on Friday, the operator said.',
      'Ten of the 33 miners at Larnham were rescued by boat on Friday, the operator said.',
    ],
  ])('tells a part from the whole where one deed is told of both: %s', (one, other) => {
    expect(between(one, other)).toContain('differs scope');
    expect(between(other, one)).toContain('differs scope');
  });
});
