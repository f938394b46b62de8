import { describe, expect, it } from 'vitest';
import type { Claim, Value } from '../../../lib/claims';
import { compareValues } from '../../../lib/compare/values';
import { onlyValue } from '../claims/news';

type Kind = Value['type'];

const told = (type: Kind, sentence: string): Claim => onlyValue(type, sentence).claim;

/** What the first comparison of two sentences' values says: "fits", "hard" or "soft" conflict, or nothing. */
function between(type: Kind, a: string, b: string): string {
  const [first] = compareValues(told(type, a), told(type, b));
  if (first === undefined || first.outcome === 'incomparable') return 'nothing';
  return first.outcome === 'fits' ? 'fits' : first.strength;
}

describe('two figures', () => {
  it.each([
    ['over 200 people', 'over 400 people', 'soft'],
    ['over 200 people', 'over 250 people', 'nothing'],
    ['over 200 people', 'over 210 people', 'fits'],
    ['up to 200 people', 'up to 400 people', 'soft'],
    ['more than 200 people', '320 people', 'soft'],
    ['more than 200 people', '280 people', 'fits'],
    ['at least 200 people', '320 people', 'fits'],
    ['10 miles', '16 kilometres', 'fits'],
    ['10 miles', '10 kilometres', 'hard'],
    ['250 acres', '101 hectares', 'fits'],
    ['$10 million', '10 million Canadian dollars', 'nothing'],
    ['80 knots', '150 km/h', 'fits'],
    ['several houses', 'a single house', 'soft'],
    ['270 people', '540 people', 'nothing'],
    ['300 people', '600 people', 'hard'],
    ['20 to 30 people', '30 to 40 people', 'hard'],
    ['20 to 30 people', '25 to 40 people', 'fits'],
    ['20 to 30 people', '30 people', 'fits'],
  ])('%s against %s: %s', (a, b, outcome) => {
    expect(between('quantity', `The flood reached ${a}.`, `The flood reached ${b}.`)).toBe(outcome);
    expect(between('quantity', `The flood reached ${b}.`, `The flood reached ${a}.`)).toBe(outcome);
  });

  it('none against some', () => {
    expect(between('quantity', 'No one was hurt.', 'Three people were hurt.')).toBe('hard');
  });
});

describe('two lengths of time', () => {
  it.each([
    ['seven months', '210 days', 'fits'],
    ['five years', 'sixty months', 'fits'],
    ['five years', 'six years', 'soft'],
    ['two weeks', 'a fortnight', 'fits'],
    ['more than two hours', 'five hours', 'soft'],
  ])('%s against %s: %s', (a, b, outcome) => {
    expect(between('duration', `The siege lasted ${a}.`, `The siege lasted ${b}.`)).toBe(outcome);
  });
});

describe('two clock times', () => {
  it.each([
    ['at 9:21', 'at 9:21 p.m.', 'fits'],
    ['at 9:21 a.m.', 'at 9:21 p.m.', 'soft'],
    ["at ten o'clock", 'at 22:00', 'fits'],
    ['at midnight', 'at 23:58', 'fits'],
    ['at 06:20 GMT', 'at 12:50 local time', 'nothing'],
    ['at 2:20 p.m. Beijing time', 'at 12:50 p.m.', 'nothing'],
    ['at 06:20 GMT', 'at 07:20 GMT', 'soft'],
  ])('%s against %s: %s', (a, b, outcome) => {
    expect(between('clock', `The siren went ${a}.`, `The siren went ${b}.`)).toBe(outcome);
  });
});

describe('two ages', () => {
  it.each([
    ['A man in his sixties', 'A man of 63', 'fits'],
    ['A man in his sixties', 'A man of 71', 'soft'],
    ['A teenager', 'A boy of 15', 'fits'],
    ['A woman of 63', 'A woman of 36', 'soft'],
  ])('%s against %s: %s', (a, b, outcome) => {
    expect(between('age', `${a} was dug out.`, `${b} was dug out.`)).toBe(outcome);
  });
});

describe('two dates', () => {
  it('say nothing to each other where one is half a month wide', () => {
    expect(between('date', 'The talks were held in mid-June.', 'The talks were held on 13 June.')).toBe('nothing');
    expect(between('date', 'The talks were held in mid-June.', 'The talks were held on 28 June.')).not.toBe('fits');
  });
});

describe('clock times of two zones', () => {
  const at = (a: string, b: string) => between('clock', a, b);

  it('fit where they are one moment by the zone told and the place named', () => {
    expect(at('The quake struck at 06:20 GMT.', 'In Mandalay the clocks stopped at 12:50 p.m.')).toBe('fits');
    expect(at('At 4 p.m. Lisbon time the gates closed.', 'In Tokyo the gates closed at midnight.')).toBe('fits');
  });

  it('never conflict: either may be the time of another place', () => {
    expect(at('The quake struck at 06:20 GMT.', 'In Mandalay the clocks stopped at 1:50 p.m.')).toBe('nothing');
  });

  it('follow the summer time of their day', () => {
    const claim = (sentence: string, day: string) => onlyValue('clock', sentence, null, { day }).value.offset;
    expect(claim('In London the gates closed at 4 p.m.', '2025-01-15')).toBe(0);
    expect(claim('In London the gates closed at 4 p.m.', '2025-07-15')).toBe(60);
  });
});
