import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/text';

const words = (sentence: string) => tokenize(sentence).map(({ text }) => text);

describe('tokens', () => {
  it.each([
    [
      'figures with their separators',
      'They met 6,000 at 20:37 for 1.5 hours',
      ['They', 'met', '6,000', 'at', '20:37', 'for', '1.5', 'hours'],
    ],
    ['an exchange of like for like', '1,000-for-1,000', ['1,000', '-', 'for', '-', '1,000']],
    ['a possessive', "the envoy's list", ['the', 'envoy', "'s", 'list']],
    ['a denial', "they didn't meet", ['they', 'did', "n't", 'meet']],
    ['what is to come', 'we’ll see', ['we', '’ll', 'see']],
    ['a name with an apostrophe', "O'Brien's", ["O'Brien", "'s"]],
    ['letters of a country', 'the U.S. team', ['the', 'U.S.', 'team']],
    ['a hyphened word', 'face-to-face', ['face', '-', 'to', '-', 'face']],
    ['money', '$150 million', ['$', '150', 'million']],
    ['an hour', 'at 9 a.m. sharp', ['at', '9', 'a.m.', 'sharp']],
    ['a figure that ends its clause', 'of 7.7, not 5: so', ['of', '7.7', ',', 'not', '5', ':', 'so']],
    ['a figure with its unit', '17km by F16', ['17', 'km', 'by', 'F', '16']],
    ['letters of two scripts', 'São Paulo’s cafés', ['São', 'Paulo', '’s', 'cafés']],
    ['what stands without spaces', 'no—never(yet)', ['no', '—', 'never', '(', 'yet', ')']],
  ])('are %s', (_, sentence, expected) => {
    expect(words(sentence)).toEqual(expected);
  });

  it.each([
    ['Çırağan', 'ciragan'],
    ['CIRAGAN', 'ciragan'],
    ['Łódź', 'lodz'],
    ['Türkiye', 'turkiye'],
    ['Київ', 'київ'],
  ])('fold %s to %s', (text, norm) => {
    expect(tokenize(text)[0]?.norm).toBe(norm);
  });

  it.each([
    ['bodies', 'body'],
    ['swapped', 'swap'],
    ['agreed', 'agree'],
    ['exchanging', 'exchange'],
    ['children', 'child'],
    ['met', 'meet'],
    ['talks', 'talks'],
    ['negotiator', 'negotiator'],
    ['negotiations', 'negotiation'],
    ['toppled', 'topple'],
    ['required', 'require'],
    ['disclosing', 'disclose'],
    ['participated', 'participate'],
    ['repaired', 'repair'],
    ['developed', 'develop'],
    ['combating', 'combat'],
    ['occurred', 'occur'],
    ['guaranteed', 'guarantee'],
    ['slain', 'slay'],
  ])('have a dictionary form: %s → %s', (text, base) => {
    expect(tokenize(text)[0]?.lemma).toBe(base);
  });

  it('stand at their offsets', () => {
    const sentence = 'The Çırağan Palace – “old”, 6,000 m² 🕊️ – waits.';
    for (const { text, start, end } of tokenize(sentence)) expect(sentence.slice(start, end)).toBe(text);
  });
});
