import { describe, expect, it } from 'vitest';
import { claimsOf, onlyValue, talks, valuesOf } from './news';

const HOUR = 60;
const DAY = 24 * HOUR;

describe('a length of time', () => {
  it.each([
    ['an hour', HOUR, HOUR, false],
    ['half an hour', 30, 30, false],
    ['an hour and a half', 90, 90, false],
    ['one and a half hours', 90, 90, false],
    ['an hour and 15 minutes', 75, 75, false],
    ['65 minutes', 65, 65, false],
    ['two hours', 2 * HOUR, 2 * HOUR, false],
    ['about two hours', 2 * HOUR, 2 * HOUR, true],
    ['more than an hour', HOUR, null, false],
    ['over two hours', 2 * HOUR, null, false],
    ['less than two hours', null, 2 * HOUR, false],
    ['two to three hours', 2 * HOUR, 3 * HOUR, false],
    ['three days', 3 * DAY, 3 * DAY, false],
    ['a week', 7 * DAY, 7 * DAY, false],
    ['a whole week', 7 * DAY, 7 * DAY, false],
    ['no longer than two hours', null, 2 * HOUR, false],
  ])('the talks lasted %s', (phrase, low, high, approximate) => {
    const { value } = onlyValue('duration', `The talks lasted ${phrase}.`);
    expect(value).toMatchObject({ type: 'duration', interval: { low, high }, approximate });
  });

  it('keeps "a little over an hour" near an hour', () => {
    const { low, high } = onlyValue('duration', 'The talks lasted a little over an hour.').value.interval;
    expect(low).toBe(HOUR);
    expect(high ?? 2 * HOUR).toBeLessThan(2 * HOUR);
  });

  it.each([
    ['an hour and forty minutes', 100],
    ['an hour, 15 minutes', 75],
    ['sixty seconds', 1],
    ['a year and a half', 547.5 * DAY],
    ['a fortnight', 14 * DAY],
    ['two and a half hours', 150],
  ])('adds up %s', (phrase, minutes) => {
    expect(onlyValue('duration', `The siege lasted ${phrase}.`).value.interval).toEqual({
      low: minutes,
      high: minutes,
    });
  });

  it.each([
    ['a quarter of an hour', 15],
    ['three-quarters of an hour', 45],
    ['a half-hour', 30],
    ['one-and-a-half hours', 90],
    ['an hour and three-quarters', 105],
    ['two and three-quarter hours', 165],
    ['5hr 29min', 329],
    ['2h30m', 150],
    ['5h29', 329],
    ['a couple of hours', 120],
    ['two tense hours', 120],
    ['three consecutive days', 3 * DAY],
    ['half a day', 12 * HOUR],
  ])('is read however it is written: %s', (phrase, minutes) => {
    expect(onlyValue('duration', `The siege lasted ${phrase}.`).value.interval).toEqual({
      low: minutes,
      high: minutes,
    });
  });

  it.each([
    ['up to an hour', null, HOUR],
    ['no more than an hour', null, HOUR],
    ['less than an hour', null, HOUR],
    ['upwards of an hour', HOUR, null],
    ['the better part of an hour', 36, HOUR],
    ['a two- to three-day lull', 2 * DAY, 3 * DAY],
  ])('has its limits: %s', (phrase, low, high) => {
    expect(onlyValue('duration', `The siege lasted ${phrase}.`).value.interval).toMatchObject({ low, high });
  });

  it.each([
    ['The siege ended on its 53rd day.', 52 * DAY, 53 * DAY],
    ['The strike has entered its third week.', 14 * DAY, 21 * DAY],
    ['The guns boomed for a second day.', DAY, 2 * DAY],
  ])('has come to a day of its own: %s', (sentence, low, high) => {
    expect(onlyValue('duration', sentence).value.interval).toEqual({ low, high });
  });

  it.each([['The third day of the strike was quiet.'], ['The second half was dull.'], ['A second minute followed.']])(
    'is none where an ordinal counts: %s',
    (sentence) => {
      expect(valuesOf('duration', sentence)).toEqual([]);
    },
  );

  it.each([
    ['A one-hour walkout began.', HOUR],
    ['The hour-long walkout ended.', HOUR],
    ['The weeklong walkout ended.', 7 * DAY],
    ['A 48-hour pause began.', 48 * HOUR],
    ['A day-long walkout began.', DAY],
    ['One month without offensives began.', 30 * DAY],
    ['A three-day walkout began.', 3 * DAY],
  ])('%s', (sentence, minutes) => {
    expect(onlyValue('duration', sentence).value.interval.low).toBe(minutes);
  });

  it.each([
    ['Fifteen hours after the block had collapsed a girl was dug out.', 15 * HOUR, 'collapse:elapsed'],
    ['The ferry left two hours late.', 2 * HOUR, 'withdraw:elapsed'],
    ['He faces five years behind bars.', 5 * 365 * DAY, 'sentence'],
    ['She got three years in prison.', 3 * 365 * DAY, 'sentence'],
  ])('says what it is of: %s', (sentence, minutes, object) => {
    const { claim, value } = onlyValue('duration', sentence);
    expect([value.interval.low, claim.object]).toEqual([minutes, object]);
  });

  it.each([['Trains run twice a day.'], ['The mine earns $5 billion a year.'], ['Ferries carry 300 people a day.']])(
    'is none where it tells how often: %s',
    (sentence) => {
      expect(valuesOf('duration', sentence)).toEqual([]);
    },
  );

  it.each([
    ['The army observes a truce from March 30 to April 12.', 13 * DAY, 14 * DAY],
    ['The truce holds from 20 May until 3 June.', 14 * DAY, 15 * DAY],
    ['The talks ran from 10:45 until noon.', 75, 75],
    ['The talks ran from 11:40 until 1:10 p.m.', 90, 90],
    ['The talks ran from 10.30pm until 4.15am.', 345, 345],
    ['The talks began at 10.30pm and ended at 4.15 the next morning.', 345, 345],
    ['The talks began at 1.33pm and broke up at 2.40.', 67, 67],
    ['The power failed at 9am and was restored at 5pm.', 480, 480],
    ['The shops, shut at 9am, did not reopen until well after 5pm.', 480, 480],
    ['Trapped since Thursday, the miners were brought up on Tuesday.', 5 * DAY, 6 * DAY],
  ])('is told by its ends: %s', (sentence, low, high) => {
    expect(onlyValue('duration', sentence).value.interval).toEqual({ low, high });
  });

  it('is none where a meeting is to fall between two days', () => {
    expect(valuesOf('duration', 'The talks are planned between 20 and 30 June.')).toEqual([]);
  });

  it('is none where it was put off', () => {
    expect(valuesOf('duration', 'The talks were delayed from 9am until 11am.')).toEqual([]);
  });

  it('is no length where it tells an age or a moment', () => {
    expect(valuesOf('duration', 'The 53-year-old envoy led the talks.')).toEqual([]);
    expect(valuesOf('duration', 'The talks ended two hours ago.')).toEqual([]);
  });

  it('belongs to what is near it', () => {
    const { claim } = onlyValue('duration', 'The truce would last two to three days.');
    expect(claim.object).toBe('truce');
  });
});

describe('a clock time', () => {
  it.each([
    ['at 14:43', 14 * 60 + 43],
    ['at 2.43 p.m.', 14 * 60 + 43],
    ['at 2:43 pm', 14 * 60 + 43],
    ['at 1 p.m.', 13 * 60],
    ['at noon', 12 * 60],
    ['at half past nine in the evening', 21 * 60 + 30],
    ["at two o'clock in the afternoon", 14 * 60],
    ['at 12:05 a.m.', 5],
  ])('the talks began %s', (phrase, minutes) => {
    const { value } = onlyValue('clock', `The talks began ${phrase}.`);
    expect(value.interval).toEqual({ low: minutes, high: minutes });
  });

  it.each([
    ['At 9:21 on Tuesday night the siren went.', 21 * 60 + 21],
    ['The siren went at 2:20 on Friday afternoon.', 14 * 60 + 20],
    ['The siren went at half past four on Tuesday morning.', 4 * 60 + 30],
    ['The siren went at a quarter to seven in the evening.', 18 * 60 + 45],
    ['On Tuesday night at 9:21 the siren went.', 21 * 60 + 21],
    ['The siren went at 7pm.', 19 * 60],
    ['The siren went at midnight.', 0],
    ['The siren went at one minute past midnight.', 1],
  ])('knows its half of the day: %s', (sentence, minutes) => {
    expect(onlyValue('clock', sentence).value).toMatchObject({
      interval: { low: minutes, high: minutes },
      twelve: false,
    });
  });

  it.each([
    ['It was ten minutes to one.', 50],
    ['It was a quarter to seven.', 6 * 60 + 45],
    ['It was five past ten.', 10 * 60 + 5],
    ['It was nine minutes to one.', 51],
    ["It was shortly before ten o'clock.", 10 * 60],
  ])('may fall in either half: %s', (sentence, minutes) => {
    expect(onlyValue('clock', sentence).value).toMatchObject({ interval: { low: minutes }, twelve: true });
  });

  it.each([
    ['The siren went at 12:10 GMT.', 'utc'],
    ['The siren went at 0620 GMT.', 'utc'],
    ['The siren went at 06:20 universal time.', 'utc'],
    ['The siren went at 2:20 on Friday afternoon Beijing time.', 'beijing'],
    ['The siren went at 7 p.m. local time.', null],
  ])('tells its zone: %s', (sentence, zone) => {
    expect(onlyValue('clock', sentence).value.zone).toBe(zone);
  });

  it('is none in a range of people', () => {
    expect(valuesOf('clock', 'Five to ten people waited in the hall.')).toEqual([]);
  });

  it('is no count', () => {
    expect(valuesOf('quantity', 'The talks began at 14:43.')).toEqual([]);
  });
});

describe('what a length of time is of', () => {
  const lengths = (...sentences: string[]) =>
    claimsOf(sentences, talks, { title: 'A deal on an exchange of prisoners after talks in Istanbul' }).flatMap(
      (claim) => (claim.value?.type === 'duration' ? [claim.object] : []),
    );

  it('may be told of what the sentence before told by a verb', () => {
    expect(lengths('The exchange is agreed.', 'The negotiators met on June 2.', 'They were done in an hour.')).toEqual([
      'talks:within',
    ]);
  });

  it('is how often, where it counts them', () => {
    expect(lengths('They held talks for the second time in less than a month.')).toEqual(['talks:again']);
    expect(lengths('The second round of talks was over in an hour.')).toEqual(['talks:within']);
  });

  it('is no length of what came after it', () => {
    expect(lengths('Russia handed over 20 bodies after four days in which the lorries had stood there.')).toEqual([
      'handover:elapsed',
    ]);
    expect(lengths('The talks ended after two hours.')).toEqual(['talks']);
  });
});
