import { describe, expect, it } from 'vitest';
import { conceptsOf, isOpposite, kinship, rarity, unitAt } from '../../../lib/claims/concepts';
import { lemma, tokenize } from '../../../lib/text';

/** Kinship of two words as they stand in a text. */
const near = (a: string, b: string) => kinship(unitOf(a), unitOf(b));
const opposed = (a: string, b: string) => isOpposite(unitOf(a), unitOf(b));
const unitOf = (words: string) => unitAt(tokenize(words), 0).unit;

describe('kinship of two words', () => {
  it.each([
    ['died', 'perished'],
    ['died', 'lost their lives'],
    ['passengers', 'travellers'],
    ['collapsed', 'came down'],
    ['postponed', 'put off'],
    ['rejected', 'turned down'],
    ['spurned', 'refused'],
    ['wounded', 'injured'],
  ])('is 1 for words of one meaning: %s, %s', (a, b) => {
    expect(near(a, b)).toBe(1);
    expect(near(b, a)).toBe(1);
  });

  it.each([
    ['repatriation', 'repatriated'],
    ['arrival', 'arrived'],
    ['refusal', 'refused'],
    ['explosion', 'exploded'],
    ['deaths', 'killed'],
  ])('links a noun and its verb: %s, %s', (a, b) => {
    expect(near(a, b)).toBeGreaterThan(0.4);
  });

  it.each([
    ['bus', 'train'],
    ['Monday', 'Tuesday'],
    ['negotiator', 'negotiated'],
    ['bank', 'river'],
    ['killed', 'wounded'],
    ['wife', 'husband'],
    ['doctor', 'teacher'],
    ['Atlantis', 'Avalon'],
  ])('is 0 for different things, of one class or not: %s, %s', (a, b) => {
    expect(near(a, b)).toBe(0);
  });

  it('finds words whose ending inflection cut', () => {
    expect(lemma('cancelled')).toBe('cancell');
    expect(near('cancelled', 'scrapped')).toBe(1);
    expect(near('crumbled', 'collapsed')).toBe(1);
  });
});

describe('opposites', () => {
  it.each([
    ['accepted', 'spurned'],
    ['rose', 'fell'],
    ['soared', 'plunged'],
    ['allowed', 'banned'],
    ['unilateral', 'mutual'],
    ['convicted', 'acquitted'],
    ['strong', 'weak'],
  ])('exclude each other: %s, %s', (a, b) => {
    expect(opposed(a, b)).toBe(true);
    expect(opposed(b, a)).toBe(true);
  });

  it.each([
    ['accepted', 'approved'],
    ['died', 'collapsed'],
    ['bus', 'train'],
    ['rose', 'rose'],
  ])('do not: %s, %s', (a, b) => {
    expect(opposed(a, b)).toBe(false);
  });
});

describe('rarity', () => {
  it('is high for telling words and names, low for those of every report', () => {
    for (const telling of ['zeppelin', 'repatriation', 'Velmar']) expect(rarity(unitOf(telling))).toBeGreaterThan(0.8);
    for (const common of ['new', 'people', 'officials', 'said']) expect(rarity(unitOf(common))).toBeLessThan(0.35);
    expect(rarity('the')).toBe(0);
  });
});

describe('units of a sentence', () => {
  it('takes a phrase as one', () => {
    expect(unitAt(tokenize('The offer was turned down at once'), 3)).toEqual({ unit: 'turn down', length: 2 });
    expect(unitAt(tokenize('The offer was refused'), 1)).toEqual({ unit: 'offer', length: 1 });
  });

  it('knows no concepts of names', () => {
    expect(conceptsOf('velmar')).toEqual([]);
  });
});
