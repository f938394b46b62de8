import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/claims';
import { claimsOf, type Told, talks, told } from './news';

/** Event of the claim with a value of this type. */
const eventOf = (text: string, type: string, how: { day?: string | null; title?: string } = {}) =>
  claimsOf(text, talks, how as Told).find(({ value }) => value?.type === type)?.event;

describe('the event a claim belongs to', () => {
  it.each([
    ['by ordinal', 'The first round of talks in Istanbul lasted two hours.', 'duration', 'round-1'],
    ['by ordinal', 'The second round of talks in Istanbul lasted two hours.', 'duration', 'round-2'],
    ['by ordinal', 'The third round of talks in Istanbul lasted an hour.', 'duration', 'round-3'],
    ['by its day', 'The talks in Istanbul on May 16 lasted two hours.', 'duration', 'round-1'],
    ['by its day', 'The talks in Istanbul on June 2 lasted two hours.', 'duration', 'round-2'],
    ['by its year', 'The talks in Istanbul in March 2022 lasted three hours.', 'duration', 'round-2022'],
    ['by its venue', 'The talks in the Dolmabahçe Palace lasted two hours.', 'duration', 'round-1'],
  ])('%s: %s', (_, text, type, event) => {
    expect(eventOf(text, type, { day: '2025-07-30' })).toBe(event);
  });

  it.each([
    ['2025-05-17', 'round-1'],
    ['2025-06-03', 'round-2'],
    ['2025-07-24', 'round-3'],
  ])('is the latest before publication where nothing else tells: %s', (day, event) => {
    expect(eventOf('The talks in Istanbul lasted two hours.', 'duration', { day })).toBe(event);
  });

  it('is not told by the value under comparison', () => {
    const text = 'The second round of talks was held in Istanbul on May 22.';
    expect(eventOf(text, 'date')).toBe('round-2');
  });

  it.each([
    ['Iranian envoys met British, French and German ones', null],
    ['Russian envoys met British, French and German ones', 'round-3'],
    ['Envoys met British and French ones', 'round-3'],
  ])('is none where three others met and no side of the story: %s', (met, event) => {
    const text = `In Istanbul ${met}, and the talks lasted four hours.`;
    expect(eventOf(text, 'duration', { day: '2025-07-26' })).toBe(event);
  });

  it.each([
    ['For the first time since March 2022 the talks in Istanbul lasted two hours.', 'round-2'],
    ['The talks in Istanbul, the longest since March 2022, lasted two hours.', 'round-2'],
    ['The talks in Istanbul lasted two hours; since March 2022 none had.', 'round-2'],
    ['The talks of March 2022 in Istanbul lasted two hours.', 'round-2022'],
    ['In March 2022 the talks in Istanbul lasted two hours.', 'round-2022'],
  ])('is not that of the month since which there was none: %s', (text, event) => {
    expect(eventOf(text, 'duration')).toBe(event);
  });

  it.each([
    ['agreed to swap 1,200 prisoners each', 'swap-3'],
    ['swapped 250 prisoners each', 'swap-2'],
  ])('is the new deal on its day for what is agreed, the old one for what is carried out: %s', (deed, event) => {
    expect(eventOf(`In Istanbul the sides ${deed}.`, 'quantity', { day: '2025-07-23' })).toBe(event);
  });

  it('is none for what the calendar does not hold', () => {
    expect(eventOf('The bakers of Bern baked 300 loaves.', 'quantity')).toBeNull();
  });
});

describe('a day counted from another event', () => {
  const whenOf = (text: string) => {
    const claim = claimsOf(text, talks, { day: '2025-08-15' }).find(({ value }) => value?.type === 'quantity');
    return [claim?.event, claim?.features.when?.first];
  };

  it.each([
    ['the day before', 'Both sides freed 84 prisoners each the day before the Alaska summit.'],
    ['the eve', 'On the eve of the Alaska summit both sides freed 84 prisoners each.'],
  ])('is %s it, and the claim is on what happened then', (_, text) => {
    expect(whenOf(text)).toEqual(['swap-august-fourteen', '2025-08-14']);
  });
});

describe('a comparison with another event', () => {
  const text =
    'On June 2 in Istanbul the sides agreed to swap 1,200 prisoners each, topping the exchange of 1,000 prisoners for 1,000 of May.';

  it('is a claim on the event it compares with', () => {
    const counts = claimsOf(text, talks).filter(({ value }) => value?.type === 'quantity');
    const events = counts.map(({ value, event }) => [value?.type === 'quantity' ? value.interval.low : null, event]);
    expect(events).toContainEqual([1200, 'swap-2']);
    expect(events).toContainEqual([1000, 'swap-1']);
  });
});

describe('clauses', () => {
  it('give each value its own stretch of the sentence', () => {
    const text = 'Russia offered a truce of two days, but Ukraine demanded 30 days.';
    const lengths = claimsOf(text, talks).filter(({ value }) => value?.type === 'duration');
    expect(lengths.map(({ clause, sentence }) => sentence.text.slice(clause.start, clause.end))).toEqual([
      'Russia offered a truce of two days,',
      'but Ukraine demanded 30 days.',
    ]);
    expect(lengths.map(({ holder }) => holder)).toEqual(['russia', 'ukraine']);
  });
});

describe('claims of an article', () => {
  it('stand at their offsets in title and paragraphs', () => {
    const paragraphs = ['They freed 300 prisoners. The talks lasted an hour.', 'On Monday 12 officials left.'];
    const title = 'Russia and Ukraine free 300 prisoners';
    for (const { sentence, valueSpans, clause } of claimsOf(paragraphs, talks, { title })) {
      const source = sentence.paragraph < 0 ? title : (paragraphs[sentence.paragraph] ?? '');
      expect(source.slice(sentence.start, sentence.end)).toBe(sentence.text);
      for (const { start, end } of [...valueSpans, clause]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(sentence.text.length);
        expect(start).toBeLessThan(end);
      }
    }
  });

  it('come once for a repeated sentence', () => {
    const once = claimsOf('They freed 300 prisoners.', talks);
    expect(claimsOf(['They freed 300 prisoners.', 'They freed 300 prisoners.'], talks)).toHaveLength(once.length);
  });

  it('have ids that the same text gets again, and no two the same', () => {
    const text = ['They freed 300 prisoners. The talks in Istanbul lasted an hour.', 'On Monday 12 officials left.'];
    const ids = claimsOf(text, talks).map(({ id }) => id);
    expect(claimsOf(text, talks).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are read in English alone', () => {
    const claims = (lang: string) => claimsOfLanguage(lang).length;
    expect(claims('en-GB')).toBeGreaterThan(0);
    expect(claims('und')).toBeGreaterThan(0);
    expect(claims('tr')).toBe(0);
  });

  it('have at most ten blocking keys each', () => {
    for (const { keys } of claimsOf(
      'Umerov, Medinsky, Fidan and Peskov freed 300 prisoners in Istanbul on June 2.',
      talks,
    )) {
      expect(keys.length).toBeLessThanOrEqual(10);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

const claimsOfLanguage = (lang: string) => readClaims({ ...told('They freed 300 prisoners.'), lang }, talks);
