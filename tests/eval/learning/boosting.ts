import type { Tree, Trees } from '../../../lib/compare/trees';

/** One example: signals by name, whether it is what is looked for, and how much it counts. */
export interface Example {
  signals: Readonly<Record<string, number>>;
  holds: boolean;
  weight: number;
}

export interface Boosting {
  rounds: number;
  /** Leaves of a tree, at most. */
  leaves: number;
  rate: number;
  /** Curvature of the loss over the examples of a leaf, at least: a quarter for each that is wholly unsure. */
  leastCurvature: number;
  /** Ridge penalty on what a leaf adds, in examples. */
  ridge: number;
}

/** Sizes in common use for some thousand examples; other sizes were not compared. */
const BOOSTING: Boosting = { rounds: 150, leaves: 8, rate: 0.07, leastCurvature: 1, ridge: 2 };

/** Whether more of a signal can only speak for, or only against, what is looked for. */
export type Direction = 'for' | 'against' | 'free';
export type Directions = Readonly<Record<string, Direction>>;

/** Steps a signal's values are told apart by, at most. */
const BINS = 64;
/** Digits that thresholds are kept with. */
const EDGE_DIGITS = 6;
/** A gain smaller than this is noise. */
const LEAST_GAIN = 1e-6;

/** A signal's values as steps: `bins[row]` is how many of the `edges` lie below the row's value. */
interface Column {
  name: string;
  direction: Direction;
  edges: readonly number[];
  bins: Uint8Array;
}

/** Examples of one leaf, and the best way of parting them. */
interface Leaf {
  rows: Int32Array;
  gradient: number;
  curvature: number;
  /** What it may add at least and at most, so that no signal of known direction speaks the other way. */
  within: Bounds;
  best: Split | null;
}

interface Bounds {
  low: number;
  high: number;
}

interface Split {
  column: Column;
  bin: number;
  gain: number;
  /** Halfway between what its two sides add. */
  middle: number;
}

/** A tree while it grows: a leaf, or a split with two of its kind. */
type Growing = { leaf: Leaf } | { split: Split; left: Node; right: Node };
interface Node {
  grown: Growing;
}

/** Gradient boosting of logistic loss, its trees grown leaf by leaf where that gains most. The same at every run. */
export function boost(examples: readonly Example[], directions: Directions = {}, boosting: Boosting = BOOSTING): Trees {
  const columns = columnsOf(examples, directions);
  const weights = Float64Array.from(examples, ({ weight }) => weight);
  const holds = Float64Array.from(examples, (example) => Number(example.holds));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const held = examples.reduce((sum, example) => sum + (example.holds ? example.weight : 0), 0);
  const bias = Math.log((held + 1) / (total - held + 1));
  const scores = new Float64Array(examples.length).fill(bias);
  const slopes = { gradients: new Float64Array(examples.length), curvatures: new Float64Array(examples.length) };
  const trees: Tree[] = [];
  for (let round = 0; round < boosting.rounds; round++) {
    scores.forEach((score, row) => {
      const chance = 1 / (1 + Math.exp(-score));
      slopes.gradients[row] = ((holds[row] as number) - chance) * (weights[row] as number);
      slopes.curvatures[row] = chance * (1 - chance) * (weights[row] as number);
    });
    const root = grown(columns, slopes, boosting);
    trees.push(
      asTree(root, boosting, (rows, adds) => {
        for (const row of rows) scores[row] = (scores[row] as number) + adds;
      }),
    );
  }
  return { bias, trees };
}

interface Slopes {
  gradients: Float64Array;
  curvatures: Float64Array;
}

function columnsOf(examples: readonly Example[], directions: Directions): Column[] {
  const names = [...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))].sort();
  return names.flatMap((name) => {
    const values = Float64Array.from(examples, ({ signals }) => signals[name] ?? 0);
    const edges = edgesOf(values, examples);
    if (edges.length === 0) return [];
    const direction = directions[name] ?? 'free';
    return [
      { name, direction, edges, bins: Uint8Array.from(values, (value) => edges.filter((edge) => value > edge).length) },
    ];
  });
}

/**
 * Values that part a signal's range into steps of about equal weight, what is looked for counting as much as all else. Each
 * stands between two values of the examples, so that rounding it moves none of them to the other side.
 */
function edgesOf(values: Float64Array, examples: readonly Example[]): number[] {
  const held = examples.reduce((sum, { holds, weight }) => sum + (holds ? weight : 0), 0);
  const other = examples.reduce((sum, { holds, weight }) => sum + (holds ? 0 : weight), 0);
  const weights = new Map<number, number>();
  examples.forEach(({ holds, weight }, row) => {
    const share = weight / ((holds ? held : other) || 1);
    const value = values[row] as number;
    weights.set(value, (weights.get(value) ?? 0) + share);
  });
  const distinct = [...weights].sort(([one], [next]) => one - next);
  const total = distinct.reduce((sum, [, weight]) => sum + weight, 0);
  const edges: number[] = [];
  let before = 0;
  distinct.slice(0, -1).forEach(([value, weight], index) => {
    before += weight;
    const isDue = distinct.length <= BINS || (before / total) * BINS >= edges.length + 1;
    const next = (distinct[index + 1] as [number, number])[0];
    if (isDue) edges.push(Number(((value + next) / 2).toPrecision(EDGE_DIGITS)));
  });
  return edges;
}

const UNBOUND: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** A tree on the slopes of one round. */
function grown(columns: readonly Column[], slopes: Slopes, boosting: Boosting): Node {
  const all = Int32Array.from(slopes.gradients, (_, row) => row);
  const root: Node = { grown: { leaf: leafWith(all, UNBOUND, columns, slopes, boosting) } };
  const leaves = [root];
  while (leaves.length < boosting.leaves) {
    const gainOf = ({ grown: node }: Node) => ('leaf' in node ? (node.leaf.best?.gain ?? 0) : 0);
    const at = leaves.reduce((best, node, index) => (gainOf(node) > gainOf(leaves[best] as Node) ? index : best), 0);
    const node = leaves[at] as Node;
    if (!('leaf' in node.grown) || node.grown.leaf.best === null) break;
    const { rows, best: split, within } = node.grown.leaf;
    const isLeft = (row: number) => (split.column.bins[row] as number) <= split.bin;
    const [below, above] = boundsOf(split, within);
    const leafOf = (half: Int32Array, bounds: Bounds): Node => ({
      grown: { leaf: leafWith(half, bounds, columns, slopes, boosting) },
    });
    const left = leafOf(rows.filter(isLeft), below);
    const right = leafOf(
      rows.filter((row) => !isLeft(row)),
      above,
    );
    node.grown = { split, left, right };
    leaves.splice(at, 1, left, right);
  }
  return root;
}

/** What the two sides of a split may add: where its signal has a direction, neither beyond the middle of the two. */
function boundsOf({ column: { direction }, middle }: Split, within: Bounds): [Bounds, Bounds] {
  const lower = { ...within, high: middle };
  const upper = { ...within, low: middle };
  if (direction === 'free') return [within, within];
  return direction === 'for' ? [lower, upper] : [upper, lower];
}

function leafWith(
  rows: Int32Array,
  within: Bounds,
  columns: readonly Column[],
  slopes: Slopes,
  boosting: Boosting,
): Leaf {
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
    gradient += slopes.gradients[row] as number;
    curvature += slopes.curvatures[row] as number;
  }
  const leaf: Leaf = { rows, gradient, curvature, within, best: null };
  for (const column of columns) {
    const split = bestSplit(leaf, column, slopes, boosting);
    if (split !== null && split.gain > (leaf.best?.gain ?? LEAST_GAIN)) leaf.best = split;
  }
  return leaf;
}

function bestSplit(leaf: Leaf, column: Column, { gradients, curvatures }: Slopes, boosting: Boosting): Split | null {
  const size = column.edges.length + 1;
  const [gradient, curvature] = [new Float64Array(size), new Float64Array(size)];
  for (const row of leaf.rows) {
    const bin = column.bins[row] as number;
    gradient[bin] = (gradient[bin] as number) + (gradients[row] as number);
    curvature[bin] = (curvature[bin] as number) + (curvatures[row] as number);
  }
  const addsOf = (g: number, c: number) => clipped(g / (c + boosting.ridge), leaf.within);
  // Twice what a leaf takes off the loss with what it adds.
  const worth = (g: number, c: number) => {
    const adds = addsOf(g, c);
    return 2 * g * adds - (c + boosting.ridge) * adds * adds;
  };
  const least = boosting.leastCurvature;
  const whole = worth(leaf.gradient, leaf.curvature);
  let best: Split | null = null;
  let [g, c] = [0, 0];
  for (let bin = 0; bin < size - 1; bin++) {
    g += gradient[bin] as number;
    c += curvature[bin] as number;
    if (c < least || leaf.curvature - c < least) continue;
    const [g2, c2] = [leaf.gradient - g, leaf.curvature - c];
    const [left, right] = [addsOf(g, c), addsOf(g2, c2)];
    if (column.direction === 'for' ? left > right : column.direction === 'against' && left < right) continue;
    const gain = worth(g, c) + worth(g2, c2) - whole;
    if (gain > (best?.gain ?? 0)) best = { column, bin, gain, middle: (left + right) / 2 };
  }
  return best;
}

const clipped = (adds: number, { low, high }: Bounds): number => Math.min(high, Math.max(low, adds));

/** The grown tree in the form that is kept; `add` is told what each leaf adds to its rows. */
function asTree({ grown: node }: Node, boosting: Boosting, add: (rows: Int32Array, adds: number) => void): Tree {
  if ('leaf' in node) {
    const { rows, gradient, curvature, within } = node.leaf;
    const adds = Number((boosting.rate * clipped(gradient / (curvature + boosting.ridge), within)).toFixed(4));
    add(rows, adds);
    return adds;
  }
  const { column, bin } = node.split;
  const threshold = column.edges[bin] as number;
  return [column.name, threshold, asTree(node.left, boosting, add), asTree(node.right, boosting, add)];
}
