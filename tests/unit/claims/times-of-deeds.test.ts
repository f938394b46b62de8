import { describe, expect, it } from 'vitest';
import { claimsOf, talks, valuesOf } from './news';

const lengthOf = (text: string, story: typeof talks | null = null) =>
  valuesOf('duration', text, story).map(({ claim, value }) => [claim.object, value.interval.high]);
const dayOf = (text: string, story: typeof talks | null = null) =>
  valuesOf('date', text, story).map(({ claim, value }) => [claim.object, value.to]);

describe('a length of time', () => {
  it.each([
    ['The envoys talked for an hour without agreeing on a truce.', 60],
    ['The delegations met for two hours; nobody so much as mentioned a ceasefire.', 120],
    ['The delegations spoke for forty minutes and never got to the question of an exchange.', 40],
  ])('is that of the deed beside it: %s', (text, minutes) => {
    expect(lengthOf(text)).toEqual([['talks', minutes]]);
  });

  it.each([
    ['The delegations met and agreed on a truce of 30 days.', 'truce'],
    ['The truce that the delegations talked about is to hold for 30 days.', 'truce'],
  ])('is that of the noun where it stands beside that: %s', (text, object) => {
    expect(lengthOf(text)).toEqual([[object, 43_200]]);
  });

  it.each([
    ["Putin's team and Zelensky's team talked for an hour.", 'talks'],
    ["Umerov and Medinsky's delegations talked for an hour.", 'talks'],
    ['Macron and Merz talked for an hour.', 'call'],
  ])('is that of the delegations, and of a call of those who sent them: %s', (text, object) => {
    expect(lengthOf(text, talks)).toEqual([[object, 60]]);
  });

  it.each([
    'An hour after the delegates had sat down the meeting was over.',
    'An hour after the delegations met they were done.',
    'An hour after they had begun, the talks broke up.',
    'An hour after the delegates had entered the hall they emerged from the talks.',
    'The talks ended an hour after they had begun.',
  ])('from its begin to its end is how long a meeting took: %s', (text) => {
    expect(lengthOf(text)).toEqual([['talks', 60]]);
  });

  it.each([
    'An hour after the delegations met it began to rain.',
    'The talks ended an hour after the bomb went off.',
    'An hour after the meeting ended the delegates left the town.',
    'An hour after the delegations gathered in the hall the first bus left.',
  ])('to anything else is none of a meeting: %s', (text) => {
    expect(lengthOf(text)).toEqual([['talks:elapsed', 60]]);
  });
});

describe('a day', () => {
  it.each([
    ['The prisoners will be exchanged at the end of June.', 'exchange'],
    ['The prisoners come home at the end of June.', 'free'],
    ['At the end of June the exchange is to take place.', 'exchange'],
    ['The delegations meet again at the end of June.', 'talks'],
  ])('ends nothing where it is the end of a month: %s', (text, object) => {
    expect(dayOf(text, talks)).toEqual([[object, '2025-06-30']]);
  });

  it.each(['The exchange came to an end in June.', 'The exchange ends in the course of June.'])(
    'ends what is told to end: %s',
    (text) => {
      expect(dayOf(text, talks)).toEqual([['exchange:until', '2025-06-30']]);
    },
  );

  it.each([
    'Zelensky wants to see Putin at one table, which could take place before 20 June.',
    'The summit is wanted by Kyiv, and should take place before 20 June.',
    'A meeting of Putin and Zelensky would be the first; it could be held on 20 June.',
  ])('of what is held is that of the only meeting spoken of: %s', (text) => {
    expect(dayOf(text, talks)).toEqual([['summit', '2025-06-20']]);
  });

  it.each(['The teams met and spoke of a summit; their talks are to take place again on 20 June.'])(
    'of what is held is no summit where talks are spoken of: %s',
    (text) => {
      expect(dayOf(text, talks)).toEqual([['talks', '2025-06-20']]);
    },
  );

  it('is of what the sentence before spoke of where a pronoun stands for what is held', () => {
    expect(dayOf('The delegations wait; it could be held on 20 June.', talks)).toEqual([[null, '2025-06-20']]);
  });

  it.each([
    'A meeting of the presidents, which is to take place on 20 June, will be short.',
    'The presidents wish for a meeting, to be held on 20 June.',
    'On 20 June a meeting of the premiers is to be held.',
  ])('of what is held is that of the meeting named: %s', (text) => {
    expect(dayOf(text)).toEqual([['summit', '2025-06-20']]);
  });

  it.each([
    ['The exchange got under way on 23 May.', 'exchange:since'],
    ['Both sides began the swap on 23 May.', 'exchange:since'],
    ['The search for the missing began on 23 May.', 'search:since'],
    ['The exchange was concluded on 23 May.', 'exchange:until'],
    ['The swap was wrapped up on 23 May.', 'exchange:until'],
    ['The exchange came to an end on 23 May.', 'exchange:until'],
  ])('is that of the begin or the end of what takes several: %s', (text, object) => {
    expect(dayOf(text, talks)).toEqual([[object, '2025-05-23']]);
  });

  it.each([
    ['The exchange took place on 23 May.', 'exchange'],
    ['After the talks had been closed in Istanbul the exchange was held on 23 May.', 'exchange'],
    ['The talks began on 23 May.', 'talks'],
    ['The ceremony began on 23 May.', 'start'],
  ])('is neither where another thing began, or one that takes no days: %s', (text, object) => {
    expect(dayOf(text, talks)).toEqual([[object, '2025-05-23']]);
  });
});

describe('the breadth of a pause', () => {
  const breadthOf = (text: string) => claimsOf(text).find(({ predicate }) => predicate === 'stance')?.features.breadth;

  it.each([
    'The army offered pauses lasting two days.',
    'The army offered a truce lasting two days or three.',
    'Velmar proposed a pause of the guns, lasting an hour.',
  ])('is narrow where it is told how short it lasts: %s', (text) => {
    expect(breadthOf(text)).toBe('narrow');
  });

  it.each(['The army offered a lasting ceasefire.', 'Velmar proposed a lasting truce after two days of talks.'])(
    'is wide where it is to be a lasting one: %s',
    (text) => {
      expect(breadthOf(text)).toBe('wide');
    },
  );
});
