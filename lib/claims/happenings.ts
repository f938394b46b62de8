import { hasObject, kindsIn, type Named, predicatesIn } from './named-classes';
import { distanceFrom, nearestOf } from './nearest';
import { clauseAt, oncePerReading, type Reading } from './reading';
import { norm } from './words-at';

/** Nearest kind of event to a mention in its clause, else in its sentence. */
function nearestKind(reading: Reading, at: number): { id: string; distance: number } | null {
  const clause = clauseAt(reading, at);
  const kinds = foregroundKinds(reading);
  const own = kinds.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  return nearest(own.length > 0 || reading.clauses.length > 3 ? own : kinds, at);
}

/** The first of those that stand nearest to a token, with its distance in tokens; null of none. */
export function nearest(kinds: readonly Named[], at: number): { id: string; distance: number } | null {
  const found = nearestOf(kinds, (kind) => distanceFrom(at, kind));
  return found === undefined ? null : { id: found.id, distance: distanceFrom(at, found) };
}

const BACKGROUND = new Set(['after', 'before', 'following', 'since', 'ahead']);

/** "After the talks", "ahead of the summit": when something else happened. */
const isBackground = (reading: Reading, { from }: { from: number }): boolean =>
  [1, 2, 3, 4].some(
    (step) =>
      BACKGROUND.has(norm(reading, from - step)) && reading.dates.every((date) => date.from !== from - step + 1),
  );

/** "Earthquake relief", "quake-hit areas": what the relief is for, no happening of its own. */
const isModifier = ({ tokens }: Reading, { to }: Named): boolean =>
  MODIFIED.test(tokens[tokens[to]?.norm === '-' ? to + 1 : to]?.lemma ?? '');

const MODIFIED =
  /^(?:relief|zone|victim|area|aid|response|survivor|hit|stricken|affect|region|emergency|insurance|fund)$/;

/** Kinds of event that a sentence tells of, without those that only say when. */
export const foregroundKinds = oncePerReading((reading) =>
  kindsIn(reading, 0, reading.tokens.length).filter(
    (kind) => !isBackground(reading, kind) && !isModifier(reading, kind),
  ),
);

/** Deeds that have a time of their own. */
export const TIMED_PREDICATES = new Set([
  'cease',
  'collide',
  'derail',
  'sink',
  'explode',
  'erupt',
  'lift-off',
  'convict',
  'vote',
  'resign',
  'talk',
  'last',
  'start',
  'end',
  'meet',
  'postpone',
  'extend',
  'sign',
  'free',
  'exchange',
  'hand-over',
  'receive',
  'rescue',
  'collapse',
  'kill',
  'hit',
  'launch',
  'arrest',
  'appoint',
  'withdraw',
  'visit',
  'attend',
]);

/** Tokens by which a deed must be nearer than a noun: "talked for an hour without agreeing on a truce". */
const LEAD = 3;

const isNearer = (reading: Reading, deed: Named | undefined, kind: { distance: number } | null, at: number): boolean =>
  deed !== undefined &&
  kind !== null &&
  // To begin, last and end are said of anything, and to be held of whatever the noun says.
  deed.id in HAPPENINGS &&
  !isHeld(reading, deed) &&
  distanceFrom(at, deed) + LEAD <= kind.distance;

/** "To take place", "be held": of what, the noun says. */
const isHeld = ({ tokens }: Reading, { from, to }: Named): boolean =>
  tokens.slice(from, to).some(({ lemma }) => lemma === 'take' || lemma === 'hold');

/** What a time belongs to: the predicate beside it where one is, else the nearest kind of event. */
export function timedObjects(reading: Reading, at: number): { objects: string[]; predicate: string | null } {
  const clause = clauseAt(reading, at);
  const predicates = predicatesIn(reading, clause.from, clause.to).filter(({ id }) => TIMED_PREDICATES.has(id));
  const predicate = nearestOf(predicates, (named) => distanceFrom(at, named));
  const own = foregroundKinds(reading).some(({ from, to }) => from >= clause.from && to <= clause.to);
  const happened =
    predicate === undefined || isOfPronoun(reading, predicate)
      ? null
      : isHeldByLeaders(reading, predicate)
        ? 'summit'
        : happening(reading, predicate.id);
  // "met on 24 July, but an exchange was all that came of it": the clause's own deed before another clause's noun.
  const kind = nearestKind(reading, at);
  const told =
    happened !== null && happened !== predicate?.id && (!own || isNearer(reading, predicate, kind, at))
      ? happened
      : (kind?.id ?? happened);
  // Who halts attacks keeps a truce.
  const halted = told === 'attack' && predicate?.id === 'cease' ? 'truce' : told;
  return { objects: halted === null ? [] : [halted], predicate: predicate?.id ?? null };
}

/** The happening a predicate tells: who meets holds talks, who swaps makes an exchange. */
const HAPPENINGS: Readonly<Record<string, string>> = {
  collide: 'crash',
  derail: 'crash',
  sink: 'sinking',
  explode: 'explosion',
  erupt: 'fire',
  'lift-off': 'launch',
  convict: 'verdict',
  vote: 'election',
  talk: 'talks',
  meet: 'talks',
  exchange: 'exchange',
  'hand-over': 'handover',
  receive: 'handover',
  collapse: 'collapse',
};

/** Kinds of event that a verb alone may tell of. */
export const KINDS_OF_DEEDS: ReadonlySet<string> = new Set(Object.values(HAPPENINGS));

const FIGHTING = /^(?:attacks?|offensives?|fighting|guns|hostilities|firing|arms|combat|shooting)$/;

/** Armies suspend operations, and so do airlines. */
const FORCES =
  /^(?:army|armies|military|general|generals|troops|rebel|rebels|militia|militias|junta|guerrillas|insurgents|defensive|offensive)$/;

const suspendsFighting = ({ tokens }: Reading): boolean =>
  tokens.some(({ norm }) => /^(?:operations?|offensives?|hostilities|attacks)$/.test(norm)) &&
  tokens.some(({ norm }) => FORCES.test(norm));

const MEETS = /^(?:delegation|team|side|negotiator|delegate|party|envoy)$/;

/** "It would take place at the weekend": of what, the sentence before says. */
const isOfPronoun = (reading: Reading, deed: Named): boolean =>
  deed.id === 'meet' &&
  isHeld(reading, deed) &&
  [1, 2, 3].some((step) => /^(?:it|this)$/.test(norm(reading, deed.from - step)));

/** "A meeting of the presidents, which is to take place in June": what is held is the only meeting spoken of. */
const isHeldByLeaders = (reading: Reading, deed: Named): boolean =>
  HAPPENINGS[deed.id] === 'talks' && isHeld(reading, deed) && isOnlyOfLeaders(reading);

/** The meetings that a sentence speaks of: talks and summits. */
export const meetingsIn = oncePerReading((reading): readonly Named[] =>
  kindsIn(reading, 0, reading.tokens.length).filter(({ id }) => id === 'summit' || id === 'talks'),
);

const isOnlyOfLeaders = (reading: Reading): boolean =>
  meetingsIn(reading).length > 0 && meetingsIn(reading).every(({ id }) => id === 'summit');

/** "Reyes's team", "Reyes and Lund's delegations": they are named for those whom they sent. */
const ownsTeam = ({ tokens, entities }: Reading, { to }: Named): boolean => {
  const owner = tokens[to]?.norm === 'and' ? (entities.find(({ from }) => from === to + 1)?.to ?? to) : to;
  return tokens[owner]?.norm === "'s" && MEETS.test(tokens[owner + 1]?.lemma ?? '');
};

/** Two leaders who talk make a call or a visit, not a round of their delegations. */
const hasSeveralPeople = (reading: Reading): boolean =>
  new Set(reading.entities.filter((one) => one.type === 'person' && !ownsTeam(reading, one)).map(({ id }) => id)).size >
  1;

/** The kind of event that a predicate of a sentence tells of, or the predicate itself where it tells of none. */
export function happening(reading: Reading, predicate: string): string {
  if (predicate === 'talk' && hasSeveralPeople(reading)) return 'call';
  const together =
    /^(?:last|start|end|withdraw)$/.test(predicate) && reading.tokens.some(({ lemma }) => MEETS.test(lemma));
  if (predicate === 'cease') return reading.tokens.some(({ norm }) => FIGHTING.test(norm)) ? 'truce' : predicate;
  if (predicate === 'postpone' && suspendsFighting(reading)) return 'truce';
  const whole = { from: 0, to: reading.tokens.length };
  const moved = predicate === 'hand-over' || predicate === 'receive';
  // Guests are received as well.
  if (moved && !hasObject(reading, 'body', whole) && !hasObject(reading, 'dead', whole))
    return hasObject(reading, 'prisoner', whole) ? 'exchange' : predicate;
  return together ? 'talks' : (HAPPENINGS[predicate] ?? predicate);
}
