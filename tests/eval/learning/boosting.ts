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
  /** Weight of examples that a leaf holds, at least. */
  leafWeight: number;
  /** Ridge penalty on what a leaf adds, in examples. */
  ridge: number;
}

/** Chosen on pairs that were held back; half as many leaves, or twice as many rounds, made no difference. */
const BOOSTING: Boosting = { rounds: 150, leaves: 8, rate: 0.07, leafWeight: 8, ridge: 2 };

/** Steps a signal's values are told apart by, at most. */
const BINS = 32;
/** A gain smaller than this is noise. */
const LEAST_GAIN = 1e-6;

/** A signal's values as steps: `bins[row]` is how many of the `edges` lie below the row's value. */
interface Column {
  name: string;
  edges: readonly number[];
  bins: Uint8Array;
}

/** Examples of one leaf, and the best way of parting them. */
interface Leaf {
  rows: Int32Array;
  gradient: number;
  curvature: number;
  best: Split | null;
}

interface Split {
  column: Column;
  bin: number;
  gain: number;
}

/** A tree while it grows: a leaf, or a split with two of its kind. */
type Growing = { leaf: Leaf } | { split: Split; left: Node; right: Node };
interface Node {
  grown: Growing;
}

/** Gradient boosting of logistic loss, its trees grown leaf by leaf where that gains most. The same at every run. */
export function boost(examples: readonly Example[], boosting: Boosting = BOOSTING): Trees {
  const columns = columnsOf(examples);
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
    trees.push(asTree(root, boosting, (rows, adds) => {
      for (const row of rows) scores[row] = (scores[row] as number) + adds;
    }));
  }
  return { bias, trees };
}

interface Slopes {
  gradients: Float64Array;
  curvatures: Float64Array;
}

function columnsOf(examples: readonly Example[]): Column[] {
  const names = [...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))].sort();
  return names.flatMap((name) => {
    const values = Float64Array.from(examples, ({ signals }) => signals[name] ?? 0);
    const edges = edgesOf(values);
    if (edges.length === 0) return [];
    return [{ name, edges, bins: Uint8Array.from(values, (value) => edges.filter((edge) => value > edge).length) }];
  });
}

/** Values that part a signal's range into steps of about as many examples each. */
function edgesOf(values: Float64Array): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const between = distinct.slice(1).map((value, index) => (value + (distinct[index] as number)) / 2);
  if (between.length < BINS) return between;
  const sorted = values.slice().sort();
  const steps = Array.from({ length: BINS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BINS)] as number);
  return [...new Set(steps)].slice(0, -1);
}

/** A tree on the slopes of one round. */
function grown(columns: readonly Column[], slopes: Slopes, boosting: Boosting): Node {
  const all = Int32Array.from(slopes.gradients, (_, row) => row);
  const root: Node = { grown: { leaf: leafWith(all, columns, slopes, boosting) } };
  const leaves = [root];
  while (leaves.length < boosting.leaves) {
    const gainOf = ({ grown: node }: Node) => ('leaf' in node ? (node.leaf.best?.gain ?? 0) : 0);
    const at = leaves.reduce((best, node, index) => (gainOf(node) > gainOf(leaves[best] as Node) ? index : best), 0);
    const node = leaves[at] as Node;
    if (!('leaf' in node.grown) || node.grown.leaf.best === null) break;
    const { rows, best: split } = node.grown.leaf;
    const isLeft = (row: number) => (split.column.bins[row] as number) <= split.bin;
    const halves = [rows.filter(isLeft), rows.filter((row) => !isLeft(row))].map(
      (half): Node => ({ grown: { leaf: leafWith(half, columns, slopes, boosting) } }),
    ) as [Node, Node];
    node.grown = { split, left: halves[0], right: halves[1] };
    leaves.splice(at, 1, ...halves);
  }
  return root;
}

function leafWith(rows: Int32Array, columns: readonly Column[], slopes: Slopes, boosting: Boosting): Leaf {
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
    gradient += slopes.gradients[row] as number;
    curvature += slopes.curvatures[row] as number;
  }
  const leaf: Leaf = { rows, gradient, curvature, best: null };
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
  const worth = (g: number, c: number) => (g * g) / (c + boosting.ridge);
  // A quarter is the greatest curvature of one example.
  const least = boosting.leafWeight / 8;
  const whole = worth(leaf.gradient, leaf.curvature);
  let best: Split | null = null;
  let [g, c] = [0, 0];
  for (let bin = 0; bin < size - 1; bin++) {
    g += gradient[bin] as number;
    c += curvature[bin] as number;
    if (c < least || leaf.curvature - c < least) continue;
    const gain = worth(g, c) + worth(leaf.gradient - g, leaf.curvature - c) - whole;
    if (gain > (best?.gain ?? 0)) best = { column, bin, gain };
  }
  return best;
}

/** The grown tree in the form that is kept; `add` is told what each leaf adds to its rows. */
function asTree({ grown: node }: Node, boosting: Boosting, add: (rows: Int32Array, adds: number) => void): Tree {
  if ('leaf' in node) {
    const { rows, gradient, curvature } = node.leaf;
    const adds = Number(((boosting.rate * gradient) / (curvature + boosting.ridge)).toFixed(4));
    add(rows, adds);
    return adds;
  }
  const { column, bin } = node.split;
  const threshold = Number((column.edges[bin] as number).toPrecision(6));
  return [column.name, threshold, asTree(node.left, boosting, add), asTree(node.right, boosting, add)];
}
