import { markWords, type Token, wordTable } from '../text';
import { lem, norm } from './tokens-at';
import { MINUTES } from './units-of-time';
import { PARTS_OF_ONE, UNITS } from './words-of-number';

const unitAt = (tokens: readonly Token[], index: number): number | undefined => {
  const lemma = lem(tokens, index);
  return lemma === 'second' ? undefined : MINUTES[lemma];
};
const pastDash = (tokens: readonly Token[], at: number): number => (norm(tokens, at) === '-' ? at + 1 : at);

/** A length that no number before its unit tells, in minutes, over the tokens from `from` to `to`, `to` exclusive. */
export interface PartOfTime {
  from: number;
  to: number;
  low: number;
  high: number;
}

const JOINED = wordTable<number>({
  hourlong: 60,
  daylong: 1440,
  weeklong: 10_080,
  monthlong: 43_200,
  yearlong: 525_600,
  decadelong: 5_256_000,
});

const OPENS = markWords([
  ...'a an half quarter three two better best greater hour day week fortnight month year decade'.split(' '),
  ...Object.keys(JOINED),
]);

/** "A quarter of an hour", "a half-hour", "the better part of an hour", "a week-long", as they begin at a token. */
export function partOfTime(tokens: readonly Token[], at: number): PartOfTime | null {
  const token = tokens[at];
  if (token === undefined || (token.marks & OPENS) === 0) return null;
  const joined = JOINED[token.norm];
  if (joined !== undefined) return exact(at, at + 1, joined);
  return fraction(tokens, at) ?? betterPart(tokens, at) ?? unitLong(tokens, at);
}

const exact = (from: number, to: number, minutes: number): PartOfTime => ({ from, to, low: minutes, high: minutes });

/** "a quarter of an hour", "three-quarters of an hour", "a half hour", "half-day". "Half an hour" has its article behind. */
function fraction(tokens: readonly Token[], at: number): PartOfTime | null {
  const article = /^an?$/.test(norm(tokens, at));
  const count = article ? 1 : (UNITS[norm(tokens, at)] ?? null);
  const part = count === null ? at : pastDash(tokens, at + 1);
  const whole = PARTS_OF_ONE[lem(tokens, part)];
  if (whole === undefined || (count ?? 1) >= whole) return null;
  const share = (count ?? 1) / whole;
  if (norm(tokens, part + 1) === 'of') {
    const unit = /^(?:an?|one)$/.test(norm(tokens, part + 2)) ? unitAt(tokens, part + 3) : undefined;
    return unit === undefined ? null : exact(at, part + 4, share * unit);
  }
  // "a quarter hour"; the fourth hour is none.
  if (!/^(?:half|quarter)$/.test(norm(tokens, part)) || (count !== null && !article)) return null;
  const noun = pastDash(tokens, part + 1);
  const unit = unitAt(tokens, noun);
  // "the first half hours" are several.
  return unit === undefined || norm(tokens, noun) !== tokens[noun]?.lemma ? null : exact(at, noun + 1, share * unit);
}

/** More than half of it, and not all. */
const BETTER_PART = 0.6;

/** "the better part of an hour" */
function betterPart(tokens: readonly Token[], at: number): PartOfTime | null {
  if (norm(tokens, at + 1) !== 'part' || norm(tokens, at + 2) !== 'of' || norm(tokens, at - 1) !== 'the') return null;
  const article = norm(tokens, at + 3);
  const count = /^(?:an?|the)$/.test(article) ? 1 : (UNITS[article] ?? 0);
  const unit = unitAt(tokens, at + 4);
  if (unit === undefined || count === 0) return null;
  return { from: at - 1, to: at + 5, low: BETTER_PART * count * unit, high: count * unit };
}

/** "an hour-long meeting", "a week-long strike"; "days-long" counts none. */
function unitLong(tokens: readonly Token[], at: number): PartOfTime | null {
  if (norm(tokens, at + 1) !== '-' || norm(tokens, at + 2) !== 'long' || norm(tokens, at - 1) === '-') return null;
  const unit = unitAt(tokens, at);
  return unit === undefined || tokens[at]?.norm !== tokens[at]?.lemma ? null : exact(at, at + 3, unit);
}

const AND_PART = wordTable<number>({ half: 0.5, quarter: 0.25, quarters: 0.75, third: 1 / 3 });

/** The rest of "two and a half", "one-and-a-half", "an hour and three-quarters", and where its words end. */
export function andPart(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const join = pastDash(tokens, at);
  if (norm(tokens, join) !== 'and') return null;
  const count = pastDash(tokens, join + 1);
  const word = norm(tokens, count);
  const part = pastDash(tokens, count + 1);
  const name = norm(tokens, part);
  const value = AND_PART[name];
  if (value === undefined) return null;
  if (word === 'three' && /^quarters?$/.test(name)) return { value: 0.75, to: part + 1 };
  return /^(?:a|one)$/.test(word) && name !== 'quarters' ? { value, to: part + 1 } : null;
}
