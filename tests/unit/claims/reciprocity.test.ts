import { describe, expect, it } from 'vitest';
import { talks, valuesOf } from './news';

/** Which way the 900 of a text go. */
const scopeOf = (text: string) =>
  valuesOf('quantity', text, talks).find(({ value }) => value.interval.low === 900)?.value.scope;

describe('what comes back', () => {
  it.each([
    'Russia is to hand over 900 bodies and receives none of its own.',
    'Russia gave Ukraine 900 bodies without getting any of its own.',
    'Moscow returned 900 bodies and took nothing in return.',
    'Russia handed over 900 bodies, collecting none of its own.',
  ])('is nothing where that is said: %s', (text) => {
    expect(scopeOf(text)).toBe('one-way');
  });

  it.each([
    'Russia handed over 900 bodies and received 30 of its own.',
    'Russia handed over 900 bodies; it never recovered its own ship.',
    'Ukraine received 900 bodies and no food of its own.',
    'Ukraine received 900 bodies of its own soldiers.',
  ])('is not denied by the denial of something else: %s', (text) => {
    expect(scopeOf(text)).toBe('unknown');
  });

  it.each([
    'The two armies are each to return 900 bodies.',
    'The two sides will each hand over 900 bodies.',
    'Both of the two countries are each to give back 900 bodies.',
  ])('is as much where the two do it: %s', (text) => {
    expect(scopeOf(text)).toBe('each');
  });

  it.each(['The 14 trucks are each to bring 900 bodies.', '14 guards each watched over 900 bodies.'])(
    'is not told by "each" of another figure: %s',
    (text) => {
      expect(scopeOf(text)).toBe('unknown');
    },
  );
});

describe('a figure with "in all"', () => {
  it.each([
    'They freed 900 prisoners in all from both countries.',
    'They freed 900 prisoners altogether from both sides.',
    'In total 900 prisoners in all of both armies came home.',
  ])('is what two sides give together: %s', (text) => {
    expect(scopeOf(text)).toBe('total');
  });

  it.each(['900 prisoners in all on either side came home.', '900 prisoners in all from each side came home.'])(
    'is what one gives where it is told of each: %s',
    (text) => {
      expect(scopeOf(text)).toBe('each');
    },
  );
});

describe('halves told beside a whole', () => {
  it.each([
    'The two sides will exchange 900 bodies, 450 Russians and 450 Ukrainians.',
    'The two sides will give back 900 bodies, 450 from each army.',
    'They agreed on 900 bodies, 450 a side.',
  ])('say that it is the whole where each side gives one: %s', (text) => {
    expect(scopeOf(text)).toBe('total');
  });

  it.each([
    ['Both sides agreed to free 900 prisoners each, 450 of them sick.', 'each'],
    ['Russia and Ukraine will each free 900 prisoners and hand over 450 bodies.', 'each'],
    ['Each side will hand over 900 bodies, 450 of them in June.', 'each'],
    ['Russia freed 900 prisoners, among them 450 Ukrainians.', 'unknown'],
  ])('say nothing of sides where they are of something else: %s', (text, scope) => {
    expect(scopeOf(text)).toBe(scope);
  });
});
