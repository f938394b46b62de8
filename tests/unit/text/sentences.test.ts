import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text';

const split = (paragraph: string): string[] =>
  splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));

describe('sentences', () => {
  it.each([
    ['two of them', ['The talks began.', 'Nobody smiled.']],
    ['questions and exclamations', ['Will they meet again?', 'They must!', 'They will.']],
    ['a figure with a decimal point', ['The quake had a magnitude of 7.7 on Friday.', 'It was shallow.']],
    ['a title before a name', ['Lt. Gen. Petrov and Dr. Weiss met Mr. Aydin.', 'They shook hands.']],
    ['an initial', ['The envoy was J. Weiss of Bern.', 'He left early.']],
    ['a country by its letters', ['The U.S. envoy met the U.K. team.', 'They left.']],
    ['a country by its letters at the end', ['He flew to the U.S.', 'There he slept.']],
    ['a company with a country before it', ['Larn Mills bought U.S. Steel for cash.', 'They left.']],
    ['a council of a body by its letters', ['He asked the U.N. Security Council for help.', 'They left.']],
    ['a clock time at the end', ['They met at 2 p.m.', 'Then they left.']],
    ['a clock time within', ['They met at 2 p.m. on Monday.', 'Then they left.']],
    ['a clock time with its zone', ['They met at 2 p.m. Lisbon time on Monday.', 'Then they left.']],
    ['a month cut short', ['They met on Sept. 4 in Bern.', 'They left.']],
    ['a numbered thing', ['They read Article No. 5 aloud.', 'Nobody spoke.']],
    ['"no" at the end', ['The answer was no.', 'They left.']],
    ['"sat" at the end', ['They came in and sat.', 'Nobody spoke.']],
    ['three dots within', ['They waited … and waited.', 'Nobody came.']],
  ])('keep %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('end wherever Unicode lets one end', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    for (let code = 0x20; code < 0x3100; code++) {
      const text = `Aha${String.fromCharCode(code)} Oho`;
      const ends = [...segmenter.segment(text)]
        .map(({ segment }) => segment.trim())
        .filter((segment) => segment !== '');
      expect(split(text)).toEqual(ends);
    }
  });

  it('keep a quotation whole, with who said it', () => {
    const quoted = '“We came. We spoke. We left,” the envoy said.';
    expect(split(`${quoted} Then he slept.`)).toEqual([quoted, 'Then he slept.']);
    const straight = '"We came. We spoke. We left," the envoy said.';
    expect(split(`${straight} Then he slept.`)).toEqual([straight, 'Then he slept.']);
  });

  it('do not swallow an article behind a quotation mark that is never closed', () => {
    const text = `“We came. ${'They spoke of many things for a long time. '.repeat(40)}`;
    expect(split(text).length).toBeGreaterThan(10);
  });

  it('have offsets that give them back verbatim, without the white space around them', () => {
    const text = '  The talks began. \n Nobody smiled.  ';
    expect(split(text)).toEqual(['The talks began.', 'Nobody smiled.']);
  });

  it('are the same in a long paragraph as in a short one', () => {
    const sentences = Array.from({ length: 600 }, (_, index) => `Delegate number ${index} spoke for a while.`);
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('are none in an empty paragraph', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\t ')).toEqual([]);
  });
});
