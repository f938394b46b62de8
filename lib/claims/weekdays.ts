import { type Token, wordTable } from '../text';
import { addDays, weekdayOf } from './calendar';
import type { RawDate } from './dates';
import { inferred } from './inferred-dates';

const norm = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? '';

export const WEEKDAYS = wordTable<number>(
  Object.fromEntries(
    'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index]),
  ),
);

/** Words that put a happening ahead; in the past tense they tell of an earlier plan. */
const AHEAD = /^(?:will|'ll|shall|wo|should|may|might|must|can)$/;
const PRESENT = /^(?:is|are)$/;
const DUE = /^(?:to|due|set|scheduled|expected|planned|going|on|this)$/;
/** "The poll opens on Sunday": such verbs stand in the present for what a calendar holds. */
const BY_CALENDAR = /^(?:begins|starts|opens|resumes|reopens|expires|departs|leaves|plans|expects|hopes|intends|aims)$/;
/** Of two words: "takes place", "go to the polls", "scheduled for". */
const BY_CALENDAR_OF_TWO =
  /^(?:takes place|kicks off|(?:goes|go|heads|head) to|(?:scheduled|slated|set|planned) for|due on)$/;
const EARLIER_PLAN = /^(?:was|were|been|had|originally|initially|once)$/;
const LOOK_BACK = 12;
/** Days within which a bare weekday may be the coming one; of a later one "next" would be said. */
const SOON = 4;

/** "will meet on Thursday", "are due to return on Friday": the weekday is the coming one. */
function liesAhead(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - LOOK_BACK && back >= 0; back--) {
    const token = tokens[back];
    if (token === undefined || /^[,;:"]$/.test(token.norm) || token.lemma === 'say') return opensAhead(tokens, at);
    if (AHEAD.test(token.norm)) return norm(tokens, back + 1) !== 'have';
    if (BY_CALENDAR.test(token.norm)) return true;
    if (BY_CALENDAR_OF_TWO.test(`${token.norm} ${norm(tokens, back + 1)}`))
      return ![1, 2].some((step) => EARLIER_PLAN.test(norm(tokens, back - step)));
    if (PRESENT.test(token.norm) && DUE.test(norm(tokens, back + 1))) return true;
  }
  return opensAhead(tokens, at);
}

/** Words between a day that opens a sentence and the verb that looks ahead. */
const LOOK_ON = 7;

/** "On Sunday the second convoy will leave": a day that opens its sentence has its verb behind. */
function opensAhead(tokens: readonly Token[], at: number): boolean {
  if (norm(tokens, at - 1) !== 'on' || (at > 1 && tokens[at - 2]?.kind !== 'mark')) return false;
  const start = norm(tokens, at + 1) === ',' ? at + 2 : at + 1;
  for (let on = start; on < start + LOOK_ON && on < tokens.length; on++) {
    const token = tokens[on];
    if (token === undefined || token.kind === 'mark' || token.norm !== token.lemma.toLowerCase()) {
      if (token?.kind === 'word' && (/s$/.test(token.norm) || token.text !== token.norm)) continue;
      return false;
    }
    if (/^(?:will|shall)$/.test(token.norm)) return true;
  }
  return false;
}

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
