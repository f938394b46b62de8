import { describe, expect, it } from 'vitest';
import { type Days, relations } from './between';

const tuesday: Days = ['2025-09-09', '2025-09-09'];
const onTuesday = (here: string, there: string) => relations(here, there, null, tuesday);

const differ = (found: readonly string[]) => found.some((one) => /^differs (?:party|person)$/.test(one));

describe('a part that one alone plays', () => {
  it.each([
    [
      'Councillor Ann Sewell cast the only vote against the Dunmore budget on Monday.',
      'Peter Lacey was the lone dissenter when Dunmore passed its budget on Monday.',
    ],
    [
      'Rheinwerk will merge with its rival Alpina, the chairman of Rheinwerk said on Monday.',
      'Rheinwerk is to merge with Nordstahl, its chairman announced on Monday.',
    ],
    [
      'The Liberals opened coalition talks with the Farmers on Monday, Hanna Orsz said.',
      'Hanna Orsz said on Monday that the Liberals would negotiate a coalition with the Greens.',
    ],
    [
      'Midfielder Pavel Orsz scored the only goal of the Kolin derby on Saturday.',
      'The only goal of Saturday’s Kolin derby came from Marek Hruby.',
    ],
  ])('differs where another plays it: %s', (here, there) => {
    expect(differ(onTuesday(here, there))).toBe(true);
  });

  it.each([
    [
      'The Liberals opened coalition talks with the Greens on Monday.',
      'The Conservatives opened coalition talks with the Social Democrats on Monday.',
    ],
    ['Rheinwerk said on Monday it would merge with Alpina.', 'Nordbank said on Monday it would merge with Kredita.'],
    [
      'Governors Ann Sewell and Peter Lacey voted against the rate cut in Estmark on Monday.',
      'Peter Lacey voted against the rate cut in Estmark on Monday.',
    ],
  ])('is none where it is of two deeds, or where one is among several: %s', (here, there) => {
    expect(differ(onTuesday(here, there))).toBe(false);
  });
});
