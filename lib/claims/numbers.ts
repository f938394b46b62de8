import { markWords, type Token, wordTable } from '../text';
import { type Covered, isCovered } from './covered';
import { isMoneyCode, isMoneyName, isMoneySign, moneySignStart } from './currencies';
import { andPart } from './parts-of-time';
import { everyNth, type Fraction, fractionAt, ratioAt } from './shares';
import { lem, norm } from './tokens-at';
import type { Interval } from './types';
import { MULTIPLES, parseFigure, SOME, TENS, UNITS, VAGUE } from './words-of-number';

/** A figure as news writes it, in tokens `from` to `to`, `to` exclusive, modifiers included. */
export interface NumberMention {
  from: number;
  to: number;
  interval: Interval;
  /** "about", "nearly", "some": the writer rounded. */
  approximate: boolean;
  /** "1,000-for-1,000", "a thousand for a thousand": the same number from each side. */
  mutual: boolean;
  /** "more than a quarter": told as a share; the interval is in per cent. */
  share: boolean;
  /** Token of the bare figure, for the noun search after it. */
  core: number;
  manner: Manner;
}

/**
 * How a number is told: as a figure, as none of something ("no one"), as one alone ("the only survivor"), or as some that
 * nobody counted ("several"). All but figures count only beside the thing they are told of.
 */
export type Manner = 'figure' | 'none' | 'one' | 'some';

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

const MIN_YEAR = 1900;
const MAX_YEAR = 2100;

/** All figures of a sentence, left to right. `taken` marks tokens that belong to dates or clock times already. */
export function readNumbers(tokens: readonly Token[], taken: Covered): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const plain = isCovered(taken, at) ? null : plainAt(tokens, at, taken);
    if (plain === null) {
      at++;
      continue;
    }
    const mention = withModifiers(tokens, range(tokens, plain, taken), taken);
    if (!isYear(tokens, mention)) mentions.push(mention);
    at = Math.max(mention.to, at + 1);
  }
  return mentions;
}

interface Plain {
  from: number;
  to: number;
  interval: Interval;
  approximate: boolean;
  mutual: boolean;
  share?: boolean;
  manner?: Manner;
}

const GROUPS = wordTable<number>({ trio: 3, quartet: 4, quintet: 5, foursome: 4, threesome: 3, duo: 2, pair: 2 });

/** Words that a number can begin with: all others need no closer look. */
const OPENS = markWords([
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  ...Object.keys(VAGUE),
  ...Object.keys(MULTIPLES),
  ...Object.keys(GROUPS),
  ...'a an half every all no none neither nobody without several handful the single only'.split(' '),
]);

function plainAt(tokens: readonly Token[], at: number, taken: Covered): Plain | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'figure') {
    const ratio = ratioAt(tokens, at);
    return ratio === null ? withHalf(tokens, figureAt(tokens, at, token)) : part(at, ratio);
  }
  if ((token.marks & OPENS) === 0) return null;
  const whole = ofWhole(tokens, at, taken);
  if (whole !== null) return whole;
  const fraction = fractionAt(tokens, at) ?? ratioAt(tokens, at) ?? everyNth(tokens, at);
  if (fraction !== null) return part(at, fraction);
  const vague = VAGUE[token.norm];
  if (vague !== undefined) return vagueAt(tokens, at, vague);
  return (
    someAt(tokens, at) ??
    groupAt(tokens, at) ??
    digitsAt(tokens, at) ??
    withHalf(tokens, spelledAt(tokens, at, taken)) ??
    noneAt(tokens, at) ??
    oneAt(tokens, at)
  );
}

const part = (from: number, { to, value, share }: Fraction): Plain => ({
  ...exact(from, to, value),
  approximate: share,
  share,
});

/** "all but two of 28", "half of the 28": a number told by its whole. */
function ofWhole(tokens: readonly Token[], at: number, taken: Covered): Plain | null {
  const word = norm(tokens, at);
  const but = word === 'all' && norm(tokens, at + 1) === 'but';
  const none = word === 'neither' || word === 'none';
  if (!but && !none && word !== 'half') return null;
  const counted = tokens[at + 2]?.kind === 'figure' || UNITS[norm(tokens, at + 2)] !== undefined;
  const fewer = but && counted ? plainAt(tokens, at + 2, taken) : null;
  const of = but ? (fewer?.to ?? at) : at + 1;
  if (norm(tokens, of) !== 'of') return null;
  const start = /^(?:the|its|their|all)$/.test(norm(tokens, of + 1)) ? of + 2 : of + 1;
  const whole = tokens[start]?.kind === 'figure' || UNITS[norm(tokens, start)] !== undefined;
  const all = whole ? plainAt(tokens, start, taken) : null;
  if (all?.interval.low == null || all.interval.low !== all.interval.high || all.share === true) return null;
  if (none) return { ...exact(at, all.to, 0), manner: 'none' };
  if (!but) return { ...exact(at, all.to, all.interval.low / 2), approximate: true };
  return fewer?.interval.low == null ? null : exact(at, all.to, all.interval.low - fewer.interval.low);
}

/** "several", "a few", "a handful of", "several hundred", "a score of". */
function someAt(tokens: readonly Token[], at: number): Plain | null {
  const article = /^an?$/.test(norm(tokens, at));
  const index = article ? at + 1 : at;
  const word = norm(tokens, index);
  if (article && word === 'score' && norm(tokens, index + 1) === 'of' && tokens[index + 2]?.kind === 'word')
    return { ...exact(at, index + 2, 20), approximate: true };
  const some = SOME[word];
  if (some === undefined || (word === 'few' && !article)) return null;
  const multiple = MULTIPLES[norm(tokens, index + 1)];
  const by = multiple ?? 1;
  const to = index + (multiple !== undefined || norm(tokens, index + 1) === 'of' ? 2 : 1);
  const interval = { low: (some.low ?? 0) * by, high: (some.high ?? 0) * by };
  return {
    from: at,
    to,
    interval,
    approximate: true,
    mutual: false,
    manner: multiple === undefined ? 'some' : 'figure',
  };
}

/** Names of small groups: "a trio of panels". */
function groupAt(tokens: readonly Token[], at: number): Plain | null {
  const count = GROUPS[norm(tokens, at)];
  return count === undefined || norm(tokens, at + 1) !== 'of' ? null : exact(at, at + 2, count);
}

/** "a five-digit toll": any number of so many digits. */
function digitsAt(tokens: readonly Token[], at: number): Plain | null {
  const digits = UNITS[norm(tokens, at)];
  if (digits === undefined || digits < 2) return null;
  const word = norm(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (!(word > at + 1 ? /^(?:digit|figure)$/ : /^(?:digits|figures)$/).test(norm(tokens, word))) return null;
  const low = 10 ** (digits - 1);
  return { from: at, to: word + 1, interval: { low, high: low * 10 - 1 }, approximate: true, mutual: false };
}

const LOSS = /^(?:casualties|deaths|fatalities|injuries|victims|survivors|dead|injured|wounded|missing)$/;

/** "no one was hurt", "nobody died", "without casualties": none at all. "No further deaths" is no zero. */
function noneAt(tokens: readonly Token[], at: number): Plain | null {
  const word = norm(tokens, at);
  const next = norm(tokens, at + 1);
  const people = word === 'nobody' ? 1 : word === 'no' && next === 'one' ? 2 : 0;
  const to = people > 0 ? at + people : at + 1;
  const none = people > 0 || ((word === 'no' || word === 'without') && LOSS.test(next));
  return none ? { ...exact(at, to, 0), manner: 'none' } : null;
}

/** "the only survivor", "a single building", "one person": one. */
function oneAt(tokens: readonly Token[], at: number): Plain | null {
  const word = norm(tokens, at);
  if (word === 'one' && tokens[at + 1]?.kind === 'word' && norm(tokens, at + 1) !== 'of')
    return { ...exact(at, at + 1, 1), manner: 'one' };
  const next = norm(tokens, at + 1);
  const alone = word === 'the' ? next === 'only' || next === 'sole' : /^an?$/.test(word) && next === 'single';
  return alone ? { ...exact(at, at + 2, 1), manner: 'one' } : null;
}

/** "two and a half million", "a million and a half", "one-and-a-half hours". */
function withHalf(tokens: readonly Token[], plain: Plain | null): Plain | null {
  if (plain === null || plain.interval.low !== plain.interval.high) return plain;
  const rest = andPart(tokens, plain.to);
  if (rest === null || norm(tokens, rest.to) === 'of') return plain;
  const within = MULTIPLES[norm(tokens, plain.to - 1)] ?? 1;
  const after = MULTIPLES[norm(tokens, rest.to)];
  const value = ((plain.interval.low ?? 0) + rest.value * within) * (after ?? 1);
  return exact(plain.from, after === undefined ? rest.to : rest.to + 1, value);
}

function figureAt(tokens: readonly Token[], at: number, token: Token): Plain | null {
  const value = parseFigure(token.text);
  if (value === null || isGlued(tokens, at, token)) return null;
  const dash = norm(tokens, at + 1) === '-' ? 2 : 1;
  const multiple = MULTIPLES[norm(tokens, at + dash)];
  if (multiple !== undefined) return exact(at, at + dash + 1, value * multiple);
  if (isMillions(tokens, at)) return exact(at, at + 2, value * 1e6);
  // "1st", "2nd" are read as ordinals elsewhere; "7-year-old" is an age.
  if (/^(?:st|nd|rd|th)$/.test(norm(tokens, at + 1)) && tokens[at + 1]?.start === token.end) return null;
  return exact(at, at + 1, value);
}

/** "€2.5m", "25m euros", "$2-3m": beside money an m is a million. */
function isMillions(tokens: readonly Token[], at: number): boolean {
  const m = tokens[at + 1];
  if (m === undefined || m.norm !== 'm') return false;
  const first = /^(?:-|to|and)$/.test(norm(tokens, at - 1)) && tokens[at - 2]?.kind === 'figure' ? at - 2 : at;
  return (
    isMoneySign(norm(tokens, at - 1)) ||
    isMoneyCode(tokens[at - 1]) ||
    isMoneySign(norm(tokens, first - 1)) ||
    isMoneyName(lem(tokens, at + 2))
  );
}

const GLUED_UNIT =
  /^(?:st|nd|rd|th|km|m|cm|mm|ft|bn|bln|mn|mln|tn|trn|k|am|pm|a\.m\.|p\.m\.|kg|ha|mph|kph|kmh|mw|gw|x|s|h|hr|hrs|min|mins|sec|secs)$/;

/** Part of a code, an address or a name ("ptoCec4bXh", "C-130J", "F16"). Suffixes of ordinals and units are none. */
function isGlued(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && before.end === token.start && before.kind === 'word') return true;
  const after = tokens[at + 1];
  if (after === undefined || after.start !== token.end || after.kind !== 'word') return false;
  return !GLUED_UNIT.test(after.norm);
}

const exact = (from: number, to: number, value: number): Plain => ({
  from,
  to,
  interval: { low: value, high: value },
  approximate: false,
  mutual: false,
});

function vagueAt(tokens: readonly Token[], at: number, interval: Interval): Plain | null {
  // "tens of thousands", "hundreds of thousands", "a couple of officers".
  let to = at + 1;
  let { low, high } = interval;
  if (norm(tokens, to) === 'of' && VAGUE[norm(tokens, to + 1)] !== undefined) {
    const inner = VAGUE[norm(tokens, to + 1)] ?? interval;
    low = (low ?? 1) * ((inner.low ?? 2) / 2);
    high = high === null ? null : high * ((inner.low ?? 2) / 2);
    to += 2;
  } else if (norm(tokens, at) === 'tens') return null;
  return { from: at, to, interval: { low, high }, approximate: true, mutual: false };
}

function spelledAt(tokens: readonly Token[], at: number, taken: Covered): Plain | null {
  let total = 0;
  let group = 0;
  let to = at;
  let seen = false;
  for (let index = at; index < tokens.length && !isCovered(taken, index); index++) {
    const word = norm(tokens, index);
    const small = Object.hasOwn(UNITS, word) ? UNITS[word] : TENS[word];
    const multiple = Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word] : undefined;
    if (small !== undefined) {
      // "two three" are two figures; "twenty three" is one, and so is "hundred three".
      if (seen && !(group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10))) break;
      group += small;
    } else if (multiple !== undefined && (seen || isArticle(tokens, index - 1))) {
      if (multiple >= 1000) {
        total += (group || 1) * multiple;
        group = 0;
      } else group = (group || 1) * multiple;
    } else if (seen && (word === '-' || word === 'and') && continuesNumber(tokens, index + 1, group, total, word)) {
      continue;
    } else if (!seen && index === at && /^an?$/.test(word) && MULTIPLES[norm(tokens, index + 1)] !== undefined) {
      continue;
    } else break;
    seen = true;
    to = index + 1;
  }
  if (!seen) return null;
  // "the Bucharest Nine" is a name.
  if (at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) return null;
  const value = total + group;
  // A bare "one" is a pronoun or an article more often than a figure.
  if (
    to === at + 1 &&
    norm(tokens, at) === 'one' &&
    !/^(?:second|minute|hour|day|week|fortnight|month|year|decade|million)$/.test(
      lem(tokens, norm(tokens, to) === '-' ? to + 1 : to),
    ) &&
    andPart(tokens, to) === null
  )
    return null;
  return exact(at, to, value);
}

/** "A thousand", "another thousand", "the thousand men", "thousand-for-thousand". */
const isArticle = (tokens: readonly Token[], index: number): boolean =>
  /^(?:an?|another|the|that|this|those|further|additional|extra|every|last|first|full)$/.test(norm(tokens, index)) ||
  (norm(tokens, index + 2) === '-' && norm(tokens, index + 3) === 'for') ||
  norm(tokens, index) === 'for' ||
  (norm(tokens, index) === '-' && norm(tokens, index - 1) === 'for');

function continuesNumber(tokens: readonly Token[], index: number, group: number, total: number, join: string): boolean {
  const word = norm(tokens, index);
  if (join === '-')
    return (Object.hasOwn(UNITS, word) && group % 10 === 0 && group > 0) || Object.hasOwn(MULTIPLES, word);
  const whole = group > 0 ? group % 100 === 0 : total > 0;
  return whole && (Object.hasOwn(UNITS, word) || Object.hasOwn(TENS, word));
}

/** "two to three", "two or three", "between two and three", "18-25", "1,000 for 1,000". */
function range(tokens: readonly Token[], first: Plain, taken: Covered): Plain {
  if (first.interval.low !== first.interval.high) return first;
  const ages = ['the', 'ages', 'of'].every((word, index) => norm(tokens, first.from - 3 + index) === word) ? 3 : 0;
  const opens = moneySignStart(tokens, first.from) - ages - 1;
  const between = norm(tokens, opens) === 'between';
  let join = first.to;
  const forms = nForN(tokens, first, taken);
  if (forms !== null) return forms;
  const word = norm(tokens, join);
  const joins =
    word === 'to' ||
    word === 'or' ||
    word === 'through' ||
    word === '-' ||
    (word === 'and' && between) ||
    (word === '--' && tokens[join]?.text === '–');
  if (!joins || isCovered(taken, join)) return first;
  if (word === 'or' && norm(tokens, join + 1) === 'even') join++;
  // "18- to 25-year-olds", "a two-to-three-day pause"
  if (word === '-' && /^(?:to|or)$/.test(norm(tokens, join + 1))) join += norm(tokens, join + 2) === '-' ? 2 : 1;
  const sign = tokens[join + 1];
  const start = sign?.kind === 'mark' && isMoneySign(sign.norm) ? join + 2 : join + 1;
  const second = plainAt(tokens, start, taken);
  if (second === null || second.interval.low === null || second.interval.low !== second.interval.high) return first;
  const low = scaleLow(first.interval.low ?? 0, second.interval.low, tokens, first);
  if (low >= second.interval.low) return first;
  return {
    from: between ? opens : norm(tokens, first.from - 1) === 'from' ? first.from - 1 : first.from,
    to: second.to,
    interval: { low, high: second.interval.low },
    approximate: first.approximate,
    mutual: false,
    share: first.share === true && second.share === true,
  };
}

/** "two to three million": the multiple belongs to both ends. */
function scaleLow(low: number, high: number, tokens: readonly Token[], first: Plain): number {
  if (high < 1000 || low >= 1000 || MULTIPLES[norm(tokens, first.to - 1)] !== undefined) return low;
  for (const multiple of [1e9, 1e6, 1e3])
    if (high >= multiple && low * multiple <= high && low < 1000) return low * multiple;
  return low;
}

function nForN(tokens: readonly Token[], first: Plain, taken: Covered): Plain | null {
  for (let at = first.to; at <= first.to + 6 && at < tokens.length; at++) {
    if (norm(tokens, at) !== 'for') continue;
    const after = norm(tokens, at + 1) === '-' ? at + 2 : at + 1;
    if (isCovered(taken, after)) return null;
    const second = plainAt(tokens, isArticle(tokens, after) ? after : after, taken);
    const same =
      second !== null && second.interval.low === first.interval.low && second.interval.high === first.interval.high;
    const asMany = norm(tokens, after) === 'as' && norm(tokens, after + 1) === 'many';
    if (same || asMany) {
      const to = at <= first.to + 1 ? (second?.to ?? after + 2) : first.to;
      return { ...first, to, mutual: true };
    }
    return null;
  }
  return null;
}

function withModifiers(tokens: readonly Token[], plain: Plain, taken: Covered): NumberMention {
  let { from, to, interval, approximate } = plain;
  const core = plain.from;
  for (let guard = 0; guard < 3; guard++) {
    const found = modifierBefore(tokens, from, taken);
    if (found === null) break;
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
  const { mutual, share = false, manner = 'figure' } = plain;
  return { from, to, interval, approximate, mutual, share, core, manner };
}

const SURPASSES = new Set(['topping', 'passed', 'exceeded', 'surpassed', 'exceeding', 'beyond', 'surpassing']);

function modifierBefore(tokens: readonly Token[], from: number, taken: Covered) {
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
    // "topping the 1,000 of May" speaks of those 1,000.
    if (end < from && norm(tokens, end) === 'the' && SURPASSES.has(words[0] ?? '')) continue;
    // "handing over 6,060" hands over.
    if (
      words.length === 1 &&
      words[0] === 'over' &&
      /^(?:hand|turn|take|give|carry|pass|bring|all)$/.test(lem(tokens, start - 1))
    )
      continue;
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

function isYear(tokens: readonly Token[], mention: NumberMention): boolean {
  const { low, high } = mention.interval;
  const text = norm(tokens, mention.core);
  if (low === null || low !== high || !/^\d{4}$/.test(text) || low < MIN_YEAR || low > MAX_YEAR) return false;
  return /^(?:in|since|until|of|by|early|late|from|during|,|spring|summer|autumn|winter|mid)$/.test(
    norm(tokens, mention.from - 1),
  );
}
