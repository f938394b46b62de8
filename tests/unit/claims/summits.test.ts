import { describe, expect, it } from 'vitest';
import { talks, valuesOf } from './news';

/** What a text says was or is to be on its only day, and that day. */
const datesOf = (text: string, story: typeof talks | null = null) =>
  valuesOf('date', text, story).map(({ claim, value }) => [claim.object, value.to]);

describe('a meeting of leaders', () => {
  it.each([
    'A face-to-face encounter of the presidents is planned for 20 June.',
    'Both heads of state will sit down together on 20 June.',
    'On 20 June the premiers will convene in Oslo.',
    'Talks between the leaders are set for 20 June.',
    "The presidents' meeting is set for 20 June.",
    'The two presidents will meet on 20 June.',
  ])('is a summit, however it is put: %s', (text) => {
    expect(datesOf(text)).toEqual([['summit', '2025-06-20']]);
  });

  it.each([
    'Macron and Merz will meet on 20 June.',
    'A meeting between Starmer and Tusk is planned for 20 June.',
    'When Macron met Merz on 20 June it rained.',
    'Erdogan said of his talks with Lukashenko on 20 June that they were long.',
    'Erdogan will sit down with Lukashenko on 20 June.',
  ])('is a summit where a story knows that both lead: %s', (text) => {
    expect(datesOf(text, talks)).toEqual([['summit', '2025-06-20']]);
  });

  it.each([
    'The heads of the delegations will meet on 20 June.',
    'The opposition leaders will meet on 20 June.',
    'The leaders of the parties will meet on 20 June.',
    'The presidents spoke by telephone on 20 June.',
    'The presidents, whose aides held talks on 20 June, were silent.',
    'Both teams met for talks on 20 June, while their leaders stayed at home.',
    "The leaders' envoys will meet on 20 June.",
    'On 20 June envoys of the presidents will meet.',
  ])('is none where others meet, or nobody does: %s', (text) => {
    expect(datesOf(text)).toEqual([['talks', '2025-06-20']]);
  });

  it.each([
    'Umerov and Medinsky will meet on 20 June.',
    'Macron met Rubio on 20 June.',
    "The talks between Putin's and Zelensky's delegations are set for 20 June.",
    'The delegations of Putin and Zelensky will hold talks on 20 June.',
    'Talks between Russia and Ukraine are set for 20 June, Putin and Zelensky said.',
  ])('is none where the story knows that one of them leads nothing, or sends others: %s', (text) => {
    expect(datesOf(text, talks)).toEqual([['talks', '2025-06-20']]);
  });

  it.each([
    ['The presidents should meet at the close of August.', '2025-08-24', '2025-08-31'],
    ['The premiers should meet before next month is out.', '2025-06-03', '2025-07-31'],
    ['The leaders should meet before the year is through.', '2025-06-03', '2025-12-31'],
    ['The leaders should meet before the month is over.', '2025-06-03', '2025-06-30'],
  ])('has its day told from its month or year: %s', (text, from, to) => {
    expect(valuesOf('date', text).map(({ claim, value }) => [claim.object, value.from, value.to])).toEqual([
      ['summit', from, to],
    ]);
  });
});
