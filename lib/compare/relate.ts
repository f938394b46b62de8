import type { Article } from '../article';
import { type Claim, readClaims } from '../claims';
import type { Story } from '../story';
import { judge } from './judge';
import type { Relation } from './types';

/** A relation with the two claims it holds between. */
export interface Related {
  here: Claim;
  there: Claim;
  relation: Relation;
}

/**
 * Every relation between the claims of two texts. A text may hold several values of a slot (339, says the one side;
 * nearly 400, the other): a value that fits one of them conflicts with none of the others.
 */
export function relate(here: readonly Claim[], there: readonly Claim[], story: Story | null): Related[] {
  const told = here.flatMap((a) =>
    there.flatMap((b) => judge(a, b, story).map((relation) => ({ here: a, there: b, relation }))),
  );
  return told.filter((item) => item.relation.kind !== 'differs' || !told.some((other) => settles(other, item)));
}

/** Whether an agreement takes the edge off a conflict: one of its two values fits the other text after all. */
function settles(agreement: Related, conflict: Related): boolean {
  if (agreement.relation.kind !== 'agrees') return false;
  // The two sentences that conflict may agree on something else besides.
  if (agreement.here.id === conflict.here.id && agreement.there.id === conflict.there.id) return false;
  const sameHere = agreement.here.id === conflict.here.id && agreement.there.value?.type === conflict.there.value?.type;
  const sameThere =
    agreement.there.id === conflict.there.id && agreement.here.value?.type === conflict.here.value?.type;
  return (sameHere || sameThere) && agreement.relation.confidence >= conflict.relation.confidence - 0.1;
}

export const UNRELATED: Relation = { kind: 'unrelated', aspect: null, strength: 'soft', reason: null, confidence: 0 };

const RANK: Readonly<Record<Relation['kind'], number>> = { differs: 3, agrees: 2, later: 1, unrelated: 0 };

/** The relation of two short passages: a difference before an agreement before a later report. */
export function judgePassages(a: Article, b: Article, story: Story | null): Relation {
  const related = relate(readClaims(a, story), readClaims(b, story), story);
  return related.reduce((best, { relation }) => (stronger(relation, best) ? relation : best), UNRELATED);
}

function stronger(a: Relation, b: Relation): boolean {
  if (RANK[a.kind] !== RANK[b.kind]) return RANK[a.kind] > RANK[b.kind];
  if (a.strength !== b.strength) return a.strength === 'hard';
  return a.confidence > b.confidence;
}
