import type { Meeting } from './meeting';
import type { Signals } from './signals';

/** Shares of common words from which they tie two values, where neither a name nor another figure does. */
const TIED = { object: 0.7, near: 0.2, units: 0.1, nearUnit: 0.35, sentence: 0.25 };

/** Whatever the chances: something besides the value itself must be in common. */
export function isTied(signals: Signals): boolean {
  const { object, unitAlone, near, units, sentence } = signals;
  if (isNamed(signals) || signals.aName === 1) return true;
  // A report is full of sums, shares and measures of one unit.
  if (unitAlone === 1) return (near ?? 0) >= TIED.nearUnit || (sentence ?? 0) >= TIED.sentence;
  return (object ?? 0) >= TIED.object || (near ?? 0) >= TIED.near || (units ?? 0) >= TIED.units;
}

/** An event, a name or another figure says that both tell of one thing. */
export const isNamed = ({ sameEvent, names, figures }: Signals): boolean =>
  sameEvent === 1 || (names ?? 0) > 0 || (figures ?? 0) > 0;

/** A time of day on one day that both tell, in a story that both are about. */
export const isOneMinute = ({ here: { value }, gate: { features }, story }: Meeting): boolean =>
  story !== null && value?.type === 'clock' && features.when === 1;
