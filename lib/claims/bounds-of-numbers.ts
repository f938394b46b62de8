import { type Token, wordTable } from '../text';
import { type Covered, isCovered } from './covered';
import { moneySignStart } from './currencies';
import type { Plain } from './plain-number';
import { lem, norm } from './tokens-at';
import type { Interval } from './types';

/** What a phrase beside a figure makes of it. */
type Bound = 'justOver' | 'justUnder' | 'over' | 'atLeast' | 'atMost' | 'under' | 'about' | 'nearly';

/** Phrases before a figure that open, close or blur it. */
const PHRASES: Readonly<Record<Bound, string>> = {
  over: `older than, over, above, more than, in excess of, exceeding, upwards of, upward of, greater than, beyond, north of, topping, passed, exceeded,
surpassed, well over`,
  justOver:
    'slightly more than, a little over, little more than, a little more than, just over, just more than, slightly over, little over, a shade over, a touch over, a fraction over, a shade more than, marginally over, marginally more than, just above, slightly above',
  atLeast: 'at least, no younger than, no fewer than, no less than, not less than, not fewer than, a minimum of, from',
  atMost:
    'at most, up to, no older than, not older than, no longer than, not exceeding, no more than, not more than, as many as, as much as, a maximum of, maximum of, only up to, a limit of',
  under: 'younger than, under, below, less than, fewer than, not even, well under',
  justUnder:
    'just under, barely under, just short of, just shy of, shy of, slightly less than, slightly fewer than, slightly under, barely, scarcely, a little under, a little less than, a shade under, a touch under, a fraction under, marginally under, marginally less than, just below, slightly below',
  about: `about, around, roughly, approximately, some, an estimated, estimated, circa, approx, ~, or so, in the region of, something like,
close on, an average of`,
  nearly: 'nearly, almost, close to, nigh on, getting on for, approaching, not quite, virtually',
};
const BEFORE = Object.entries(PHRASES).flatMap(([bound, phrases]) =>
  phrases.split(/,\s+/).map((phrase): readonly [string, Bound] => [phrase, bound as Bound]),
);
/** The phrases by their last word, the longest first. */
const BEFORE_BY_LAST = new Map<string, { words: string[]; bound: Bound }[]>();
for (const [phrase, bound] of BEFORE) {
  const words = phrase.split(' ');
  const last = words[words.length - 1] ?? '';
  const list = BEFORE_BY_LAST.get(last) ?? [];
  list.push({ words, bound });
  BEFORE_BY_LAST.set(
    last,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}
/** Words after a figure that do the same. */
const AFTER = wordTable<Bound>({
  'or more': 'atLeast',
  'or so': 'about',
  'and more': 'atLeast',
  'or fewer': 'atMost',
  'or less': 'atMost',
  'and counting': 'atLeast',
  'at least': 'atLeast',
  'at most': 'atMost',
});

/** Phrases in a row that may stand before a figure: "at least about 40". */
const PHRASES_BEFORE = 3;

/** A number and the phrases that bound it, over the tokens from `from` to `to`, `to` exclusive. */
type Bounded = Pick<Plain, 'from' | 'to' | 'interval' | 'approximate'>;

/** Opens, closes or blurs a number by the phrases before and behind it. `taken` marks tokens of dates and clock times. */
export function withBounds(tokens: readonly Token[], plain: Plain, taken: Covered): Bounded {
  let { from, to, interval, approximate } = plain;
  for (let phrases = 0; phrases < PHRASES_BEFORE; phrases++) {
    const found = phraseBefore(tokens, from, taken);
    if (found === null) break;
    if (!isEmphasis(tokens, from - found.length, interval))
      ({ interval, approximate } = bounded(interval, approximate, found.bound));
    from -= found.length;
  }
  const after = AFTER[`${norm(tokens, to)} ${norm(tokens, to + 1)}`];
  if (after !== undefined) {
    ({ interval, approximate } = bounded(interval, approximate, after));
    to += 2;
  } else if (norm(tokens, to) === '+') {
    ({ interval, approximate } = bounded(interval, approximate, 'atLeast'));
    to += 1;
  }
  return { from, to, interval, approximate };
}

/** "As many as 94 came home": so exact a number is no bound, and only told to be large. */
const isEmphasis = (tokens: readonly Token[], from: number, { low, high }: Interval): boolean =>
  norm(tokens, from) === 'as' && low !== null && low === high && low % ROUND !== 0;

/** Numbers divided by this are round. */
const ROUND = 5;

/** "topping the 1,000 of May" speaks of those 1,000. */
const SURPASSES = new Set(['topping', 'passed', 'exceeded', 'surpassed', 'exceeding', 'beyond', 'surpassing']);

/** Before "over" these are verbs of their own. */
const TAKES_OVER = /^(?:hand|turn|take|give|carry|pass|bring|all)$/;

const GOES_UP = /^(?:go|come|move|creep|edge|tick|inch)$/;

/** The longest phrase that ends before a token, and the tokens from its start to there. */
function phraseBefore(tokens: readonly Token[], from: number, taken: Covered): { bound: Bound; length: number } | null {
  let end = moneySignStart(tokens, from);
  if (
    end === from &&
    /^(?:a|an|the|another|just|only|-)$/.test(norm(tokens, end - 1)) &&
    !BEFORE_BY_LAST.has(norm(tokens, end - 1))
  )
    end--;
  const options = BEFORE_BY_LAST.get(norm(tokens, end - 1)) ?? [];
  for (const { words, bound } of options) {
    const start = end - words.length;
    if (
      start < 0 ||
      words.some((word, index) => norm(tokens, start + index) !== word || isCovered(taken, start + index))
    )
      continue;
    if (end < from && norm(tokens, end) === 'the' && SURPASSES.has(words[0] ?? '')) continue;
    // "handing over 4,120" hands over.
    if (words.length === 1 && words[0] === 'over' && TAKES_OVER.test(lem(tokens, start - 1))) continue;
    // "Went up to 25" tells where it went.
    if (words.join(' ') === 'up to' && GOES_UP.test(lem(tokens, start - 1))) continue;
    // "from 18" opens nothing by itself; a range has taken its "from" already.
    if (words.length === 1 && words[0] === 'from') continue;
    return { bound, length: from - start };
  }
  return null;
}

/** "Just over an hour" is not an hour and three quarters. */
const JUST_OVER = 1.25;
const JUST_UNDER = 0.8;

/** Journalists round: bounds are closed, so "over 6,000" holds 6,000. */
function bounded(interval: Interval, approximate: boolean, bound: Bound): { interval: Interval; approximate: boolean } {
  switch (bound) {
    case 'over':
      return { interval: { low: interval.low, high: null, above: true }, approximate };
    case 'atLeast':
      return { interval: { low: interval.low, high: null }, approximate };
    case 'atMost':
    case 'under':
      return { interval: { low: null, high: interval.high }, approximate };
    case 'justOver':
      return {
        interval: { low: interval.low, high: interval.high === null ? null : interval.high * JUST_OVER },
        approximate,
      };
    case 'justUnder':
      return {
        interval: { low: interval.low === null ? null : interval.low * JUST_UNDER, high: interval.high },
        approximate,
      };
    case 'about':
    case 'nearly':
      return { interval, approximate: true };
  }
}
