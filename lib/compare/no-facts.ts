import type { Claim, Value } from '../claims';
import type { FactReport } from './types';

/** "He hoped to bring them together in …": what is wished for is nowhere yet. */
const WISHED = /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|dream(?:s|ed|t)?|would (?:like|love))\b/i;
/** "Has yet to disclose": true of its day alone, and no denial of what was done later. */
const NOT_YET = /\byet\b/i;
/** Ways of counting that have sides: no side gives a meeting, nor gets one. */
const OF_SIDES = new Set(['each', 'mutual', 'one-way']);

/** What a claim tells without its being known to be so: wished for, not yet done, or counted as nothing is. */
export function isNoFact({ value, valueSpans, sentence, clause, object }: Claim): boolean {
  const [first] = valueSpans;
  if (value === null || first === undefined) return false;
  if (value.type === 'polarity')
    return !value.holds && valueSpans.some((span) => NOT_YET.test(wordsAt(sentence, span)));
  if (value.type === 'quantity') return object?.startsWith('kind:') === true && OF_SIDES.has(value.scope);
  const before = { start: Math.min(clause.start, first.start), end: first.start };
  return (value.type === 'place' || value.type === 'date') && WISHED.test(wordsAt(sentence, before));
}

const wordsAt = ({ text }: Claim['sentence'], { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

/** Reports without those that leave unsaid who is counted, where the same article says it of the same figure. */
export function withoutVaguer(reports: readonly FactReport[]): FactReport[] {
  const said = new Set(reports.flatMap((report) => (scopeOf(report.value) === 'unknown' ? [] : figureOf(report))));
  return reports.filter(
    (report) => scopeOf(report.value) !== 'unknown' || figureOf(report).every((at) => !said.has(at)),
  );
}

const scopeOf = (value: Value): string | null => (value.type === 'quantity' ? value.scope : null);

/** A figure and the article it stands in; none for what is no count. */
const figureOf = ({ saved, value }: FactReport): string[] =>
  value.type === 'quantity'
    ? [JSON.stringify([saved?.articleId ?? null, value.unit, value.interval, value.approximate])]
    : [];
