import { describe, expect, it } from 'vitest';
import { type Days, relations } from './between';

const friday: Days = ['2025-11-07', '2025-11-07'];

describe('one statement of one speaker, quoted here and told there', () => {
  const quote = '“Further rises of the harbour dues are likely this year,” Mayor Ada Brandt said.';

  it.each([
    ['Ada Brandt said that further rises of the harbour dues were “not likely” this year.', true],
    ['Ada Brandt said that further rises of the harbour dues were “likely” this year.', false],
    ['Ada Brandt said that further rises of the harbour dues were “probable” this year.', false],
    ['Jon Vik said that further rises of the harbour dues were “not likely” this year.', false],
    ['Ada Brandt said that the bridge was “not likely” to be closed.', false],
  ])('differs where the one denies it: %s', (told, differ) => {
    expect(relations(quote, told, null, friday).includes('differs quote')).toBe(differ);
  });

  it('is no conflict with what is said a week later', () => {
    const later = 'Ada Brandt said that further rises of the harbour dues were “not likely” this year.';
    expect(relations(quote, later, null, ['2025-11-07', '2025-11-14'])).not.toContain('differs quote');
  });
});
