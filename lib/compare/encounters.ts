import type { Claim } from '../claims';
import type { Story } from '../story';
import { chanceOf, type Outcome } from './chance';
import { gateOf } from './gate';
import { type Signals, signalsOf } from './signals';
import { type Comparison, compareValues } from './values';

/** Two values that were compared, and what speaks for their being of one thing. */
export interface Met {
  here: Claim;
  there: Claim;
  comparison: Comparison;
  outcome: Outcome;
  signals: Signals;
}

/** Values of rules of their own, which are told by name alone. */
const isNamed = ({ predicate }: Claim): boolean => predicate === 'named';

/** All values of two sentences that can be held against each other. */
export const valuesMet = (here: readonly Claim[], there: readonly Claim[], story: Story | null): Met[] =>
  here.flatMap((a) => there.flatMap((b) => metBy(a, b, story)));

function metBy(here: Claim, there: Claim, story: Story | null): Met[] {
  if (here.value === null || there.value === null || isNamed(here) || isNamed(there)) return [];
  return compareValues(here, there).flatMap((comparison) => {
    const { outcome } = comparison;
    if (outcome === 'incomparable') return [];
    const signals = signalsOf(here, there, comparison, gateOf(here, there, story));
    return [{ here, there, comparison, outcome, signals }];
  });
}

/**
 * The values that fit, each with what the two sentences conflict in beside it: a figure that both tell is no agreement of
 * sentences that seem to contradict each other.
 */
export function besideConflicts(met: readonly Met[], chances: typeof chanceOf = chanceOf): Met[] {
  const conflicts = met.filter(({ outcome }) => outcome === 'conflicts');
  const fits = met.filter(({ outcome }) => outcome === 'fits');
  const likeliest = conflicts.reduce((most, { signals }) => Math.max(most, chances('conflicts', signals)), 0);
  const beside = { conflictBeside: likeliest, conflictsBeside: conflicts.length, fitsBeside: fits.length - 1 };
  return fits.map((one) => ({ ...one, signals: { ...one.signals, ...beside } }));
}
