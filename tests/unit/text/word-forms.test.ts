import { describe, expect, it } from 'vitest';
import { markWords, tokenize } from '../../../lib/text';

describe('marks of words', () => {
  // Read before the sets are known, as a lexicon is that other modules are loaded after.
  tokenize('Bridges fell');
  const crossing = markWords(['bridge', 'ford'], ['tunnel']);
  const falling = markWords([], ['fall']);
  const marked = (sentence: string, mark: number) =>
    tokenize(sentence).flatMap(({ text, marks }) => ((marks & mark) === 0 ? [] : [text]));

  it('tell words of a set in any case, and dictionary forms whatever their inflection', () => {
    expect(marked('The FORD, two tunnels and a bridge', crossing)).toEqual(['FORD', 'tunnels', 'bridge']);
    expect(marked('Fords were left', crossing)).toEqual([]);
  });

  it('are set on words that were read before the set was known', () => {
    expect(marked('Bridges fell', falling)).toEqual(['fell']);
  });

  it('keep the sets apart', () => {
    expect(marked('The bridge fell', crossing)).toEqual(['bridge']);
    expect(marked('The bridge fell', falling)).toEqual(['fell']);
  });
});
