import { describe, expect, it } from 'vitest';
import { excerpt, pieces, unlikePieces } from '../../../components/shared/MarkedText';
import { markOf, pageMarks } from '../../../components/sidebar/marks';
import { blocks, markedWords, sentenceFindings, wordsOf } from '../../../components/sidebar/sentences';
import {
  byOrigin,
  coverageText,
  coverageTold,
  inReadingOrder,
  originCount,
  splitEvidence,
  tally,
  witnesses,
} from '../../../components/sidebar/summary';
import { strongestFirst } from '../../../components/sidebar/verdicts';
import { createLanguage } from '../../../i18n';
import type { Span } from '../../../lib/claims';
import { type Evidence, type Finding, verdicts } from '../../../lib/compare/types';
import { agreeing, day, differing, finding, findings, later, onlyHere, quiet, saved } from '../../gallery/examples';

const english = createLanguage('en');

describe('summary', () => {
  it('lists verdicts in the order by which the engine decides', () => {
    expect(strongestFirst).toEqual(verdicts);
  });

  it('counts claims by verdict and leaves out what none has', () => {
    expect(tally([agreeing, differing, agreeing])).toEqual([
      { verdict: 'differs', count: 1 },
      { verdict: 'agrees', count: 2 },
    ]);
  });

  it.each([
    [
      { claims: 23, compared: 14, articles: 9, origins: 6 },
      '14 of 23 claims compared with 9 saved articles from 6 separate sources',
    ],
    [
      { claims: 1, compared: 1, articles: 1, origins: 1 },
      '1 of 1 claim compared with 1 saved article from 1 separate source',
    ],
    [
      { claims: 1200, compared: 1000, articles: 2, origins: 1 },
      '1,000 of 1,200 claims compared with 2 saved articles from 1 separate source',
    ],
    [{ claims: 4, compared: 0, articles: 0, origins: 0 }, 'No saved article covers these claims yet.'],
  ])('coverage with proper plurals: %o', (coverage, text) => {
    expect(coverageText(english, coverage)).toBe(text);
  });

  it('says which of the articles are invented, and of none compared nothing', () => {
    const sources = [saved('bosphorus', { sample: true }), saved('levant')];
    const coverage = { claims: 4, compared: 2, articles: 2, origins: 2 };
    expect(coverageTold(english, { coverage, sources })).toMatch(/separate sources\. 1 of them is an invented sample/);
    const [sample] = sources;
    expect(coverageTold(english, { coverage, sources: sample ? [sample, sample] : [] })).toMatch(
      /\. All of them are invented samples, not real reports\.$/,
    );
    const none = { ...coverage, compared: 0 };
    expect(coverageTold(english, { coverage: none, sources })).toBe('No saved article covers these claims yet.');
  });

  it('keeps reading order, whatever order the findings come in', () => {
    expect(inReadingOrder([...findings].reverse()).map(({ sentence }) => sentence.index)).toEqual(
      findings.map(({ sentence }) => sentence.index).sort((a, b) => a - b),
    );
  });

  it('two claims of one sentence stand in the order of their values', () => {
    const second = finding(3, 'He brought 640 names and [1,212] nets.');
    const first = finding(3, 'He brought [640] names and 1,212 nets.');
    expect(inReadingOrder([second, first])).toEqual([first, second]);
  });

  it('folds only neighbours that were not compared', () => {
    const kinds = blocks([quiet[0], onlyHere, ...quiet.slice(1)].filter((one) => one !== undefined)).map((block) =>
      block.kind === 'quiet' ? block.findings.length : block.said.strongest.verdict,
    );
    expect(kinds).toEqual([1, 'only-here', 2]);
    expect(
      blocks(findings)
        .map(({ kind }) => kind)
        .filter((kind) => kind === 'quiet'),
    ).toHaveLength(2);
  });
});

describe('the claims of one sentence', () => {
  const at = (bracketed: string, verdict: Finding['verdict'], more: Partial<Finding> = {}) =>
    finding(3, bracketed, { verdict, ...more });
  const names = at('He brought [640] names and 1,212 nets on Monday.', 'agrees');
  const nets = at('He brought 640 names and [1,212] nets on Monday.', 'differs', { strength: 'soft' });
  const day = at('He brought 640 names and 1,212 nets on [Monday].', 'only-here');
  const silent = at('[He] brought 640 names and 1,212 nets on Monday.', 'not-compared');

  it('stand together under the strongest', () => {
    const found = blocks([silent, day, names, nets]);
    expect(found).toHaveLength(1);
    const [block] = found;
    if (block?.kind !== 'sentence') throw new Error('something was compared');
    expect(block.said).toMatchObject({ strongest: nets, contested: [nets], agreeing: [names] });
    expect(wordsOf(block.said.onlyHere)).toEqual(['Monday']);
    expect(wordsOf(block.said.notCompared)).toEqual(['He']);
  });

  it('come hard before soft, the strongest verdict first', () => {
    const hard = at('He [brought] 640 names and 1,212 nets on Monday.', 'differs', { strength: 'hard' });
    const later = at('He brought 640 names and 1,212 [nets] on Monday.', 'later', { strength: 'hard' });
    expect(sentenceFindings([later, nets, hard])?.contested).toEqual([hard, nets, later]);
  });

  it('that are told with one reason are told once, with the words and evidence of all', () => {
    const [proof] = differing.evidence;
    if (!proof) throw new Error('the example has evidence');
    const told = { reason: proof.reason, evidence: [proof] };
    const first = { ...at('He brought [640] names and 1,212 nets on Monday.', 'differs', told) };
    const again = { ...at('He brought 640 names and [1,212] nets on Monday.', 'differs', told) };
    const [only, ...more] = sentenceFindings([first, again])?.contested ?? [];
    expect(more).toEqual([]);
    expect(only?.evidence).toHaveLength(2);
    expect(markedWords(first.sentence.text, only?.marks ?? [])).toBe('640 … 1,212');
  });

  it('words marked twice, alone and within others, are told once', () => {
    const text = 'They reached a deal on nets.';
    const [deal, reached, nets] = ['deal', 'reached a deal', 'nets'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })) as [Span, Span, Span];
    expect(markedWords(text, [reached, deal, nets])).toBe('reached a deal … nets');
    expect(markedWords(text, [deal, nets, reached])).toBe('reached a deal … nets');
  });

  it('two without a reason stay two', () => {
    expect(sentenceFindings([names, { ...names, claimId: 'other' }])?.agreeing).toHaveLength(2);
  });

  it('words spoken of elsewhere in the card are not called uncompared', () => {
    expect(wordsOf([{ ...names, verdict: 'not-compared' }], [names])).toEqual([]);
  });
});

describe('evidence', () => {
  it('separates what made the verdict from the rest', () => {
    const { main, others } = splitEvidence(differing);
    expect(main).toHaveLength(5);
    expect(others.map(({ relation, evidence }) => [relation, evidence.length])).toEqual([['agrees', 1]]);
  });

  it('tells a sentence once, where it differs in one thing and agrees in another', () => {
    const [proof] = differing.evidence;
    if (!proof) throw new Error('the example has evidence');
    const both = { ...differing, evidence: [proof, { ...proof, relation: 'agrees' as const }] };
    const { main, others } = splitEvidence(both);
    expect(main).toEqual([proof]);
    expect(others).toEqual([]);
  });

  it('begins with what the reason speaks of, then hard before soft', () => {
    const [first, , , hard] = differing.evidence;
    if (!first || !hard) throw new Error('the example has evidence');
    const other = { ...hard.reason, code: 'scope' as const, here: day('2025-06-01'), there: day('2025-06-02') };
    const mixed = [{ ...hard, strength: 'soft' as const, reason: other }, { ...hard, reason: other }, first];
    const { main } = splitEvidence({ ...differing, evidence: mixed });
    expect(main.map((item) => mixed.indexOf(item as (typeof mixed)[0]))).toEqual([2, 1, 0]);
  });

  it('loses none of it', () => {
    for (const one of findings) {
      const { main, others } = splitEvidence(one);
      expect(main.length + others.flatMap(({ evidence }) => evidence).length).toBe(one.evidence.length);
    }
  });

  it('counts one origin once, and folds its copies under the first', () => {
    expect(originCount(differing.evidence)).toBe(4);
    expect(witnesses(differing.evidence).find(({ copies }) => copies.length > 0)?.copies).toEqual(['Northern Ledger']);
  });

  it('stands together by origin, with every outlet that carries it and the agency it is credited to', () => {
    const origins = byOrigin(differing.evidence);
    expect(origins).toHaveLength(4);
    const shared = origins.find(({ outlets }) => outlets.length > 1);
    expect(shared).toMatchObject({ outlets: ['Northern Ledger', 'Levant Post'], agency: null });
    expect(shared?.told).toHaveLength(1);
    const [first, ...rest] = differing.evidence;
    if (!first) throw new Error('the example has evidence');
    const credited = { ...first, saved: { ...first.saved, agency: 'Wire' } };
    expect(byOrigin([credited, ...rest]).map(({ agency }) => agency)).toContain('Wire');
  });

  it('comes newest first where nothing else tells it apart', () => {
    const { main } = splitEvidence(differing);
    const same = main.filter(({ reason }) => JSON.stringify(reason) === JSON.stringify(differing.reason));
    const days = same.map(({ saved }) => saved.publishedAt?.at ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(new Set(days).size).toBeGreaterThan(2);
  });

  it('by origin comes newest first, each origin by the newest it tells, whatever made the verdict', () => {
    const [one] = later.evidence;
    if (!one) throw new Error('the example has evidence');
    const on = (day: string, originId: string, strength: 'hard' | 'soft'): Evidence => ({
      ...one,
      strength,
      sentence: { ...one.sentence, text: day },
      saved: { ...one.saved, originId, publishedAt: { at: day, grain: 'day', known: 'metadata' } },
    });
    const told = byOrigin([
      on('2025-06-07', 'a', 'hard'),
      on('2025-06-02', 'b', 'hard'),
      on('2025-06-11', 'b', 'soft'),
      on('2025-06-09', 'c', 'soft'),
    ]);
    expect(told.map(({ originId }) => originId)).toEqual(['b', 'c', 'a']);
    expect(told[0]?.told.map(({ evidence }) => evidence.sentence.text)).toEqual(['2025-06-11', '2025-06-02']);
  });

  it('does not fold two different sentences of one origin', () => {
    const [one] = later.evidence;
    if (!one) throw new Error('the example has evidence');
    const other = { ...one, sentence: { ...one.sentence, text: 'Another sentence.' } };
    expect(witnesses([one, other])).toHaveLength(2);
  });
});

describe('marks in the page', () => {
  it('marks a sentence once, in the style of its strongest verdict', () => {
    const agreeingToo = { ...agreeing, sentence: differing.sentence };
    expect(pageMarks([agreeingToo, differing])).toEqual([{ id: 's2', text: differing.sentence.text, style: 0 }]);
  });

  it('follows claims without a counterpart unpainted, leaves out those not compared, and can still lead to them', () => {
    expect(pageMarks([onlyHere, ...quiet])).toEqual([{ id: 's8', text: onlyHere.sentence.text, style: null }]);
    expect(quiet.map(markOf).map(({ style }) => style)).toEqual([null, null, null]);
  });

  it('tells no verdict but by a number', () => {
    expect(JSON.stringify(pageMarks(findings).map((mark) => ({ ...mark, text: '' })))).not.toMatch(
      /differ|agree|later|side/i,
    );
  });
});

describe('marked words', () => {
  it.each([
    [[{ start: 2, end: 4 }], ['ab', '*cd', 'ef']],
    [[], ['abcdef']],
    [
      [
        { start: 4, end: 6 },
        { start: 0, end: 2 },
      ],
      ['*ab', 'cd', '*ef'],
    ],
    [
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
      ['*abc', '*d', 'ef'],
    ],
    [[{ start: 4, end: 99 }], ['abcd', '*ef']],
  ])('%o', (spans, expected) => {
    expect(pieces('abcdef', spans).map(({ text, marked }) => (marked ? `*${text}` : text))).toEqual(expected);
  });
});

describe('an excerpt', () => {
  const text =
    'In the morning, long before the boats came in, the council handed a list of 640 names over to the other shore, as it had said it would.';
  const start = text.indexOf('640');

  it('keeps the marked words with a few around them, cut between words', () => {
    const { text: shown, marks } = excerpt(text, [{ start, end: start + 3 }]);
    expect(shown).toBe('… the council handed a list of 640 names over to the other shore, …');
    expect(marks.map((mark) => shown.slice(mark.start, mark.end))).toEqual(['640']);
  });

  it('is the whole text where it is short, or nothing is marked', () => {
    expect(excerpt('A list of 640 names.', [{ start: 10, end: 13 }]).text).toBe('A list of 640 names.');
    expect(excerpt(text, [])).toEqual({ text, marks: [] });
  });

  it('never cuts a marked word, however long', () => {
    const long = `${'x'.repeat(80)} y`;
    const { text: shown, marks } = excerpt(long, [{ start: 40, end: 80 }]);
    expect(marks.map((mark) => shown.slice(mark.start, mark.end))).toEqual(['x'.repeat(40)]);
  });
});

describe('words that differ', () => {
  it('are those the other side has not, whatever their case and punctuation', () => {
    const unlike = (text: string, others: string) =>
      unlikePieces(text, others)
        .filter(({ marked }) => marked)
        .map(({ text }) => text);
    expect(unlike('At least 1,000 … on each side.', '1,000 crews at least')).toEqual(['on', 'each', 'side.']);
    expect(unlike('2 June', '2 June')).toEqual([]);
    expect(
      unlikePieces('a  b', 'a')
        .map(({ text }) => text)
        .join(''),
    ).toBe('a  b');
  });
});
