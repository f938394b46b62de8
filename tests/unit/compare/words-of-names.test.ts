import { describe, expect, it } from 'vitest';
import { partsOfName, shareRoot, shareWord, wordsOfName } from '../../../lib/compare/words-of-names';

describe('words of names', () => {
  it('are divided by spaces, and by hyphens where asked', () => {
    expect(partsOfName('~larnham harbour-side')).toEqual(['larnham', 'harbour-side']);
    expect(wordsOfName('~larnham harbour-side')).toEqual(['larnham', 'harbour', 'side']);
  });

  it.each([
    ['one word of two', ['~velmar'], ['~velmar junction'], true],
    ['a word too short to tell', ['~old mill'], ['~old bay'], false],
    ['no word', ['~velmar'], ['~tessel'], false],
    ['no names at all', [], [], false],
  ])('are in common by %s', (_what, one, other, common) => {
    expect(shareWord(one, other)).toBe(common);
    expect(shareWord(other, one)).toBe(common);
  });

  it('have one root for a country and its people', () => {
    expect(shareRoot('~taiwan', '~taiwanese navy')).toBe(true);
  });

  it('have a root of their own each where a pack knows them', () => {
    expect(shareRoot('arland-envoy', 'arland-minister')).toBe(false);
    expect(shareRoot('arland-envoy', 'arland-envoy')).toBe(true);
  });
});

describe('titles within names', () => {
  it('are no name in common of two people', () => {
    expect(shareRoot('~governor ann sewell', '~governor peter lacey')).toBe(false);
    expect(shareRoot('~governor ann sewell', '~sewell')).toBe(true);
  });
});
