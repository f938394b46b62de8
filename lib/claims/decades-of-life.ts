import { markWords, wordTable } from '../text';
import type { AgeMention } from './ages';
import type { Reading } from './reading';
import type { Interval } from './types';
import { norm } from './words-at';
import { TENS, UNITS } from './words-of-number';

const DECADES = wordTable<number>(
  Object.fromEntries(Object.entries(TENS).map(([word, value]) => [word.replace(/y$/, 'ies'), value])),
);
/** "fives" to "nineteens" */
const PLURAL_UNITS = wordTable<number>(
  Object.fromEntries(
    Object.entries(UNITS).map(([word, value]) => [word.replace(/x?$/, (x) => (x === 'x' ? 'xes' : 's')), value]),
  ),
);
const TEENS: Interval = { low: 13, high: 19 };

/** Words of Latin for people by the decade they are in. */
const LATIN = wordTable<number>(
  Object.fromEntries(
    'quadragenarian quinquagenarian sexagenarian septuagenarian octogenarian nonagenarian centenarian'
      .split(' ')
      .flatMap((word, index) => [word, `${word}s`].map((form) => [form, 40 + 10 * index])),
  ),
);
const SOMETHINGS = wordTable<number>(
  Object.fromEntries(
    Object.entries(TENS).flatMap(([word, value]) =>
      [`${word}something`, `${word}somethings`].map((form) => [form, value]),
    ),
  ),
);
const TEENAGE = /^teenage/;

const OPENS = markWords([
  ...'his her their my our teenager teenagers teenage something somethings over under'.split(' '),
  ...Object.keys(LATIN),
  ...Object.keys(SOMETHINGS),
]);

/** "In his early thirties", "in their 60s", "a teenager", "the octogenarian", "a twenty-something", "the over-fifties". */
export function decadesOf(reading: Reading): AgeMention[] {
  const decades: AgeMention[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (((reading.tokens[at]?.marks ?? 0) & OPENS) === 0) continue;
    const decade = decadeAt(reading, at, norm(reading, at));
    if (decade !== null) decades.push(decade);
  }
  return decades;
}

function decadeAt(reading: Reading, at: number, word: string): AgeMention | null {
  if (TEENAGE.test(word)) return { from: at, to: at + 1, interval: TEENS, cores: [] };
  const low = LATIN[word] ?? SOMETHINGS[word];
  if (low !== undefined) return { from: at, to: at + 1, interval: { low, high: low + 9 }, cores: [] };
  if (word.startsWith('something')) return somethingAt(reading, at);
  return word === 'over' || word === 'under' ? agedClass(reading, at) : decadeOf(reading, at);
}

/** "a twenty-something", "30-somethings" */
function somethingAt(reading: Reading, at: number): AgeMention | null {
  if (norm(reading, at - 1) !== '-') return null;
  const word = norm(reading, at - 2);
  const low = TENS[word] ?? (/^[2-9]0$/.test(word) ? Number(word) : null);
  return low === null ? null : { from: at - 2, to: at + 1, interval: { low, high: low + 9 }, cores: [at - 2] };
}

/** "the over-fifties", "under-fives", "under-twenty-fives" */
function agedClass(reading: Reading, at: number): AgeMention | null {
  const from = norm(reading, at + 1) === '-' ? at + 2 : at + 1;
  const plural = pluralAt(reading, from);
  if (plural === null) return null;
  const { years, to } = plural;
  const interval = norm(reading, at) === 'over' ? { low: years + 1, high: null } : { low: null, high: years - 1 };
  return { from: at, to, interval, cores: [from] };
}

function pluralAt(reading: Reading, from: number): { years: number; to: number } | null {
  const word = norm(reading, from);
  const whole = DECADES[word] ?? PLURAL_UNITS[word];
  if (whole !== undefined) return { years: whole, to: from + 1 };
  const tens = TENS[word];
  const units = norm(reading, from + 1) === '-' ? PLURAL_UNITS[norm(reading, from + 2)] : undefined;
  return tens === undefined || units === undefined ? null : { years: tens + units, to: from + 3 };
}

/** First and last year of a part of a decade, counted from its first. */
const PARTS = wordTable<readonly [number, number]>({ early: [0, 4], mid: [3, 7], middle: [3, 7], late: [6, 9] });

/** "in his sixties", "in her early 30s", "in their mid-to-late teens". */
function decadeOf(reading: Reading, whose: number): AgeMention | null {
  if (!/^(?:in|into|of|from)$/.test(norm(reading, whose - 1)) || norm(reading, whose - 2) === 'out') return null;
  const part = PARTS[norm(reading, whose + 1)];
  const after = part === undefined ? whose + 1 : whose + 2;
  const from = norm(reading, after) === '-' ? after + 1 : after;
  const word = norm(reading, from);
  if (word === 'teens') return { from, to: from + 1, interval: TEENS, cores: [] };
  const figure = /^\d0$/.test(word) && norm(reading, from + 1) === 's' ? Number(word) : null;
  const decade = DECADES[word] ?? figure;
  if (decade === null) return null;
  const to = figure === null ? from + 1 : from + 2;
  const [first, last] = part ?? [0, 9];
  const open = /^(?:and|or)$/.test(norm(reading, to)) && /^(?:older|above|over|beyond)$/.test(norm(reading, to + 1));
  return {
    from,
    to: open ? to + 2 : from + 1,
    interval: { low: decade + first, high: open ? null : decade + last },
    cores: figure === null ? [] : [from],
  };
}
