import type { DateMention } from './dates';
import type { Stretch } from './drafts';
import { foundAs } from './found-words';
import { kindsIn } from './named-classes';
import { nearestOf } from './nearest';
import { type Clause, clauseAt, isComparison, oncePerReading, type Reading } from './reading';
import { isOfSaying, isPutIn } from './saying';
import { norm } from './tokens-at';

const SAY_REACH = 3;

/** "said on Saturday": the day of the telling, not of what is told. */
export function isReportDate(reading: Reading, date: { from: number; to: number }): boolean {
  if (/^(?:report|overview|edition|article|issue|broadcast)$/.test(reading.tokens[date.to]?.norm ?? '')) return true;
  if (isOfSaying(reading, date)) return true;
  return foundAs(reading, 'say').some(
    ({ from, to }) =>
      ((from >= date.to &&
        from - date.to <= SAY_REACH &&
        !isPutIn(reading, to) &&
        !closesClause(reading, date, from)) ||
        (date.from >= to && date.from - to <= SAY_REACH)) &&
      !kindsIn(reading, Math.min(to, date.from), Math.max(from, date.to)).some(
        ({ from: kind }) => kind > to && kind < date.from,
      ),
  );
}

/** "went home on Wednesday, its leader said": a day that closes its clause is that clause's; "On Monday, he said" opens one. */
function closesClause({ tokens }: Reading, date: { from: number; to: number }, say: number): boolean {
  if (!tokens.slice(date.to, say).some(({ norm }) => norm === ',')) return false;
  let opening = date.from - 1;
  while (/^(?:on|late|early|this|last)$/.test(tokens[opening]?.norm ?? '')) opening--;
  return tokens[opening]?.kind === 'word' || tokens[opening]?.kind === 'figure';
}

/** The day the clause's happening took place: the date nearest in the clause, else the sentence's only other one. */
export function happeningDay(reading: Reading, clause: Clause, at: number, without?: Stretch): DateMention | null {
  const dates = daysOf(reading).filter(({ from }) => from !== without?.from);
  if (dates.length === 0) return null;
  const inside = dates.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const around = isComparison(reading, clause) ? [] : dates.filter((date) => ownDates(reading).includes(date));
  return toldNearest(reading, inside, at) ?? toldNearest(reading, around, at);
}

/** Days on which something may have happened. */
const daysOf = oncePerReading((reading) =>
  reading.dates.filter((date) => date.grain !== 'year' && !namesDeal(reading, date)),
);

function toldNearest(reading: Reading, dates: readonly DateMention[], at: number): DateMention | null {
  const told = dates.filter((date) => toldDates(reading).includes(date));
  return nearestOf(told.length > 0 ? told : dates, ({ from }) => Math.abs(from - at)) ?? null;
}

/** "Under the June accords", "in line with the May 9 deal": the day names an agreement, and what is done under it is later. */
const namesDeal = ({ tokens }: Reading, { from, to }: Stretch): boolean =>
  /^(?:accords?|deals?|agreements?|pacts?|understandings?|treaty)$/.test(tokens[to]?.norm ?? '') &&
  /^(?:the|a|this|that|'s)$/.test(norm(tokens, from - 1)) &&
  /^(?:under|with|of|per|by|to)$/.test(norm(tokens, from - 2));

/** Days of what happened, without those of the telling. */
export const toldDates = oncePerReading((reading) =>
  reading.dates.filter((date) => !isReportDate(reading, date) && !namesDeal(reading, date)),
);

/** Days of a sentence that are not those of what it compares with. */
export const ownDates = oncePerReading((reading) =>
  reading.dates.filter((date) => !isComparison(reading, clauseAt(reading, date.from))),
);

/** "A thousand have come home since Friday": on any day from then to that of the telling, `day`. */
export function upToNow({ tokens }: Reading, date: DateMention, day: string | null): DateMention {
  const since = [1, 2].some((step) => norm(tokens, date.from - step) === 'since');
  const runs = since && date.bound === 'since' && date.grain === 'day' && day !== null && day > date.last;
  return runs ? { ...date, last: day, grain: 'span' } : date;
}
