import { describe, expect, it } from 'vitest';
import { type Credited, creditsOf, shareCredit } from '../../../lib/corpus/credits';
import { article } from './article-maker';

const credits = (text: string, byline: string | null = null) => creditsOf(article(text, { byline }));

describe('credits of an article', () => {
  it.each([
    ['ODRA (AP) — Delegations met on Tuesday.', ['ap']],
    ['Odra, March 2 (Reuters) - Delegations met on Tuesday.', ['reuters']],
    ['Delegations met on Tuesday. (AFP)', ['afp']],
    ['Delegations met on Tuesday. — Agence France-Presse', ['afp']],
    ['Delegations met on Tuesday. © dpa', ['dpa']],
    ['They met.\nAFP\nComments\nBe the first to comment here', ['afp']],
    ['They met.\nSource: TASS', ['tass']],
    ['They met.\nSources: AFP, Reuters', ['afp', 'reuters']],
    ['They met.\nVia Bosphorus Wire', ['bosphorus wire']],
    ['Here is the latest via RT:\nThey met.', ['rt']],
    ['They met.\nThe Associated Press contributed to this report.', ['ap']],
    ['They met, with additional reporting by Reuters.', ['reuters']],
    ['They met.\nWith agency material', ['unnamed agency']],
  ])('are read in %j', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });

  it.each([
    ['AFP', ['afp']],
    ['Reuters Staff', ['reuters']],
    ['Jane Doe, with AFP and dpa', ['afp', 'dpa']],
    ['Jane Doe with agencies', ['unnamed agency']],
    ['Jane Doe', []],
    ['Ani Papazian', []],
  ])('are read in the byline %j', (byline, expected) => {
    expect(credits('They met.', byline)).toEqual(expected);
  });

  it.each([
    'He told AFP that they had met.',
    'The report by Reuters was denied on Monday.',
    'He wrote via Telegram:',
    'The AP (Anti-Piracy) office was closed.',
    'They met.\nAfter Tuesday',
  ])('are not read in %j', (text) => {
    expect(credits(text)).toEqual([]);
  });

  it('are not read in the midst of a text', () => {
    const text = ['One.', 'Two.', 'Three.', 'He said so (AFP)', 'Five.', 'Six.', 'Seven.'].join('\n');
    expect(credits(text)).toEqual([]);
  });

  it('hold the site of a canonical address elsewhere, and none of the own site', () => {
    const at = (canonicalUrl: string) =>
      creditsOf(article('They met.', { url: 'https://one.example/a', canonicalUrl }));
    expect(at('https://www.two.example/b')).toEqual(['site:two.example']);
    expect(at('https://www.one.example/b')).toEqual([]);
    expect(at('not an address')).toEqual([]);
  });
});

describe('two articles share a credit', () => {
  const of = (outletKey: string, ...own: string[]): Credited => ({
    credits: own,
    outletKey,
    url: `https://${outletKey.replaceAll(' ', '-')}.example/a`,
  });

  it.each([
    ['where both credit one agency', of('a', 'afp'), of('b', 'afp', 'dpa'), true],
    ['where one credits the other', of('a', 'bosphorus wire'), of('bosphorus wire'), true],
    ['where one credits the agency that the other is', of('a', 'afp'), of('agence france presse'), true],
    ['where one has its canonical address at the other’s', of('a', 'site:b.example'), of('b'), true],
    ['never where they credit different ones', of('a', 'afp'), of('b', 'dpa'), false],
    ['never where neither is named', of('a', 'unnamed agency'), of('b', 'unnamed agency'), false],
    ['never for being of one outlet', of('a'), of('a'), false],
  ])('%s', (_, a, b, expected) => {
    expect(shareCredit(a, b)).toBe(expected);
    expect(shareCredit(b, a)).toBe(expected);
  });
});
