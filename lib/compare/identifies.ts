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
  if (relation.kind !== 'agrees' || !IDENTIFYING.has(relation.aspect)) return false;
  const [figures, others] = [figuresBeside(here, claimsHere), figuresBeside(there, claimsThere)];
  return (
    figures.some((figure) => others.length > 0 && others.every((other) => isUnfit(figure, other, story))) ||
    others.some((other) => figures.length > 0 && figures.every((figure) => isUnfit(figure, other, story)))
  );
}

const figuresBeside = ({ sentence }: Claim, claims: readonly Claim[]): Claim[] =>
  claims.filter(
    ({ value, sentence: other }) =>
      other.index === sentence.index && value?.type === 'quantity' && value.unit !== 'ordinal',
  );

const isUnfit = (a: Claim, b: Claim, story: Story | null): boolean =>
  gateOf(a, b, story).veto === null && compareValues(a, b).some(({ outcome }) => outcome === 'conflicts');
