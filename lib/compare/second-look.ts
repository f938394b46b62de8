import type { Claim } from '../claims';
import type { Story } from '../story';
import { chanceOf } from './chance';
import { besideConflicts, valuesMet } from './encounters';
import type { Related } from './relate';
import type { Strength } from './types';

/** What is held against each other: whole articles, or two passages of a sentence or two. */
export type Scope = 'articles' | 'passages';

/**
 * Chance below which an agreement is doubted once all that its two sentences tell is seen. Articles agree slot by slot,
 * whatever else their sentences say, so that one of a known slot stands; whoever asks about a passage asks about all of it.
 */
const DOUBTED: Readonly<Record<Scope, Readonly<Record<Strength, number>>>> = {
  articles: { hard: 0, soft: 0.4 },
  passages: { hard: 0.4, soft: 0.4 },
};

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
  const limits = DOUBTED[scope];
  const agreements = told.filter(({ relation: { kind, strength } }) => kind === 'agrees' && limits[strength] > 0);
  // Beside a difference that is told, what agrees is told too.
  if (agreements.length === 0 || told.some(({ relation }) => relation.kind === 'differs')) return new Set();
  const fits = besideConflicts(valuesMet(here, there, story));
  return new Set(
    agreements.filter(({ here: a, there: b, relation: { aspect, strength } }) => {
      const met = fits.find((one) => one.here === a && one.there === b && one.comparison.aspect === aspect);
      return met !== undefined && chanceOf('fits', met.signals) < limits[strength];
    }),
  );
}
