import { describe, expect, it } from 'vitest';
import { createLanguage, elsewhere, reasonSentence } from '../../../i18n';
import type { Source, Value } from '../../../lib/claims/types';
import type { Reason } from '../../../lib/compare/types';

const english = createLanguage('en');
const total: Value = {
  type: 'quantity',
  interval: { low: 1000, high: 1000 },
  approximate: false,
  unit: 'count',
  scope: 'total',
};
const each: Value = {
  type: 'quantity',
  interval: { low: 1000, high: null },
  approximate: false,
  unit: 'count',
  scope: 'each',
};
const is = (holds: Extract<Value, { type: 'polarity' }>['holds']): Value => ({ type: 'polarity', holds });
const mode = (modality: Extract<Value, { type: 'modality' }>['modality']): Value => ({ type: 'modality', modality });
const person = (name: string): Value => ({ type: 'person', person: name, name });
const by = (speakerName: string | null): Source => ({ speaker: null, speakerName, side: null, quoted: true });

describe('one plain sentence for every reason', () => {
  it.each<[string, Reason]>([
    ['Here: 1,000 in total. Elsewhere: at least 1,000 on each side.', { code: 'scope', here: total, there: each }],
    [
      'Here: 1,000 in total. Elsewhere: at least 1,000 on each side.',
      { code: 'values', aspect: 'number', here: total, there: each },
    ],
    ['Here and elsewhere: 1,000 in total.', { code: 'values', aspect: 'number', here: total, there: total }],
    [
      'Here: 1,000 in total. Elsewhere: at least 1,000 on each side. The figures add up.',
      { code: 'adds-up', here: total, there: each },
    ],
    [
      'Here credited to Ilda Maroun, elsewhere to Oren Vale.',
      { code: 'speaker', here: by('Ilda Maroun'), there: by('Oren Vale') },
    ],
    [
      'Here credited to nobody by name, elsewhere to Oren Vale.',
      { code: 'speaker', here: by(null), there: by('Oren Vale') },
    ],
    ['Here and elsewhere credited to Oren Vale.', { code: 'speaker', here: by('Oren Vale'), there: by('Oren Vale') }],
    [
      'Here credited to Ilda Maroun, elsewhere to Oren Vale.',
      { code: 'values', aspect: 'attribution', here: person('Ilda Maroun'), there: person('Oren Vale') },
    ],
    ['Here: proposed. Elsewhere: agreed.', { code: 'modality', here: mode('proposed'), there: mode('agreed') }],
    ['Said here, denied elsewhere.', { code: 'polarity', here: is(true), there: is(false) }],
    ['Denied here, said elsewhere.', { code: 'polarity', here: is(false), there: is(true) }],
    ['Here: rejected. Elsewhere: agreed.', { code: 'polarity', here: mode('rejected'), there: mode('agreed') }],
    ['The two accounts do not fit together.', { code: 'wording' }],
  ])('%s', (sentence, reason) => {
    expect(reasonSentence(english, reason, { relation: 'differs' })).toBe(sentence);
  });

  it('a likeness of words is told by how the two stand', () => {
    expect(reasonSentence(english, { code: 'wording' }, { relation: 'agrees' })).toMatch(/say the same/);
    expect(reasonSentence(english, { code: 'wording' }, { relation: 'later' })).toMatch(/another day/);
  });

  it('a later report says which of the two is newer', () => {
    const reason: Reason = { code: 'modality', here: mode('proposed'), there: mode('agreed') };
    const told = (age: 'newer' | 'older') =>
      reasonSentence(english, reason, { relation: 'later', where: elsewhere('later', age) });
    expect(told('newer')).toBe('Here: proposed. Later: agreed.');
    expect(told('older')).toBe('Earlier: agreed. Here, later: proposed.');
    const polarity: Reason = { code: 'polarity', here: is(true), there: is(false) };
    expect(reasonSentence(english, polarity, { relation: 'later', where: 'later' })).toBe(
      'Said here, denied in a later report.',
    );
    expect(reasonSentence(english, polarity, { relation: 'later', where: 'earlier' })).toBe(
      'Not yet done in an earlier report, done here.',
    );
  });

  it('a step that one report tells as taken and another of that day as still to come is denied by neither', () => {
    const told = (here: boolean) =>
      reasonSentence(english, { code: 'polarity', here: is(here), there: is(!here) }, { relation: 'later' });
    expect(told(true)).toBe('Done by this report, not yet by another.');
    expect(told(false)).toBe('Not yet done by this report, done by another.');
  });

  it('says how many independent origins give the other value', () => {
    const reason: Reason = { code: 'scope', here: total, there: each };
    expect(reasonSentence(english, reason, { relation: 'differs', others: 3 })).toBe(
      'Here: 1,000 in total. 3 other sources: at least 1,000 on each side.',
    );
  });

  it('values that agree without being equal are said to fit', () => {
    const reason: Reason = { code: 'values', aspect: 'number', here: each, there: total };
    expect(reasonSentence(english, reason, { relation: 'agrees' })).toBe(
      'Here: at least 1,000 on each side. Elsewhere: 1,000 in total, which fits.',
    );
  });

  it('a yes or a no is told with the words that say it', () => {
    const told = (relation: 'agrees' | 'differs', there: Value, words: { here: string | null; there: string | null }) =>
      reasonSentence(english, { code: 'polarity', here: is(true), there }, { relation, words });
    expect(told('differs', is(false), { here: 'put off', there: 'no date had been agreed' })).toBe(
      'Here: “put off”. Elsewhere, the opposite: “no date had been agreed”.',
    );
    expect(told('agrees', is(true), { here: 'Handed over', there: 'handed over' })).toBe(
      'Here and elsewhere: “Handed over”.',
    );
    expect(told('agrees', is(true), { here: 'handed over', there: 'gave' })).toBe(
      'Here: “handed over”. Elsewhere, to the same effect: “gave”.',
    );
    expect(told('agrees', is(true), { here: 'handed over', there: null })).toBe('Both say so.');
  });

  it('two values without words are both said, or both denied', () => {
    expect(
      reasonSentence(english, { code: 'polarity', here: is(false), there: is(false) }, { relation: 'agrees' }),
    ).toBe('Both say it is not so.');
  });

  it('a yes against a no of another time says which came later', () => {
    const told = (where: 'later' | 'earlier') =>
      reasonSentence(
        english,
        { code: 'polarity', here: is(true), there: is(false) },
        { relation: 'later', where, words: { here: 'will be held', there: 'called off' } },
      );
    expect(told('later')).toBe('Here: “will be held”. Later, the opposite: “called off”.');
    expect(told('earlier')).toBe('Earlier: “called off”. Here, later, the opposite: “will be held”.');
  });

  it('a yes against a no in the very same words says which is which', () => {
    const told = (others: number) =>
      reasonSentence(
        english,
        { code: 'polarity', here: is(true), there: is(false) },
        { relation: 'differs', others, words: { here: 'agreed', there: 'Agreed' } },
      );
    expect(told(1)).toBe('Said here, denied elsewhere.');
    expect(told(3)).toBe('Said here, denied by 3 other sources.');
  });

  it('a stance is told with the words that say it', () => {
    const told = (here: Value, there: Value, relation: 'agrees' | 'differs') =>
      reasonSentence(
        english,
        { code: 'modality', here, there },
        { relation, words: { here: 'turned down', there: 'agreed' } },
      );
    expect(told(mode('rejected'), mode('agreed'), 'differs')).toBe(
      'Here: rejected (“turned down”). Elsewhere: agreed.',
    );
    expect(told(is(false), mode('agreed'), 'differs')).toBe('Here: not agreed (“turned down”). Elsewhere: agreed.');
    expect(told(mode('agreed'), mode('agreed'), 'agrees')).toBe(
      'Here: “turned down”. Elsewhere, to the same effect: “agreed”.',
    );
    expect(
      reasonSentence(
        english,
        { code: 'modality', here: mode('agreed'), there: mode('agreed') },
        { relation: 'agrees' },
      ),
    ).toBe('Here and elsewhere: agreed.');
  });

  it('a trait is told in the words of both', () => {
    const trait = (words: string): Value => ({ type: 'text', text: words, words });
    const reason: Reason = { code: 'values', aspect: 'scope', here: trait('wounded'), there: trait('seriously ill') };
    expect(reasonSentence(english, reason, { relation: 'differs' })).toBe(
      'Here: “wounded”. Elsewhere: “seriously ill”.',
    );
  });

  it('two reports that differ are not told in time', () => {
    expect(elsewhere('differs', 'newer')).toBe('elsewhere');
  });

  it.each(['same-day', 'unknown'] as const)('of two reports of which the later is not known (%s) none is', (age) => {
    expect(elsewhere('later', age)).toBe('elsewhere');
  });
});
