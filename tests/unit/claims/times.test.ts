import { describe, expect, it } from 'vitest';
import { onlyValue, valuesOf } from './news';

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
  ])('the talks lasted %s', (phrase, low, high, approximate) => {
    const { value } = onlyValue('duration', `The talks lasted ${phrase}.`);
    expect(value).toEqual({ type: 'duration', interval: { low, high }, approximate });
  });

  it('keeps "a little over an hour" near an hour', () => {
    const { low, high } = onlyValue('duration', 'The talks lasted a little over an hour.').value.interval;
    expect(low).toBe(HOUR);
    expect(high ?? 2 * HOUR).toBeLessThan(2 * HOUR);
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

  it('is no count', () => {
    expect(valuesOf('quantity', 'The talks began at 14:43.')).toEqual([]);
  });
});

describe('an age', () => {
  it.each([
    ['Prisoners aged 18 to 25 will be freed.', 18, 25],
    ['Prisoners between the ages of 18 and 25 will be freed.', 18, 25],
    ['Prisoners between 18 and 25 years old will be freed.', 18, 25],
    ['Soldiers under 25 will be freed.', null, 25],
    ['Soldiers under the age of 25 will be freed.', null, 25],
    ['The youngest of the freed soldiers is 22 and the oldest 59.', 22, 59],
    ['A 12-year-old girl was among the freed.', 12, 12],
  ])('%s', (sentence, low, high) => {
    expect(onlyValue('age', sentence).value.interval).toEqual({ low, high });
  });

  it.each([
    ['They freed 25 prisoners.'],
    ['The truce would last 30 days.'],
    ['About 25% of the young soldiers were freed.'],
  ])('is not read from %s', (sentence) => {
    expect(valuesOf('age', sentence)).toEqual([]);
  });
});
