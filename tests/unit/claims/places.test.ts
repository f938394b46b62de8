import { describe, expect, it } from 'vitest';
import { claimsOf, talks, valuesOf } from './news';

/** Where a text says that something happened, without those who were there. */
const scenes = (text: string) =>
  valuesOf('place', text)
    .filter(({ claim }) => claim.predicate !== 'be-at')
    .map(({ claim, value }) => ({ place: value.place, relation: value.relation, of: claim.object }));

describe('the place of what a clause tells', () => {
  it.each([
    ['The ferry capsized in Bergen on Monday.', '~bergen', 'sinking'],
    ['The probe was launched from Kourou on Monday.', '~kourou', 'launch'],
    ['The trial opened at Quillota on Monday.', '~quillota', 'trial'],
    ['The train was derailed in the town of Quillota.', '~quillota', 'crash'],
    ['Oslo hosted the summit.', '~oslo', 'summit'],
  ])('is that of a kind of event or a deed: %s', (text, place, of) => {
    expect(scenes(text)).toContainEqual({ place, relation: 'at', of });
  });

  it('may be that of a thing alone', () => {
    const [claim] = claimsOf('A nursery in Quillota lost its roof.');
    expect(claim?.features.head).toBe('nurseri');
    expect(claim?.value).toMatchObject({ type: 'place', place: '~quillota', relation: 'at' });
  });

  it.each([
    ['The ship had left Bergen on Monday.', '~bergen', 'from'],
    ['The voyage, which began in Bergen, was long.', '~bergen', 'from'],
    ['The rescuers flew to Quillota.', '~quillota', 'to'],
  ])('is told from where they left and where they went: %s', (text, place, relation) => {
    expect(scenes(text)).toContainEqual({ place, relation, of: `journey:${relation}` });
  });

  it.each([
    'The train crash near Quillota was heard for miles.',
    'The train crash 40 kilometres from Quillota was heard for miles.',
    'The train crash south of Quillota was heard for miles.',
    'The train crash on the outskirts of Quillota was heard for miles.',
  ])('is loose where it is only near: %s', (text) => {
    expect(scenes(text)).toEqual([{ place: '~quillota', relation: 'around', of: 'crash' }]);
  });

  it.each([
    'The crash was no accident, the ministry in Lima said.',
    'A spokesman told reporters in Lima that the crash was no accident.',
    'Economists in Lima count the losses of the crash.',
  ])('is not where it was told: %s', (text) => {
    expect(scenes(text).filter(({ relation }) => relation === 'at')).toEqual([]);
  });

  it.each([
    'The children were handed to Marta on Monday.',
    'Trust in Mr Ferrer fell.',
    'He believes in Ferrer, who won.',
    'The delay left Chile no time.',
    'Two were seen in the Andean village.',
  ])('is no person, and no word that describes: %s', (text) => {
    expect(scenes(text).filter(({ relation }) => relation !== 'at')).toEqual([]);
  });

  it.each([['The talks between France and Germany ended.'], ['The quarrel over France ended.']])(
    'is no state that something is between or about: %s',
    (text) => {
      expect(claimsOf(text).some(({ value }) => value?.type === 'place')).toBe(false);
    },
  );

  it('lies where the sentence says that it lies', () => {
    const [found] = valuesOf('place', 'The train was derailed at Quillota in Chile on Monday.');
    expect(found?.value.within.slice(0, 1)).toEqual(['~chile']);
    const [listed] = valuesOf('place', 'The train was derailed at Quillota, Chile.');
    expect(listed?.value.within).toContain('~chile');
  });

  it('is one of several where several are listed', () => {
    const relations = scenes('Explosions shook houses in Bergen and Oslo.').map(({ relation }) => relation);
    expect(relations).toEqual(['around']);
  });

  it('takes its grain from the gazetteer or from its name', () => {
    const grains = ['Oslo', 'Norway', 'Quillota Airport', 'Quillota Province', 'Quillota'].map(
      (name) => valuesOf('place', `The plane crash happened in ${name} on Monday.`)[0]?.value.grain,
    );
    expect(grains).toEqual(['settlement', 'country', 'site', 'region', null]);
  });
});

describe('the place of a count', () => {
  const siteOf = (text: string, story: typeof talks | null = null) =>
    claimsOf(text, story).find(({ value }) => value?.type === 'quantity')?.features.site;

  it.each([
    ['The flood killed 132 people in Bergen.', '~bergen'],
    ['Across Norway 732 people were killed.', '~norway'],
    ['Throughout the country 732 people were killed.', '~the country'],
    ['Norwegian officials said 732 people were killed across the country.', '~norway'],
    ['The flood killed 132 people.', null],
  ])('%s', (text, site) => {
    expect(siteOf(text)).toBe(site);
  });
});

describe('the house of a meeting', () => {
  it.each([
    [
      'The Ciragan Palace, for many years the summer house of the sultans and their families, was the venue of the talks on June 2.',
      ['ciragan'],
    ],
    [
      'The Ciragan Palace, for many years the summer house of the sultans and their families, was empty after the talks on June 2.',
      [],
    ],
    ['The talks on June 2 were hosted by the Ciragan Palace.', ['ciragan']],
    ['The talks on June 2 were hosted by the Turkish foreign minister.', []],
    ['The talks on June 2 were praised by the Ciragan Palace.', []],
  ])('is told as its venue or its host: %s', (text, places) => {
    expect(valuesOf('place', text, talks).map(({ value }) => value.place)).toEqual(places);
  });

  const housesOf = (text: string) =>
    valuesOf('place', text, talks)
      .filter(({ claim }) => claim.object === 'talks')
      .map(({ value }) => value.place);

  it.each([
    ['Delegates arrived at the Ciragan Palace for the second round of talks.', 'ciragan'],
    [
      'Delegates arrived at the Ciragan Palace, the old house of the sultans on the shore of the Bosphorus, for the second round of talks.',
      'ciragan',
    ],
    ['For the talks both teams gathered at the Dolmabahce Palace.', 'dolmabahce'],
    ['The delegations sat facing each other in the Ciragan Palace at the talks.', 'ciragan'],
    ['In the Dolmabahce Palace both teams sat across from each other at the talks.', 'dolmabahce'],
  ])('is where those who met came together: %s', (text, place) => {
    expect(housesOf(text)).toEqual([place]);
  });

  it.each([
    'The Ciragan Palace was built long before the second round of talks.',
    'Tourists were kept from the Ciragan Palace during the second round of talks.',
    'They met for talks after they had visited the Dolmabahce Palace.',
  ])('is not one that is only spoken of: %s', (text) => {
    expect(housesOf(text)).toEqual([]);
  });
});
