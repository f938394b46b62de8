import type { Claim } from '../claims';
import type { Story } from '../story';
import { chanceOf } from './chance';
import { besideConflicts, valuesMet } from './encounters';
import type { Related } from './relate';
import type { Relation } from './types';

/** What is held against each other: whole articles, or two passages of a sentence or two. */
export type Scope = 'articles' | 'passages';

/** Chance below which an agreement is doubted once all that its two sentences tell is seen. */
const DOUBTED = 0.2;

/**
 * Articles agree slot by slot, whatever else their sentences say: what they tell of a known slot stands. Whoever asks about a
 * passage asks about all of it.
 */
const canBeDoubted = ({ kind, strength }: Relation, scope: Scope): boolean =>
  kind === 'agrees' && (scope === 'passages' || strength === 'soft');

/**
 * What of the agreements told between two sentences is doubted once all their values are held against each other.
 * `here` and `there` are all claims of the two that are known.
 */
export function doubted<T extends Related>(
  told: readonly T[],
  here: readonly Claim[],
  there: readonly Claim[],
  { story, scope }: { story: Story | null; scope: Scope },
): ReadonlySet<T> {
  const agreements = told.filter(({ relation }) => canBeDoubted(relation, scope));
  // Beside a difference that is told, what agrees is told too.
  if (agreements.length === 0 || told.some(({ relation }) => relation.kind === 'differs')) return new Set();
  const fits = besideConflicts(valuesMet(here, there, story));
  return new Set(
    agreements.filter(({ here: a, there: b, relation: { aspect } }) => {
      const met = fits.find((one) => one.here === a && one.there === b && one.comparison.aspect === aspect);
      return met !== undefined && chanceOf('fits', met.signals) < DOUBTED;
    }),
  );
}
