import { describe, expect, it } from 'vitest';
import { claimsOf, onlyValue, talks, valuesOf } from './news';

describe('verbs whose particle stands apart', () => {
  it.each([
    ['Moscow got 42 of its own dead back.', 'receive'],
    ['The villagers turned the bodies of 12 soldiers over.', 'hand-over'],
  ])('%s', (sentence, predicate) => {
    expect(valuesOf('quantity', sentence)[0]?.claim.predicate).toBe(predicate);
  });

  it('are not put together over "to": what is to be handed over is not over', () => {
    const { claim } = onlyValue('quantity', 'Both sides are to hand over 6,000 bodies of soldiers.', talks);
    expect(claim.modality).toBe('planned');
  });
});

describe('how far a thing has got', () => {
  it('is agreed where it is to come as was agreed', () => {
    const { claim } = onlyValue('quantity', 'The bodies of 300 soldiers will be given back, as was agreed last week.');
    expect(claim.modality).toBe('agreed');
  });

  it('is done where "as" only begins what happens meanwhile', () => {
    const { claim } = onlyValue('quantity', 'Ukraine receives 300 bodies as the deal starts to hold.', talks);
    expect(claim.modality).not.toBe('planned');
  });
});

describe('the year of a claim', () => {
  it('is told where it is not that of publication', () => {
    expect(onlyValue('quantity', 'In 1930 the flood killed 40 people.').claim.features.year).toBe(1930);
    expect(onlyValue('quantity', 'In 2025 the flood killed 40 people.').claim.features.year).toBeNull();
  });

  it('is not the one since which something lasts', () => {
    expect(
      onlyValue('duration', 'The first meeting since early 2022 lasted two hours.').claim.features.year,
    ).toBeNull();
  });
});

describe('whom a figure is of', () => {
  it('is each side where the same number is told of both', () => {
    const scopes = valuesOf('quantity', 'A thousand Russians and a thousand Ukrainians were set free.', talks);
    expect(scopes.map(({ value }) => value.scope)).toEqual(['each', 'each']);
  });

  it('is both together where they are taken together', () => {
    expect(onlyValue('quantity', 'Taken together, 185 prisoners were freed.').value.scope).toBe('total');
  });

  it('is no list for ten of those who stand on one', () => {
    expect(
      onlyValue('quantity', 'They promised to return two dozen of the children on the list.').claim.features.list,
    ).toBe(false);
  });
});

describe('who acts', () => {
  it('is not whom a preposition governs', () => {
    const [claim] = claimsOf('For the corpses handed to Ukraine, Moscow got 42 of its own dead back.', talks).filter(
      ({ value }) => value?.type === 'quantity',
    );
    expect(claim?.features.receiver).toBe('russia');
  });
});

describe('a verb before a day', () => {
  it('does not take the preposition of the day', () => {
    const [claim] = claimsOf('The warden let them go on Friday.');
    expect(claim).toMatchObject({ predicate: 'free', value: { type: 'date', from: '2025-05-30' } });
  });
});

describe('a denial', () => {
  const isNegated = (text: string) => claimsOf(text).find(({ value }) => value?.type === 'quantity')?.negated;

  it.each([
    ['There was no handshake and 250 prisoners were exchanged.', false],
    ['There was no handshake but 250 prisoners were exchanged.', false],
    ['No guard exchanged 250 prisoners.', true],
    ['They did not stop and exchange 250 prisoners.', true],
  ])('by "no" is of its own noun, and of nothing after "and": %s', (text, negated) => {
    expect(isNegated(text)).toBe(negated);
  });

  it.each([
    ['All 84 of the freed are servicemen.', ['object:civilian']],
    ['All 84 of the freed were servicemen and civilians.', []],
    ['Not all 84 of the freed were servicemen.', []],
    ['All 84 of the freed are adults.', ['object:child']],
    ['Only children were freed.', ['object:adult']],
    ['The swap was restricted to servicemen.', ['object:civilian']],
    ['The swap was restricted by servicemen.', []],
  ])('is of all others where only some are told of: %s', (text, denied) => {
    const objects = claimsOf(text)[0]?.features.denied.filter((one) => one.startsWith('object:'));
    expect(objects).toEqual(denied);
  });
});
