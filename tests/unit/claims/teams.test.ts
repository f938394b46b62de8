import { describe, expect, it } from 'vitest';
import { valuesOf } from './news';

const countedIn = (text: string) =>
  valuesOf('quantity', text).map(({ claim, value }) => [claim.object, value.interval.high]);

describe('the members of a body', () => {
  it.each([
    ['Norway sent a 12-member delegation to the talks.', 'member:delegation'],
    ['A mission of twelve flew to the talks.', 'member:delegation'],
    ['The team at the talks numbers 12 people.', 'member:delegation'],
    ['The committee consists of twelve judges.', 'member:committee'],
    ['A twelve-strong panel heard the case.', 'member:committee'],
    ['The board was made up of twelve teachers.', 'member:committee'],
    ['The jury comprises twelve critics.', 'member:committee'],
  ])('are counted whatever they are called: %s', (text, object) => {
    expect(countedIn(text)).toEqual([[object, 12]]);
  });

  it.each([
    ['The commission includes twelve generals.', null],
    ['A team of twelve rescuers searched the cellar.', 'rescuer'],
    ['A team of twelve played for Norway.', null],
    ['The council sold 12 houses.', 'building'],
    ['The 12-member union is angry.', null],
  ])('are not some of them, nor other people, nor what they own: %s', (text, object) => {
    expect(countedIn(text)).toEqual([[object, 12]]);
  });
});
