import type { Reading } from './reading';
import { norm } from './words-at';

const HELD =
  /^(?:captivity|prison|prisons|imprisonment|detention|custody|captive|jail|jails|captured|imprisoned|detained)$/;
/** Tokens between being held and the time it is told with. */
const REACH = 5;
/** Of some of many one thing holds and of some another: nothing that two reports could differ in. */
const SOME = /^(?:some|several|few|one|others|other|including|many|two|three|longest|shortest)$/;

/** Whether a time tells since when, or for how long, those spoken of were held captive: all of them, or most. */
export function isOfCaptivity(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const { tokens, numbers } = reading;
  for (let step = 1; step <= REACH; step++) {
    if (numbers.some(({ core }) => core === from - step)) return false;
    if (isHeld(reading, from - step) || (step <= 2 && norm(reading, to) === 'in' && isHeld(reading, to + step)))
      return !tokens.slice(Math.max(0, from - 16), from).some((token) => SOME.test(token.norm));
  }
  // "spent two years behind bars"
  return norm(reading, to) === 'behind' && norm(reading, to + 1) === 'bars';
}

const isHeld = (reading: Reading, at: number): boolean =>
  HELD.test(norm(reading, at)) ||
  (norm(reading, at) === 'prisoners' && norm(reading, at - 1) === 'been') ||
  (norm(reading, at) === 'bars' && norm(reading, at - 1) === 'behind');
