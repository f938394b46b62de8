import { describe, expect, it } from 'vitest';
import { talks, valuesOf } from './news';

/** Every number of people in a text, sums among them. */
const figuresOf = (text: string) =>
  valuesOf('quantity', text, talks)
    .map(({ value }) => value.interval.high)
    .sort((a, b) => Number(a) - Number(b));

describe('people counted beside others', () => {
  it.each([
    'Alongside 190 soldiers, twenty civilians came home.',
    'Together with 190 soldiers 20 civilians came home.',
    'In addition to 190 soldiers, 20 civilians came home.',
    'Besides 190 soldiers, Kyiv got back 20 civilians.',
    '190 soldiers came home alongside 20 civilians.',
  ])('add up: %s', (text) => {
    expect(figuresOf(text)).toEqual([20, 190, 210]);
  });

  it.each([
    '190 soldiers came home, but 20 civilians did not.',
    '190 soldiers guarded a road alongside 20 houses.',
    'Of 190 soldiers, 20 volunteers came home.',
    'Alongside 190 soldiers stood 20 trucks.',
  ])('do not where they are others, or some of them: %s', (text) => {
    expect(figuresOf(text)).toEqual([20, 190]);
  });
});
