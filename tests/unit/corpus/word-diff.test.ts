import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, type TextDiff } from '../../../lib/corpus';

const shown = ({ paragraphs }: TextDiff): string[] =>
  paragraphs.map((runs) =>
    runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join(' '),
  );

describe('the difference between two texts', () => {
  it('tells words replaced, and nothing else', () => {
    const diff = diffTexts(
      ['The delegations agreed to exchange 1,000 prisoners in total, officials said.'],
      ['The delegations agreed to exchange 1,200 prisoners in total, officials said.'],
    );
    expect(shown(diff)).toEqual([
      'The delegations agreed to exchange [-1,000] [+1,200] prisoners in total, officials said.',
    ]);
    expect(diff).toMatchObject({ added: 1, removed: 1 });
  });

  it('tells changes with a lone word between them as one', () => {
    const diff = diffTexts(['It was a long day for all.'], ['It was the longest of days for all.']);
    expect(shown(diff)).toEqual(['It was [-a long day] [+the longest of days] for all.']);
    const near = diffTexts(['Four of them left early that day.'], ['Five of them stayed early that day.']);
    expect(shown(near)).toEqual(['[-Four of them left] [+Five of them stayed] early that day.']);
  });

  it('tells paragraphs that came and went as such', () => {
    const diff = diffTexts(
      ['One stays here.', 'Two goes away.', 'Three stays too.'],
      ['One stays here.', 'Three stays too.', 'Four is new.'],
    );
    expect(shown(diff)).toEqual(['One stays here.', '[-Two goes away.]', 'Three stays too.', '[+Four is new.]']);
  });

  it('finds none between texts that differ in white space', () => {
    expect(diffTexts(['One  two'], ['One two'])).toMatchObject({ added: 0, removed: 0 });
    expect(diffTexts([], [])).toEqual({ paragraphs: [], added: 0, removed: 0 });
  });

  it('holds every word of both texts in their order, whatever they are', () => {
    const words = fc.constantFrom('a', 'b', 'c', 'ılık', 'İki', 'є', '🕊️');
    const text = fc.array(
      fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' ')),
      { maxLength: 5 },
    );
    const without = (diff: TextDiff, kind: string) =>
      diff.paragraphs.flatMap((runs) => runs.filter((run) => run.kind !== kind).map((run) => run.text)).join(' ');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = diffTexts(before, after);
        expect(without(diff, 'added')).toBe(before.join(' '));
        expect(without(diff, 'removed')).toBe(after.join(' '));
      }),
    );
  });

  it('of a long text rewritten throughout takes no time a reader notices', () => {
    const text = (seed: number) => [Array.from({ length: 4000 }, (_, at) => `w${(at * seed) % 997}`).join(' ')];
    const began = performance.now();
    diffTexts(text(7), text(31));
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
