import { isOfCaptivity } from './captivity';
import type { ClockMention } from './clocks';
import type { DateMention } from './dates';
import { dealAt } from './decisions';
import { draft } from './drafting';
import type { Draft, Input, Stretch } from './drafts';
import { toldDates } from './happening-days';
import { timedObjects } from './happenings';
import { kindsIn, predicatesIn } from './named-classes';
import { isPlural } from './noun-classes';
import type { NumberMention } from './numbers';
import { type Clause, clauseAt, type Reading } from './reading';
import { stretchesOf } from './stretches';
import { isLeader } from './summits';
import type { TimeMention } from './times';
import type { Value } from './types';
import { lem, norm } from './words-at';
import { offsetOf } from './zones';

/** A claim of a length of time or a clock time, of the deed or the kind of event beside it. */
export function timeClaim(
  input: Input,
  from: number,
  to: number,
  value: Value,
  sense: TimeMention['sense'] = 'length',
): Draft {
  const { objects, predicate } = timedObjects(input.reading, from);
  const carried = objects.length === 0 ? (input.context.last?.kinds.slice(0, 1) ?? []) : objects;
  // "the second time in less than a month", "every twelve days": within what time, not how long it took.
  const within = value.type === 'duration' && /^(?:in|within|every|once|each)$/.test(norm(input.reading, from - 1));
  const suffix = within
    ? isOnceMore(input.reading, from)
      ? ':again'
      : ':within'
    : (sense === 'elapsed' && !isUntilItsEnd(input.reading, { from, to })) || isOfAnother(input.reading, { from, to })
      ? ':elapsed'
      : '';
  return draft(input, { from, to }, value, {
    objects: heldFor(input.reading, { from, to }, sense) ?? carried.map((id) => `${id}${suffix}`),
    predicate,
  });
}

/** Tokens around a length within which its begin and its end are told. */
const END_REACH = 24;
const BEGAN = /^(?:sit|meet|start|begin|open|gather|convene|enter)$/;
const ENDED = /^(?:done|over|finished|ended|concluded|broke|closed|left|parted|emerged|dispersed|rose)$/;
const MEETING = /^(?:delegation|delegate|team|side|negotiator|envoy|meeting|session|talk|round)$/;
/** What stands between the subject of an end and its verb. */
const HELPS = /^(?:was|were|is|are|had|have|been|be|already|all|both)$/;

/**
 * "An hour after they had sat down they were done", "ended two hours after it had begun": from its begin to its end is how
 * long it took. What else left or closed an hour after the begin was not over then.
 */
function isUntilItsEnd(reading: Reading, { from, to }: Stretch): boolean {
  const { tokens } = reading;
  if (tokens[to]?.norm !== 'after') return false;
  const began = tokens.findIndex(
    ({ lemma, norm }, at) => at > to && at < to + END_REACH && BEGAN.test(lemma) && !/ing$/.test(norm),
  );
  if (began === -1) return false;
  const after = tokens.findIndex(({ norm }, at) => at > began && at < to + END_REACH && ENDED.test(norm));
  if (after !== -1) return isOfMeeting(reading, after);
  const ended = [1, 2, 3].some((step) => ENDED.test(norm(reading, from - step)));
  return ended && /^(?:it|they)$/.test(tokens[to + 1]?.norm ?? '');
}

/** Whether those who met, or their meeting, are the subject of an end. */
function isOfMeeting(reading: Reading, at: number): boolean {
  let subject = at - 1;
  while (HELPS.test(reading.tokens[subject]?.norm ?? '')) subject--;
  const told = reading.tokens[subject];
  return (
    told !== undefined &&
    (/^(?:it|they|everything)$/.test(told.norm) ||
      MEETING.test(told.lemma) ||
      kindsIn(reading, subject, subject + 1).some(({ id }) => AT_ONCE.has(id)))
  );
}

/** Tokens between "the second" and "in": "the second round of talks in". */
const ORDINAL_REACH = 6;

/** "The second time in a month": how often, and no length of any one of them. */
function isOnceMore({ tokens }: Reading, from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 1 - ORDINAL_REACH), from - 1);
  const counted = before.findLastIndex(({ norm }) => ORDINAL.test(norm));
  // "The second round was over in an hour": a verb of its own.
  return counted >= 0 && before.slice(counted).every(({ lemma }) => lemma !== 'be');
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))$/;

/** "After four days in which the lorries had stood": what went before, and not how long it took. */
const isOfAnother = (reading: Reading, { from, to }: Stretch): boolean =>
  /^(?:after|following)$/.test(norm(reading, from - 1)) &&
  /^(?:in|during)$/.test(norm(reading, to)) &&
  norm(reading, to + 1) === 'which';

/** A clock time with how far its zone, or the place of the sentence, is from UTC. */
export function clockValue({ reading, context }: Input, { interval, approximate, twelve, zone }: ClockMention): Value {
  const [day] = reading.dates.filter(({ grain }) => grain === 'day').map(({ first }) => first);
  const when = day ?? context.day;
  const offset = when === null ? null : offsetOf(zone, reading, context.story, when);
  return { type: 'clock', interval, approximate, twelve, zone, ...(offset === null ? {} : { offset }) };
}

/** "Spent two years behind bars" looks back, "faces two years behind bars" is a sentence; null where it is neither. */
function heldFor(reading: Reading, time: Stretch, sense: TimeMention['sense']): string[] | null {
  const spent = [1, 2, 3].some((step) => lem(reading, time.from - step) === 'spend');
  if (sense === 'sentence' && !spent) return ['sentence'];
  return isOfCaptivity(reading, time) ? ['captivity'] : null;
}

/** What goes on for days. A round of talks does not, so days between which it is to be held are no length of it. */
const LASTING =
  /^(?:truce|mourning|emergency|strike-action|protest|search|outage|visit|trial|fire|flood|storm|postpone|extend|cease|last)\b/;

/** Lengths that two days or two clock times tell together. */
export function stretchClaims(input: Input): Draft[] {
  return stretchesOf(input.reading).flatMap(({ from, to, interval, of }) => {
    const claim = timeClaim(input, from, to, { type: 'duration', interval, approximate: true });
    const lasts = claim.objects.some((id) => LASTING.test(id) || (id === 'attack' && claim.negated));
    return of === 'anything' || lasts ? [claim] : [];
  });
}

/** A claim of when something was; null for the day of the telling, of a count, or where the words are no day of anything. */
export function dateClaim(input: Input, date: DateMention): Draft | null {
  const { reading } = input;
  if (date.grain === 'year') return captivityClaim(input, date);
  if (!toldDates(reading).includes(date)) return null;
  const { objects, predicate } = timedObjects(reading, date.from);
  if (isCounted(reading, date)) return null;
  const value: Value = { type: 'date', from: date.first, to: date.last, explicit: date.explicit };
  // Until when it lasts and since when it runs are other facts than when it was.
  if (date.bound !== null && objects[0] !== undefined && !isDeadline(reading, date, objects[0]))
    objects[0] = `${objects[0]}:${date.bound}`;
  if (objects[0] !== undefined && RUNS_FOR_DAYS.has(objects[0])) objects[0] = endOf(reading, date, objects[0]);
  // A loose date ("last month") says which event is meant; so do several days in one sentence.
  const days = toldDates(reading).filter((other) => other.grain === 'day' && other.explicit);
  const decides = date.grain === 'month' || (date.grain === 'span' && !date.explicit) || days.length > 1;
  const apart = draft(input, date, value, { objects, predicate, without: date });
  return dealAt(input.context, apart) ?? (decides ? decidedBy(input, date, apart) : apart);
}

/** The same claim of the event that its own day says is meant. On which day its happening was stays what is compared. */
function decidedBy(input: Input, date: DateMention, { content, objects, predicate, when }: Draft): Draft {
  const decided = draft(input, date, content, { objects, predicate });
  decided.when = when;
  return decided;
}

/** What is carried out over days: when it began and when it ended are two facts, and what it was on others is none. */
const RUNS_FOR_DAYS: ReadonlySet<string> = new Set(['exchange', 'handover', 'release', 'search', 'evacuate']);

/** Tokens between "began" or "ended" and its day. */
const END_OF_RUN_REACH = 8;

/** "The exchange got under way on Friday", "began the swap on Friday": of its begin, or of its end. */
function endOf(reading: Reading, date: Stretch, object: string): string {
  const clause = clauseAt(reading, date.from);
  const ends = predicatesIn(reading, clause.from, clause.to).filter(
    (deed) => (deed.id === 'start' || deed.id === 'end') && !isOfOtherKind(reading, clause, deed, object),
  );
  const before = ends.filter(({ to }) => to <= date.from && date.from - to <= END_OF_RUN_REACH).at(-1);
  // "On Friday the exchange began": a day that opens its clause is that of the verb to come.
  const opens = date.from - clause.from <= 1;
  const told = before ?? ends.find(({ from }) => opens && from > date.from && from - date.to <= END_OF_RUN_REACH);
  return told === undefined ? object : `${object}:${told.id === 'start' ? 'since' : 'until'}`;
}

/** "After the talks ended the exchange was held on Friday": what began or ended is what is named right before. */
function isOfOtherKind(reading: Reading, clause: Clause, deed: Stretch, object: string): boolean {
  const before = kindsIn(reading, clause.from, deed.from).at(-1);
  return before !== undefined && before.id !== object;
}

/** What takes place at one time and does not last. */
const AT_ONCE: ReadonlySet<string> = new Set([
  'talks',
  'summit',
  'press',
  'call',
  'sign',
  'election',
  'visit',
  'launch',
]);

/** "A summit by the end of August": when it is to be, and not how long it is to last. */
const isDeadline = (reading: Reading, { from }: { from: number }, object: string): boolean =>
  AT_ONCE.has(object) && [1, 2].some((step) => /^(?:by|before)$/.test(norm(reading, from - step)));

/** "in captivity since 2022", "captured in 2022": the year that those who were held fell into it. */
function captivityClaim(input: Input, date: DateMention): Draft | null {
  const taken = norm(input.reading, date.from - 2) === 'captured';
  if ((date.bound !== 'since' && !taken) || !isOfCaptivity(input.reading, date)) return null;
  const value: Value = { type: 'date', from: date.first, to: date.last, explicit: true };
  return draft(input, date, value, { objects: ['captivity:since'], predicate: null, without: date });
}

/** "468 aftershocks up to April 12": the day is that of the count. */
function isCounted(reading: Reading, date: { from: number }): boolean {
  if (isAsOf(reading, date)) return true;
  const clause = clauseAt(reading, date.from);
  const kinds = kindsIn(reading, clause.from, clause.to);
  return kinds.length > 0 && kinds.every(({ from }) => reading.numbers.some((number) => counts(reading, number, from)));
}

/** "Two strong aftershocks", but neither "two delegations meet", "two presidents meet" nor "the 900-for-900 swap". */
const counts = (reading: Reading, { to, mutual }: NumberMention, kind: number): boolean =>
  !mutual && kind >= to && kind - to <= 2 && (kind === to || !isPlural(reading, to)) && !isLeader(reading, kind);

const AS_OF_REACH = 8;

/** "as of April 29", "as of two in the afternoon on May 15": when it was so. */
function isAsOf({ tokens }: Reading, { from }: { from: number }): boolean {
  for (let at = from - 1; at > from - AS_OF_REACH && at > 0; at--) {
    if (tokens[at]?.kind === 'mark') return false;
    if (tokens[at]?.norm === 'of' && tokens[at - 1]?.norm === 'as') return true;
  }
  return false;
}
