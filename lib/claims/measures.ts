import { type Token, wordTable } from '../text';
import { scaled } from './plain-number';
import type { Interval, Unit } from './types';

/** Measures by the word after the figure, with their worth in the base unit. */
const MEASURES = wordTable<readonly [Unit, number]>({
  kilometre: ['distance', 1],
  kilometer: ['distance', 1],
  km: ['distance', 1],
  mile: ['distance', 1.609],
  metre: ['distance', 0.001],
  meter: ['distance', 0.001],
  m: ['distance', 0.001],
  foot: ['distance', 0.0003048],
  ft: ['distance', 0.0003048],
  yard: ['distance', 0.0009144],
  inch: ['distance', 0.0000254],
  centimetre: ['distance', 0.00001],
  centimeter: ['distance', 0.00001],
  cm: ['distance', 0.00001],
  millimetre: ['distance', 0.000001],
  millimeter: ['distance', 0.000001],
  mm: ['distance', 0.000001],
  tonne: ['tonne', 1],
  ton: ['tonne', 1],
  kilogram: ['tonne', 0.001],
  kilogramme: ['tonne', 0.001],
  kilo: ['tonne', 0.001],
  kg: ['tonne', 0.001],
  degree: ['degree', 1],
  hectare: ['hectare', 1],
  ha: ['hectare', 1],
  acre: ['hectare', 0.404686],
  litre: ['liter', 1],
  liter: ['liter', 1],
  gallon: ['liter', 3.785],
  knot: ['kilometer-per-hour', 1.852],
  mph: ['kilometer-per-hour', 1.609344],
  kph: ['kilometer-per-hour', 1],
  kmh: ['kilometer-per-hour', 1],
  megawatt: ['megawatt', 1],
  mw: ['megawatt', 1],
  gigawatt: ['megawatt', 1000],
  gw: ['megawatt', 1000],
  barrel: ['barrel', 1],
});
/** Squares of a length, in hectares. */
const SQUARES = wordTable<number>({
  kilometre: 100,
  kilometer: 100,
  km: 100,
  mile: 258.9988,
  metre: 0.0001,
  meter: 0.0001,
  m: 0.0001,
  foot: 0.0000092903,
  ft: 0.0000092903,
});
const LITRES_OF_CUBIC_METRE = 1000;

/** A figure with its unit, in the base unit of what is measured. */
export interface Measured {
  unit: Unit;
  interval: Interval;
}

/** What the words from token `at` on measure a figure in, or null. */
export function measureAt(tokens: readonly Token[], at: number, interval: Interval): Measured | null {
  const word = tokens[at]?.lemma ?? '';
  const next = tokens[at + 1]?.lemma ?? '';
  if (word === 'square' || word === 'sq') return squared(next, interval);
  if (word === 'cubic' && /^met(?:re|er)$/.test(next))
    return { unit: 'liter', interval: scaled(interval, LITRES_OF_CUBIC_METRE) };
  if (word === '°') return temperature(next, interval);
  const measure = MEASURES[word];
  if (measure === undefined) return points(tokens, at, interval);
  const [unit, worth] = measure;
  if (next === '²') return squared(word, interval);
  if (unit === 'degree') return temperature(next, interval);
  if (unit === 'distance' && isPerHour(tokens, at + 1))
    return { unit: 'kilometer-per-hour', interval: scaled(interval, worth) };
  return { unit, interval: worth === 1 ? interval : scaled(interval, worth) };
}

function squared(length: string, interval: Interval): Measured | null {
  const worth = SQUARES[length];
  return worth === undefined ? null : { unit: 'hectare', interval: scaled(interval, worth) };
}

/** Degrees are taken for Celsius; Fahrenheit is told by its name. */
function temperature(scale: string, interval: Interval): Measured {
  const celsius = (end: number | null) => (end === null ? null : ((end - 32) * 5) / 9);
  if (scale !== 'fahrenheit' && scale !== 'f') return { unit: 'degree', interval };
  return { unit: 'degree', interval: { low: celsius(interval.low), high: celsius(interval.high) } };
}

/** "km/h", "kilometres an hour", "miles per hour". */
function isPerHour(tokens: readonly Token[], at: number): boolean {
  const join = tokens[at]?.norm ?? '';
  const unit = tokens[at + 1]?.lemma ?? '';
  return (join === '/' && unit === 'h') || (/^(?:per|an)$/.test(join) && unit === 'hour');
}

const BASIS_POINTS = 100;

/** Percentage points: "0.25 points", "half a percentage point", "25 basis points". Whole bare points are something else. */
function points(tokens: readonly Token[], at: number, interval: Interval): Measured | null {
  const word = tokens[at]?.lemma ?? '';
  const next = tokens[at + 1]?.norm === '-' ? at + 2 : at + 1;
  const isPoint = tokens[next]?.lemma === 'point';
  if ((word === 'percentage' || word === 'percent') && isPoint) return { unit: 'points', interval };
  if (word === 'basis' && isPoint) return { unit: 'points', interval: scaled(interval, 1 / BASIS_POINTS) };
  const part = interval.low !== null && !Number.isInteger(interval.low);
  return word === 'point' && part ? { unit: 'points', interval } : null;
}

/** Units that have another beside them (kilometres and miles): their conversions are rounded. */
export const isConverted = (unit: Unit): boolean =>
  /^(?:distance|tonne|hectare|liter|degree|kilometer-per-hour)$/.test(unit);
