import { describe, expect, it } from 'vitest';
import { onlyValue, valuesOf } from './news';

describe('a share', () => {
  it.each([
    ['One voter in five stayed at home.', 20],
    ['One in four women stayed at home.', 25],
    ['Every third shop was shut.', 33.3],
    ['Two out of three ballots were spoilt.', 66.7],
    ['Three in every ten pumps failed.', 30],
    ['Half the harbour was closed.', 50],
    ['A fifth of the harvest was lost.', 20],
  ])('%s', (sentence, share) => {
    const { value } = onlyValue('quantity', sentence);
    expect([value.unit, value.interval.low]).toEqual(['percent', share]);
  });

  it.each([
    ['The committee meets every second day.'],
    ['It rained in the second half of May.'],
    ['They won three in five years.'],
  ])('is none in: %s', (sentence) => {
    expect(valuesOf('quantity', sentence).filter(({ value }) => value.unit === 'percent')).toEqual([]);
  });

  it('belongs to a figure whose unit stands after the second', () => {
    const found = valuesOf('quantity', 'The bank set its rate at 4.25 and then at 4 percent.');
    expect(found.map(({ value }) => [value.unit, value.interval.low])).toContainEqual(['percent', 4]);
    expect(onlyValue('quantity', 'Growth is between 4 and 5 percent.').value).toMatchObject({
      unit: 'percent',
      interval: { low: 4, high: 5 },
    });
  });

  it.each([
    ['by a quarter of a point', 0.25],
    ['by half a percentage point', 0.5],
    ['by 25 basis points', 0.25],
    ['by 0.75 points', 0.75],
    ['by two percentage points', 2],
  ])('moves %s', (phrase, points) => {
    const { value } = onlyValue('quantity', `The bank lowered its rate ${phrase}.`);
    expect([value.unit, value.interval]).toEqual(['points', { low: points, high: points }]);
  });
});

describe('a number that is told without a figure', () => {
  it.each([
    ['No one was hurt.', 'injured', 0, 0],
    ['Nobody was killed, the fire chief wrote.', 'dead', 0, 0],
    ['The drill ended without casualties.', 'injured', 0, 0],
    ['The only survivor was flown out.', 'survivor', 1, 1],
    ['A single bridge stood.', 'bridge', 1, 1],
    ['Several houses collapsed.', 'building', 3, 9],
    ['One person was killed in the blaze.', 'dead', 1, 1],
  ])('%s', (sentence, object, low, high) => {
    const { claim, value } = onlyValue('quantity', sentence);
    expect([claim.object, value.interval]).toEqual([object, { low, high }]);
  });

  it.each([
    ['No further deaths were reported.'],
    ['There were no reports of casualties.'],
    ['One official shrugged.'],
    ['The only way out was the sea.'],
    ['Several proposals were discussed.'],
    ['Nobody knew the way.'],
  ])('is none in: %s', (sentence) => {
    expect(valuesOf('quantity', sentence)).toEqual([]);
  });

  it.each([
    ['All but two of the 28 hostages were freed.', 26, 26],
    ['Half of the 28 hostages were freed.', 14, 14],
    ['Half a dozen hostages were freed.', 6, 6],
    ['A dozen or so hostages were freed.', 12, 12],
    ['A score of hostages were freed.', 20, 20],
    ['Several hundred hostages were freed.', 300, 900],
    ['Tens of thousands of hostages were freed.', 20_000, 200_000],
    ['A five-digit number of hostages was freed.', 10_000, 99_999],
  ])('%s', (sentence, low, high) => {
    expect(onlyValue('quantity', sentence).value.interval).toEqual({ low, high });
  });

  it('tells how many in a stretch of time apart from how many in all', () => {
    expect(onlyValue('quantity', 'The ferry carries 300 people a day.').value.scope).toBe('per-item');
    expect(onlyValue('quantity', 'The ferry carried 300 people for a day.').value.scope).toBe('unknown');
  });
});
