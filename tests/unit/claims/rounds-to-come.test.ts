import { describe, expect, it } from 'vitest';
import { talks, valuesOf } from './news';

/** The event of the story on whose day a text speaks, and which round it means. */
const roundOf = (text: string, day = '2025-06-04') => {
  const [found] = valuesOf('date', text, talks, { day });
  return [found?.claim.event, found?.claim.features.ordinal];
};

describe('a round to come', () => {
  it.each([
    'Kyiv proposed that the delegations hold another round of talks on 25 June.',
    'The next round of talks is planned for 25 June, officials said.',
    'The sides will meet again on 25 June.',
    'Both delegations are to come together anew on 25 June.',
    'A follow-up round of negotiations is expected on 25 June.',
  ])('is the one after the last: %s', (text) => {
    expect(roundOf(text)).toEqual(['round-3', 3]);
  });

  it('is counted from the day of the report', () => {
    expect(roundOf('The next round of talks is planned for 2 June.', '2025-05-20')).toEqual(['round-2', 2]);
  });

  it.each([
    ['The talks resumed on 2 June.', '2025-06-04'],
    ['The new talks were held on 2 June.', '2025-06-04'],
    ['A new round of talks is to open on 2 June in Istanbul.', '2025-06-02'],
  ])('is none that was held, or is held on the day of the report: %s', (text, day) => {
    expect(roundOf(text, day)).toEqual(['round-2', null]);
  });

  it.each(['The next bus is to leave on 25 June.', 'Further sanctions are planned for 25 June.'])(
    'is no other thing to come: %s',
    (text) => {
      expect(roundOf(text)).toEqual([null, null]);
    },
  );

  it('is none where something new is to be told at a round that was held', () => {
    const claims = valuesOf(
      'place',
      'Ukraine will put forward a new proposal at the talks in the Ciragan Palace.',
      talks,
      {
        day: '2025-06-02',
      },
    );
    expect(claims.map(({ claim }) => claim.features.ordinal)).not.toContain(3);
  });

  it('is unknown where no story counts the rounds', () => {
    const [found] = valuesOf('date', 'The next round of talks is planned for 25 June.', null, { day: '2025-06-04' });
    expect(found?.claim.features.ordinal).toBeNull();
  });
});
