/** One example: signals by name, whether it is what is looked for, and how much it counts. */
export interface Example {
  signals: Readonly<Record<string, number>>;
  holds: boolean;
  weight: number;
}

export interface Weights {
  bias: number;
  signals: Record<string, number>;
}

/** Whether a signal can only speak for, or only against, what is looked for. */
export type Direction = 'for' | 'against' | 'free';
export type Directions = Readonly<Record<string, Direction>>;

const STEPS = 400;
const RATE = 0.5;
/** Ridge penalty, in examples: keeps weights of rare signals small. */
const RIDGE = 2;

/**
 * Logistic regression by gradient descent over standardised signals; weights are given back in the signals' own units.
 * A signal of known direction gets no weight rather than one of the other sign.
 */
export function regress(examples: readonly Example[], directions: Directions = {}): Weights {
  const names = [...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))].sort();
  const columns = names.map((name) => examples.map(({ signals }) => signals[name] ?? 0));
  const means = columns.map((column) => sum(column) / column.length);
  const spreads = columns.map((column, i) => spreadOf(column, means[i] ?? 0));
  const rows = examples.map((_, row) =>
    columns.map((column, i) => ((column[row] ?? 0) - (means[i] ?? 0)) / (spreads[i] ?? 1)),
  );
  const { bias, slopes } = descend(
    rows,
    examples,
    names.map((name) => directions[name] ?? 'free'),
  );
  const own = slopes.map((slope, i) => slope / (spreads[i] ?? 1));
  return {
    bias: bias - sum(own.map((slope, i) => slope * (means[i] ?? 0))),
    signals: Object.fromEntries(names.map((name, i) => [name, own[i] ?? 0])),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const spreadOf = (column: readonly number[], mean: number): number =>
  Math.sqrt(sum(column.map((value) => (value - mean) ** 2)) / column.length) || 1;

/** Keeps a slope on the side of nought that its signal is known to be on. */
const within = (slope: number, direction: Direction): number =>
  direction === 'for' ? Math.max(0, slope) : direction === 'against' ? Math.min(0, slope) : slope;

function descend(rows: readonly (readonly number[])[], examples: readonly Example[], directions: readonly Direction[]) {
  const slopes: number[] = (rows[0] ?? []).map(() => 0);
  const total = sum(examples.map(({ weight }) => weight));
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = slopes.map(() => 0);
    let drift = 0;
    rows.forEach((row, r) => {
      const example = examples[r] as Example;
      const error = (sigmoid(bias + dot(row, slopes)) - Number(example.holds)) * example.weight;
      drift += error;
      for (let i = 0; i < row.length; i++) gradient[i] = (gradient[i] ?? 0) + error * (row[i] ?? 0);
    });
    bias -= (RATE * drift) / total;
    for (let i = 0; i < slopes.length; i++)
      slopes[i] = within(
        (slopes[i] ?? 0) - (RATE * ((gradient[i] ?? 0) + RIDGE * (slopes[i] ?? 0))) / total,
        directions[i] ?? 'free',
      );
  }
  return { bias, slopes };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function dot(a: readonly number[], b: readonly number[]): number {
  let product = 0;
  for (let i = 0; i < a.length; i++) product += (a[i] ?? 0) * (b[i] ?? 0);
  return product;
}

/** What learned weights say of signals, 0–1. */
export function predict({ bias, signals: weights }: Weights, signals: Readonly<Record<string, number>>): number {
  return sigmoid(bias + sum(Object.entries(signals).map(([name, value]) => (weights[name] ?? 0) * value)));
}
