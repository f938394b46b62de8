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
/** The same of states in articles: among all sentences of two of them many share a word, and say nothing alike. */
const DOUBTED_STATE = 0.85;

const limitOf = ({ here }: Related, scope: Scope): number =>
  scope === 'articles' && here.predicate === 'state' ? DOUBTED_STATE : DOUBTED;

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
  // Beside a difference that is told, a value that agrees is told too.
  const differs = told.some(({ relation }) => relation.kind === 'differs');
  const agreements = told.filter(
    ({ relation, here: { predicate } }) => canBeDoubted(relation, scope) && (!differs || predicate === 'state'),
  );
  if (agreements.length === 0) return new Set();
  const fits = besideConflicts(valuesMet(here, there, story));
  return new Set(
    agreements.filter((agreement) => {
      const { here: a, there: b, relation } = agreement;
      const met = fits.find(
        (one) => one.here.id === a.id && one.there.id === b.id && one.comparison.aspect === relation.aspect,
      );
      return met !== undefined && chanceOf('fits', met.signals) < limitOf(agreement, scope);
    }),
  );
}
