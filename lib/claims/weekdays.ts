import { type Token, wordTable } from '../text';
import { addDays, weekdayOf } from './calendar';
import type { RawDate } from './dates';
import { inferred } from './inferred-dates';
import { liesAhead } from './lies-ahead';
import { norm } from './tokens-at';

export const WEEKDAYS = wordTable<number>(
  Object.fromEntries(
    'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index]),
  ),
);

/** Days within which a bare weekday may be the coming one; of a later one "next" would be said. */
const SOON = 4;

/** "On Monday" is the latest Monday on or before publication, "next Monday" the first after it. */
export function weekday(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const target = WEEKDAYS[norm(tokens, at)];
  if (target === undefined) return null;
  const today = weekdayOf(reference);
  const before = norm(tokens, at - 1);
  const back = (today - target + 7) % 7;
  const ahead = (target - today + 7) % 7;
  const coming = before === 'next' || before === 'coming';
  const day =
    coming || (before === 'this' && ahead > 0 && ahead < 4)
      ? addDays(reference, ahead || 7)
      : before !== 'last' && ahead <= SOON && liesAhead(tokens, at)
        ? addDays(reference, ahead)
        : addDays(reference, -(before === 'last' && back === 0 ? 7 : back));
  const from = /^(?:next|last|coming|this)$/.test(before) ? at - 1 : at;
  const to = norm(tokens, at + 1) === "'s" ? at + 2 : at + 1;
  const night = /^(?:to|into)$/.test(norm(tokens, from - 1)) && norm(tokens, from - 2) === 'night';
  return inferred(from, to, night ? addDays(day, -1) : day, day);
}

/** "at the weekend", "last weekend": the latest unless it is told to come; on Thursdays and Fridays either may be meant. */
export function weekend(tokens: readonly Token[], at: number, reference: string): RawDate | null {
  const which = norm(tokens, at);
  if (norm(tokens, at + 1) !== 'weekend' || !/^(?:the|last|this|next|coming|past)$/.test(which)) return null;
  const today = weekdayOf(reference);
  const over = /^(?:over|during|throughout)$/.test(norm(tokens, at - 1));
  const coming = which === 'the' && today !== 0 && today !== 6 && liesAhead(tokens, at);
  if (which === 'the' && !over && !coming && (today === 4 || today === 5)) return null;
  const toSaturday = (6 - today + 7) % 7;
  const next = today === 0 ? addDays(reference, -1) : addDays(reference, toSaturday);
  const during = today === 0 || today === 6;
  const last = during ? next : addDays(next, -7);
  const ahead = coming || which === 'next' || which === 'coming' || (which === 'this' && today > 2);
  const saturday = which === 'next' && during ? addDays(next, 7) : ahead || during ? next : last;
  return inferred(at, at + 2, saturday, addDays(saturday, 1));
}
