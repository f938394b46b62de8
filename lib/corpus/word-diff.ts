/** A run of words that stands in both texts, in the later alone or in the earlier alone. */
export interface DiffRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The difference between two texts: the paragraphs of both in reading order, and how many words came and went. */
export interface TextDiff {
  paragraphs: readonly (readonly DiffRun[])[];
  added: number;
  removed: number;
}

/** Stands between paragraphs, and equals only itself. */
const BREAK = '\n';
/** More differing words than this are another text: it is shown as a whole, not woven together. */
const MOST_EDITS = 1000;
/** Words standing alone between changes that are told with them: a lone "the" between two changes helps nobody. */
const ISLAND = 2;

type Step = { kind: DiffRun['kind']; token: string };

/** Compares two texts word by word; white space does not count. */
export function diffTexts(before: readonly string[], after: readonly string[]): TextDiff {
  const steps = withoutIslands(stepsBetween(tokensOf(before), tokensOf(after)));
  const count = (kind: DiffRun['kind']) => steps.filter((step) => step.kind === kind && step.token !== BREAK).length;
  return { paragraphs: paragraphsOf(steps), added: count('added'), removed: count('removed') };
}

const tokensOf = (paragraphs: readonly string[]): string[] =>
  paragraphs.flatMap((paragraph, at) => [...(at > 0 ? [BREAK] : []), ...(paragraph.match(/\S+/gu) ?? [])]);

/** The shortest way from one text to the other (Myers 1986), between the ends they share. */
function stepsBetween(a: readonly string[], b: readonly string[]): Step[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const steps = (kind: Step['kind'], tokens: readonly string[]) => tokens.map((token): Step => ({ kind, token }));
  return [
    ...steps('same', a.slice(0, start)),
    ...shortest(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...steps('same', a.slice(a.length - end)),
  ];
}

/** How far into the earlier text each diagonal reaches; diagonals count from −MOST_EDITS. */
type Reach = Int32Array;
const at = (k: number): number => k + MOST_EDITS + 1;

const goesDown = (k: number, edits: number, reach: Reach): boolean =>
  k === -edits || (k !== edits && (reach[at(k - 1)] ?? 0) < (reach[at(k + 1)] ?? 0));

function shortest(a: readonly string[], b: readonly string[]): Step[] {
  const reach = new Int32Array(2 * MOST_EDITS + 3);
  const trace: Reach[] = [];
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits++) {
    trace.push(reach.slice());
    for (let k = -edits; k <= edits; k += 2) {
      let x = goesDown(k, edits, reach) ? (reach[at(k + 1)] ?? 0) : (reach[at(k - 1)] ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[at(k)] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace);
    }
  }
  const all = (kind: Step['kind'], tokens: readonly string[]) => tokens.map((token): Step => ({ kind, token }));
  return [...all('removed', a), ...all('added', b)];
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Reach[]): Step[] {
  const steps: Step[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] as Reach;
    const down = goesDown(x - y, edits, reach);
    const k = x - y + (down ? 1 : -1);
    const from = edits === 0 ? 0 : (reach[at(k)] ?? 0);
    const fromY = edits === 0 ? 0 : from - k;
    while (x > from && y > fromY) {
      x--;
      y--;
      steps.push({ kind: 'same', token: a[x] ?? '' });
    }
    if (edits === 0) break;
    steps.push(down ? { kind: 'added', token: b[fromY] ?? '' } : { kind: 'removed', token: a[from] ?? '' });
    [x, y] = [from, fromY];
  }
  return steps.reverse();
}

/** Tells words standing alone between changes as changed too, and puts what went before what came. */
function withoutIslands(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  let change: Step[] = [];
  const flush = () => {
    out.push(...change.filter(({ kind }) => kind !== 'added'), ...change.filter(({ kind }) => kind === 'added'));
    change = [];
  };
  for (let from = 0; from < steps.length; ) {
    const step = steps[from] as Step;
    if (step.kind !== 'same') {
      change.push(step);
      from++;
      continue;
    }
    let end = from;
    while (steps[end]?.kind === 'same') end++;
    const run = steps.slice(from, end);
    const island = change.length > 0 && end < steps.length && run.length <= ISLAND;
    if (island && run.every(({ token }) => token !== BREAK)) {
      for (const { token } of run) change.push({ kind: 'removed', token }, { kind: 'added', token });
    } else {
      flush();
      out.push(...run);
    }
    from = end;
  }
  flush();
  return out;
}

function paragraphsOf(steps: readonly Step[]): DiffRun[][] {
  const paragraphs: DiffRun[][] = [[]];
  for (const { kind, token } of steps) {
    const runs = paragraphs.at(-1) as DiffRun[];
    const last = runs.at(-1);
    if (token === BREAK) paragraphs.push([]);
    else if (last?.kind === kind) last.text += ` ${token}`;
    else runs.push({ kind, text: token });
  }
  return paragraphs.filter((runs) => runs.length > 0);
}
