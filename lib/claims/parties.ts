import { foundAs } from './found-words';
import { predicatesIn } from './named-classes';
import { nearestOf } from './nearest';
import { type Clause, oncePerReading, type Reading } from './reading';
import { lem, norm } from './words-at';

/** Whose people or things are counted, who gives them and who gets them. Sides of the pack, null where unsaid. */
export interface Direction {
  owner: string | null;
  giver: string | null;
  receiver: string | null;
}

const GIVING = new Set(['hand-over', 'free', 'send', 'pledge']);
const TAKING = new Set(['receive']);
const HOMEWARD = /^(?:home|back)$/;

/**
 * The side that stands as subject before a position in its clause: the first party or person with a side, after a saying
 * verb where one stands between ("Oslo said Lisbon had offered …"). Null where two sides act together.
 */
export function sideBefore(reading: Reading, clause: Clause, at: number): string | null {
  const before = subjectsOf(reading).filter(({ from, to }) => from >= clause.from && to <= at);
  if (before.length === 0) return null;
  const said = sayingsOf(reading).findLast(({ from, to }) => from >= clause.from && to <= at);
  const told = said === undefined ? before : before.filter(({ from }) => from >= said.to);
  // "Hansen announced the return": who speaks does not act, unless a pronoun says that he does.
  const acts = said === undefined || reading.tokens.slice(said.to, at).some(({ norm }) => PRONOUNS.has(norm));
  const subjects = told.length > 0 ? told : acts ? before : [];
  const [first, second] = subjects;
  if (first === undefined) return null;
  const joint =
    second !== undefined &&
    second.side !== first.side &&
    second.from - first.to === 1 &&
    /^(?:and|,|-)$/.test(reading.tokens[first.to]?.norm ?? '');
  return joint ? null : first.side;
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'his', 'her', 'its', 'their', 'our']);

const sayingsOf = oncePerReading((reading) =>
  foundAs(reading, 'say').filter(({ from }) => reading.tokens[from]?.lemma !== 'accord'),
);

/** Parties and people with a side that may act. */
const subjectsOf = oncePerReading((reading) =>
  reading.entities.filter(
    ({ side, from, to }) =>
      side !== null && !isAccording(reading, from) && !isAdjective(reading, to) && !isGoverned(reading, from),
  ),
);

/** "handed to Portugal", "from the Norwegians": what a preposition governs acts in nothing. */
const isGoverned = (reading: Reading, at: number): boolean => {
  const before = norm(reading, at - 1);
  return GOVERNS.has(before === 'the' ? norm(reading, at - 2) : before);
};

const GOVERNS = new Set(['to', 'from', 'with', 'for', 'against', 'in', 'into', 'at', 'on', 'near', 'towards']);

/** "According to Hansen" stands aside and is no subject. */
const isAccording = (reading: Reading, at: number): boolean =>
  [1, 2, 3].some((step) => norm(reading, at - step) === 'to' && norm(reading, at - step - 1) === 'according');

/** As above; a clause without a subject of its own ("while proposing a truce") takes the sentence's. */
export function clauseSubject(reading: Reading, clause: Clause, at: number): string | null {
  const own = sideBefore(reading, clause, at);
  if (own !== null || clause.from === 0 || hasSubject(reading, clause)) return own;
  const [first] = reading.clauses;
  return first === undefined ? null : sideBefore(reading, first, Math.min(first.to, first.from + SUBJECT_REACH));
}

/** Tokens within which a main clause names its subject. */
const SUBJECT_REACH = 12;

function hasSubject(reading: Reading, clause: Clause): boolean {
  const opening = reading.tokens.slice(clause.from, clause.from + 4);
  return (
    opening.some(({ norm }) => /^(?:he|she|it|they|we|i|both|each|neither|the)$/.test(norm)) ||
    reading.entities.some(({ from }) => from >= clause.from && from < clause.from + 4)
  );
}

/** "Norwegian soldiers": the party describes the noun and is no subject. */
const isAdjective = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    foundAs(reading, 'object').some(({ from }) => from === at) &&
    !isPastVerb(reading, at)
  );
};

/** "Norway demanded": a demand is a thing as well, but not in the past tense. */
const isPastVerb = (reading: Reading, at: number): boolean =>
  /ed$/.test(reading.tokens[at]?.norm ?? '') && foundAs(reading, 'modality').some(({ from }) => from === at);

/** Direction of a transfer around a counted noun. */
export function directionOf(reading: Reading, clause: Clause, at: number): Direction {
  const owner = ownerAt(reading, at);
  const transfers = predicatesIn(reading, clause.from, clause.to).filter(({ id }) => GIVING.has(id) || TAKING.has(id));
  if (transfers.length === 0) return { owner, giver: null, receiver: null };
  // "Is to hand over 900 and receives none": what is handed over is not what is received.
  const isNext = (from: number) => reading.tokens.slice(at, from).some(({ norm }) => /^(?:and|but|,|;)$/.test(norm));
  const own = transfers.filter(({ from }) => from < at || !isNext(from));
  const predicate = nearestOf(own.length > 0 ? own : transfers, ({ from }) => Math.abs(from - at));
  if (predicate === undefined) return { owner, giver: null, receiver: null };
  // "The fallen could be returned": the subject of a passive is given. "Norway was handed 300 bodies": it is given to.
  const passive = isPassive(reading, predicate.from);
  const subject = passive && at < predicate.from ? null : sideBefore(reading, clause, predicate.from);
  // "Got back 900, far more than were returned to Norway": what is compared with went another way.
  const than = reading.tokens.findIndex(({ norm }, index) => index > predicate.to && norm === 'than' && index > at);
  const told = than === -1 ? clause : { from: clause.from, to: Math.min(clause.to, than) };
  const to = sideAfter(reading, told, predicate.to, 'to');
  const by = sideAfter(reading, told, predicate.to, 'by');
  const from = sideAfter(reading, told, predicate.to, 'from');
  const homeward = reading.tokens.slice(predicate.from, predicate.to + 1).some(({ norm }) => HOMEWARD.test(norm));
  const takes =
    passive ||
    TAKING.has(predicate.id) ||
    (homeward && predicate.id !== 'hand-over') ||
    /^(?:bring|get|take)$/.test(reading.tokens[predicate.from]?.lemma ?? '');
  return {
    owner,
    giver: by ?? from ?? (takes ? null : subject),
    receiver: to ?? (takes ? subject : null),
  };
}

/** "Were freed", "could not be returned", no "are to return". */
function isPassive(reading: Reading, at: number): boolean {
  const adverb = /(?:ly|not|also|now|still|all)$/.test(norm(reading, at - 1));
  return lem(reading, adverb ? at - 2 : at - 1) === 'be' && !/ing$/.test(norm(reading, at));
}

/** Things that are given to nobody but those they belong to. */
const RETURNED = new Set(['body', 'prisoner', 'hostage']);

/** The dead and the captives of a side go to that side, whoever else the clause has receive something. */
export function homeward(direction: Direction, objects: readonly string[]): Direction {
  const { owner, giver, receiver } = direction;
  const goesAstray = owner !== null && receiver !== null && owner !== receiver;
  return goesAstray && RETURNED.has(objects[0] ?? '') ? { owner, giver, receiver: owner } : direction;
}

/** "27 Norwegian dead", "bodies of Portuguese soldiers", "45 Norwegians". */
function ownerAt(reading: Reading, at: number): string | null {
  const beside = reading.entities.filter(
    (entity) =>
      entity.type === 'party' &&
      entity.side !== null &&
      entity.from >= at - 3 &&
      entity.from <= at + 4 &&
      !crosses(reading, at, entity.from),
  );
  return nearestOf(beside, ({ from }) => Math.abs(from - at))?.side ?? null;
}

/** Whether a preposition, or a deed whose subject the side is, parts it from the figure: "Norway returned 900 bodies". */
const crosses = (reading: Reading, a: number, b: number): boolean =>
  reading.tokens
    .slice(Math.min(a, b) + 1, Math.max(a, b))
    .some(({ norm }) => /^(?:to|by|and|with|but|,|for|from|in|on|at)$/.test(norm)) ||
  predicatesIn(reading, Math.min(a, b) + 1, Math.max(a, b)).some(({ id }) => GIVING.has(id) || TAKING.has(id));

function sideAfter(reading: Reading, clause: Clause, at: number, preposition: string): string | null {
  const found = reading.entities.find((entity) => {
    if (entity.side === null || entity.from < at || entity.to > clause.to) return false;
    const before = [norm(reading, entity.from - 1), norm(reading, entity.from - 2)];
    return before[0] === preposition || (before[0] === 'the' && before[1] === preposition);
  });
  return found?.side ?? null;
}
