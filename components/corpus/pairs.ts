import type { SentenceRef, Source, Span } from '../../lib/claims';
import type { Aspect, ComparedPair, Evidence, Finding, Reason, SlotName, Strength, Verdict } from '../../lib/compare';
import { inReadingOrder } from '../sidebar/summary';
import { strongestFirst } from '../sidebar/verdicts';
import { eachConflictOnce, withSharedNumbers } from './one-conflict';
import { weightiestFirst } from './pair-weight';

/** What two sentences have to say to each other on one thing. "Here" is the first article. */
export interface Told {
  verdict: Verdict;
  aspect: Aspect | null;
  strength: Strength;
  reason: Reason;
  /** The words of either that carry its value, in offsets of its sentence. */
  marks: { here: readonly Span[]; there: readonly Span[] };
  sources: { here: Source; there: Source };
  /** Which of the two articles is the later report; null where that is not the point, or not known. */
  later: 'here' | 'there' | null;
  /** Key of what the first's value is given for; null where no rule knows it. */
  slot: string | null;
  /** What that is called. */
  name?: SlotName;
  /** How the figures agree where the two differ in who is counted; null where they don't, or differ in something else. */
  sharesNumber: 'same' | 'fits' | null;
  /** Further sentences of the two that tell this same conflict. */
  further: readonly Sentences[];
}

/** A sentence of either article. */
export interface Sentences {
  here: SentenceRef;
  there: SentenceRef;
}

/** A sentence of the first article and one of the second that tell of the same thing. */
export interface Pair extends Sentences {
  /** From 1, in the order in which pairs are listed. */
  number: number;
  verdict: Verdict;
  /** What weighs most first. */
  told: readonly Told[];
}

/** A sentence with what no sentence of the other article speaks of. */
export interface Lone {
  sentence: SentenceRef;
  marks: readonly Span[];
}

/** Two articles, claim by claim. */
export interface Aligned {
  pairs: readonly Pair[];
  onlyFirst: readonly Lone[];
  onlySecond: readonly Lone[];
}

export type Meeting = Told & Sentences;

/**
 * Pairs, what weighs most first, then what only each one says, in its own order. The texts are those of the two
 * articles: a name that stands in both is nobody's alone.
 */
export function align({ first, second }: ComparedPair, texts: { here: string; there: string }): Aligned {
  const seen = meetingsOf(first);
  // Evidence is each claim's best sentence: what is the best for the other alone would be in neither list.
  const known = new Set(seen.map(keyOf));
  const met = [
    ...seen,
    ...meetingsOf(second)
      .map(turned)
      .filter((one) => !known.has(keyOf(one))),
  ];
  const marksIn = (side: 'here' | 'there') => (index: number) =>
    met.filter((one) => one[side].index === index).flatMap(({ marks }) => marks[side]);
  return {
    pairs: pairsOf(met),
    onlyFirst: loneOf(first, marksIn('here'), texts.there),
    onlySecond: loneOf(second, marksIn('there'), texts.here),
  };
}

/** How many pairs have each verdict, strongest first. */
export const tallyOf = (pairs: readonly Pair[]): { verdict: Verdict; count: number }[] =>
  strongestFirst
    .map((verdict) => ({ verdict, count: pairs.filter((pair) => pair.verdict === verdict).length }))
    .filter(({ count }) => count > 0);

/** A pair that has no number yet. */
export type Drawn = Omit<Pair, 'number'>;

const keyOf = ({ here, there }: Meeting): string => `${here.index}:${there.index}`;

const meetingsOf = (findings: readonly Finding[]): Meeting[] =>
  inReadingOrder(findings).flatMap((finding) => finding.evidence.map((item) => meeting(finding, item)));

function meeting(finding: Finding, item: Evidence): Meeting {
  return {
    here: finding.sentence,
    there: item.sentence,
    verdict: verdictOf(finding, item),
    aspect: item.aspect,
    strength: item.strength,
    reason: item.reason,
    marks: { here: finding.marks, there: item.marks },
    sources: { here: finding.source, there: item.source },
    later: item.relation === 'later' ? laterOf(item.age) : null,
    slot: finding.slot,
    ...(finding.name && { name: finding.name }),
    sharesNumber: null,
    further: [],
  };
}

/** A claim's verdict is that of its strongest evidence; what else the other article says to it stands for itself. */
const verdictOf = (finding: Finding, item: Evidence): Verdict =>
  item.relation === 'differs' && finding.verdict === 'sides-disagree' ? 'sides-disagree' : item.relation;

const laterOf = (age: Evidence['age']): Told['later'] => (age === 'newer' ? 'there' : age === 'older' ? 'here' : null);

const otherSide = { here: 'there', there: 'here' } as const;

/** The same, seen from the other article. */
const turned = (one: Meeting): Meeting => ({
  ...one,
  here: one.there,
  there: one.here,
  reason: turnedReason(one.reason),
  marks: { here: one.marks.there, there: one.marks.here },
  sources: { here: one.sources.there, there: one.sources.here },
  later: one.later && otherSide[one.later],
});

function turnedReason(reason: Reason): Reason {
  if (reason.code === 'wording') return reason;
  if (reason.code === 'speaker') return { ...reason, here: reason.there, there: reason.here };
  return { ...reason, here: reason.there, there: reason.here };
}

function pairsOf(met: readonly Meeting[]): Pair[] {
  const bySentences = new Map<string, Meeting[]>();
  for (const one of met) bySentences.set(keyOf(one), [...(bySentences.get(keyOf(one)) ?? []), one]);
  const pairs = [...bySentences.values()].flatMap((all) => {
    const told = withSharedNumbers(withoutRepeats([...all].sort(weightiestFirst)));
    const [strongest] = told;
    return strongest ? [{ here: strongest.here, there: strongest.there, verdict: strongest.verdict, told }] : [];
  });
  const inOrder = (a: Drawn, b: Drawn) => a.here.index - b.here.index || a.there.index - b.there.index;
  const byWeight = (a: Drawn, b: Drawn) => weightiestFirst(a.told[0], b.told[0]) || inOrder(a, b);
  // What is left of a pair whose conflict is told elsewhere may weigh less.
  return eachConflictOnce(pairs.sort(byWeight))
    .sort(byWeight)
    .map((pair, at) => ({ number: at + 1, ...pair }));
}

/** Claims of one pair told with one and the same reason are one thing to read, with the words of all. */
function withoutRepeats(all: readonly Meeting[]): Meeting[] {
  const told = new Map<string, Meeting>();
  for (const one of all) {
    const key = JSON.stringify([one.verdict, one.reason]);
    const first = told.get(key);
    told.set(key, first ? { ...first, marks: mergedMarks(first, one) } : one);
  }
  return [...told.values()];
}

const mergedMarks = (a: Meeting, b: Meeting): Told['marks'] => ({
  here: union(a.marks.here, b.marks.here),
  there: union(a.marks.there, b.marks.there),
});

const union = (some: readonly Span[], more: readonly Span[]): Span[] => [
  ...some,
  ...more.filter(({ start, end }) => !some.some((known) => known.start === start && known.end === end)),
];

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const names: ReadonlySet<string | undefined> = new Set(['place', 'party', 'person']);

/** That the other article names no such place for the same thing does not make the name this one's alone. */
const isNamedIn = (text: string, { sentence, marks, value }: Finding): boolean =>
  names.has(value?.type) && marks.every(({ start, end }) => text.includes(sentence.text.slice(start, end)));

/** Sentences with claims only here; words that meet the other article by way of another claim are left out. */
function loneOf(findings: readonly Finding[], met: (sentence: number) => readonly Span[], otherText: string): Lone[] {
  const lone = new Map<number, Lone>();
  for (const finding of inReadingOrder(findings)) {
    const { sentence, marks, verdict } = finding;
    if (verdict !== 'only-here' || isNamedIn(otherText, finding)) continue;
    const taken = met(sentence.index);
    if (marks.some((mark) => taken.some((other) => overlap(mark, other)))) continue;
    const known = lone.get(sentence.index);
    lone.set(sentence.index, { sentence, marks: union(known?.marks ?? [], marks) });
  }
  return [...lone.values()];
}
