import type { Finding, Verdict } from '../../lib/compare';
import type { PageMark } from '../../lib/messages';
import { strongestFirst } from './verdicts';

/** The verdicts that are marked in a page; a verdict's place is its style. */
export const markedVerdicts = ['differs', 'sides-disagree', 'later', 'agrees'] as const satisfies Verdict[];

/** Styles of the reader script, by number; claims without a counterpart are followed, and not painted. */
const styles: Readonly<Partial<Record<Verdict, PageMark['style']>>> = {
  ...Object.fromEntries(markedVerdicts.map((verdict, style) => [verdict, style])),
  'only-here': null,
};

/** What the page and the panel call a finding's sentence between them. */
export const markId = ({ sentence }: Pick<Finding, 'sentence'>): string => `s${sentence.index}`;

/** The sentence of a claim as the reader script is to find it. */
export const markOf = (finding: Finding): PageMark => ({
  id: markId(finding),
  text: finding.sentence.text,
  style: styles[finding.verdict] ?? null,
});

/** One mark per sentence that has a card, in the style of its strongest verdict. */
export function pageMarks(findings: readonly Finding[]): PageMark[] {
  const marks = new Map<string, PageMark>();
  for (const verdict of strongestFirst) {
    for (const finding of findings) {
      if (finding.verdict !== verdict || styles[verdict] === undefined || marks.has(markId(finding))) continue;
      marks.set(markId(finding), markOf(finding));
    }
  }
  return [...marks.values()];
}
