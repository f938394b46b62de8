import type { ClockMention } from './clocks';
import { type DateMention, daysBetween } from './dates';
import { predicatesIn } from './named-classes';
import type { Reading } from './reading';
import type { Interval } from './types';
import { norm } from './words-at';

/** A length of time that two times tell together, in minutes, over the tokens from the first to the second. */
export interface Stretch {
  from: number;
  to: number;
  interval: Interval;
  /** What it must belong to; a window for a meeting is no length of the meeting. */
  of: 'anything' | 'lasting';
}

const MINUTES_A_DAY = 1440;
/** Words between a "from" and its "until". */
const REACH = 6;

/** "from 30 March to 12 April" is two weeks, "from 8:37 to 9:16 p.m." 39 minutes. */
export const stretchesOf = (reading: Reading): Stretch[] => [...ofClocks(reading), ...ofDays(reading)];

function ofClocks(reading: Reading): Stretch[] {
  const [first, second] = reading.clocks;
  if (first === undefined || second === undefined || reading.clocks.length !== 2) return [];
  if (!runs(reading, first, second) || reading.tokens.some(({ lemma }) => PUTS_OFF.test(lemma))) return [];
  const minutes = minutesBetween(first, second);
  if (minutes <= 0) return [];
  return [{ from: first.from, to: second.to, interval: { low: minutes, high: minutes }, of: 'anything' }];
}

/** "Put off from nine until eleven" lasts no two hours. */
const PUTS_OFF = /^(?:postpone|delay|reschedule|defer|push|move|shift)$/;

const BEGINS = /^(?:begin|start|open|commence|convene|sit|fail|close|shut)$/;
const ENDS = /^(?:end|finish|rise|adjourn|conclude|disperse|restore|return|reopen|resume)$/;

const UNTIL = /^(?:until|till)$/;
/** Words between "until" and the time. */
const NEARLY = /^(?:after|around|about|nearly|almost|just|past|well|shortly|before)$/;

/** Whether what is told ran from the first time to the second. */
function runs(reading: Reading, first: ClockMention, second: ClockMention): boolean {
  const predicates = predicatesIn(reading, 0, reading.tokens.length).map(({ id }) => id);
  if (predicates.includes('start') && predicates.includes('end')) return true;
  const begun = reading.tokens.slice(0, first.from).some(({ lemma }) => BEGINS.test(lemma));
  if (begun && reading.tokens.slice(first.to, second.from).some(({ lemma }) => ENDS.test(lemma))) return true;
  const between = reading.tokens.slice(first.to, second.from).map(({ norm }) => norm);
  if (between.length <= 2 && /^(?:to|until|till|-)$/.test(between[0] ?? '')) return true;
  if (between.length === 1 && between[0] === 'and' && norm(reading, first.from - 1) === 'between') return true;
  let before = between.length - 1;
  while (NEARLY.test(between[before] ?? '')) before--;
  return UNTIL.test(between[before] ?? '');
}

const HALF_DAY = 720;
const DAY = 1440;

/** From 10:45 until noon are 75 minutes: where a half of the day is unsaid, the next such time is meant. */
function minutesBetween(first: ClockMention, second: ClockMention): number {
  if (first.zone !== second.zone && first.zone !== null && second.zone !== null) return 0;
  const minutes = (second.interval.low ?? 0) - (first.interval.low ?? 0);
  if (first.twelve || second.twelve) return ((minutes % HALF_DAY) + HALF_DAY) % HALF_DAY;
  // From the evening until the morning after.
  const overnight = (first.interval.low ?? 0) >= HALF_DAY && (second.interval.low ?? 0) < HALF_DAY;
  return overnight ? minutes + DAY : minutes;
}

const HELD = /^(?:trapped|buried|stranded|captive|missing|stuck|entombed)$/;

/** "Trapped since Thursday, they were brought up on Tuesday". */
function isHeldUntil({ tokens }: Reading, since: DateMention, until: DateMention): boolean {
  const held = tokens.slice(Math.max(0, since.from - 3), since.from).some(({ norm }) => HELD.test(norm));
  return held && since.bound === 'since' && since.grain === 'day' && until.grain === 'day' && until.first > since.first;
}

function ofDays(reading: Reading): Stretch[] {
  const { dates } = reading;
  return dates.flatMap((date, index) => {
    if (date.grain === 'span' && date.explicit && !date.listed) return stretch(date, date);
    const next = dates[index + 1];
    if (next !== undefined && isHeldUntil(reading, date, next))
      return stretch(date, next).map((told) => ({ ...told, of: 'anything' as const }));
    const runs = date.bound === 'since' && next?.bound === 'until' && next.from - date.to <= REACH;
    return runs && date.grain === 'day' && next.grain === 'day' ? stretch(date, next) : [];
  });
}

/** Both ends may be counted in: the length is a day more or less. */
function stretch(first: DateMention, last: DateMention): Stretch[] {
  const days = daysBetween(first.first, last.last);
  if (days <= 0) return [];
  const interval = { low: days * MINUTES_A_DAY, high: (days + 1) * MINUTES_A_DAY };
  return [{ from: first.from, to: last.to, interval, of: 'lasting' }];
}
