import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../text/arbitrary';
import { claimsOf, onlyValue, talks } from './news';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spelled(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) return [TENS[Math.floor(value / 10) - 2], ...(value % 10 === 0 ? [] : [ONES[value % 10]])].join('-');
  const [size, word] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  const join = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${spelled(Math.floor(value / size))} ${word}${rest === 0 ? '' : join + spelled(rest)}`;
}

/** Styles in which newspapers write a number. */
const numberStyles: Readonly<Record<string, (value: number) => string>> = {
  digits: String,
  'digits in groups': (value) => value.toLocaleString('en'),
  words: spelled,
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ordinal = (day: number): string => {
  const suffix = day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
};

type Day = { year: number; month: number; day: number };
const dateStyles: Readonly<Record<string, (date: Day) => string>> = {
  American: ({ year, month, day }) => `${MONTHS[month - 1]} ${day}, ${year},`,
  British: ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  'with an ordinal': ({ year, month, day }) => `the ${ordinal(day)} of ${MONTHS[month - 1]} ${year}`,
  ISO: ({ year, month, day }) => iso({ year, month, day }),
};
const iso = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const anyDay: fc.Arbitrary<Day> = fc.record({
  year: fc.integer({ min: 1990, max: 2060 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('what is written is read', { timeout: 60_000 }, () => {
  it.each(Object.entries(numberStyles))('a number in %s', (_, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), (count) => {
        const { value } = onlyValue('quantity', `The ministry said ${write(count)} prisoners were freed.`);
        expect(value.interval).toEqual({ low: count, high: count });
      }),
    );
  });

  it.each(Object.entries(dateStyles))('a day in %s style', (_, write) => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { value } = onlyValue('date', `The talks were held on ${write(date)} in the palace.`);
        expect([value.from, value.to, value.explicit]).toEqual([iso(date), iso(date), true]);
      }),
    );
  });

  it('a range, whichever its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (low, more) => {
        const { value } = onlyValue('quantity', `Between ${low} and ${low + more} prisoners were freed.`);
        expect(value.interval).toEqual({ low, high: low + more });
      }),
    );
  });
});

describe('whatever the text', { timeout: 60_000 }, () => {
  it('reads claims whose values and sentences stand in it', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, followed) => {
        const story = followed ? talks : null;
        for (const { sentence, clause, valueSpans, keys } of claimsOf(text, story, { title: text.slice(0, 60) })) {
          const source = sentence.paragraph < 0 ? text.slice(0, 60) : text;
          expect(source.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const { start, end } of [clause, ...valueSpans]) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(sentence.text.length);
          }
          expect(keys.length).toBeLessThanOrEqual(10);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads it with any or no day of publication', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyDay), (text, day) => {
        claimsOf(text, talks, { day: day === null ? null : iso(day) });
      }),
    );
  });

  it('gives the same claims again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(claimsOf(text, talks)).toEqual(claimsOf(text, talks));
      }),
    );
  });
});

describe('texts made to be slow', () => {
  it('give no claims for what is too long to be a sentence', () => {
    expect(claimsOf('a'.repeat(100_000), talks)).toEqual([]);
    expect(claimsOf('1,'.repeat(50_000), talks)).toEqual([]);
    expect(claimsOf(`${'very '.repeat(5000)}many prisoners were freed.`, talks)).toEqual([]);
  });

  it.each([
    '“',
    '"',
    ',',
    '1',
    '1,',
    '. ',
    '(',
    '\ud83d',
    'e\u0301',
    'U.S. ',
    'and ',
    'all but ',
    'half of ',
    'one in ',
    'the end of ',
  ])('do not throw: %j, thousands of times', (unit) => {
    expect(() => claimsOf(unit.repeat(5000), talks)).not.toThrow();
    expect(() => claimsOf(unit.repeat(400), talks)).not.toThrow();
  });
});
