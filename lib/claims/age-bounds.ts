import type { NumberMention } from './numbers';
import type { Reading } from './reading';
import type { Interval } from './types';
import { norm } from './words-at';
import { UNITS } from './words-of-number';

/** What the words around a figure make of it as an age: "under 25" stops just below, "up to 25" holds it. */
type Bound = 'below' | 'above' | 'atMost' | 'atLeast';

/** Ages are told in whole years: whoever is under 25 is 24 at most, whoever is over 60 is 61 at least. */
function intervalOf(bound: Bound, years: number): Interval {
  switch (bound) {
    case 'below':
      return { low: null, high: years - 1 };
    case 'above':
      return { low: years + 1, high: null };
    case 'atMost':
      return { low: null, high: years };
    case 'atLeast':
      return { low: years, high: null };
  }
}

const OPPOSITE: Readonly<Record<Bound, Bound>> = {
  below: 'atLeast',
  above: 'atMost',
  atMost: 'above',
  atLeast: 'below',
};

const BELOW = /^(?:under|below|younger|less|fewer)$/;
const ABOVE = /^(?:over|above|older|more|past|beyond)$/;

/** The ages meant by a figure that tells one, with the words before and after it that open or close it. */
export function boundedAge(reading: Reading, figure: NumberMention): Interval {
  const { low, high } = figure.interval;
  const years = Number.isInteger(low) ? low : high;
  if (years === null) return { low, high };
  const near = nearly(reading, figure, years);
  if (near !== null) return near;
  if (low !== null && high !== null && low !== high) return { low, high };
  if (isAhead(reading, figure.from)) return intervalOf('below', years);
  const bound = afterwards(reading, figure.to)?.bound ?? ofModifier(reading, figure) ?? ofLead(reading, figure);
  if (bound === null) return { low, high };
  const ofNobody = bound === 'below' || bound === 'above' ? isOfNobody(reading, figure.from) : false;
  return intervalOf(ofNobody ? OPPOSITE[bound] : bound, years);
}

/** "barely 22" is 22, "just under 25" a year or two less, "just over 60" a year or two more. */
function nearly({ tokens }: Reading, { from, core }: NumberMention, years: number): Interval | null {
  const words = tokens.slice(from, core).map(({ norm: word }) => word);
  if (words.some((word) => /^(?:barely|scarcely)$/.test(word))) return { low: years, high: years };
  if (!words.some((word) => /^(?:just|little|slightly|shy|short)$/.test(word))) return null;
  const over = words.some((word) => ABOVE.test(word));
  return over ? { low: years, high: years + 2 } : { low: years - 2, high: years - 1 };
}

/** "under 25", "no older than 25", "at least 18": the words that the figure took to itself. */
function ofModifier({ tokens }: Reading, { from, core, interval }: NumberMention): Bound | null {
  const words = tokens.slice(from, core).map(({ norm: word }) => word);
  const denied = words.some((word) => /^(?:no|not)$/.test(word));
  if (interval.low === null) return denied || !words.some((word) => BELOW.test(word)) ? 'atMost' : 'below';
  if (interval.high === null) return denied || !words.some((word) => ABOVE.test(word)) ? 'atLeast' : 'above';
  return null;
}

const REACH = 8;

/** "who have not turned 26", "yet to reach the age of 25", "none has turned 25": they have not come to that age. */
function isAhead(reading: Reading, from: number): boolean {
  let at = from - 1;
  while (/^(?:the|an|age|of)$/.test(norm(reading, at))) at--;
  return REACH_AGE.test(norm(reading, at)) && (isYetToBe(reading, at) || isOfNobody(reading, at));
}

/** "under the age of 25", "up to the age of 25", "not yet 25", "as young as 18". */
function ofLead(reading: Reading, { from }: NumberMention): Bound | null {
  for (let at = from - 1; at >= from - REACH && at >= 0; at--) {
    const word = norm(reading, at);
    const denied = /^(?:no|not)$/.test(norm(reading, at - 1));
    if (BELOW.test(word)) return denied ? 'atLeast' : 'below';
    if (ABOVE.test(word)) return denied ? 'atMost' : 'above';
    const bound = leadAt(reading, at);
    if (bound !== null) return bound;
    if (!/^(?:the|an?|age|ages|aged|of|their|his|her|than|as|years|be|been)$/.test(word)) return null;
  }
  return null;
}

function leadAt(reading: Reading, at: number): Bound | null {
  const word = norm(reading, at);
  const before = norm(reading, at - 1);
  if (word === 'young' && before === 'as') return 'atLeast';
  if (word === 'old' && before === 'as') return 'atMost';
  if (word === 'to' && before === 'up') return 'atMost';
  if (word === 'least' && before === 'at') return 'atLeast';
  if (word === 'most' && before === 'at') return 'atMost';
  if (word === 'yet' && before === 'not') return 'below';
  return null;
}

/** Verbs of coming to an age. */
export const REACH_AGE = /^(?:turn|turned|turning|reach|reached|reaching|attain|attained|attaining)$/;

const DENIALS = /^(?:not|yet|before|never|n't|without|until|till|hasn't|haven't|hadn't)$/;

/** "have yet to reach", "had not turned", "before turning": what is told has not come about. */
export const isYetToBe = (reading: Reading, verb: number): boolean =>
  [1, 2, 3].some((step) => DENIALS.test(norm(reading, verb - step)));

const OR_MORE = /^(?:over|above|older|upwards?|up|plus|more|beyond|onwards?)$/;
const OR_LESS = /^(?:under|below|younger|less)$/;

/** "60 and above", "60 or older", "25 or younger", "40-plus", "60+", and where those words end; null where none follow. */
export function afterwards(reading: Reading, to: number): { bound: Bound; to: number } | null {
  const years = norm(reading, to) === 'years' ? to + 1 : to;
  const at = /^(?:of|old)$/.test(norm(reading, years)) ? years + (norm(reading, years) === 'of' ? 2 : 1) : years;
  const joins = /^(?:and|or|-)$/.test(norm(reading, at));
  const word = norm(reading, joins ? at + 1 : at);
  // "over 17 and under 26": what stands before another figure is of that one.
  if (reading.tokens[at + 2]?.kind === 'figure' || UNITS[norm(reading, at + 2)] !== undefined) return null;
  if (/^(?:plus|upwards?|onwards?)$/.test(word) || (joins && OR_MORE.test(word)))
    return { bound: 'atLeast', to: joins ? at + 2 : at + 1 };
  return joins && norm(reading, at) !== '-' && OR_LESS.test(word) ? { bound: 'atMost', to: at + 2 } : null;
}

const CLAUSE_REACH = 9;

/** "Nobody over 65", "none of them was older than 25", "no prisoner has reached 25": of whom it is said, there is none. */
export function isOfNobody({ tokens }: Reading, from: number): boolean {
  for (let at = from - 1; at >= from - CLAUSE_REACH && at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (/^(?:nobody|none)$/.test(token.norm)) return true;
    const next = tokens[at + 1]?.norm ?? '';
    if (token.norm === 'not' && next === 'one') return true;
    if (token.norm === 'no' && !/^(?:older|younger|more|less|fewer|longer)$/.test(next)) return true;
  }
  return false;
}
