import { describe, expect, it } from 'vitest';
import { onlyValue } from './news';

describe('a measure', () => {
  it.each([
    ['The plot covers 250 acres.', 'hectare', 101.17],
    ['The plot covers one and a half square kilometres.', 'hectare', 150],
    ['The plot covers 40 km².', 'hectare', 4000],
    ['Gusts blew at 80 knots.', 'kilometer-per-hour', 148.16],
    ['Gusts blew at 150 km/h.', 'kilometer-per-hour', 150],
    ['Gusts blew at 100 miles an hour.', 'kilometer-per-hour', 160.9],
    ['The tank holds 40 cubic metres.', 'liter', 40_000],
    ['It was 104 degrees Fahrenheit in the shade.', 'degree', 40],
    ['It was 40°C in the shade.', 'degree', 40],
    ['The wave stood 30ft high.', 'distance', 0.00914],
    ['The crate weighs 2½ tonnes.', 'tonne', 2.5],
    ['The plant yields 1.2 gigawatts.', 'megawatt', 1200],
    ['The trench is half a kilometre long.', 'distance', 0.5],
  ])('%s', (sentence, unit, size) => {
    const { value } = onlyValue('quantity', sentence);
    expect(value.unit).toBe(unit);
    expect(value.interval.low).toBeCloseTo(size, 1);
  });

  it('has the unit of the figure joined to it', () => {
    expect(onlyValue('quantity', 'The trench is 250 to 300 kilometres long.').value).toMatchObject({
      unit: 'distance',
      interval: { low: 250, high: 300 },
    });
  });
});
