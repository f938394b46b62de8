import { markWords } from '../text';
import { currencyOf } from './currencies';
import { foundAs } from './found-words';
import { placesMarked } from './marked';
import { PEOPLE, predicatesIn } from './named-classes';
import { classesAt } from './noun-classes';
import type { NumberMention } from './numbers';
import { type Clause, oncePerReading, type Reading } from './reading';
import { countsBodies, distanceTo, isGivenBack, wayOf } from './reciprocity';
import type { Scope } from './types';
import { lem, norm } from './words-at';

/**
 * "3,000 soldiers, 6,000 in all", "185 per side, so that 370 …": a scope word after another figure is that one's. "Five
 * lorries, each carrying 400": it tells what each of them does, and no side has five.
 */
const belongsToAnother = (reading: Reading, found: { from: number; to: number }, number: NumberMention): boolean =>
  (number.core < found.from && norm(reading, found.from) === 'each' && /ing$/.test(norm(reading, found.to))) ||
  reading.numbers.some(
    ({ core, interval }) =>
      core < found.from &&
      // "The two armies are each to return 3,000": two are those who do it.
      interval.high !== 2 &&
      (core > number.core
        ? found.from - core <= 4
        : core < number.core && found.to <= number.from && found.from - core <= 6),
  );

interface ScopeFound {
  scope: Scope;
  from: number;
  to: number;
  /** A count said to be like another one: what the other side got. */
  counterpart: boolean;
}

/** "Two thousand held on either side of the front": where they are, not how many each has. */
const isOfLine = (reading: Reading, to: number): boolean =>
  norm(reading, to - 1) === 'side' &&
  norm(reading, to) === 'of' &&
  [1, 2, 3].some((step) => /^(?:front|line|frontline|border|frontier)$/.test(norm(reading, to + step)));

const scopesOf = oncePerReading((reading): readonly ScopeFound[] => [
  ...foundAs(reading, 'scope').flatMap(({ from, to, payload }) =>
    // "As many as 84" is a bound.
    payload.flatMap((term) =>
      term.type === 'scope' &&
      !(norm(reading, to) === 'as' && norm(reading, to - 1) === 'many') &&
      !isOfLine(reading, to)
        ? [{ scope: term.id, from, to, counterpart: isAsMany(reading, from) }]
        : [],
    ),
  ),
  ...likesIn(reading),
  ...togetherIn(reading),
]);

/** "Lumped together", "counted together": they are one count. */
const togetherIn = (reading: Reading): ScopeFound[] =>
  placesMarked(reading.tokens, TOGETHER).flatMap((at) => {
    if (norm(reading, at) !== 'together') return [];
    const counted = /^(?:lumped|counted|added|put|taken|grouped|reckoned|totted)$/.test(norm(reading, at - 1));
    if (!counted && !isDoneTogether(reading, at)) return [];
    return [{ scope: 'total' as const, from: counted ? at - 1 : at, to: at + 1, counterpart: false }];
  });

/** "The two will together give back 6,000", "have together destroyed 900": one count of what all of them do. */
const isDoneTogether = (reading: Reading, at: number): boolean =>
  /^(?:will|would|shall|have|has|had|to|are|were|can|could|may|should)$/.test(norm(reading, at - 1)) &&
  reading.numbers.some(({ from }) => from > at && from - at <= TOGETHER_REACH);

const TOGETHER_REACH = 5;

/** "Counting Norwegians and Portuguese", "from both A and B": two sides told of one count, with no other figure between. */
function coversSides(reading: Reading, number: NumberMention): boolean {
  const at = placesMarked(reading.tokens, TOGETHER).find(
    (at) => at >= number.to && at <= number.to + COMPOSED_REACH && COMPOSING.has(norm(reading, at)),
  );
  if (at === undefined || reading.numbers.some(({ core }) => core > number.core && core < at + COMPOSED_REACH))
    return false;
  const sides = reading.entities.filter(({ from, side }) => side !== null && from > at && from <= at + COMPOSED_REACH);
  return new Set(sides.map(({ side }) => side)).size > 1;
}

const COMPOSING = new Set(['counting', 'including', 'comprising', 'covering', 'consisting', 'encompassing']);
/** One mark for the words of two rules: they are scarce. */
const TOGETHER = markWords(['together', ...COMPOSING]);
const COMPOSED_REACH = 16;

/**
 * "1,200 captives, 600 Norwegians and 600 Portuguese", "6,000 bodies, 3,000 from each army": what each side gives of it is told
 * beside it. Half of it that is told of something else, "600 of them sick", says nothing of sides.
 */
function isSplit(reading: Reading, number: NumberMention): boolean {
  const whole = number.interval.low;
  if (whole === null || whole < LEAST_SPLIT) return false;
  const halves = reading.numbers.filter(
    ({ core, from, interval: half }) =>
      from >= number.to && core - number.to <= SPLIT_REACH && half.low === half.high && half.low === whole / 2,
  );
  if (halves.some(({ to }) => isOfEachSide(reading, to))) return true;
  const sides = halves.map((half) => sideAfter(reading, half));
  return sides.length > 1 && !sides.includes(null) && new Set(sides).size === sides.length;
}

/** "3,000 from each army", "600 a side". */
const isOfEachSide = (reading: Reading, to: number): boolean =>
  foundAs(reading, 'scope').some(
    ({ from, payload }) =>
      from >= to && from - to <= 1 && payload.some((term) => term.type === 'scope' && term.id === 'each'),
  );

/** Counts whose half beside them is no chance, and tokens within which it stands. */
const LEAST_SPLIT = 10;
const SPLIT_REACH = 12;

/** Whom a figure counts: nearest scope words within the clause, "N for N" being each. */
export function scopeOf(reading: Reading, number: NumberMention, clause: Clause): ScopeTold {
  if (number.mutual || hasTwin(reading, number) || isGivenBack(reading, number)) return unworded('each');
  const scopes = scopesOf(reading)
    .filter(
      (found) =>
        (isWithin(found, clause) || isBeside(found, clause) || isCounterpart(reading, found, number)) &&
        !belongsToAnother(reading, found, number),
    )
    .map((found) => ({
      scope: found.scope,
      from: found.from,
      to: found.to,
      distance: isCounterpart(reading, found, number) ? 0 : distanceTo(number, found),
    }));
  if (perItemScope(reading, number) || isRate(reading, number)) return unworded('per-item');
  // What is said to be of each side is: halves beside it are of something else.
  const isOfEach = scopes.some(({ scope, distance }) => scope === 'each' && distance <= REACH);
  if (isOfWhole(reading, number, clause) || coversSides(reading, number) || (!isOfEach && isSplit(reading, number)))
    return unworded('total');
  const [nearest] = scopes
    .filter(({ distance: d }) => d <= (reading.numbers.length === 1 ? ALONE_REACH : REACH))
    .sort((a, b) => a.distance - b.distance);
  if (nearest === undefined) return wayOfFigure(reading, number, clause);
  // "1,000 in all on either side": all of one side.
  const side =
    nearest.scope === 'total'
      ? scopes.find(
          ({ scope, from, to: end }) =>
            scope === 'each' &&
            from >= nearest.to &&
            from - nearest.to <= 1 &&
            // "1,000 in all from both countries" are what the two give together.
            !reading.tokens.slice(from, end).some(({ norm: word }) => word === 'both'),
        )
      : undefined;
  const { scope, from, to } = side ?? nearest;
  return { scope, words: { from, to } };
}

/** Whom a figure counts, and the words that say so, in tokens; null where no one phrase does. */
export interface ScopeTold {
  scope: Scope;
  words: { from: number; to: number } | null;
}

const unworded = (scope: Scope): ScopeTold => ({ scope, words: null });

function wayOfFigure(reading: Reading, number: NumberMention, clause: Clause): ScopeTold {
  const told = wayOf(reading, number, clause);
  if (told !== null) return { scope: told.way, words: told.words };
  return unworded(exchangesBodies(reading, number) ? 'mutual' : 'unknown');
}

/** Tokens between scope words and the figure they are said of, and where the sentence has no other figure. */
const REACH = 9;
const ALONE_REACH = 16;

/** "In the whole of the city 17", "17 in all of the province": a place that is told to be meant as a whole. */
function isOfWhole(reading: Reading, number: NumberMention, clause: Clause): boolean {
  for (
    let at = Math.max(clause.from, number.from - WHOLE_REACH);
    at < Math.min(clause.to, number.to + WHOLE_REACH);
    at++
  ) {
    if (((reading.tokens[at]?.marks ?? 0) & OPENS_WHOLE) === 0) continue;
    const words = [0, 1, 2, 3].map((step) => norm(reading, at + step)).join(' ');
    const crossed = reading.numbers.some(
      ({ core }) => core !== number.core && core > Math.min(at, number.core) && core < Math.max(at, number.core),
    );
    if (!crossed && WHOLE_PLACE.test(words)) return true;
  }
  return false;
}

const OPENS_WHOLE = markWords(['in', 'across', 'throughout']);

const WHOLE_REACH = 10;

const WHOLE_PLACE = /^(?:in|across|throughout) (?:the (?:whole|entire) \S+|all of \S+|the whole of)/;

const isWithin = ({ from, to }: { from: number; to: number }, clause: Clause): boolean =>
  from >= clause.from && to <= clause.to;

/** "Taken together, 1,000 were freed", "1,000 were freed, all told": a comma away. */
const isBeside = ({ scope, from, to }: ScopeFound, clause: Clause): boolean =>
  scope === 'total' &&
  (clause.from - to === 0 || clause.from - to === 1 || from - clause.to === 0 || from - clause.to === 1);

/** "185 came home, against the same number": what the other side got, further on and maybe in a clause of its own. */
const isCounterpart = (reading: Reading, { counterpart, from, to }: ScopeFound, number: NumberMention): boolean =>
  counterpart &&
  from >= number.to &&
  from - number.to <= COUNTERPART_REACH &&
  norm(reading, to) !== 'as' &&
  !reading.numbers.some(({ core }) => core > number.core && core < from);

const isAsMany = (reading: Reading, at: number): boolean =>
  norm(reading, at) === 'as' && norm(reading, at + 1) === 'many';

const LIKE = markWords(['same', 'equal', 'identical', 'like', 'similar', 'matching', 'equivalent', 'corresponding']);
const COUNT = /^(?:number|count|quantity|amount|contingent|group|batch|figure|total|tally)$/;

/** "The same number", "an identical contingent", the article included. */
const likesIn = (reading: Reading): ScopeFound[] =>
  placesMarked(reading.tokens, LIKE).flatMap((at) => {
    if (!COUNT.test(lem(reading, at + 1))) return [];
    const from = /^(?:an?|the|some)$/.test(norm(reading, at - 1)) ? at - 1 : at;
    return [{ scope: 'each' as const, from, to: at + 2, counterpart: true }];
  });

const COUNTERPART_REACH = 24;

/** "A thousand Norwegians and a thousand Portuguese": the same number of two sides. */
function hasTwin(reading: Reading, number: NumberMention): boolean {
  const own = sideAfter(reading, number);
  return (
    own !== null &&
    reading.numbers.some((other) => {
      if (other.core === number.core || other.interval.low !== number.interval.low) return false;
      const side = sideAfter(reading, other);
      return side !== null && side !== own;
    })
  );
}

const sideAfter = (reading: Reading, { to }: NumberMention): string | null =>
  reading.entities.find(({ from, side }) => side !== null && (from === to || from === to + 1))?.side ?? null;

/** Bodies that are exchanged go both ways; prisoners always are, so that says nothing of them. */
function exchangesBodies(reading: Reading, number: NumberMention): boolean {
  const [before] = predicatesIn(reading, 0, number.from)
    .filter(({ to }) => number.from - to <= 10)
    .slice(-1);
  // "a 1,000 prisoner swap, and 3,000 bodies": what is swapped is counted by another figure.
  const ofAnother = reading.numbers.some(
    ({ to }) => before !== undefined && to <= before.from && before.from - to <= 3,
  );
  return before?.id === 'exchange' && !ofAnother && countsBodies(reading, number);
}

const RATE_REACH = 9;

/** "130,000 people a day", "flights on every day": how many in a stretch of time, never how many in all. */
function isRate(reading: Reading, number: NumberMention): boolean {
  if (isPrice(reading, number)) return true;
  if (/^(?:daily|weekly|monthly|yearly|annual|hourly)$/.test(norm(reading, number.to))) return true;
  for (let at = number.to; at < number.to + RATE_REACH && reading.tokens[at]?.kind === 'word'; at++) {
    const time = /^(?:hour|day|week|month|year)$/.test(lem(reading, at + 1));
    if (time && /^(?:per|every)$/.test(norm(reading, at))) return true;
    if (time && norm(reading, at) === 'a' && at <= number.to + 2)
      return !/^(?:for|in|within|after)$/.test(norm(reading, at - 1));
  }
  return false;
}

/** "fifty-five dollars a share", "430p apiece", "48 dollars per barrel": what one of many costs. */
function isPrice(reading: Reading, number: NumberMention): boolean {
  const { tokens } = reading;
  if (currencyOf(tokens, number.core, number.to, number.interval.high ?? number.interval.low ?? 0) === null)
    return false;
  for (let at = number.to; at < number.to + PRICE_REACH; at++) {
    const word = norm(reading, at);
    if (word === 'apiece') return true;
    if (/^(?:a|an|per|every)$/.test(word) && isItem(reading, at + 1, number, word)) return true;
    if (word === 'for' && /^(?:every|each)$/.test(norm(reading, at + 1))) return true;
    if (reading.tokens[at]?.kind !== 'word' || reading.numbers.some(({ core }) => core === at)) return false;
  }
  return false;
}

/** Sums from which nobody writes what a single thing costs with a bare "a": "ten million, a record". */
const DEAR = 100_000;

/** What is sold by the piece: a measured thing, or any one thing right after a small sum. */
function isItem({ tokens, ...reading }: Reading, at: number, { interval }: NumberMention, article: string): boolean {
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.lemma !== noun.norm) return false;
  if (article === 'per' || article === 'every') return true;
  const sold = /^(?:share|barrel|tonne|ton|head|ounce|unit|litre|bushel|ticket)$/.test(noun.norm);
  const isSmall = (interval.high ?? interval.low ?? 0) < DEAR;
  const opens = tokens[at + 1];
  return (
    sold ||
    (isSmall &&
      (opens === undefined ||
        opens.kind === 'mark' ||
        /^(?:to|for|in|at|from|and|by|on|while|when|since|plus)$/.test(opens.norm)) &&
      !classesAt({ tokens, ...reading }, at)?.objects.some((id) => PEOPLE.has(id)))
  );
}

const PRICE_REACH = 4;

/** "four convoys, each carrying 900 bodies": each convoy, not each side. */
function perItemScope(reading: Reading, number: NumberMention): boolean {
  for (let back = number.from - 1; back >= Math.max(0, number.from - 4); back--) {
    if (norm(reading, back) !== 'each') continue;
    const next = norm(reading, back + 1);
    const noun = norm(reading, back - 1) === ',' ? back - 2 : back - 1;
    const classes = classesAt(reading, noun);
    const people = classes?.objects.some((id) => PEOPLE.has(id) || id === 'country') ?? false;
    return !people && classes !== null && !/^(?:side|country|party|of|will|would|to)$/.test(next);
  }
  return false;
}
