import { type Claim, daysBetween, isOpposite, type Value } from '../claims';
import { daysApart } from './days-apart';
import { digitsOf } from './digits';
import { type Gate, overlap, sharesName } from './gate';
import { attributesOf, flag, tieSignals, vetoSignals } from './signals-of-claims';
import { nearestKin, sentenceSignals, weightOf } from './signals-of-sentences';
import { isDone } from './stages';
import type { Comparison } from './values';

/**
 * What speaks for or against two values being told of one thing, by name. One that is left out counts as 0.
 */
export type Signals = Readonly<Record<string, number>>;

/**
 * How much of the shorter of two lists of words has kin in the other, 0–1, seldom words counting more; `damping` keeps
 * short lists from aligning by a word or two.
 */
export function alignedShare(a: readonly string[], b: readonly string[], damping: number): number {
  return Math.max(shareWithin(a, b, damping), shareWithin(b, a, damping));
}

function shareWithin(words: readonly string[], others: readonly string[], damping: number): number {
  let shared = 0;
  let total = 0;
  for (const word of words) {
    const weight = weightOf(word);
    total += weight;
    shared += weight * nearestKin(word, others);
  }
  return total === 0 ? 0 : shared / (total + damping);
}

/** Share of the words beside a value that the other sentence does not know. */
const strangers = (near: readonly string[], units: readonly string[]): number =>
  near.length === 0 ? 0 : near.filter((unit) => nearestKin(unit, units) === 0).length / near.length;

const unitsNear = ({ features }: Claim): string[] => features.near.map((index) => features.units[index] ?? '');

/** Shared figures beside the two under comparison; "two" and "three" are shared by chance. */
function sharedFigures(a: Claim, b: Claim): number {
  const own = new Set([...endsOf(a.value), ...endsOf(b.value)]);
  return a.features.figures.filter(
    (figure) =>
      b.features.figures.includes(figure) && !own.has(figure.replace(/[a-z]+$/, '')) && !/^[123]$/.test(figure),
  ).length;
}

const endsOf = (value: Value | null): string[] =>
  value !== null && 'interval' in value ? [String(value.interval.low), String(value.interval.high)] : [];

const pointOf = (value: Value | null): number | null =>
  value !== null && 'interval' in value ? (value.interval.low ?? value.interval.high) : null;

/** The sort of value, as the weights tell them apart. */
function sortOf(value: Value): string {
  if (value.type !== 'quantity') return value.type;
  if (value.unit === 'count' || value.unit === 'ordinal' || value.unit === 'percent') return value.unit;
  return value.unit.startsWith('money') ? 'money' : 'measure';
}

/** Sums, shares and measures of all things are of one class: that both are in dollars ties them to nothing. */
const isUnitAlone = ({ value }: Claim): boolean =>
  value?.type === 'quantity' && value.unit !== 'count' && value.unit !== 'ordinal';

const isOpen = ({ features }: Claim): boolean => features.objects.length === 0 && features.head === null;

/** From this ratio of its ends a number, and from these days on a date, fits too much to tell anything. */
const WIDE_RATIO = 3;
const WIDE_DAYS = 3;

/** Whether a value leaves so much open that fitting it is no news: "hundreds", "in May", "over a thousand". */
export function isWide(value: Value): boolean {
  if (value.type === 'date') return daysBetween(value.from, value.to) > WIDE_DAYS;
  if (value.type === 'place') return value.grain === 'country' || value.grain === 'area';
  if (!('interval' in value)) return false;
  const { low, high } = value.interval;
  // "Over an hour" is hardly two, "under two hours" hardly half of one: how far a bound reaches is compared elsewhere.
  if (low === null || high === null) return false;
  return low === 0 ? high > 0 : high / low >= WIDE_RATIO;
}

/** A name of the pack stands in every report of its story; any other name tells more. */
const NAME = { known: 0.5, unknown: 1 };

const sharedNames = (a: Claim, b: Claim): number =>
  a.features.entities
    .filter((id) => b.features.entities.includes(id))
    .reduce((sum, id) => sum + (id.startsWith('~') ? NAME.unknown : NAME.known), 0);

/** Days between two reports that make no more of a difference. */
const SAME_DAY_UNKNOWN = 3;

/** Signals of two claims whose values were compared. Symmetric in the claims. */
export function signalsOf(a: Claim, b: Claim, { aspect, strength }: Comparison, gate: Gate): Signals {
  const { features, veto } = gate;
  const [here, there] = [unitsNear(a), unitsNear(b)];
  const sentence = overlap(a.features.stems, b.features.stems);
  const near = alignedShare(here, there, 1);
  const named = flag(sharesName(a, b));
  const gap = daysApart(a, b) ?? SAME_DAY_UNKNOWN;
  const [x, y] = [pointOf(a.value), pointOf(b.value)];
  const exact = x !== null && x !== 0 && x === y;
  return {
    object: features.object,
    unitAlone: flag(isUnitAlone(a) && isUnitAlone(b)),
    otherObject: flag(features.object === 0 && !isOpen(a) && !isOpen(b)),
    open: flag(isOpen(a) || isOpen(b)),
    event: features.event,
    sameEvent: flag(a.event !== null && a.event === b.event),
    otherEvent: flag(features.event === 0),
    when: features.when,
    otherDay: flag(features.when === 0),
    samePredicate: flag(a.predicate !== null && a.predicate === b.predicate),
    otherPredicate: flag(a.predicate !== null && b.predicate !== null && features.predicate < 1),
    sentence,
    clause: features.clause,
    near,
    units: alignedShare(a.features.units, b.features.units, 1.5),
    strangers: strangers(here, b.features.units) + strangers(there, a.features.units),
    opposite: flag(here.some((one) => there.some((other) => isOpposite(one, other)))),
    head: flag(a.features.head !== null && a.features.head === b.features.head),
    names: Math.min(2, sharedNames(a, b)),
    aName: named,
    figures: Math.min(2, sharedFigures(a, b)),
    rivals: Math.min(3, a.features.rivals) + Math.min(3, b.features.rivals),
    unique: flag(a.features.rivals + b.features.rivals === 0),
    otherPart: flag(a.features.part !== b.features.part),
    otherOwner: flag(veto === 'owner'),
    otherHolder: flag(a.holder !== null && b.holder !== null && a.holder !== b.holder),
    otherOrdinal: flag(veto === 'ordinal'),
    otherDirection: flag(veto === 'direction'),
    otherBreadth: flag(veto === 'breadth'),
    otherList: flag(veto === 'list'),
    otherSite: flag(veto === 'site'),
    score: gate.score,
    gap: Math.min(3, Math.log1p(gap)),
    growing: flag(a.features.cumulative && b.features.cumulative && gap > 0),
    moving: flag(a.features.moving || b.features.moving),
    otherModality: flag(isDone(a) !== isDone(b)),
    otherNegation: flag(a.negated !== b.negated),
    exact: flag(exact),
    digits: exact && x !== null ? Math.min(4, digitsOf(x)) / 2 : 0,
    wide: flag(a.value !== null && b.value !== null && (isWide(a.value) || isWide(b.value))),
    small: flag((x !== null && x <= 3) || (y !== null && y <= 3)),
    ratio: x && y ? Math.min(3, Math.abs(Math.log(Math.abs(x / y)))) : 0,
    soft: flag(strength === 'soft'),
    scope: flag(aspect === 'scope'),
    sentenceAndName: sentence * named,
    nearAndObject: near * features.object,
    sentenceAndEvent: sentence * features.event,
    ...(a.value === null ? {} : { [`is-${sortOf(a.value)}`]: 1 }),
    ...(a.value?.type === 'date'
      ? { openDate: flag(isOpen(a) || isOpen(b)), nearDate: near, sentenceDate: sentence }
      : {}),
    ...attributesOf(a, b),
    ...vetoSignals(gate),
    [`aspect-${aspect}`]: 1,
    ...tieSignals(a, b),
    ...sentenceSignals(a, b),
    // "Nine", "fifty": shared by chance unless the words beside them are shared too.
    bareFew: exact && x !== null && digitsOf(x) === 1 ? 1 - Math.min(1, near * 2) : 0,
  };
}
