import type { Token } from '../text';
import { lem, norm } from './tokens-at';
import { MULTIPLES, PARTS_OF_ONE, UNITS } from './words-of-number';

/** A part of a whole: in per cent, or as a number where the whole is one ("half a million", "a quarter of a point"). */
export interface Fraction {
  to: number;
  value: number;
  share: boolean;
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

/** A share is told of something ("a quarter of voters") or compared ("more than a quarter"); never a unit of time or a step. */
const NO_SHARE =
  /^(?:hour|an|minute|day|year|century|point|past|to|to-|final|stage|round|time|mile|century|million|billion|dozen|way|january|february|march|april|june|july|august|september|october|november|december)$/;
const COMPARED = /^(?:between|than|over|nearly|almost|about|around|roughly|under|by)$/;
/** What a fraction of one is measured in. */
const PART_OF_UNIT =
  /^(?:point|percentage|percent|kilometre|kilometer|km|mile|metre|meter|tonne|ton|litre|liter|degree|hectare|acre|kilo|inch|foot)$/;

/** "a quarter of voters", "two thirds", "more than half", "half the seats", "half a million", "a quarter of a point". */
export function fractionAt(tokens: readonly Token[], at: number): Fraction | null {
  const count = /^an?$/.test(norm(tokens, at)) ? 1 : (UNITS[norm(tokens, at)] ?? null);
  const halved = count === null && norm(tokens, at) === 'half';
  const dash = norm(tokens, at + 1) === '-' ? 2 : 1;
  const part = PARTS_OF_ONE[halved ? 'half' : lem(tokens, at + dash)];
  if (part === undefined || (count === null && !halved) || (count ?? 1) >= part) return null;
  const to = halved ? at + 1 : at + dash + 1;
  const before = norm(tokens, at - 1);
  if (halved && /^(?:first|second|latter|last)$/.test(before)) return null;
  const one = partOfOne(tokens, to, (count ?? 1) / part, halved);
  if (one !== null) return one;
  const next = norm(tokens, to);
  const told =
    (next === 'of' || (halved && /^(?:the|its|their)$/.test(next))) &&
    ![1, 2].some((step) => NO_SHARE.test(norm(tokens, to + step)));
  // "more than a quarter of an hour"
  const ofTime = next === 'of' && [1, 2].some((step) => TIME.test(lem(tokens, to + step)));
  if (!told && (!COMPARED.test(before) || NO_SHARE.test(next) || ofTime)) return null;
  return { to, value: percent(count ?? 1, part), share: true };
}

/** "half a million", "half-million", "a quarter of a point", "a quarter-point": the fraction is of a number or a unit. */
function partOfOne(tokens: readonly Token[], to: number, part: number, halved: boolean): Fraction | null {
  let at = to;
  if (!halved && norm(tokens, at) === 'of') at++;
  const article = /^an?$/.test(norm(tokens, at));
  if (article || norm(tokens, at) === '-') at++;
  else if (!(halved && /^(?:point|percentage)$/.test(norm(tokens, at)))) return null;
  const multiple = MULTIPLES[norm(tokens, at)];
  if (multiple !== undefined) return { to: at + 1, value: part * multiple, share: false };
  return PART_OF_UNIT.test(lem(tokens, at)) ? { to: at, value: part, share: false } : null;
}

/** Wholes that a share is told of; "five in seven cars" counts cars. */
const WHOLE = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);
const ENDS_SHARE =
  /^(?:of|is|was|were|are|has|had|have|would|will|in|at|on|and|or|but|said|say|says|that|who|to|from|does|did|do|now)$/;
const TIME = /^(?:second|minute|hour|day|week|month|year|decade|round|game|match)$/;

const wholeAt = (tokens: readonly Token[], at: number): number | null => {
  const value = UNITS[norm(tokens, at)] ?? (/^\d{1,4}$/.test(norm(tokens, at)) ? Number(norm(tokens, at)) : null);
  return value !== null && WHOLE.has(value) ? value : null;
};

/** "one in four", "one voter in five", "two out of three", "three out of every ten": per cent. */
export function ratioAt(tokens: readonly Token[], at: number): Fraction | null {
  const part = UNITS[norm(tokens, at)] ?? (/^\d{1,2}$/.test(norm(tokens, at)) ? Number(norm(tokens, at)) : null);
  if (part === null || part === 0) return null;
  const adjacent = norm(tokens, at + 1) === 'in' || norm(tokens, at + 1) === 'out';
  const noun = norm(tokens, at + 2) === 'in' || norm(tokens, at + 2) === 'out' ? 2 : 3;
  const join = adjacent ? at + 1 : at + noun;
  const out = norm(tokens, join) === 'out' && norm(tokens, join + 1) === 'of';
  if (!out && norm(tokens, join) !== 'in') return null;
  const first = join + (out ? 2 : 1);
  const every = norm(tokens, first) === 'every';
  const whole = wholeAt(tokens, every ? first + 1 : first);
  if (whole === null || whole <= part) return null;
  const to = first + (every ? 2 : 1);
  const next = tokens[to];
  if (TIME.test(next?.lemma ?? '') || next?.norm === '-' || next?.norm === '%') return null;
  if (adjacent || every) return { to, value: percent(part, whole), share: true };
  const ends = next === undefined || next.kind === 'mark' || ENDS_SHARE.test(next.norm) || /ed$/.test(next.norm);
  return part === 1 && ends ? { to, value: percent(part, whole), share: true } : null;
}

/** "every third voter": per cent. "Every second day" tells how often. */
export function everyNth(tokens: readonly Token[], at: number): Fraction | null {
  if (norm(tokens, at) !== 'every') return null;
  const whole = norm(tokens, at + 1) === 'second' ? 2 : PARTS_OF_ONE[norm(tokens, at + 1)];
  const noun = tokens[at + 2];
  if (whole === undefined || noun?.kind !== 'word' || TIME.test(noun.lemma) || NO_SHARE.test(noun.lemma)) return null;
  return { to: at + 2, value: percent(1, whole), share: true };
}
