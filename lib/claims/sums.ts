import type { Figure } from './figures';
import { PEOPLE } from './named-classes';
import type { Reading } from './reading';
import { norm } from './tokens-at';

/** Words between two figures that are counted together: "270 soldiers and 120 civilians". */
const BETWEEN = 7;

/**
 * Figures of one sentence with what they add up to: a further 200 extends the 1,000 before it, and 270 soldiers and 120
 * civilians are 390 people, of which each is a part.
 */
export function withSums(reading: Reading, figures: readonly Figure[]): Figure[] {
  const extended = figures.map((figure, index) => withAddition(reading, figure, figures[index + 1]));
  if (figures.length === 0) return [];
  const hasGrown = (start: number) =>
    extended.some((figure, index) => figure.from === start && figure !== figures[index]);
  const lists = listTotals(reading, figures);
  const isWithinList = (a: Figure, b: Figure) =>
    lists.some(({ from, to }) => from <= a.from && to >= b.to && (from < a.from || to > b.to));
  const sums: Figure[] = [];
  const parts = new Set<Figure>();
  for (const [index, figure] of extended.entries()) {
    const next = extended[index + 1];
    if (next === undefined || !areCountedTogether(reading, figure, next)) continue;
    if (!isWithinList(figure, next)) sums.push(sumOf(figure, next));
    parts.add(figure).add(next);
  }
  return [
    ...extended.map((figure) => (parts.has(figure) ? { ...figure, part: true } : figure)),
    ...sums,
    ...runningTotal(reading, figures).filter(({ from }) => !hasGrown(from)),
    ...lists.filter(({ from, to }) => !sums.some((sum) => sum.from === from && sum.to === to)),
    ...yearlyTotals(reading, figures),
  ];
}

/** Words after a sum within which its years are told. */
const YEARS_REACH = 14;

/** "250 billion in each of three years", "250 billion a year for three years": a sum told by the year, altogether. */
function yearlyTotals({ tokens, durations }: Reading, figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure) => {
    if (!figure.unit.startsWith('money')) return [];
    const after = tokens.slice(figure.to, figure.to + YEARS_REACH).map(({ norm }) => norm);
    const years = durations.find(
      ({ from, to }) => from > figure.to && from - figure.to < YEARS_REACH && /^years?$/.test(norm(tokens, to - 1)),
    );
    const count = (years?.interval.low ?? 0) / MINUTES_A_YEAR;
    const yearly =
      years !== undefined && norm(tokens, years.from - 1) === 'of' && norm(tokens, years.from - 2) === 'each';
    const rate =
      after.some((word, index) => /^(?:a|per|every|each)$/.test(word) && after[index + 1] === 'year') ||
      after.includes('annually');
    if (!(yearly || rate) || count < 2 || !Number.isInteger(count)) return [];
    const times = (end: number | null) => (end === null ? null : end * count);
    return [
      {
        ...figure,
        interval: { low: times(figure.interval.low), high: times(figure.interval.high) },
        summed: true as const,
      },
    ];
  });
}

const MINUTES_A_YEAR = 525_600;

/** Words between two figures of one enumeration. */
const NEXT_ITEM = 14;

/** "7,000 in the town, 3,000 in the port and another 2,000 downstream": people counted one after the other, the last as more. */
function runningTotal(reading: Reading, figures: readonly Figure[]): Figure[] {
  const last = figures.findLastIndex((figure) => isMore(reading, figure) && isExactCount(figure));
  const closing = last < 1 ? undefined : figures[last];
  if (closing === undefined) return [];
  const items = [closing];
  for (let index = last - 1; index >= 0; index--) {
    const [before, after] = [figures[index], items[0]];
    if (before === undefined || after === undefined || !goesOn(reading, before, after)) break;
    items.unshift(before);
  }
  const [first] = items;
  if (
    first === undefined ||
    !isPeople(first) ||
    items.length < 2 ||
    (closing.interval.high ?? 0) >= (first.interval.high ?? 0) * 2
  )
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
      scopeWords: null,
      summed: true,
    },
  ];
}

/** Words between two items of a list of people, the last of which "and" leads in. */
const ITEM = 10;
/** Words that a list goes on with: "390, then 307 and at last 303". */
const LINKS = /^(?:,|and|then|plus|finally|at|last|lastly|followed|by|as|well|with|a|the|another|crew|of)$/;

/** "Ten attendants, two pilots and 230 travellers", "390, then 307 and at last 303 compatriots": what a list comes to. */
function listTotals(reading: Reading, figures: readonly Figure[]): Figure[] {
  return figures.flatMap((closing, last) => {
    if (!isExactCount(closing) || !isPeople(closing)) return [];
    const items = [closing];
    for (let index = last - 1; index >= 0; index--) {
      const [before, after] = [figures[index], items[0]];
      if (before === undefined || after === undefined || !isListed(reading, before, after, items.length === 1)) break;
      items.unshift(before);
    }
    const [first] = items;
    if (first === undefined || items.length < 2 || (items.length < 3 && !isPeople(first))) return [];
    // A thousand of one side and a thousand of the other are a thousand each.
    if (items.some(({ scope }) => scope === 'each')) return [];
    const total = items.reduce((sum, { interval }) => sum + (interval.low ?? 0), 0);
    const objects = [...new Set(['person', ...items.flatMap(({ objects: of }) => of)])];
    const interval = { low: total, high: total };
    return [{ ...closing, from: first.from, to: closing.to, interval, objects, head: null, part: false, summed: true }];
  });
}

/** Whether two figures stand side by side in a list: the last two with "and" before the second, others with a comma. */
function isListed(reading: Reading, before: Figure, after: Figure, isLast: boolean): boolean {
  if (!isExactCount(before) || !(isPeople(before) || isUnsaid(before)) || before.to > after.from) return false;
  const between = reading.tokens.slice(before.to, after.from).map(({ norm }) => norm);
  if (between.length > ITEM || between.some((word) => NO_LIST.test(word))) return false;
  const lead = between.findLastIndex((word) => word === 'and' || word === ',' || word === 'plus' || word === 'then');
  if (lead < 0 || !between.slice(lead).every((word) => LINKS.test(word))) return false;
  return !isLast || between.slice(Math.max(0, lead - 1)).some((word) => word === 'and' || word === 'plus');
}

/** Words that show two figures to be of two statements, or one to be among the other. */
const NO_LIST =
  /^(?:of|among|including|but|while|than|since|who|which|were|was|are|is|had|has|have|died|killed|injured|;|--|"|')$/;

const isExactCount = ({ unit, manner, interval, list, scope }: Figure): boolean =>
  unit === 'count' &&
  manner === 'figure' &&
  !list &&
  scope !== 'per-item' &&
  interval.low !== null &&
  interval.low === interval.high;

const isMore = ({ tokens }: Reading, { from }: Figure): boolean =>
  /^(?:another|further|additional)$/.test(norm(tokens, from - 1)) || tokens[from]?.norm === 'another';

/** What it counts is not said beside it. */
const isUnsaid = ({ objects, noun, from }: Figure): boolean => objects.length === 0 || noun <= from;

function goesOn(reading: Reading, before: Figure, after: Figure): boolean {
  if (!isExactCount(before) || after.from - before.to > NEXT_ITEM || after.from < before.to) return false;
  const alike =
    isUnsaid(before) ||
    isUnsaid(after) ||
    (isPeople(before) && isPeople(after)) ||
    before.objects.some((id) => after.objects.includes(id));
  const between = reading.tokens.slice(before.to, after.from);
  return (
    alike && !between.some(({ norm }) => /^(?:of|among|including|but|while|than|since)$/.test(norm) || norm === ';')
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
  // A thousand of one side and a thousand of the other are a thousand each.
  if (a.scope === 'each' && b.scope === 'each' && a.interval.low === b.interval.low) return false;
  if (a.head === b.head || a.interval.low !== a.interval.high || b.interval.low !== b.interval.high) return false;
  // "a crew of fourteen": its noun stands before the figure.
  const between = reading.tokens.slice(a.to, Math.min(b.from, b.noun));
  // Who is on board is passengers and crew, however many words stand between them.
  if (b.head === 'crew' && between.length <= NEXT_ITEM && between.some(({ norm }) => norm === 'and')) return true;
  if (between.length > BETWEEN || !(between.some(({ norm }) => JOINS.test(norm)) || isBesides(reading, a)))
    return false;
  return !between.some(({ norm }) => /^(?:of|among|were|was|including|but|while)$/.test(norm));
}

const JOINS = /^(?:and|plus|alongside|besides)$/;

/** "Alongside 190 soldiers, twenty civilians": the first are told as those beside whom the others are. */
const isBesides = (reading: Reading, { from }: Figure): boolean => {
  const before = [2, 1].map((step) => norm(reading.tokens, from - step));
  return /(?:^|\s)(?:alongside|besides|along with|together with|addition to)$/.test(before.join(' '));
};

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
