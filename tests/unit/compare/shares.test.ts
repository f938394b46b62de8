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
});
