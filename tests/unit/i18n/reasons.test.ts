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
      'Here said by Ilda Maroun. Elsewhere said by Oren Vale.',
      { code: 'speaker', here: by('Ilda Maroun'), there: by('Oren Vale') },
    ],
    [
      'Here said by the article itself. Elsewhere said by Oren Vale.',
      { code: 'speaker', here: by(null), there: by('Oren Vale') },
    ],
    ['Here and elsewhere said by Oren Vale.', { code: 'speaker', here: by('Oren Vale'), there: by('Oren Vale') }],
    ['Here: proposed. Elsewhere: agreed.', { code: 'modality', here: mode('proposed'), there: mode('agreed') }],
    ['Here it is said to be so. Elsewhere it is denied.', { code: 'polarity', here: is(true), there: is(false) }],
    ['Here it is denied. Elsewhere it is said to be so.', { code: 'polarity', here: is(false), there: is(true) }],
    ['Both say that it is so.', { code: 'polarity', here: is(true), there: is(true) }],
    ['Both say that it is not so.', { code: 'polarity', here: is(false), there: is(false) }],
    ['Here: rejected. Elsewhere: agreed.', { code: 'polarity', here: mode('rejected'), there: mode('agreed') }],
    ['The two put it in words that do not fit together.', { code: 'wording' }],
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
      'Here it is said to be so. Later it is denied.',
    );
    expect(reasonSentence(english, polarity, { relation: 'later', where: 'earlier' })).toBe(
      'Earlier it was denied. Here, later, it is said to be so.',
    );
  });

  it('two reports that differ are not told in time', () => {
    expect(elsewhere('differs', 'newer')).toBe('elsewhere');
  });
});
