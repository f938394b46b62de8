import { isVague } from '../../i18n';
import type { Value } from '../../lib/claims';
import type { Fact, FactReport } from '../../lib/compare';

/** A value as one origin gives it: one mark in the picture. */
export interface FactMark {
  /** Share of the width, 0–1: the day of the report. */
  x: number;
  /** Shares of the height, 0 at the foot; equal for a single value and for a bound with an open end. */
  low: number;
  high: number;
  /** An end that is left open ("at least"), which the picture draws as an arrow. */
  open: 'none' | 'low' | 'high';
  /** Whether the open article gives it. */
  here: boolean;
  /** How many marks at the same place come before it. */
  beside: number;
  report: FactReport;
}

export interface FactTick {
  /** Share of the height. */
  at: number;
  /** In the scale's own unit: see spanOf. */
  figure: number;
  value: Value;
}

export interface FactPlot {
  /** Figures and days have a scale; places, people, yes and no a row each. */
  form: 'scale' | 'rows';
  /** Whether equal steps multiply a scale's figures instead of adding to them. */
  steps: 'even' | 'multiplied';
  /** Where a value stands, with the report that names it: the distinct values, the highest first. */
  levels: readonly { at: number; report: FactReport }[];
  /** On a scale: the ends that values have, the highest first, each with the value it is an end of. */
  ticks: readonly FactTick[];
  /** Day of the first and of the last report; null where none is dated. */
  days: Days | null;
  marks: readonly FactMark[];
}

interface Days {
  first: string;
  last: string;
}

/** Day of the first and of the last of some reports; null where none is dated. */
export function daysOf(reports: readonly FactReport[]): Days | null {
  const days = onePerOrigin(reports)
    .flatMap(({ day }) => (day === null ? [] : [day]))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : null;
}

/** Where the facts' values stand, one mark for each origin and value, over `days`. */
export function plotOf({ reports }: Pick<Fact, 'reports'>, days: Days | null = daysOf(reports)): FactPlot {
  const told = onePerOrigin(reports);
  const spans = told.map(({ value }) => spanOf(value));
  const form = spans.every((span) => span !== null) ? 'scale' : 'rows';
  const ends = form === 'scale' ? endsOf(spans.filter((span) => span !== null)) : [];
  const steps = isWide(ends) ? 'multiplied' : 'even';
  const place = form === 'scale' ? scaleOf(ends, steps) : rowsOf(told);
  const taken = new Map<string, number>();
  const marks = told.map((report): FactMark => {
    const at = place(report);
    const x = dayShare(report.day, days);
    const spot = `${x.toFixed(2)} ${at.low.toFixed(2)} ${at.high.toFixed(2)}`;
    const beside = taken.get(spot) ?? 0;
    taken.set(spot, beside + 1);
    return { ...at, x, here: report.saved === null, beside, report };
  });
  const ticks = form === 'scale' ? ticksOf(marks) : [];
  return { form, steps, levels: levelsOf(marks), ticks, days, marks };
}

/** The newest of an origin's reports of one value; the open article is an origin of its own. */
function onePerOrigin(reports: readonly FactReport[]): FactReport[] {
  const byOrigin = new Map<string, FactReport>();
  for (const report of reports) byOrigin.set(`${report.saved?.originId ?? ''}\n${report.valueKey}`, report);
  return [...byOrigin.values()];
}

type Span = { low: number | null; high: number | null };

/** The ends of a value that has a place on a scale: figures, minutes, years, days since 1970. */
function spanOf(value: Value): Span | null {
  switch (value.type) {
    case 'quantity': {
      const { low, high } = value.interval;
      // "Thousands" ends where the engine says, not where anybody reports: its end is open to the reader.
      return isVague(value) ? { low, high: null } : low === null && high === null ? null : { low, high };
    }
    case 'duration':
    case 'age':
    case 'clock':
      return value.interval.low === null && value.interval.high === null ? null : value.interval;
    case 'date':
      return { low: Date.parse(value.from) / 86_400_000, high: Date.parse(value.to) / 86_400_000 };
    default:
      return null;
  }
}

type Placed = Pick<FactMark, 'low' | 'high' | 'open'>;

/** Above this ratio of the largest to the least, a straight scale would press the small values into one line. */
const WIDE = 50;

const isWide = (ends: readonly number[]): boolean =>
  Math.min(...ends) > 0 && Math.max(...ends) / Math.min(...ends) > WIDE;

const endsOf = (spans: readonly Span[]): number[] =>
  spans.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));

function scaleOf(ends: readonly number[], steps: FactPlot['steps']): (report: FactReport) => Placed {
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const bend = steps === 'multiplied' ? Math.log : (figure: number) => figure;
  const share = (figure: number) => (most === least ? 0.5 : (bend(figure) - bend(least)) / (bend(most) - bend(least)));
  return ({ value }) => {
    const { low, high } = spanOf(value) ?? { low: null, high: null };
    // An open end stands at its bound: how much more or less it was is not said.
    if (low === null) return { low: share(high ?? most), high: share(high ?? most), open: 'low' };
    if (high === null) return { low: share(low), high: share(low), open: 'high' };
    return { low: share(low), high: share(high), open: 'none' };
  };
}

/** One row for each distinct value, the first reported at the top. */
function rowsOf(reports: readonly FactReport[]): (report: FactReport) => Placed {
  const keys = [...new Set(reports.map(({ valueKey }) => valueKey))];
  return ({ valueKey }) => {
    const at = keys.length < 2 ? 0.5 : 1 - keys.indexOf(valueKey) / (keys.length - 1);
    return { low: at, high: at, open: 'none' };
  };
}

/** Whether a report's text stands for those of the same value: a day said outright for one that only wording leads to. */
export const namesBest = ({ value }: Pick<FactReport, 'value'>): boolean => value.type === 'date' && value.explicit;

function levelsOf(marks: readonly FactMark[]): { at: number; report: FactReport }[] {
  const known = new Map<string, { at: number; report: FactReport }>();
  for (const { low, high, open, report } of marks) {
    const at = open === 'high' ? low : open === 'low' ? high : (low + high) / 2;
    if (namesBest(report) || !known.has(report.valueKey)) known.set(report.valueKey, { at, report });
  }
  return [...known.values()].sort((a, b) => b.at - a.at);
}

function ticksOf(marks: readonly FactMark[]): FactTick[] {
  const known = new Map<number, FactTick>();
  for (const { low, high, report } of marks) {
    const span = spanOf(report.value);
    for (const [figure, at] of [[span?.low, low] as const, [span?.high, high] as const]) {
      if (figure == null) continue;
      // A plain figure is written out where a word of vague number begins at it.
      const isPlain = report.value.type !== 'quantity' || !isVague(report.value);
      if (isPlain || !known.has(figure)) known.set(figure, { at, figure, value: report.value });
    }
  }
  return [...known.values()].sort((a, b) => b.at - a.at);
}

/** Undated reports stand at the start; where all are of one day, in the middle. */
function dayShare(day: string | null, days: Days | null): number {
  if (days === null || days.first === days.last) return 0.5;
  const { first, last } = days;
  if (day === null) return 0;
  return (Date.parse(day) - Date.parse(first)) / (Date.parse(last) - Date.parse(first));
}
