import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyValue, valuesOf } from './news';

describe('a sum of money', () => {
  it.each([
    ['Two and a half million euros', 'EUR', 2.5e6],
    ['€2.5m', 'EUR', 2.5e6],
    ['25m pounds', 'GBP', 25e6],
    ['10 million pounds sterling', 'GBP', 10e6],
    ['$275m', 'USD', 275e6],
    ['US$4 billion', 'USD', 4e9],
    ['C$2 billion', 'CAD', 2e9],
    ['Two billion Canadian dollars', 'CAD', 2e9],
    ['A$30 million', 'AUD', 30e6],
    ['HK$40 million', 'HKD', 40e6],
    ['Half a million Swiss francs', 'CHF', 5e5],
    ['A quarter of a million zloty', 'PLN', 250_000],
    ['300 million Czech crowns', 'CZK', 3e8],
    ['3 billion won', 'KRW', 3e9],
    ['60 million reais', 'BRL', 6e7],
    ['EUR 20 million', 'EUR', 2e7],
    ['A million and a half shekels', 'ILS', 1.5e6],
  ])('%s', (phrase, currency, sum) => {
    const { value } = onlyValue('quantity', `${phrase} went to the flooded port.`);
    expect([value.unit, value.interval]).toEqual([`money:${currency}`, { low: sum, high: sum }]);
  });

  it.each([
    ['between $5 million and $6 million', 5e6, 6e6],
    ['€2-3bn', 2e9, 3e9],
    ['$10m to $15m', 10e6, 15e6],
  ])('has two ends in %s', (phrase, low, high) => {
    expect(onlyValue('quantity', `The dam cost ${phrase}.`).value.interval).toEqual({ low, high });
  });

  it('is none where a team has won games or a beam is metres long', () => {
    expect(valuesOf('quantity', 'The club won 12 games and of 40 won seats.').map(({ value }) => value.unit)).toEqual([
      'count',
      'count',
    ]);
    expect(onlyValue('quantity', 'The beam is 5m long.').value.unit).toBe('distance');
  });

  it('is read whatever the style', () => {
    const styles: readonly ((tenths: number) => string)[] = [
      (tenths) => `€${tenths / 10}m`,
      (tenths) => `€${tenths / 10} million`,
      (tenths) => `${tenths / 10}mn euros`,
      (tenths) => `${tenths / 10}-million-euro`,
      (tenths) => `€${(tenths * 1e5).toLocaleString('en')}`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...styles), (tenths, write) => {
        const { value } = onlyValue('quantity', `The bank gave a ${write(tenths)} loan.`);
        expect(value.unit).toBe('money:EUR');
        expect(value.interval.low).toBeCloseTo(tenths * 1e5, 3);
      }),
    );
  });
});
