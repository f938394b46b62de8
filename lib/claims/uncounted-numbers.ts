import type { Token } from '../text';
import { exact, type Plain, vague } from './plain-number';
import { norm } from './tokens-at';
import type { Interval } from './types';
import { GROUPS, MULTIPLES, SOME, UNITS, VAGUE } from './words-of-number';

/** "hundreds", "tens of thousands", "a couple of officers": `interval` is that of the first word. */
export function vagueAt(tokens: readonly Token[], at: number, interval: Interval): Plain | null {
  // "tens of thousands", "hundreds of thousands", "a couple of officers".
  let to = at + 1;
  let { low, high } = interval;
  if (norm(tokens, to) === 'of' && VAGUE[norm(tokens, to + 1)] !== undefined) {
    const inner = VAGUE[norm(tokens, to + 1)] ?? interval;
    low = (low ?? 1) * ((inner.low ?? 2) / 2);
    high = high === null ? null : high * ((inner.low ?? 2) / 2);
    to += 2;
  } else if (norm(tokens, at) === 'tens') return null;
  return vague(at, to, { low, high });
}

/** "several", "a few", "a handful of", "several hundred", "a score of". */
export function someAt(tokens: readonly Token[], at: number): Plain | null {
  const article = /^an?$/.test(norm(tokens, at));
  const index = article ? at + 1 : at;
  const word = norm(tokens, index);
  if (article && word === 'score' && norm(tokens, index + 1) === 'of' && tokens[index + 2]?.kind === 'word')
    return vague(at, index + 2, { low: 20, high: 20 });
  const some = SOME[word];
  if (some === undefined || (word === 'few' && !article)) return null;
  const multiple = MULTIPLES[norm(tokens, index + 1)];
  const by = multiple ?? 1;
  const to = index + (multiple !== undefined || norm(tokens, index + 1) === 'of' ? 2 : 1);
  const interval = { low: (some.low ?? 0) * by, high: (some.high ?? 0) * by };
  return vague(at, to, interval, multiple === undefined ? 'some' : 'figure');
}

/** Names of small groups: "a trio of panels". */
export function groupAt(tokens: readonly Token[], at: number): Plain | null {
  const count = GROUPS[norm(tokens, at)];
  return count === undefined || norm(tokens, at + 1) !== 'of' ? null : exact(at, at + 2, count);
}

/** "a five-digit toll": any number of so many digits. */
export function digitsAt(tokens: readonly Token[], at: number): Plain | null {
  const digits = UNITS[norm(tokens, at)];
  if (digits === undefined || digits < 2) return null;
  const word = norm(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (!(word > at + 1 ? /^(?:digit|figure)$/ : /^(?:digits|figures)$/).test(norm(tokens, word))) return null;
  const low = 10 ** (digits - 1);
  return vague(at, word + 1, { low, high: low * 10 - 1 });
}

const LOSS = /^(?:casualties|deaths|fatalities|injuries|victims|survivors|dead|injured|wounded|missing)$/;

/** "no one was hurt", "nobody died", "without casualties": none at all. "No further deaths" is no zero. */
export function noneAt(tokens: readonly Token[], at: number): Plain | null {
  const word = norm(tokens, at);
  const next = norm(tokens, at + 1);
  const people = word === 'nobody' ? 1 : word === 'no' && next === 'one' ? 2 : 0;
  const to = people > 0 ? at + people : at + 1;
  const none = people > 0 || ((word === 'no' || word === 'without') && LOSS.test(next));
  return none ? exact(at, to, 0, 'none') : null;
}

/** "the only survivor", "a single building", "one person": one. */
export function oneAt(tokens: readonly Token[], at: number): Plain | null {
  const word = norm(tokens, at);
  if (word === 'one' && tokens[at + 1]?.kind === 'word' && norm(tokens, at + 1) !== 'of')
    return exact(at, at + 1, 1, 'one');
  const next = norm(tokens, at + 1);
  const alone = word === 'the' ? next === 'only' || next === 'sole' : /^an?$/.test(word) && next === 'single';
  return alone ? exact(at, at + 2, 1, 'one') : null;
}
