import { describe, expect, it } from 'vitest';
import { talks, valuesOf } from './news';

/** The day on which the 900 of a text came home, as the text tells it. */
const dayOf = (text: string) =>
  valuesOf('quantity', text, talks, { day: '2025-06-15' }).map(({ claim }) => claim.features.when?.first ?? null);
const datesOf = (text: string) => valuesOf('date', text, null, { day: '2025-06-15' }).map(({ value }) => value.from);

describe('a deal named by its day', () => {
  it.each([
    ['Under the June 2 accords 900 prisoners came home on Saturday.', '2025-06-14'],
    ['In line with the June 2 agreement both sides freed 900 prisoners on June 14.', '2025-06-14'],
    ['On June 14 both sides freed 900 prisoners, as part of the June 2 deal.', '2025-06-14'],
    ['By the June 2 deal 900 prisoners were freed.', null],
    ['Thanks to the June 2 understandings 900 prisoners came home.', null],
  ])('is not the day of what is done under it: %s', (text, day) => {
    expect(dayOf(text)).toEqual([day]);
  });

  it.each([
    ['Under the May 9 pact the ferries sail again from 14 June.', ['2025-06-14']],
    ['By the May 9 deal the ferries sail again.', []],
    ['The pact was signed on 9 May.', ['2025-05-09']],
    ['The ferries sailed on 9 May under the pact.', ['2025-05-09']],
  ])('is no day on which anything was, unless it is told so: %s', (text, days) => {
    expect(datesOf(text)).toEqual(days);
  });

  it.each([
    'By the June 2 deal 900 prisoners were freed on Saturday.',
    'Under the June 2 deal 900 prisoners were freed on Saturday.',
    'On Saturday 900 prisoners were freed under the June 2 deal.',
  ])('is no other day of what is told of one: %s', (text) => {
    const [day] = valuesOf('date', text, talks, { day: '2025-06-15' });
    expect(day?.value.from).toBe('2025-06-14');
    expect(day?.claim.features.when).toBeNull();
  });
});
