import type { Claim } from '../claims';
import type { Story } from '../story';
import { gateOf } from './gate';
import type { Relation } from './types';
import { compareValues } from './values';

/** Aspects that say which happening is meant as often as they report something of it. */
const IDENTIFYING: ReadonlySet<Relation['aspect']> = new Set(['date', 'place']);

/**
 * Whether an agreement only says which happening two sentences are about: they share its day or place, and a figure of
 * one thing that they tell of it does not fit. To say that they agree would hide that.
 */
export function onlyIdentifies(
  { here, there, relation }: { here: Claim; there: Claim; relation: Relation },
  claimsHere: readonly Claim[],
  claimsThere: readonly Claim[],
  story: Story | null,
): boolean {
  if (relation.kind !== 'agrees') return false;
  if (relation.aspect === 'number' && isHandful(here) && isHandful(there)) return haveOtherCounts(here, there);
  if (!IDENTIFYING.has(relation.aspect)) return false;
  const [figures, others] = [figuresBeside(here, claimsHere), figuresBeside(there, claimsThere)];
  return (
    figures.some((figure) => others.length > 0 && others.every((other) => isUnfit(figure, other, story))) ||
    others.some((other) => figures.length > 0 && figures.every((figure) => isUnfit(figure, other, story)))
  );
}

/** Counts of which every report has some: "two planes", "three districts". */
const HANDFUL = 10;

const isHandful = ({ value }: Claim): boolean =>
  value?.type === 'quantity' && value.unit === 'count' && (value.interval.high ?? HANDFUL) < HANDFUL;

/** "Two planes with 120 on board", "sixty aboard two planes": what either counts besides is not told by the other. */
function haveOtherCounts({ features: { figures: here } }: Claim, { features: { figures: there } }: Claim): boolean {
  const [a, b] = [here, there].map((figures) =>
    figures.map((figure) => Number.parseFloat(figure)).filter((figure) => figure > HANDFUL),
  ) as [number[], number[]];
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => Math.abs(one - other) <= ROUGHLY * one));
}

/** Rounding that leaves two counts one: "32", "nearly three dozen". */
const ROUGHLY = 0.15;

const figuresBeside = ({ sentence }: Claim, claims: readonly Claim[]): Claim[] =>
  claims.filter(
    ({ value, sentence: other }) =>
      other.index === sentence.index && value?.type === 'quantity' && value.unit !== 'ordinal',
  );

const isUnfit = (a: Claim, b: Claim, story: Story | null): boolean =>
  gateOf(a, b, story).veto === null && compareValues(a, b).some(({ outcome }) => outcome === 'conflicts');
