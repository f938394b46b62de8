import { describe, expect, it } from 'vitest';
import { type Days, relations } from './between';

const friday: Days = ['2025-11-07', '2025-11-07'];
const onFriday = (here: string, there: string) => relations(here, there, null, friday);

describe('a percentage', () => {
  it('of the voters and one by which sales fell have nothing in common but the number', () => {
    const found = onFriday(
      'Of the staff at Harrow Foods 38 per cent of members voted for the offer on Friday.',
      'Sales at Harrow Foods fell by 38 per cent last quarter, the firm said on Friday.',
    );
    expect(found).not.toContain('agrees number');
  });

  it('by which something changed agrees with the same change in other words', () => {
    const found = onFriday(
      'Sales at Harrow Foods fell by 38 per cent last quarter, the firm said on Friday.',
      'Harrow Foods reported a 38 per cent drop in sales last quarter.',
    );
    expect(found).toContain('agrees number');
  });

  it.each([
    [
      'The strike was supported by 64 percent of the dockers of Larissa, the union said.',
      'Of the dockers of Larissa 46 percent of them supported the strike, the union said.',
    ],
    [
      'Sarvia Air is owned by 40 percent of its staff, it said on Monday.',
      'On Monday Sarvia Air said 60 percent of its staff own it.',
    ],
    [
      'The blaze has been seen by 30 percent of the people of Larissa.',
      '50 percent of the people of Larissa have seen the blaze.',
    ],
    [
      'The rise in fares was backed by 30 percent of the riders in Larissa, Railsar said.',
      'In Larissa 55 percent of the riders backed the rise in fares, Railsar said.',
    ],
  ])('of those who did something is a part of them, and no change: %s', (here, there) => {
    expect(onFriday(here, there)).toContain('differs number');
    expect(onFriday(there, here)).toContain('differs number');
  });

  it.each([
    'Harrow Foods cut the pay of its drivers by 38 per cent of a monthly wage',
    'Harrow Foods raised prices by 38 per cent',
    'Prices at Harrow Foods were up 38 per cent',
    'With prices up, Harrow Foods made sales fall by about 38 per cent',
  ])('is a change where something moves by it: %s', (told) => {
    const part = 'At Harrow Foods 38 per cent of prices and sales and pay of drivers were checked on Friday.';
    expect(onFriday(`${told} last quarter, the firm said on Friday.`, part)).not.toContain('agrees number');
  });
});
