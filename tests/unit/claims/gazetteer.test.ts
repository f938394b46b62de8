import { describe, expect, it } from 'vitest';
import { capitalOf, countryOfPeople, placeCalled } from '../../../lib/claims/gazetteer';
import { geographyOf } from '../../../lib/claims/geography';
import { claimsOf, talks } from './news';

const placesIn = (text: string) => claimsOf(text)[0]?.features.places ?? [];
const namesIn = (text: string) => claimsOf(text)[0]?.features.entities ?? [];

describe('the gazetteer', () => {
  it.each([
    ['burma', 'myanmar'],
    ['kiev', 'kyiv'],
    ['rangoon', 'yangon'],
    ['turkey', 'turkiye'],
    ['ivory coast', "cote d'ivoire"],
    ['swaziland', 'eswatini'],
    ['peking', 'beijing'],
  ])('knows one place by its names: %s, %s', (one, other) => {
    expect(placeCalled(one)?.place.id).toBe(placeCalled(other)?.place.id);
    expect(placeCalled(one)).not.toBeNull();
  });

  it('tells what lies in what, and how large it is', () => {
    expect(placeCalled('chiang mai')?.place).toMatchObject({ grain: 'settlement', capital: false });
    expect(placeCalled('chiang mai')?.place.within).toContain(placeCalled('thailand')?.place.id);
    expect(placeCalled('thailand')?.place.grain).toBe('country');
    expect(placeCalled('black sea')?.place.grain).toBe('water');
  });

  it.each([
    ['thailand', 'bangkok'],
    ['peru', 'lima'],
    ['denmark', 'copenhagen'],
    ['myanmar', 'naypyidaw'],
  ])('knows capitals: %s, %s', (country, city) => {
    expect(capitalOf(placeCalled(country)?.place.id ?? '')).toBe(placeCalled(city)?.place);
  });

  it.each([
    ['burmese', 'myanmar'],
    ['dutch', 'netherlands'],
    ['nigerian', 'nigeria'],
    ['peruvian', 'peru'],
  ])('knows whose people are meant: %s, %s', (people, country) => {
    expect(countryOfPeople(people)).toBe(placeCalled(country)?.place);
  });
});

describe('places in a sentence', () => {
  it.each([
    ['The ferry left for Port-au-Prince.', '~port au prince'],
    ['Burma closed the bridge.', '~myanmar'],
    ['The miners were found in Jordan.', '~jordan'],
    ['A bridge fell in Sichuan Province.', '~szechwan'],
    ['Planes from the U.S. landed.', '~united states'],
    ['They met in the Danish capital.', '~copenhagen'],
    ['In Lima Chile offered a truce.', '~lima'],
    ['In Lima Chile offered a truce.', '~chile'],
    ["Peru's capital was quiet.", '~lima'],
  ])('are known by name: %s', (text, id) => {
    expect(placesIn(text)).toContain(id);
  });

  it.each([
    'Michael Jordan scored twice.',
    'A man called Jordan scored twice.',
    'The Bangkok Post reported it.',
    'He told us.',
  ])('are none where the name is another thing: %s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it('are shared by a country and its people', () => {
    expect(namesIn('A dozen Chilean divers arrived.')).toContain('~chile');
    expect(namesIn('A dozen divers from Chile arrived.')).toContain('~chile');
  });
});

describe('the geography of a story', () => {
  it('joins the places of the pack to all others', () => {
    const { idOf, within, grainOf } = geographyOf(talks);
    const [city] = talks.pack.places.filter(({ in: whole }) => whole !== undefined);
    expect(within(city?.id ?? '')).toContain(city?.in);
    for (const { id, aliases } of talks.pack.places) {
      const general = placeCalled(aliases[0]?.toLowerCase() ?? '')?.place;
      if (general === undefined) continue;
      expect(idOf(general)).toBe(id);
      expect(grainOf(id)).toBe(general.grain);
    }
  });
});

describe('a capital that acts', () => {
  it.each([
    ['Tokyo pledged six million dollars.', '~japan'],
    ['London has set aside six million pounds.', '~united kingdom'],
    ['Berlin sent two planes.', '~germany'],
  ])('is the government of its country: %s', (text, country) => {
    expect(namesIn(text)).toContain(country);
  });

  it('is a town where something merely happens', () => {
    expect(namesIn('It rained for six days in Tokyo.')).not.toContain('~japan');
  });
});
