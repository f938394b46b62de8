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

describe('one speaker’s quoted judgements', () => {
  const between = (here: string, there: string) => relations(here, there, null, ['2025-09-10', '2025-09-10']);

  it.each([
    [
      '"It was a brilliant performance," conductor Ida Sorel said of Sunday’s premiere.',
      '"A dreadful premiere," conductor Ida Sorel said on Sunday.',
    ],
    [
      '"This treaty is a betrayal of our farmers," minister Jon Varga said in Graz.',
      'Minister Jon Varga called the treaty signed in Graz "a triumph for our farmers".',
    ],
    [
      '"The damage is far less than we feared," surveyor Ann Lowe said in Velmar.',
      '"The damage is appalling," surveyor Ann Lowe said after her visit to Velmar.',
    ],
  ])('differ where the one is well and the other ill: %s', (here, there) => {
    expect(between(here, there)).toContain('differs quote');
  });

  it.each([
    [
      'two things',
      '"The flood damage is terrible," mayor Lise Holm said.',
      '"Our volunteers did a brilliant job," mayor Lise Holm said.',
    ],
    [
      'two people',
      '"The treaty is a betrayal," minister Jon Varga said.',
      '"The treaty is a triumph," envoy Ann Lowe said.',
    ],
    [
      'a denial',
      '"The treaty is no betrayal," minister Jon Varga said.',
      '"The treaty is fair," minister Jon Varga said.',
    ],
    [
      'something else that has a word in common',
      '"The rescue in the harbour was excellent," mayor Ana Petrou said.',
      '"The fire in the harbour was a catastrophe," mayor Ana Petrou said.',
    ],
    [
      'a neighbour',
      '"The economy has made good progress," minister Ana Petrou said.',
      '"The economy of our neighbours is in a dire crisis," minister Ana Petrou said.',
    ],
    [
      'what followed it',
      'President Odera called the quake "a tragedy for our nation".',
      'President Odera called the rescue after the quake "a success of our nation".',
    ],
    [
      'its cost',
      '"The new bridge is a masterpiece," mayor Ana Petrou said.',
      '"The price of the new bridge is a scandal," mayor Ana Petrou said.',
    ],
    [
      'a case that is supposed',
      '"If the treaty were fair, we would sign it," minister Jon Varga said.',
      '"The treaty is unfair," minister Jon Varga said.',
    ],
    [
      'a doubt',
      '"I do not think that the treaty is fair," minister Jon Varga said.',
      '"The treaty is unfair," minister Jon Varga said.',
    ],
  ])('are no difference where they are of %s', (_, here, there) => {
    expect(between(here, there)).not.toContain('differs quote');
  });

  it.each([
    ['"It was a strong earthquake in our city,"', '"It was a terrible earthquake in our city,"'],
    ['"The great damage to the harbour must be repaired,"', '"The harbour damage is terrible,"'],
    ['"We will fight corruption with strong laws,"', '"Corruption is a disgrace that needs laws,"'],
    ['"The agreement lies on the table,"', '"The agreement is fair,"'],
    ['"The damage is limited to the harbour,"', '"The damage is dreadful,"'],
  ])('are none where a word tells how much it is: %s', (here, there) => {
    const said = (quote: string) => `${quote} mayor Ana Petrou said.`;
    expect(between(said(here), said(there))).not.toContain('differs quote');
  });
});
