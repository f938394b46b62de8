import type { Token } from '../text';
import { isFormerAt } from './changes';
import { type Covered, isCovered } from './covered';
import { isMoneySign, moneySignStart } from './currencies';
import { plainAt } from './numbers-at';
import { isExact, type Plain } from './plain-number';
import { norm } from './tokens-at';
import { MULTIPLES } from './words-of-number';

/** "two to three", "two or three", "between two and three", "18-25", "1,000 for 1,000". */
export function withRange(tokens: readonly Token[], first: Plain, taken: Covered): Plain {
  if (!isExact(first)) return first;
  const forms = nForN(tokens, first, taken);
  if (forms !== null) return forms;
  const ages = ['the', 'ages', 'of'].every((word, index) => norm(tokens, first.from - 3 + index) === word) ? 3 : 0;
  const opens = moneySignStart(tokens, first.from) - ages - 1;
  const between = norm(tokens, opens) === 'between';
  if (!joins(tokens, first.to, between) || isCovered(taken, first.to)) return first;
  const second = plainAt(tokens, secondAt(tokens, first.to), taken);
  if (second === null || second.interval.low === null || !isExact(second)) return first;
  const low = scaleLow(first.interval.low ?? 0, second.interval.low, tokens, first);
  // "Raised from 3 to 4 per cent" tells what it was and what it is, and none of what lies between.
  if (isFormerAt(tokens, first.from - 1)) return first;
  if (low >= second.interval.low) return first;
  return {
    from: between ? opens : norm(tokens, first.from - 1) === 'from' ? first.from - 1 : first.from,
    to: second.to,
    interval: { low, high: second.interval.low },
    approximate: first.approximate,
    mutual: false,
    share: first.share && second.share,
    manner: 'figure',
  };
}

/** Whether what stands at a token joins the two ends of a range: a word, a hyphen or a short dash, and no long one. */
function joins(tokens: readonly Token[], at: number, between: boolean): boolean {
  const word = norm(tokens, at);
  if (word === 'and') return between;
  return /^(?:to|or|through|-)$/.test(word) || (word === '--' && tokens[at]?.text === '–');
}

/** Where the second end of a range begins that is joined at a token. */
function secondAt(tokens: readonly Token[], join: number): number {
  const word = norm(tokens, join);
  let last = join;
  if (word === 'or' && norm(tokens, join + 1) === 'even') last++;
  // "18- to 25-year-olds", "a two-to-three-day pause"
  if (word === '-' && /^(?:to|or)$/.test(norm(tokens, join + 1))) last += norm(tokens, join + 2) === '-' ? 2 : 1;
  const sign = tokens[last + 1];
  return sign?.kind === 'mark' && isMoneySign(sign.norm) ? last + 2 : last + 1;
}

/** "two to three million": the multiple belongs to both ends. */
function scaleLow(low: number, high: number, tokens: readonly Token[], first: Plain): number {
  if (high < 1000 || low >= 1000 || MULTIPLES[norm(tokens, first.to - 1)] !== undefined) return low;
  for (const multiple of [1e9, 1e6, 1e3])
    if (high >= multiple && low * multiple <= high && low < 1000) return low * multiple;
  return low;
}

/** Tokens between a number and its "for" at most: "a thousand prisoners of war for a thousand". */
const FOR_REACH = 6;

/** "1,000 for 1,000", "a thousand men for as many": null where it is no exchange of one number. */
function nForN(tokens: readonly Token[], first: Plain, taken: Covered): Plain | null {
  for (let at = first.to; at <= first.to + FOR_REACH && at < tokens.length; at++) {
    if (norm(tokens, at) !== 'for') continue;
    const after = norm(tokens, at + 1) === '-' ? at + 2 : at + 1;
    if (isCovered(taken, after)) return null;
    const second = plainAt(tokens, after, taken);
    const same =
      second !== null && second.interval.low === first.interval.low && second.interval.high === first.interval.high;
    const asMany = norm(tokens, after) === 'as' && norm(tokens, after + 1) === 'many';
    if (same || asMany) {
      const to = at <= first.to + 1 ? (second?.to ?? after + 2) : first.to;
      const { from, interval, approximate, share, manner } = first;
      return { from, to, interval, approximate, mutual: true, share, manner };
    }
    return null;
  }
  return null;
}
