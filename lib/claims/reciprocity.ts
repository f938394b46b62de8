import { markWords } from '../text';
import { foundAs } from './found-words';
import type { Turn } from './lexicon';
import { placesMarked } from './marked';
import { negationsOf } from './modality';
import { predicatesIn } from './named-classes';
import { classesAt } from './noun-classes';
import type { NumberMention } from './numbers';
import { type Clause, oncePerReading, type Reading } from './reading';
import { lem } from './words-at';

/** Which way what a figure counts goes between two sides. */
export type Way = 'one-way' | 'mutual';

interface Cue {
  turn: Turn;
  from: number;
  to: number;
}

/** Predicates of giving that go one way unless both sides are told to do it, and of getting. */
const GIVING: ReadonlySet<string> = new Set(['hand-over', 'exchange']);

/** Words between a denial and what it denies: "without asking for any bodies in exchange". */
const DENIAL_REACH = 6;

const cuesOf = oncePerReading((reading): readonly Cue[] => [
  ...foundAs(reading, 'turn').flatMap(({ from, to, payload }) =>
    payload.flatMap((term) => (term.type === 'turn' ? [{ turn: term.id, from, to }] : [])),
  ),
  ...predicatesIn(reading, 0, reading.tokens.length).flatMap(({ id, from, to }) =>
    id === 'exchange' && lem(reading, from - 1) === 'in' ? [{ turn: 'returned' as const, from, to }] : [],
  ),
  ...deniedBacks(reading),
  ...emptyHands(reading),
]);

/** Words between a denial and "of its own" or "in return". */
const OF_THEM = /^(?:of|in|back|any|anything|one|single|a|the|its|their|so|much|as)$/;

/** Tokens from a verb of getting to what is denied to have been got. */
const EMPTY_REACH = 4;

/** "Received none of its own", "without getting any of their dead": who gives gets nothing of the like. */
const emptyHands = (reading: Reading): Cue[] =>
  negationsOf(reading).flatMap(({ from, to }) => {
    const got = reading.tokens
      .slice(Math.max(0, from - EMPTY_REACH), to + EMPTY_REACH)
      .some(({ lemma }) => TAKING.test(lemma));
    const own = reading.tokens.findIndex(
      ({ norm }, at) => at >= to && at <= to + EMPTY_REACH && /^(?:own|return)$/.test(norm),
    );
    // "Never recovered its own ship", "no food of its own": not of those who were given.
    const said = reading.tokens.slice(to, own === -1 ? to : own);
    if (!said.every(({ lemma, norm }) => TAKING.test(lemma) || OF_THEM.test(norm))) return [];
    if (own !== -1 && reading.tokens[own]?.norm === 'own' && !said.some(({ norm }) => norm === 'of')) return [];
    // It stands where the denial does, which is no denial of its own.
    return got && own !== -1 ? [{ turn: 'one-way' as const, from, to: own + 1 }] : [];
  });

/** "Without asking for a single one back": the particle tells of giving back only where that is denied. */
const deniedBacks = (reading: Reading): Cue[] =>
  placesMarked(reading.tokens, BACK).flatMap((from) =>
    isDenied(reading, { from }) && !isParticle(reading, from)
      ? [{ turn: 'returned' as const, from, to: from + 1 }]
      : [],
  );

const BACK = markWords(['back']);

/** "Did not give back 3,000", "has not been given back": what is denied is the giving itself. */
const isParticle = (reading: Reading, at: number): boolean => predicatesIn(reading, at - 1, at + 1).length > 0;

const isDenied = (reading: Reading, { from }: { from: number }): boolean =>
  negationsOf(reading).some(({ to }) => to <= from && from - to <= DENIAL_REACH);

/**
 * Whether what a figure counts goes one way or both, as the words nearest to it say; null where they say nothing. "No
 * reciprocal step" is one-way as "unilateral" is, and "not a unilateral step" is none.
 */
export function wayOf(reading: Reading, number: NumberMention, clause: Clause): WayTold | null {
  if (isNoExchange(reading, number)) return { way: 'one-way', words: null };
  const [nearest] = cuesOf(reading)
    .filter((cue) => isOfThis(reading, cue, number))
    .flatMap((cue) => ways(reading, cue, number, clause))
    .sort((a, b) => a.distance - b.distance);
  return nearest ?? null;
}

/** Which way those go of whom a word speaks that is no figure ("them"), in a sentence that counts nothing. */
export function wayAt(reading: Reading, at: number): WayTold | null {
  const [nearest] = cuesOf(reading)
    .flatMap((cue) => {
      const denied = isDenied(reading, cue);
      const way = cue.turn === 'together' || (cue.turn === 'returned' && !denied) ? null : turned(cue.turn, denied);
      return way === null ? [] : [{ way, words: { from: cue.from, to: cue.to }, distance: Math.abs(cue.from - at) }];
    })
    .sort((a, b) => a.distance - b.distance);
  return nearest ?? null;
}

/** What is said of a way, or denied of it: no return is one-way, and what is not one-sided is mutual. */
const turned = (turn: Turn, denied: boolean): Way => ((turn === 'one-way') === denied ? 'mutual' : 'one-way');

/** Which way it goes, and the words that say so, in tokens; null where no one phrase does. */
export interface WayTold {
  way: Way;
  words: { from: number; to: number } | null;
}

function ways(reading: Reading, cue: Cue, number: NumberMention, clause: Clause): (WayTold & { distance: number })[] {
  const way = wayOfCue(reading, cue, number, clause);
  return way === null ? [] : [{ way, words: { from: cue.from, to: cue.to }, distance: distanceTo(number, cue) }];
}

function wayOfCue(reading: Reading, cue: Cue, number: NumberMention, clause: Clause): Way | null {
  if (cue.turn === 'together') return giveTogether(reading, cue, number, clause) ? 'mutual' : null;
  const denied = isDenied(reading, cue);
  if (cue.turn === 'one-way') return denied ? 'mutual' : 'one-way';
  if (denied) return 'one-way';
  // "In exchange for a truce" names a price, and no like thing that comes back.
  return cue.turn === 'mutual' ? 'mutual' : null;
}

/** Tokens between words and the figure that they may be said of. */
export const distanceTo = (number: NumberMention, { from, to }: { from: number; to: number }): number =>
  from >= number.to ? from - number.to : number.from - to;

/** No other count stands between a cue and the figure: that one it would be said of. */
const isOfThis = ({ numbers }: Reading, cue: Cue, number: NumberMention): boolean => {
  const [from, to] = cue.to <= number.core ? [cue.to, number.core] : [number.core + 1, cue.from];
  // "A single one back" is no other count.
  return !numbers.some(({ core, mutual, interval }) => !mutual && interval.low !== 1 && core >= from && core < to);
};

/** "Both sides will hand over 3,000 bodies", "return 3,000 bodies to one another": no single side in between does it. */
function giveTogether(reading: Reading, cue: Cue, number: NumberMention, clause: Clause): boolean {
  if (!countsBodies(reading, number) || cue.from < clause.from || cue.to > clause.to) return false;
  const [from, to] = cue.to <= number.from ? [cue.to, number.from] : [number.to, cue.from];
  const gives = predicatesIn(reading, clause.from, clause.to).some(({ id }) => GIVING.has(id));
  const other = reading.entities.some((entity) => entity.side !== null && entity.from >= from && entity.to <= to);
  return gives && !other;
}

/** Tokens after a figure within which stands what it counts. */
const OBJECT_REACH = 4;

/** "3,000 bodies", "the remains of 3,000 soldiers". */
export function countsBodies(reading: Reading, { from, to }: NumberMention): boolean {
  const places = Array.from({ length: OBJECT_REACH }, (_, step) => to + step);
  if (lem(reading, from - 1) === 'of') places.push(from - 2);
  return places.some((at) => classesAt(reading, at)?.objects.includes('body') ?? false);
}

/** "… not an exchange", "rather than a swap", where the exchange has no figure of its own. */
function isNoExchange(reading: Reading, number: NumberMention): boolean {
  return predicatesIn(reading, number.to, reading.tokens.length).some(
    ({ id, from, to }) =>
      id === 'exchange' &&
      !reading.numbers.some(({ core }) => core > number.core && core < to + 3) &&
      (negationsOf(reading).some((denial) => denial.to <= from && from - denial.to <= 1) ||
        isRatherThan(reading, from)),
  );
}

const isRatherThan = (reading: Reading, at: number): boolean =>
  [1, 2].some((step) => lem(reading, at - step) === 'than' && lem(reading, at - step - 1) === 'rather');

/** The same count told twice, once of what is given and once of what comes back: "hands over 1,000 and gets 1,000 back". */
export function isGivenBack(reading: Reading, number: NumberMention): boolean {
  const twin = reading.numbers.find(
    ({ core, interval }) =>
      core !== number.core && interval.low === number.interval.low && (interval.low ?? 0) >= LEAST_TWIN,
  );
  if (twin === undefined) return false;
  const [from, to] = twin.core < number.core ? [twin.to, number.from] : [number.to, twin.from];
  const last = Math.max(twin.to, number.to);
  const returned = cuesOf(reading).some(
    (cue) => cue.turn === 'returned' && cue.from >= from && !isDenied(reading, cue),
  );
  const back = [0, 1, 2].some((step) => lem(reading, last + step) === 'back');
  const traded = lem(reading, to - 1) === 'for' && predicatesIn(reading, 0, to).some(({ id }) => id === 'exchange');
  return returned || back || traded || isGiveAndTake(reading, number, twin);
}

/** Tokens before a figure within which stands what is done with what it counts. */
const DEED_REACH = 4;

/** "Will get 900 and hand over 900": one of them is given, the other taken. */
function isGiveAndTake(reading: Reading, number: NumberMention, twin: NumberMention): boolean {
  const isTaken = ({ from }: NumberMention) => wordsBefore(reading, from).some((word) => TAKING.test(word));
  const isGiven = ({ from }: NumberMention) =>
    predicatesIn(reading, from - DEED_REACH, from).some(({ id }) => GIVING.has(id));
  return (isTaken(number) && isGiven(twin)) || (isTaken(twin) && isGiven(number));
}

/** Counts from which the same one told twice is no chance. */
const LEAST_TWIN = 5;

const TAKING = /^(?:get|receive|obtain|collect|regain|recover|take)$/;

const wordsBefore = (reading: Reading, at: number): string[] =>
  Array.from({ length: DEED_REACH }, (_, step) => lem(reading, at - 1 - step));
