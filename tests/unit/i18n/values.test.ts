import { describe, expect, it } from 'vitest';
import {
  createLanguage,
  dayRangeText,
  languageName,
  publishedText,
  recentText,
  relativeText,
  speakerText,
  valueText,
  withNames,
} from '../../../i18n';
import type { PlaceRelation, Value } from '../../../lib/claims/types';
import { quantity } from '../../gallery/examples';

const english = createLanguage('en');

const duration = (low: number | null, high: number | null, approximate = false): Value => ({
  type: 'duration',
  interval: { low, high },
  approximate,
});
const date = (from: string, to = from, explicit = true): Value => ({ type: 'date', from, to, explicit });

const more = (low: number, rest: Partial<Extract<Value, { type: 'quantity' }>> = {}) =>
  quantity(low, null, { interval: { low, high: null, above: true }, ...rest });
const clock = (minutes: number, rest: Partial<Extract<Value, { type: 'clock' }>>): Value => ({
  type: 'clock',
  interval: { low: minutes, high: minutes },
  approximate: false,
  twelve: false,
  zone: null,
  ...rest,
});
const place = (relation: Extract<Value, { type: 'place' }>['relation']): Value => ({
  type: 'place',
  place: 'customs',
  name: 'Old Customs House',
  relation,
  grain: 'site',
  within: [],
});

const hour = 60;
const dayLong = 24 * hour;

describe('values in words', () => {
  it.each<[string, Value]>([
    ['1,000 in total', quantity(1000, 1000, { scope: 'total' })],
    ['at least 1,000 on each side', quantity(1000, null, { scope: 'each' })],
    ['up to 1,200 from both sides', quantity(null, 1200, { scope: 'mutual' })],
    ['1,200 apiece', quantity(1200, 1200, { scope: 'per-item' })],
    ['6,000 from one side only', quantity(6000, 6000, { scope: 'one-way' })],
    ['1,212, part of a larger figure', quantity(1212, 1212, { scope: 'part' })],
    ['about 6,000', quantity(6000, 6000, { approximate: true })],
    ['2,000–3,000', quantity(2000, 3000)],
    ['hundreds', quantity(200, 2000, { approximate: true })],
    ['millions', quantity(2e6, null, { approximate: true })],
    ['$7 billion', quantity(7e9, 7e9, { unit: 'money:USD' })],
    ['7 billion', quantity(7e9, 7e9, { unit: 'money' })],
    ['$2.5–3 billion', quantity(2.5e9, 3e9, { unit: 'money:USD' })],
    ['€300', quantity(300, 300, { unit: 'money:EUR' })],
    ['1.25 million', quantity(1.25e6, 1.25e6)],
    ['1,234,567', quantity(1_234_567, 1_234_567)],
    ['at least 20%', quantity(20, null, { unit: 'percent' })],
    ['more than 6,000', more(6000)],
    ['more than 6,000 on each side', more(6000, { scope: 'each' })],
    ['about 250 tonnes', quantity(250, 250, { unit: 'tonne', approximate: true })],
    ['1 tonne', quantity(1, 1, { unit: 'tonne' })],
    ['1.5 tonnes', quantity(1.5, 1.5, { unit: 'tonne' })],
    ['2–3 million barrels', quantity(2e6, 3e6, { unit: 'barrel' })],
    ['1,200 megawatts', quantity(1200, 1200, { unit: 'megawatt' })],
    ['0.25 percentage points', quantity(0.25, 0.25, { unit: 'points' })],
    ['40 degrees Celsius', quantity(40, 40, { unit: 'degree' })],
    ['150 kilometres per hour', quantity(150, 150, { unit: 'kilometer-per-hour' })],
    ['40,000 litres', quantity(40_000, 40_000, { unit: 'liter' })],
    ['100–150 hectares', quantity(100, 150, { unit: 'hectare' })],
    ['70 metres', quantity(0.07, 0.07, { unit: 'distance' })],
    ['hundreds of kilometres', quantity(200, 2000, { unit: 'distance', approximate: true })],
    ['thousands of tonnes', quantity(2000, 20_000, { unit: 'tonne', approximate: true })],
    ['millions of US dollars', quantity(2e6, null, { unit: 'money:USD', approximate: true })],
    ['dozens of aircraft', quantity(24, 200, { unit: 'aircraft', approximate: true })],
    ['5,000 pesos', quantity(5000, 5000, { unit: 'money:PESO' })],
    ['at least magnitude 6', quantity(6, null, { unit: 'magnitude' })],
    ['magnitude 6.2', quantity(6.2, 6.2, { unit: 'magnitude' })],
    ['40 kilometres', quantity(40, 40, { unit: 'distance' })],
    ['at least 40 aircraft', quantity(40, null, { unit: 'aircraft' })],
    ['3rd', quantity(3, 3, { unit: 'ordinal' })],
    ['11th', quantity(11, 11, { unit: 'ordinal' })],
    ['no figure', quantity(null, null)],
    ['2–3 days', duration(2 * dayLong, 3 * dayLong)],
    ['about 40 minutes', duration(40, 40, true)],
    ['at least 1 hour', duration(hour, null)],
    ['more than 1 hour', { type: 'duration', interval: { low: hour, high: null, above: true }, approximate: false }],
    ['up to 1 hour', duration(0, hour)],
    ['up to 90 minutes', duration(null, 90)],
    ['36 hours', duration(36 * hour, 36 * hour)],
    ['30 days', duration(30 * dayLong, 30 * dayLong)],
    ['2 years', duration(2 * 365 * dayLong, 2 * 365 * dayLong)],
    ['ages 18 to 25', { type: 'age', interval: { low: 18, high: 25 } }],
    ['age 25 and under', { type: 'age', interval: { low: null, high: 25 } }],
    ['age 60 and over', { type: 'age', interval: { low: 60, high: null } }],
    ['over the age of 60', { type: 'age', interval: { low: 60, high: null, above: true } }],
    ['age 7', { type: 'age', interval: { low: 7, high: 7 } }],
    ['14:30', { type: 'clock', interval: { low: 870, high: 870 }, approximate: false, twelve: false, zone: null }],
    ['about 9:05', { type: 'clock', interval: { low: 545, high: 545 }, approximate: true, twelve: false, zone: null }],
    ['9:21, morning or evening unsaid', clock(561, { twelve: true })],
    ['14:30 UTC', clock(870, { zone: 'utc' })],
    ['14:30, Tokyo time', clock(870, { zone: 'tokyo' })],
    ['2 June 2025', date('2025-06-02')],
    ['May 2025', date('2025-05-01', '2025-05-31')],
    ['December 2024', date('2024-12-01', '2024-12-31')],
    ['2025', date('2025-01-01', '2025-12-31')],
    ['2–5 June 2025', date('2025-06-02', '2025-06-05')],
    ['25 May – 3 June 2025', date('2025-05-25', '2025-06-03')],
    ['2 June 2025, worked out from the wording', date('2025-06-02', '2025-06-02', false)],
    [
      'Old Customs House',
      { type: 'place', place: 'customs', name: 'Old Customs House', relation: 'at', grain: 'site', within: [] },
    ],
    ['near Old Customs House', place('around')],
    ['from Old Customs House', place('from')],
    ['to Old Customs House', place('to')],
    ['Norland', { type: 'party', party: 'norland', name: 'Norland' }],
    ['Ilda Maroun', { type: 'person', person: 'maroun', name: 'Ilda Maroun' }],
    ['on each side', { type: 'scope', scope: 'each' }],
    ['no', { type: 'polarity', holds: false }],
    ['rejected', { type: 'modality', modality: 'rejected' }],
    ['“as it was”', { type: 'text', text: 'it-was', words: 'as it was' }],
  ])('%s', (text, value) => {
    expect(valueText(english, value)).toBe(text);
  });

  it.each([
    ['“Monday” (2 June 2025)', 'Monday', date('2025-06-02', '2025-06-02', false)],
    ['“early June 2025”', 'early June 2025', date('2025-06-01', '2025-06-10')],
    ['June 2025', 'last June', date('2025-06-01', '2025-06-30')],
    ['2 June 2025', 'June 2nd', date('2025-06-02')],
    ['under the age of 25', 'under 25', { type: 'age', interval: { low: null, high: 24 } } as const],
    ['age 24 and under', 'up to 24', { type: 'age', interval: { low: null, high: 24 } } as const],
    ['over the age of 60', 'over 60', { type: 'age', interval: { low: 61, high: null } } as const],
    ['age 61 and over', '61 and older', { type: 'age', interval: { low: 61, high: null } } as const],
    ['no (“put off”)', 'put off', { type: 'polarity', holds: false } as const],
  ])('with the words of the sentence: %s', (text, words, value) => {
    expect(valueText(english, value, words)).toBe(text);
  });

  it('writes figures and dates the way of the region', () => {
    const american = createLanguage('en-US');
    expect(valueText(american, date('2025-06-02'))).toBe('June 2, 2025');
    expect(valueText(american, quantity(40, 40, { unit: 'distance' }))).toBe('40 kilometers');
    expect(valueText(createLanguage('en-IN'), quantity(123_456, 123_456))).toBe('1,23,456');
  });
});

describe('dates', () => {
  it('a day is that day in every time zone', () => {
    expect(publishedText('en-GB', { at: '2025-06-02', grain: 'day', known: 'url' })).toBe('2 June 2025');
  });

  it('a broken day is shown as it stands', () => {
    expect(dayRangeText('en-GB', 'soon', 'soon')).toBe('soon');
    expect(dayRangeText('en-GB', 'soon', 'later')).toBe('soon – later');
  });

  it.each([
    ['tr', 'Turkish'],
    ['uk-UA', 'Ukrainian (Ukraine)'],
    ['und', null],
    ['not a tag', null],
  ])('the language of %s is %s', (tag, name) => {
    expect(languageName('en', tag)).toBe(name);
  });
});

describe('how long ago', () => {
  const now = Date.parse('2025-06-12T12:00:00Z');
  it.each([
    ['2025-06-12T11:59:40Z', ['now', 'зараз', 'şimdi']],
    ['2025-06-12T10:00:00Z', ['2 hours ago', '2 години тому', '2 saat önce']],
    ['2025-06-11T11:00:00Z', ['yesterday', 'учора', 'dün']],
    ['2025-06-07T12:00:00Z', ['5 days ago', '5 днів тому', '5 gün önce']],
    ['2025-06-13T13:00:00Z', ['tomorrow', 'завтра', 'yarın']],
    ['2023-06-01T12:00:00Z', ['2 years ago', '2 роки тому', '2 yıl önce']],
  ])('%s', (instant, texts) => {
    expect(['en-GB', 'uk-UA', 'tr-TR'].map((locale) => relativeText(locale, instant, now))).toEqual(texts);
  });

  it('is told within a week; before that, and ahead, the day is', () => {
    const told = (instant: string) => recentText('uk-UA', instant, now);
    expect(told('2025-06-12T10:00:00Z')).toBe('2 години тому');
    expect(told('2025-06-06T12:00:00Z')).toBe('6 днів тому');
    expect(told('2025-06-02T12:00:00Z')).toBe('2 червня 2025');
    expect(told('2025-06-14T12:00:00Z')).toBe('14 червня 2025');
  });

  it('a broken instant is shown as it stands', () => {
    expect(relativeText('en-GB', 'soon', now)).toBe('soon');
  });
});

describe('names of parties, people and places', () => {
  const names = {
    weir: { uk: 'Верхня гребля' },
    'Lagoon Council': { uk: 'Рада лагуни' },
    'Ida Maroun': { uk: 'Іда Марун' },
  };
  const party = (name: string): Value => ({ type: 'party', party: 'x', name });
  const spoken = (code: string) => withNames(createLanguage(code), names);

  it('are those of the story in the reader’s language, several of them too', () => {
    const ukrainian = spoken('uk');
    expect(valueText(ukrainian, party('Lagoon Council, Norland, Turkey'))).toBe('Рада лагуни, Norland, Туреччина');
    expect(valueText(ukrainian, { type: 'person', person: 'ida', name: 'Ida Maroun' })).toBe('Іда Марун');
    expect(speakerText(ukrainian, { speaker: 'ida', speakerName: 'Ida Maroun', side: null, quoted: true })).toBe(
      'Іда Марун',
    );
  });

  it('are those of the place, whichever of its names the article writes', () => {
    const place = (id: string, name: string, relation: PlaceRelation = 'at'): Value => ({
      ...{ type: 'place', place: id, name, relation, grain: null, within: [] },
    });
    const ukrainian = spoken('uk');
    for (const written of ['the upper weir', 'Weir House']) {
      expect(valueText(ukrainian, place('weir', written))).toBe('Верхня гребля');
      expect(valueText(spoken('tr'), place('weir', written))).toBe(written);
      expect(valueText(spoken('en'), place('weir', written))).toBe(written);
    }
    expect(valueText(ukrainian, place('weir', 'Weir House', 'from'))).toContain('Верхня гребля');
    expect(valueText(ukrainian, place('turkey', 'Turkey'))).toBe('Туреччина');
    expect(valueText(ukrainian, place('~dorn', 'Dorn'))).toBe('Dorn');
  });

  it('stay English where the story has none, and in English', () => {
    expect(valueText(spoken('tr'), party('Lagoon Council'))).toBe('Lagoon Council');
    expect(valueText(spoken('en'), party('Lagoon Council'))).toBe('Lagoon Council');
    expect(valueText(withNames(createLanguage('uk'), undefined), party('Norland'))).toBe('Norland');
  });
});
