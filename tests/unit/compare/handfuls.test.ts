import { describe, expect, it } from 'vitest';
import { type Days, relations } from './between';

const friday: Days = ['2025-11-07', '2025-11-07'];
const onFriday = (here: string, there: string) => relations(here, there, null, friday);

describe('a handful in common', () => {
  const sent = 'Norway sent two planes with 120 firefighters to Larnham on Friday.';

  it.each([
    ['Some 60 Norwegian volunteers have come to Larnham aboard two planes.', false],
    ['Some 118 Norwegian volunteers have come to Larnham aboard two planes.', true],
    ['Two planes from Norway landed in Larnham on Friday.', true],
  ])('is no agreement where what else is counted does not fit: %s', (told, agree) => {
    expect(onFriday(sent, told).includes('agrees number')).toBe(agree);
  });
});

describe('a round number in common', () => {
  it('is chance where no word is', () => {
    const found = onFriday(
      'Some 180,000 residents were told to leave the hills as flames spread.',
      'Electricity is back for about 180,000 customers of the utility.',
    );
    expect(found).not.toContain('agrees number');
  });
});

describe('what was voted for', () => {
  it('is settled, and excludes its opposite', () => {
    const found = onFriday(
      'Members of the Larnham harbour union voted to remain on strike on Friday.',
      'Members of the Larnham harbour union voted to return to work on Friday.',
    );
    expect(found).toContain('differs polarity');
  });
});
