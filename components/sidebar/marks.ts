import type { Finding, Verdict } from '../../lib/compare';
import type { PageMark } from '../../lib/messages';
import { strongestFirst } from './verdicts';

/** Underline styles of the reader script, by number; claims without a counterpart are not marked in the page. */
const styles: Readonly<Partial<Record<Verdict, PageMark['style']>>> = {
  differs: 0,
  'sides-disagree': 1,
  later: 2,
  agrees: 3,
};

const markId = (finding: Finding) => `s${finding.sentence.index}`;

/** The sentence of a claim as the reader script is to find it; claims not marked are revealed in the mildest style. */
export const markOf = (finding: Finding): PageMark => ({
  id: markId(finding),
  text: finding.sentence.text,
  style: styles[finding.verdict] ?? 3,
});

/** One mark per sentence, in the style of its strongest verdict. */
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
