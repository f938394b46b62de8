import type { SentenceRef, Span } from '../../lib/claims';
import type { Finding, Verdict } from '../../lib/compare';
import { inReadingOrder } from './summary';
import { strongestFirst } from './verdicts';

/** What the corpus says to one sentence, its claims sorted by what a reader does with them. */
export interface SentenceFindings {
  sentence: SentenceRef;
  /** Of the strongest claim: the colour of the card. */
  strongest: Finding;
  /** Claims that others contradict or have moved past: strongest first, then in reading order. */
  contested: readonly Finding[];
  agreeing: readonly Finding[];
  onlyHere: readonly Finding[];
  notCompared: readonly Finding[];
}

/** A stretch of the article: a sentence with something to show, or a run of sentences with nothing compared. */
export type Block = { kind: 'sentence'; said: SentenceFindings } | { kind: 'quiet'; findings: readonly Finding[] };

/** Sentences in reading order; neighbours of which nothing was compared stand together, so that they take one line. */
export function blocks(findings: readonly Finding[]): Block[] {
  const found: Block[] = [];
  let run: Finding[] = [];
  const endRun = () => {
    if (run.length > 0) found.push({ kind: 'quiet', findings: run });
    run = [];
  };
  for (const claims of bySentence(findings)) {
    if (claims.every(({ verdict }) => verdict === 'not-compared')) run.push(...claims);
    else {
      endRun();
      const said = sentenceFindings(claims);
      if (said) found.push({ kind: 'sentence', said });
    }
  }
  endRun();
  return found;
}

/** The findings of each sentence, in reading order. */
export function bySentence(findings: readonly Finding[]): Finding[][] {
  const sentences = new Map<number, Finding[]>();
  for (const finding of inReadingOrder(findings)) {
    const known = sentences.get(finding.sentence.index);
    if (known) known.push(finding);
    else sentences.set(finding.sentence.index, [finding]);
  }
  return [...sentences.values()];
}

const rank = ({ verdict }: Finding) => strongestFirst.indexOf(verdict) * 2 + 1;
/** Hard before soft within a verdict. */
const rankWithin = (finding: Finding) => rank(finding) - (finding.strength === 'hard' ? 1 : 0);

const contestedVerdicts: ReadonlySet<Verdict> = new Set<Verdict>(['differs', 'sides-disagree', 'later']);

/** Sorts the claims of one sentence; null where there are none. */
export function sentenceFindings(claims: readonly Finding[]): SentenceFindings | null {
  const sorted = [...claims].sort((a, b) => rankWithin(a) - rankWithin(b));
  const [strongest] = sorted;
  if (!strongest) return null;
  const having = (verdict: Verdict) => claims.filter((finding) => finding.verdict === verdict);
  return {
    sentence: strongest.sentence,
    strongest,
    contested: withoutRepeats(sorted.filter(({ verdict }) => contestedVerdicts.has(verdict))),
    agreeing: withoutRepeats(having('agrees')),
    onlyHere: having('only-here'),
    notCompared: having('not-compared'),
  };
}

/**
 * Claims of one sentence that are told with one and the same reason ("here credited to A, elsewhere to B") are one
 * thing to read: the first stands for all, with the words and the evidence of all.
 */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.verdict, finding.reason, finding.reason ? '' : finding.claimId]);
    const first = told.get(key);
    told.set(key, first ? merged(first, finding) : finding);
  }
  return [...told.values()];
}

const merged = (first: Finding, again: Finding): Finding => ({
  ...first,
  marks: [...first.marks, ...again.marks.filter((mark) => !first.marks.some((known) => sameSpan(known, mark)))],
  evidence: [...first.evidence, ...again.evidence],
});

export const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/** The words of a text that stand in its marks, in reading order, each once; null where nothing is marked. */
export function markedWords(text: string, marks: readonly Span[]): string | null {
  if (marks.length === 0) return null;
  const apart: Span[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else apart.push({ start, end });
  }
  return apart.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** The words that each finding is about, each once; those that others of the sentence are about already are left out. */
export function wordsOf(findings: readonly Finding[], others: readonly Finding[] = []): string[] {
  const taken = new Set(others.flatMap(({ sentence, marks }) => markedWords(sentence.text, marks) ?? []));
  const words = findings.flatMap(({ sentence, marks }) => markedWords(sentence.text, marks) ?? []);
  return [...new Set(words)].filter((word) => !taken.has(word));
}
