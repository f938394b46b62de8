import type { Signals } from './signals';
import weights from './weights.json';

/** A logistic regression: `bias` and one weight a signal. */
interface Weights {
  bias: number;
  signals: Readonly<Record<string, number>>;
}

export type Outcome = 'fits' | 'conflicts';

const LEARNED: Readonly<Record<Outcome, Weights>> = weights;

/**
 * How likely two values that fit, or conflict, are told of one thing, 0–1. The weights are learned from labelled pairs
 * and from all sentences of articles against all others by `npm run eval -- learn`.
 */
export function chanceOf(outcome: Outcome, signals: Signals): number {
  const { bias, signals: learned } = LEARNED[outcome];
  let sum = bias;
  for (const name in signals) sum += (learned[name] ?? 0) * (signals[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
