import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandKeys, minHash, SHINGLE_WORDS, shinglesOf, shingleWords } from '../../../lib/text';
import { anyText } from './arbitrary';

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => (from + i) * 2654435);

describe('shingles', () => {
  it('are all runs of five words, in order, and none of a shorter text', () => {
    const [first, second, ...rest] = shinglesOf('They met at noon today again');
    expect(first).toBe(shinglesOf('they met at noon today')[0]);
    expect(second).toBe(shinglesOf('met at noon today again')[0]);
    expect(rest).toEqual([]);
    expect(shinglesOf('They met at noon')).toHaveLength(0);
  });

  it('know the order of words', () => {
    expect(shinglesOf('one two three four five')).not.toEqual(shinglesOf('five four three two one'));
  });

  it.each([
    ['“They met”, at Çırağan — again.', '"They met" at Ciragan again'],
    ['1,000 were freed', '1000 were freed'],
    ['THEY met', 'they MET'],
  ])('do not see how %s is typeset', (a, b) => {
    expect(shingleWords(a)).toEqual(shingleWords(b));
  });

  it('keep other words apart', () => {
    expect(shingleWords('1,000 were freed')).not.toEqual(shingleWords('1,200 were freed'));
  });

  it('read scripts without spaces', () => {
    expect(shinglesOf('双方代表团举行会谈').length).toBe(9 - SHINGLE_WORDS + 1);
  });

  it('are one fewer per word than the text has, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = shingleWords(text).length;
        expect(shinglesOf(text)).toHaveLength(Math.max(0, words - SHINGLE_WORDS + 1));
      }),
    );
  });
});

describe('a MinHash signature', () => {
  it('agrees in as many places as the sets are alike', () => {
    // 100 of 200 in common: Jaccard 0.5; the standard error at 512 functions is 0.022.
    const [a, b] = [minHash(numbers(0, 150), 512), minHash(numbers(50, 200), 512)];
    const agreeing = a.filter((value, i) => value === b[i]).length / 512;
    expect(agreeing).toBeGreaterThan(0.5 - 0.08);
    expect(agreeing).toBeLessThan(0.5 + 0.08);
  });

  it('does not depend on order or repetition', () => {
    const set = numbers(0, 40);
    expect(minHash([...set, ...set].reverse(), 16)).toEqual(minHash(set, 16));
  });

  it('is empty for nothing, so that empty texts share no key', () => {
    expect(bandKeys(minHash([], 32), 2)).toEqual([]);
  });
});

describe('band keys', () => {
  it('meet where the sets are alike and hardly where they are not', () => {
    const keys = (set: number[]) => bandKeys(minHash(set, 32), 2);
    const own = new Set(keys(numbers(0, 100)));
    const met = (set: number[]) => keys(set).filter((key) => own.has(key)).length;
    expect(met(numbers(0, 100))).toBe(16);
    expect(met(numbers(20, 100))).toBeGreaterThan(4);
    expect(met(numbers(1000, 1100))).toBe(0);
  });

  it('name their band, and are whole numbers that IndexedDB keeps exactly', () => {
    const keys = bandKeys(new Uint32Array([7, 7, 7, 7]), 2);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(Number.isSafeInteger(key)).toBe(true);
  });
});
