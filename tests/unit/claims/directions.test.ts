import { describe, expect, it } from 'vitest';
import { talks, valuesOf } from './news';

/** Who gives and who gets the first count of a text. */
const directionOf = (text: string) => {
  const [found] = valuesOf('quantity', text, talks);
  return [found?.claim.features.giver, found?.claim.features.receiver];
};

describe('who gives and who gets', () => {
  it.each([
    'Ukraine got back 900 bodies, far more than were returned to Russia.',
    'Ukraine recovered 900 bodies, which is more than it gave to Russia.',
    'Kyiv collected 900 bodies, fewer than were handed to Moscow.',
  ])('is not told by what a count is compared with: %s', (text) => {
    expect(directionOf(text)).toEqual([null, 'ukraine']);
  });

  it.each([
    ['Ukraine handed over more than 900 bodies to Russia.', 'ukraine', 'russia'],
    ['Russia gave up rather more than 900 bodies to Ukraine.', 'russia', 'ukraine'],
    ['Less than 900 bodies were handed over by Russia to Ukraine.', 'russia', 'ukraine'],
  ])('is told behind a bound of the count itself: %s', (text, giver, receiver) => {
    expect(directionOf(text)).toEqual([giver, receiver]);
  });

  it.each([
    'Russia is to hand over 900 bodies and receives none of its own.',
    'Russia handed over 900 bodies, but received 30.',
    'Russia handed over 900 bodies, collecting none.',
  ])('is told by the deed that governs the count: %s', (text) => {
    expect(directionOf(text)).toEqual(['russia', null]);
  });
});

describe('the fallen', () => {
  const deedOf = (text: string) => valuesOf('quantity', text, talks)[0]?.claim.predicate;

  it.each([
    ['Their fallen, 900 of them, were handed over.', 'hand-over'],
    ['The 900 fallen servicemen were handed over.', 'hand-over'],
    ['Ukraine took delivery of its 900 fallen.', 'receive'],
  ])('are those who died: %s', (text, deed) => {
    expect(deedOf(text)).toBe(deed);
  });

  it.each(['900 trees have fallen.', 'The wall had fallen on 900 cars.'])('are no walls and trees: %s', (text) => {
    expect(deedOf(text)).toBe('collapse');
  });
});
