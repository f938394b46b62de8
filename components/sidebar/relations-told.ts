import type { Evidence, Finding } from '../../lib/compare';
import { sameSpan } from './sentences';
import { byOrigin, type OriginTold, originCount, splitEvidence } from './summary';

/** What a finding's evidence tells in one relation to the claim, by origin. */
export interface RelationTold {
  relation: Evidence['relation'];
  /** Independent origins behind it. */
  origins: number;
  told: readonly OriginTold[];
}

/**
 * Evidence as it is taken along: differences first, then later reports, then what agrees. A sentence of one source
 * stands in it once, under the first relation it is in, with every word marked that it is evidence by.
 */
export function relationsTold(finding: Finding): RelationTold[] {
  const { main, others } = splitEvidence(finding);
  const [first] = main;
  const groups = first ? [{ relation: first.relation, evidence: main }, ...others] : others;
  const known = new Set<string>();
  return groups.flatMap(({ relation, evidence }) => {
    const fresh = eachOnce(evidence).filter((item) => !known.has(keyOf(item)));
    for (const item of fresh) known.add(keyOf(item));
    return fresh.length > 0 ? [{ relation, origins: originCount(fresh), told: byOrigin(fresh) }] : [];
  });
}

const keyOf = ({ saved, sentence }: Evidence) => JSON.stringify([saved.articleId, sentence.text]);

/** Each sentence of a source once, with the marks of all. */
function eachOnce(evidence: readonly Evidence[]): Evidence[] {
  const known = new Map<string, Evidence>();
  for (const item of evidence) {
    const first = known.get(keyOf(item)) ?? { ...item, marks: [] };
    const marks = item.marks.filter((mark) => !first.marks.some((one) => sameSpan(one, mark)));
    known.set(keyOf(item), { ...first, marks: [...first.marks, ...marks] });
  }
  return [...known.values()];
}
