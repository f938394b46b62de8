import type { Story, StoryTerm } from '../story';
import type { Found, Token } from '../text';
import { addDays } from './calendar';
import type { DateMention } from './dates';
import { lem, norm } from './tokens-at';
import { UNITS } from './words-of-number';

/** "The day before the summit", "two days after the third round": a day told by the calendar of the story. */
export interface EventDate {
  date: DateMention;
  /** The words that name the event, which is not the one the sentence tells of. */
  name: Found<StoryTerm>;
}

/** Days that a story's events are counted from in a sentence. Events of more than one day count from none. */
export function eventDates(tokens: readonly Token[], found: readonly Found<StoryTerm>[], story: Story): EventDate[] {
  const dates: EventDate[] = [];
  for (const name of found) {
    const named = name.payload.find((term) => term.type === 'event');
    const event = named === undefined ? undefined : story.events.get(named.id);
    if (event === undefined || event.from !== event.to) continue;
    const distance = distanceBefore(tokens, name.from);
    if (distance === null) continue;
    const day = addDays(event.from, distance.days);
    const date = { from: distance.from, to: name.to, first: day, last: day, grain: 'day' as const };
    dates.push({ name, date: { ...date, explicit: false, bound: null, year: false, listed: false } });
  }
  return dates;
}

/** Which way a word counts, and how many tokens it takes before the name, its article apart. */
function turnBefore(tokens: readonly Token[], end: number): { from: number; sign: 1 | -1; eve: boolean } | null {
  const last = norm(tokens, end - 1);
  const before = norm(tokens, end - 2);
  if (last === 'before') return { from: end - 1, sign: -1, eve: false };
  if (last === 'after' || last === 'following') return { from: end - 1, sign: 1, eve: false };
  if ((last === 'of' && before === 'ahead') || (last === 'to' && before === 'prior'))
    return { from: end - 2, sign: -1, eve: false };
  if (last === 'of' && before === 'eve')
    return { from: end - (norm(tokens, end - 3) === 'the' ? 3 : 2), sign: -1, eve: true };
  return null;
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** "the day before the …", "two days after …", "on the eve of the …". */
function distanceBefore(tokens: readonly Token[], at: number): { from: number; days: number } | null {
  const turn = turnBefore(tokens, /^(?:the|that|this)$/.test(norm(tokens, at - 1)) ? at - 1 : at);
  if (turn === null) return null;
  if (turn.eve) return { from: turn.from, days: -1 };
  const unit = DAYS[lem(tokens, turn.from - 1)];
  const count = countAt(norm(tokens, turn.from - 2));
  if (unit === undefined || count === null) return null;
  return { from: turn.from - 2, days: turn.sign * unit * count };
}

const countAt = (word: string): number | null =>
  /^(?:the|a|one)$/.test(word) ? 1 : (UNITS[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : null));
