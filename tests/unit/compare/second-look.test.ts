import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import { readClaims } from '../../../lib/claims';
import { judgePassages, relate } from '../../../lib/compare';
import { besideConflicts, valuesMet } from '../../../lib/compare/encounters';
import { bundledPacks, compileStory } from '../../../lib/story';

const [pack] = bundledPacks();
const talks = pack === undefined ? null : compileStory(pack);

const report = (text: string): Article => ({
  url: '',
  canonicalUrl: null,
  outlet: 'Larnham Ledger',
  title: '',
  byline: null,
  publishedAt: { at: '2025-06-02', grain: 'day', known: 'metadata' },
  modifiedAt: null,
  lang: 'en',
  paragraphs: [text],
  extractorVersion: 0,
});

const claims = (text: string) => readClaims(report(text), talks);

describe('two passages seen as a whole', () => {
  const offer = 'Russia offered a truce of two to three days in some areas so that bodies could be collected.';

  it('agree where nothing beside what they agree in speaks against it', () => {
    const other = 'A pause of two or three days in parts of the front was proposed by Russia to recover the dead.';
    expect(judgePassages(report(offer), report(other), talks).kind).toBe('agrees');
  });

  it('tell no fit of a figure where the things are two', () => {
    const one = 'Larnham has 137 allotments by the canal.';
    const other = 'The ministry in Oslo received 137 complaints about noise.';
    expect(judgePassages(report(one), report(other), null).kind).toBe('unrelated');
  });
});

describe('stages of one exchange', () => {
  it('are no difference where each has its day, whatever is told as agreed and what as done', () => {
    const sunday = 'In the last part of the deal 303 people were released on each side on Sunday 25 May.';
    const saturday = 'On Saturday 24 May 307 servicemen came home in the second stage of the exchange with Russia.';
    const kinds = relate(
      readClaims({ ...report(sunday), publishedAt: { at: '2025-05-25', grain: 'day', known: 'metadata' } }, talks),
      readClaims({ ...report(saturday), publishedAt: { at: '2025-05-24', grain: 'day', known: 'metadata' } }, talks),
      talks,
    ).map(({ relation }) => `${relation.kind} ${relation.aspect}`);
    expect(kinds).not.toContain('differs number');
  });
});

describe('values of two sentences', () => {
  const here = claims('Both sides agreed to exchange 1,000 prisoners each after talks on June 2.');
  const there = claims('Both sides agreed to exchange 1,200 prisoners each after talks on June 2.');

  it('that fit are weighed beside those that conflict', () => {
    const met = valuesMet(here, there, talks);
    const fits = besideConflicts(met, () => 0.8);
    expect(fits.length).toBeGreaterThan(0);
    for (const { outcome, signals } of fits) {
      expect(outcome).toBe('fits');
      expect(signals.conflictBeside).toBe(0.8);
      expect(signals.conflictsBeside).toBe(met.length - fits.length);
      expect(signals.fitsBeside).toBe(fits.length - 1);
    }
  });

  it('have the same signals whichever comes first', () => {
    const signals = (a: typeof here, b: typeof there) =>
      valuesMet(a, b, talks)
        .map((met) => JSON.stringify(Object.entries(met.signals).sort()))
        .sort();
    expect(signals(there, here)).toEqual(signals(here, there));
  });

  it('agree slot by slot in articles beside a difference that is told', () => {
    const kinds = relate(here, there, talks).map(({ relation }) => relation.kind);
    expect(kinds).toContain('differs');
    expect(kinds).toContain('agrees');
  });
});
