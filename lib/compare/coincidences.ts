import type { Claim } from '../claims';
import { digitsOf, TELLING_DIGITS } from './digits';
import { sharesName } from './gate';
import type { Meeting } from './meeting';
import { isMeasured } from './other-things';
import type { Signals } from './signals';

/** Figures that two sentences share by chance. */
const BY_CHANCE = 3;

/** The other sentence gives this very figure too, of whatever it may be: the two that differ are hardly of one thing. */
export function isToldToo({ here, there, comparison: { aspect } }: Meeting): boolean {
  if (aspect !== 'number') return false;
  const figureOf = ({ value }: Claim) =>
    value?.type === 'quantity' ? (value.interval.low ?? value.interval.high) : null;
  const isAmong = (figure: number | null, { features }: Claim) =>
    figure !== null && (figure > BY_CHANCE || isMeasured(here)) && features.figures.includes(`${figure}`);
  // "At least 1,000", "no more than 1,000": one figure, told as two bounds.
  if (figureOf(here) === figureOf(there)) return false;
  return isAmong(figureOf(here), there) || isAmong(figureOf(there), here);
}

/** Shared wording from which a common number is no chance. */
const SHARED_WORDING = 0.2;

/** A small or round number told of two things that share neither an event, nor a name, nor words: fifteen per cent here and there. */
export function isChance({ here, there, gate: { features } }: Meeting): boolean {
  if (here.value?.type !== 'quantity' || here.event !== null || there.event !== null) return false;
  return (
    Math.min(digitsIn(here), digitsIn(there)) < TELLING_DIGITS &&
    features.sentence < SHARED_WORDING &&
    !sharesName(here, there)
  );
}

const digitsIn = ({ value }: Claim): number =>
  value?.type === 'quantity' ? digitsOf(value.interval.low ?? value.interval.high ?? 0) : 0;

/** What a common number needs beside it where no event, name or other figure is in common. */
const BESIDE = { near: 0.25, sentence: 0.15 };
/** "More than seventeen" fits twenty, and is hardly a report of it: from this ratio on. */
const BOUND_REACH = 1.1;
/** Numbers from which two that are the same are hardly so by chance. */
const COUNTED_OUT = 1000;

/** Numbers of which every report has some. */
const HANDFUL = 5;

/** Numbers that fit by their being round or open, with nothing to say that they are of one thing. */
export function isLooseFit({ here: { value: a }, there: { value: b }, gate: { veto } }: Meeting, signals: Signals) {
  const { names, figures, near, sentence, digits, exact, sameEvent } = signals;
  if (a?.type !== 'quantity' || b?.type !== 'quantity' || sameEvent === 1 || (figures ?? 0) > 0) return false;
  const [low, other] = [a.interval.low, b.interval.low];
  const open = (a.interval.high === null) !== (b.interval.high === null);
  if (open && low !== null && other !== null && Math.max(low, other) > Math.min(low, other) * BOUND_REACH) return true;
  // Two tests, two bridges: what is counted is said, and is not one thing.
  if (signals.otherObject === 1 && Math.max(low ?? 0, other ?? 0) <= HANDFUL && (near ?? 0) === 0) return true;
  if ((names ?? 0) > 0) return false;
  // Whose money it is nothing says.
  if (veto === 'holder') return true;
  // Not one word is in common, and the number is round: "180,000 had to leave", "180,000 had power again".
  if ((near ?? 0) === 0 && (sentence ?? 0) === 0 && (signals.units ?? 0) === 0 && (digits ?? 0) <= 1) return true;
  const isRound = exact !== 1 || (digits ?? 0) <= 1;
  const isSmall = Math.max(low ?? 0, other ?? 0) < COUNTED_OUT;
  return isRound && isSmall && (near ?? 0) < BESIDE.near && (sentence ?? 0) < BESIDE.sentence;
}
