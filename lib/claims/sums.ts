import { type Figure, PEOPLE } from './figures';
import type { Reading } from './reading';

/** Words between two figures that are counted together: "270 soldiers and 120 civilians". */
const BETWEEN = 7;

/**
 * Figures of one sentence with what they add up to: a further 200 extends the 1,000 before it, and 270 soldiers and 120
 * civilians are 390 people, of which each is a part.
 */
export function withSums(reading: Reading, figures: readonly Figure[]): Figure[] {
  const extended = figures.map((figure, index) => withAddition(reading, figure, figures[index + 1]));
  const sums: Figure[] = [];
  const parts = new Set<Figure>();
  for (const [index, figure] of extended.entries()) {
    const next = extended[index + 1];
    if (next === undefined || !areCountedTogether(reading, figure, next)) continue;
    sums.push(sumOf(figure, next));
    parts.add(figure).add(next);
  }
  return [
    ...extended.map((figure) => (parts.has(figure) ? { ...figure, part: true } : figure)),
    ...sums,
    ...(figures.every((figure, index) => figure === extended[index]) ? runningTotal(reading, figures) : []),
  ];
}

/** Words between two figures of one enumeration. */
const NEXT_ITEM = 14;

/** "7,000 in the town, 3,000 in the port and another 2,000 downstream": people counted one after the other, the last as more. */
function runningTotal(reading: Reading, figures: readonly Figure[]): Figure[] {
  const last = figures.findLastIndex((figure) => isMore(reading, figure) && isExactCount(figure));
  const closing = figures[last];
  if (closing === undefined || last < 1) return [];
  const items = [closing];
  for (let index = last - 1; index >= 0; index--) {
    const [before, after] = [figures[index], items[0]];
    if (before === undefined || after === undefined || !goesOn(reading, before, after)) break;
    items.unshift(before);
  }
  const [first] = items;
  if (first === undefined || items.length < 2 || (closing.interval.high ?? 0) >= (first.interval.high ?? 0) * 2)
    return [];
  const total = items.reduce((sum, { interval }) => sum + (interval.low ?? 0), 0);
  return [
    {
      ...first,
      to: closing.to,
      interval: { low: total, high: total },
      head: null,
      part: false,
      site: null,
      summed: true,
    },
  ];
}

const isExactCount = ({ unit, manner, interval, list, scope }: Figure): boolean =>
  unit === 'count' &&
  manner === 'figure' &&
  !list &&
  scope !== 'per-item' &&
  interval.low !== null &&
  interval.low === interval.high;

const isMore = ({ tokens }: Reading, { from }: Figure): boolean =>
  /^(?:another|further|additional)$/.test(tokens[from - 1]?.norm ?? '') || tokens[from]?.norm === 'another';

function goesOn(reading: Reading, before: Figure, after: Figure): boolean {
  if (!isExactCount(before) || after.from - before.to > NEXT_ITEM || after.from < before.to) return false;
  const alike =
    before.objects.length === 0 ||
    after.objects.length === 0 ||
    (isPeople(before) && isPeople(after)) ||
    before.objects.some((id) => after.objects.includes(id));
  const people = isPeople(before) || isPeople(after);
  const between = reading.tokens.slice(before.to, after.from);
  return (
    people &&
    alike &&
    !between.some(({ norm }) => /^(?:of|among|including|but|while|than|from|since)$/.test(norm) || norm === ';')
  );
}

function withAddition(reading: Reading, figure: Figure, next: Figure | undefined): Figure {
  if (next === undefined || figure.part || !next.part || figure.unit !== 'count') return figure;
  if (figure.interval.high === null || next.interval.high === null || next.interval.high >= figure.interval.high)
    return figure;
  const more = reading.tokens
    .slice(Math.max(0, next.from - 2), next.to + 1)
    .some(({ norm }) => /^(?:further|another|additional|more)$/.test(norm));
  const alike = next.objects.length === 0 || next.objects.some((id) => figure.objects.includes(id));
  return more && alike
    ? { ...figure, interval: { low: figure.interval.low, high: figure.interval.high + next.interval.high } }
    : figure;
}

const isPeople = ({ objects }: Figure): boolean =>
  objects.some((id) => PEOPLE.has(id) || id === 'prisoner' || id === 'child');

function areCountedTogether(reading: Reading, a: Figure, b: Figure): boolean {
  if (a.unit !== 'count' || b.unit !== 'count' || !isPeople(a) || !isPeople(b) || a.list || b.list) return false;
  if (a.head === b.head || a.interval.low !== a.interval.high || b.interval.low !== b.interval.high) return false;
  // "a crew of fourteen": its noun stands before the figure.
  const between = reading.tokens.slice(a.to, Math.min(b.from, b.noun));
  if (between.length > BETWEEN || !between.some(({ norm }) => norm === 'and' || norm === 'plus')) return false;
  return !between.some(({ norm }) => /^(?:of|among|were|was|including|but|while)$/.test(norm));
}

const sumOf = (a: Figure, b: Figure): Figure => ({
  ...a,
  to: b.to,
  interval: {
    low: (a.interval.low ?? 0) + (b.interval.low ?? 0),
    high: (a.interval.high ?? 0) + (b.interval.high ?? 0),
  },
  scope: a.scope === 'unknown' ? b.scope : a.scope,
  objects: [
    ...new Set([
      ...a.objects.filter((id) => id === 'prisoner'),
      'person',
      ...b.objects.filter((id) => id === 'prisoner'),
    ]),
  ],
  head: null,
  part: false,
});
