import type { Signals } from './signals';

/** A branch asks whether a signal is at most a threshold, and goes left if so; a leaf is what it adds. */
export type Tree = number | readonly [signal: string, threshold: number, left: Tree, right: Tree];

/** Boosted trees: `bias` and what each tree adds sum to log odds. */
export interface Trees {
  bias: number;
  trees: readonly Tree[];
}

/** What the trees say of signals, 0–1. A signal that is absent counts as 0. */
export function chanceBy({ bias, trees }: Trees, signals: Signals): number {
  let sum = bias;
  for (const tree of trees) sum += leafOf(tree, signals);
  return 1 / (1 + Math.exp(-sum));
}

function leafOf(tree: Tree, signals: Signals): number {
  let node = tree;
  while (typeof node !== 'number') node = (signals[node[0]] ?? 0) <= node[1] ? node[2] : node[3];
  return node;
}
