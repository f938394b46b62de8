import type { Reading } from './reading';
import type { Interval } from './types';

export interface AgeMention {
  from: number;
  to: number;
  interval: Interval;
  /** Tokens of all figures it used. */
  cores: readonly number[];
}

/** Ages outside this are counts or years. */
const PLAUSIBLE = { low: 0, high: 115 };
const norm = (reading: Reading, index: number): string => reading.tokens[index]?.norm ?? '';

/** The age band of a sentence, if it tells one: "18 to 25 years old", "under-25", "the youngest is 27, the oldest 66". */
export function readAges(reading: Reading): AgeMention[] {
  const cued = reading.general.filter(({ payload }) => payload.some(({ type }) => type === 'age'));
  const figures = reading.numbers.filter(
    ({ interval, core, to }) => plausible(interval) && !counted(reading, core, to),
  );
  const extremes = band(reading, figures);
  if (extremes !== null) return [extremes];
  const ages: AgeMention[] = [];
  for (const figure of figures) {
    const beside = cued.some(({ from, to }) => from - figure.to <= 3 && figure.from - to <= 4);
    const under =
      /^(?:under|below|over|younger|older)$/.test(norm(reading, figure.from)) &&
      reading.tokens[figure.core + 1]?.norm !== '%' &&
      isYouth(reading, figure.to, figure.from);
    const range =
      figure.interval.low !== figure.interval.high &&
      figure.interval.low !== null &&
      figure.interval.high !== null &&
      isYouth(reading, figure.to, figure.from);
    const man =
      norm(reading, figure.from - 1) === 'of' && /^(?:man|woman|boy|girl)$/.test(norm(reading, figure.from - 2));
    if (beside || under || range || man)
      ages.push({
        from: figure.from,
        to: figure.to,
        interval: opened(reading, figure.from, figure.interval),
        cores: [figure.core],
      });
  }
  return ages;
}

/** "under the age of 25": the word stands before the age, not before the figure. */
function opened(reading: Reading, from: number, interval: Interval): Interval {
  const before = [1, 2, 3, 4].map((step) => norm(reading, from - step));
  if (interval.low === null || interval.high === null || interval.low !== interval.high || before[0] !== 'of')
    return interval;
  if (before.some((word) => word === 'under' || word === 'below')) return { low: null, high: interval.high };
  return before.some((word) => word === 'over' || word === 'above') ? { low: interval.low, high: null } : interval;
}

const plausible = ({ low, high }: Interval): boolean =>
  (low ?? high ?? -1) >= PLAUSIBLE.low &&
  (high ?? low ?? 999) <= PLAUSIBLE.high &&
  Number.isInteger(low ?? 0) &&
  Number.isInteger(high ?? 0);

/** A figure with a noun of its own or a unit of time is no age ("25 prisoners", "30 days"). */
function counted(reading: Reading, core: number, to: number): boolean {
  const next = norm(reading, to) === '-' ? to + 1 : to;
  const year = /^years?$/.test(norm(reading, next));
  if (year) return !/^(?:old|of|-)$/.test(norm(reading, next + 1));
  if (
    /^(?:days?|hours?|minutes?|weeks?|months?|%|percent|km|kilometres?|kilometers?|metres?|meters?|million|billion|thousand|hundred)$/.test(
      norm(reading, next),
    )
  )
    return true;
  return (
    norm(reading, core - 1) === '$' ||
    [...reading.general, ...reading.story].some(
      ({ from, payload }) =>
        (from === to || from === to + 1) && payload.some(({ type }) => type === 'object') && norm(reading, to) !== '-',
    )
  );
}

/** Young soldiers, captives between two ages: a bare band beside people or words of youth. */
function isYouth(reading: Reading, to: number, from: number): boolean {
  const words = reading.tokens
    .slice(Math.max(0, from - 12), to + 6)
    .map(({ norm: word }) => word)
    .join(' ');
  return /\b(?:young|youth|aged?|ages|old|oldest|youngest|soldiers?|fighters?|servicemen|captives?|prisoners?|men|those|captured|span|freed)\b/.test(
    words,
  );
}

/** "The youngest is 27 and the oldest 66." */
function band(reading: Reading, figures: Reading['numbers']): AgeMention | null {
  const young = reading.tokens.findIndex(({ norm: word }) => word === 'youngest');
  const old = reading.tokens.findIndex(({ norm: word }) => word === 'oldest');
  if (young < 0 || old < 0 || figures.length < 2) return null;
  const values = figures.flatMap((figure) =>
    figure.interval.low === figure.interval.high && figure.interval.low !== null
      ? [{ value: figure.interval.low, figure }]
      : [],
  );
  if (values.length < 2) return null;
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const low = sorted[0];
  const high = sorted[sorted.length - 1];
  if (low === undefined || high === undefined) return null;
  const cores = [low.figure.core, high.figure.core];
  return {
    from: Math.min(...cores),
    to: Math.max(...cores) + 1,
    interval: { low: low.value, high: high.value },
    cores,
  };
}
