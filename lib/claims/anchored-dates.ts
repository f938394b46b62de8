import { type Token, wordTable } from '../text';
import { addDays, weekdayOf } from './calendar';
import type { RawDate } from './dates';
import { inferred, numberAt, UNIT_DAYS } from './inferred-dates';
import { lem, norm } from './tokens-at';
import { WEEKDAYS } from './weekdays';

/** "a day later", "the next day", "the previous day": a day counted from the one named before it. */
export function besideAnchor(tokens: readonly Token[], at: number, anchor: string): RawDate | null {
  const word = norm(tokens, at);
  const next = norm(tokens, at + 1);
  const target = WEEKDAYS[next];
  if (target !== undefined && TURNS_OF_WEEK[word] !== undefined) {
    const gap = (target - weekdayOf(anchor) + 7) % 7 || 7;
    const day = addDays(anchor, TURNS_OF_WEEK[word] > 0 ? gap : gap - (gap === 7 ? 14 : 7));
    return inferred(at, at + 2, day, day);
  }
  const very = next === 'very' ? 1 : 0;
  if (word === 'the' && PART_OF_DAY.test(norm(tokens, at + 2 + very))) {
    const which = norm(tokens, at + 1 + very);
    const shift = /^(?:next|following)$/.test(which) ? 1 : /^(?:previous|preceding)$/.test(which) ? -1 : null;
    if (shift === null) return null;
    const day = addDays(anchor, shift);
    return inferred(at, at + 3 + very, day, day);
  }
  if (word === 'the' && PART_OF_DAY.test(next) && /^(?:before|after)$/.test(norm(tokens, at + 2)))
    return endsAt(tokens, at + 3) ? at3(at, addDays(anchor, norm(tokens, at + 2) === 'after' ? 1 : -1)) : null;
  const unit = UNIT_DAYS[lem(tokens, at + 1)];
  const hours = lem(tokens, at + 1) === 'hour';
  if (unit === undefined && !hours) return null;
  const count = numberAt(tokens, at);
  const turn = turnOf(tokens, at + 2);
  if (count === null || count === 0 || turn === 0) return null;
  if (hours && count > 0 && count % 24 === 0) return at3(at, addDays(anchor, (turn * count) / 24));
  if (unit === undefined || unit[0] > 7) return null;
  const middle = addDays(anchor, turn * count * unit[0]);
  return inferred(at, at + 3, addDays(middle, -unit[1]), addDays(middle, unit[1]));
}

/** "the following Friday", "the previous Monday": counted from the day named before. */
const TURNS_OF_WEEK = wordTable<1 | -1>({ following: 1, ensuing: 1, previous: -1, preceding: -1 });

const PART_OF_DAY = /^(?:day|morning|afternoon|evening|night)$/;

const endsAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || /^[.,;"]$/.test(norm(tokens, at));

/** "two days later", "two days on", "two days before": which way it counts from the day named before. */
function turnOf(tokens: readonly Token[], at: number): 1 | -1 | 0 {
  const word = norm(tokens, at);
  if (/^(?:later|afterwards|afterward)$/.test(word)) return 1;
  if (word === 'earlier' || word === 'previously') return -1;
  if (!endsAt(tokens, at + 1)) return 0;
  return /^(?:on|after|hence)$/.test(word) ? 1 : word === 'before' ? -1 : 0;
}

const at3 = (at: number, day: string): RawDate => inferred(at, at + 3, day, day);
