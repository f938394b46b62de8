import { describe, expect, it } from 'vitest';
import { claimsOf, talks } from './news';

/** Parts that somebody plays by a text, "lead Rustem Umerov". */
const partsIn = (text: string, story: typeof talks | null = null): string[] =>
  claimsOf(text, story).flatMap(({ predicate, object, value }) =>
    predicate === 'role' && (value?.type === 'person' || value?.type === 'party')
      ? [`${object?.replace('role:', '')} ${value.name}`]
      : [],
  );

describe('whose idea it was', () => {
  it.each([
    ['The idea of a floating market came from Jane Archer.', ['propose Jane Archer']],
    ['The proposal for a market originated with Jane Archer.', ['propose Jane Archer']],
    ['The idea was raised on Friday by Jane Archer.', ['propose Jane Archer']],
    ['The idea of bringing Jane Archer to the table was welcomed.', []],
    ['The idea was praised on Friday in front of Jane Archer.', []],
  ])('is told by where it came from, not by what it is about: %s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('who leads', () => {
  it.each([
    ['At the head of the Ukrainian team stood Rustem Umerov.', ['lead Rustem Umerov']],
    ['Heading the delegation is Rustem Umerov.', ['lead Rustem Umerov']],
    ['By the door of the hall stood Rustem Umerov.', []],
  ])('may end the sentence that opens with the part: %s', (text, parts) => {
    expect(partsIn(text, talks)).toEqual(parts);
  });

  it.each([
    ['The delegation will be headed by Jane Archer.', ['lead Jane Archer']],
    ['The session will be chaired by Jane Archer.', ['chair Jane Archer']],
    ['The dispute will be mediated by Jane Archer.', []],
    ['The dispute was mediated by Jane Archer.', ['mediate Jane Archer']],
  ])('is given out beforehand, unlike other parts: %s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('who asks', () => {
  it.each([
    ["The hearing was put off at Jane Archer's request.", ['ask Jane Archer']],
    ['The hearing was put off at the request of Jane Archer.', ['ask Jane Archer']],
    ['Jane Archer requested a delay of the hearing.', ['ask Jane Archer']],
  ])('may be told by a noun: %s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('the holder of an office', () => {
  it.each([
    ["The talks were chaired by Norway's foreign minister, Kari Lund.", 'Kari Lund'],
    ["The meeting was presided over by Chile's trade envoy Elena Ruiz.", 'Elena Ruiz'],
    ["The session was chaired by Portugal's head of intelligence, Rui Prado.", 'Rui Prado'],
  ])('is who takes the part, and not whose office it is: %s', (text, name) => {
    expect(partsIn(text)).toContain(`chair ${name}`);
  });

  it('is known by the name that the story has', () => {
    expect(partsIn("The talks were chaired by Turkey's foreign minister, Fidan.", talks)).toContain('chair Fidan');
  });

  it.each([
    "The talks were chaired by Norway's foreign ministry while Kari Lund looked on.",
    "The talks were chaired by Norway's foreign ministry in Larnham.",
    'The talks were chaired by Norway.',
  ])('is nobody who only stands near it: %s', (text) => {
    expect(partsIn(text)).toEqual(['chair Norway']);
  });
});
