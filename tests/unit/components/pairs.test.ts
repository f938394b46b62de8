import { describe, expect, it } from 'vitest';
import { align, tallyOf } from '../../../components/corpus/pairs';
import { strongestFirst } from '../../../components/sidebar/verdicts';
import type { Article } from '../../../lib/article';
import { compareTwo, type Finding, type OneOfTwo } from '../../../lib/compare';
import { besides } from '../../gallery/beside';
import { talks, told } from '../claims/news';

const TITLE = 'Russia and Ukraine hold second round of talks in Istanbul';
const oneOf = (text: string, outlet: string, day = '2025-06-03'): OneOfTwo => {
  const article: Article = told(text, { title: TITLE, day, outlet });
  const { title, url, publishedAt, modifiedAt } = article;
  const ids = { articleId: outlet, versionId: `${outlet} 1`, originId: outlet };
  return { article, saved: { ...ids, title, outlet, url, publishedAt, modifiedAt, sample: false } };
};
const aligned = (here: string, there: string, days: [string, string] = ['2025-06-03', '2025-06-03']) =>
  align(compareTwo(oneOf(here, 'Harbour Courier', days[0]), oneOf(there, 'Delta Post', days[1]), [talks], []), {
    here,
    there,
  });

const TOTAL = 'In Istanbul the sides agreed to swap 1,000 prisoners in total.';
const EACH = 'In Istanbul the sides agreed to swap at least 1,000 prisoners on each side.';
const BODIES = 'In Istanbul the sides agreed to hand over 6,000 bodies of soldiers each.';
const HOUR = 'The Istanbul talks lasted an hour.';

describe('two articles, pair by pair', () => {
  it('stand by what weighs most, and are numbered so', () => {
    const { pairs } = aligned(`${TOTAL} ${BODIES}`, `${BODIES} ${EACH}`);
    const shown = pairs.map(({ number, verdict, here, there }) => [number, verdict, here.text, there.text]);
    expect(shown).toEqual(
      expect.arrayContaining([
        [expect.any(Number), 'differs', TOTAL, EACH],
        [expect.any(Number), 'agrees', BODIES, BODIES],
      ]),
    );
    const verdicts = pairs.map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...verdicts].sort((a, b) => strongestFirst.indexOf(a) - strongestFirst.indexOf(b)));
    expect(pairs.map(({ number }) => number)).toEqual(pairs.map((_, at) => at + 1));
  });

  it('agree on figures and days before names and places, and within those in the order of the first', () => {
    const place = 'Umerov led the delegation at the Istanbul talks on the second round.';
    const { pairs } = aligned(`${place} ${BODIES} ${HOUR}`, `${HOUR} ${BODIES} ${place}`);
    const agreeing = pairs.filter(({ verdict, here, there }) => verdict === 'agrees' && here.text === there.text);
    expect(agreeing.map(({ here }) => here.text)).toEqual([BODIES, HOUR, TITLE, place]);
  });

  it('tell a pair of sentences once, its strongest verdict first', () => {
    const { pairs } = aligned(`${TOTAL} ${BODIES}`, `${EACH} ${BODIES}`);
    const keys = pairs.map(({ here, there }) => `${here.index} ${there.index}`);
    expect(new Set(keys).size).toBe(keys.length);
    const pair = pairs.find(({ here, there }) => here.text === TOTAL && there.text === EACH);
    expect(pair?.verdict).toBe('differs');
    expect(pair?.told[0]?.aspect).toBe('scope');
    expect(pair?.told[0]?.marks.here.length).toBeGreaterThan(0);
  });

  it('say which is the later report, from whichever side they are looked at', () => {
    const before = 'Russia has yet to present its memorandum for the Istanbul talks.';
    const after = 'Russia handed over its memorandum at the Istanbul talks.';
    const one = aligned(before, after, ['2025-06-01', '2025-06-03']).pairs.find(({ verdict }) => verdict === 'later');
    const other = aligned(after, before, ['2025-06-03', '2025-06-01']).pairs.find(({ verdict }) => verdict === 'later');
    expect([one?.told[0]?.later, other?.told[0]?.later]).toEqual(['there', 'here']);
  });

  it('leave each what only it says, and nothing that met the other', () => {
    const { pairs, onlyFirst, onlySecond } = aligned(`${TOTAL} ${HOUR}`, `${EACH} ${BODIES}`);
    expect(onlyFirst.map(({ sentence }) => sentence.text)).toContain(HOUR);
    expect(onlySecond.map(({ sentence }) => sentence.text)).toContain(BODIES);
    const metHere = new Set(pairs.map(({ here }) => here.text));
    expect(metHere.has(TOTAL)).toBe(true);
    expect(onlyFirst.map(({ sentence }) => sentence.text)).not.toContain(TOTAL);
  });

  it('take in a meeting that is the best for the second article alone, turned about', () => {
    const { first } = besides.findings;
    const [finding] = first as readonly [Finding];
    const [item] = finding.evidence;
    if (!item) throw new Error('the example has evidence');
    // The same evidence, seen from the second article and by it alone.
    const seen: Finding = {
      ...finding,
      sentence: item.sentence,
      marks: item.marks,
      evidence: [{ ...item, sentence: finding.sentence, marks: finding.marks }],
    };
    const texts = { here: '', there: '' };
    const [pair] = align({ first: [], second: [seen] }, texts).pairs;
    expect([pair?.here.text, pair?.there.text]).toEqual([finding.sentence.text, item.sentence.text]);
    const reason = pair?.told[0]?.reason;
    const original = finding.reason;
    if (reason?.code !== 'values' || original?.code !== 'values') throw new Error('the example differs by values');
    expect([reason.here, reason.there]).toEqual([original.there, original.here]);
    expect(align({ first, second: [seen] }, texts).pairs).toEqual(align({ first, second: [] }, texts).pairs);
  });

  it('say of a count that differs in whom it counts that its figure is shared, and not once more that it agrees', () => {
    const oneWay = 'In Istanbul Russia agreed to hand over 6,000 bodies of Ukrainian soldiers unilaterally.';
    const found = compareTwo(oneOf(oneWay, 'Harbour Courier'), oneOf(BODIES, 'Delta Post'), [talks], []);
    const relations = found.first.flatMap(({ evidence }) =>
      evidence.map(({ relation, aspect }) => `${relation} ${aspect}`),
    );
    expect(relations).toEqual(expect.arrayContaining(['differs scope', 'agrees number']));
    const { pairs } = align(found, { here: oneWay, there: BODIES });
    const pair = pairs.find(({ here, there }) => here.text === oneWay && there.text === BODIES);
    expect(pair?.told[0]).toMatchObject({ verdict: 'differs', aspect: 'scope', sharesNumber: 'same' });
    expect(pair?.told.filter(({ aspect }) => aspect === 'number')).toEqual([]);
    const total = aligned(TOTAL, EACH.replace('at least 1,000', 'at least 1,300')).pairs;
    expect(total.flatMap(({ told }) => told.filter(({ sharesNumber }) => sharesNumber))).toEqual([]);
  });

  it('count a conflict of one fact once, with the other sentences that tell it below, and what else those tell', () => {
    const first = 'The second round of talks was held at the Çırağan Palace on 22 May.';
    const again = 'The talks of June 2 in Istanbul ended without a truce.';
    const palace = 'The second round of talks at the Çırağan Palace on 2 June was short.';
    const { pairs } = aligned(first, `${palace} ${again}`);
    const conflicts = pairs.filter(({ verdict }) => verdict === 'differs');
    expect(conflicts).toHaveLength(1);
    const [told] = conflicts[0]?.told ?? [];
    expect(told?.aspect).toBe('date');
    const sentences = [conflicts[0]?.there.text, ...(told?.further ?? []).map(({ there }) => there.text)];
    expect(sentences.sort()).toEqual([again, palace].sort());
    expect(pairs.map(({ number }) => number)).toEqual(pairs.map((_, at) => at + 1));
    const agreed = pairs.flatMap((pair) =>
      pair.told.filter(({ verdict }) => verdict === 'agrees').map(() => pair.there.text),
    );
    expect(agreed).toContain(palace);
  });

  it('count two conflicts of one slot as two where their values are not the same', () => {
    const days = 'The second round of talks was held at the Çırağan Palace on 22 May.';
    const other = 'The second round of talks was held at the Çırağan Palace on 2 June.';
    const third = 'The second round of talks was held at the Çırağan Palace on 26 May.';
    const { first: one } = compareTwo(oneOf(days, 'Harbour Courier'), oneOf(other, 'Delta Post'), [talks], []);
    const { first: two } = compareTwo(oneOf(days, 'Harbour Courier'), oneOf(third, 'Delta Post'), [talks], []);
    const there = (findings: readonly Finding[], index: number) =>
      findings.map((finding) => ({
        ...finding,
        evidence: finding.evidence.map((item) => ({ ...item, sentence: { ...item.sentence, index } })),
      }));
    const both = align({ first: [...there(one, 1), ...there(two, 2)], second: [] }, { here: '', there: '' });
    expect(both.pairs.filter(({ verdict }) => verdict === 'differs')).toHaveLength(2);
    const same = align({ first: [...there(one, 1), ...there(one, 2)], second: [] }, { here: '', there: '' });
    expect(same.pairs.filter(({ verdict }) => verdict === 'differs')).toHaveLength(1);
  });

  it('count a conflict once though one place is given two names', () => {
    const [finding] = besides.findings.first;
    const [item] = finding?.evidence ?? [];
    if (!finding || !item) throw new Error('the example has evidence');
    const place = (id: string, name: string) =>
      ({ type: 'place', place: id, name, relation: 'at', grain: null, within: [] }) as const;
    const named = (name: string, index: number): Finding => {
      const reason = {
        code: 'values',
        aspect: 'place',
        here: place('quay', 'Quay'),
        there: place('mole', name),
      } as const;
      const sentence = { ...item.sentence, index };
      const evidence = { ...item, sentence, reason, relation: 'differs', aspect: 'place' } as const;
      return { ...finding, claimId: name, slot: 'talks|place', verdict: 'differs', reason, evidence: [evidence] };
    };
    const conflicts = (...first: Finding[]) =>
      align({ first, second: [] }, { here: '', there: '' }).pairs.filter(({ verdict }) => verdict === 'differs');
    expect(conflicts(named('Mole', 1), named('the old mole', 2))).toHaveLength(1);
  });

  it('are counted by verdict, strongest first', () => {
    const { pairs } = align(besides.findings, { here: '', there: '' });
    expect(tallyOf(pairs)).toEqual([
      { verdict: 'differs', count: 1 },
      { verdict: 'sides-disagree', count: 1 },
      { verdict: 'later', count: 1 },
      { verdict: 'agrees', count: 1 },
    ]);
  });
});
