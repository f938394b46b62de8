import { expect, it } from 'vitest';
import { findIn } from '../../../components/sidebar/finding-words';
import { agreeing, differing, findings, later } from '../../gallery/examples';

const texts = (query: string) => new Set(findIn(findings, query).map(({ sentence }) => sentence.text));

it('finds the sentences that hold the words, or whose evidence does', () => {
  expect(texts('fishing perm')).toEqual(new Set([differing.sentence.text]));
  expect(texts('lorry border')).toEqual(new Set([later.sentence.text]));
  expect(findIn(findings, '  ')).toBe(findings);
});

it('forgives a slip of the pen, but only where nothing holds the words as they are', () => {
  expect(texts('confiscted')).toEqual(new Set([agreeing.sentence.text]));
  expect(texts('confiscted nets')).toEqual(new Set([agreeing.sentence.text]));
  expect(texts('xylophone')).toEqual(new Set());
});
