import { markWords } from '../text';
import { placesMarked } from './marked';
import { negationsOf } from './modality';
import { predicatesIn } from './named-classes';
import { type Clause, oncePerReading, type Reading } from './reading';
import { lem, norm } from './words-at';

/** Tokens of a subject between a value and the verb that denies what is told of it. */
const SUBJECT_REACH = 12;
/** Tokens between a denied deed and what it was to be done to. */
const OBJECT_REACH = 6;

/** Words that keep what they are said of from having happened. */
interface Undoing {
  from: number;
  to: number;
  /** Whether it undoes its subject ("fell through"), its object ("called off the swap"), or either, as passives do. */
  of: 'subject' | 'object' | 'either';
}

/**
 * Whether the words say that what is told of a value did not come about, or not yet: "the swap of 250 did not take place",
 * "has yet to free the 250", "the 250 were not let go", "put the release of 250 on ice".
 */
export function isUndone(reading: Reading, clause: Clause, at: number): boolean {
  return undoingsOf(reading).some(({ from, to, of }) => {
    if (from < clause.from || to > clause.to) return false;
    if (from > at) return of !== 'object' && from - at <= SUBJECT_REACH && isOneSubject(reading, at, from);
    return of !== 'subject' && at >= to && at - to <= OBJECT_REACH && isOneObject(reading, to, at);
  });
}

/** Nothing between a value and the verb but the rest of its phrase: no other clause, no other deed. */
function isOneSubject(reading: Reading, at: number, verb: number): boolean {
  const aside = asideIn(reading, at, verb);
  const broken = reading.tokens
    .slice(at + 1, verb)
    .some(
      ({ kind, norm: word }, step) =>
        !(aside !== null && at + 1 + step >= aside.from && at + 1 + step < aside.to) &&
        ((kind === 'mark' && word !== '-' && word !== "'") || BREAKS.test(word)),
    );
  const other = reading.numbers.some(({ core }) => core > at + 1 && core < verb);
  return !broken && !other;
}

/** "The handover of 900, planned for Friday, was put off": what is set between commas tells when it was to be. */
function asideIn({ tokens }: Reading, at: number, verb: number): { from: number; to: number } | null {
  const opens = tokens.findIndex(({ norm: mark }, on) => on > at && on < verb && mark === ',');
  if (opens === -1 || !SET_FOR.test(tokens[opens + 1]?.norm ?? '')) return null;
  const closes = tokens.findIndex(({ norm: mark }, on) => on > opens && on < verb && mark === ',');
  return closes === -1 ? null : { from: opens, to: closes + 1 };
}

const SET_FOR = /^(?:scheduled|planned|due|set|slated|expected|originally|initially|agreed|announced|foreseen)$/;

const BREAKS = /^(?:who|which|that|and|but|or|if|as|after|before|when|while|because|said|says|told)$/;

/** Nothing but the rest of one phrase between what is denied and its object: no mark, no other clause, no other deed. */
const isOneObject = (reading: Reading, verb: number, at: number): boolean =>
  !reading.tokens.slice(verb, at).some(({ kind, norm: word }) => kind === 'mark' || BREAKS.test(word)) &&
  predicatesIn(reading, verb, at).every(({ id }) => DEEDS.has(id) || id === 'postpone');

const undoingsOf = oncePerReading((reading): readonly Undoing[] => [...denials(reading), ...cancellations(reading)]);

/** "Did not take place", "have yet to be handed over", "failed to free": the denial with the verb that it denies. */
function denials(reading: Reading): Undoing[] {
  return negationsOf(reading).flatMap(({ from, to }): Undoing[] => {
    const verb = verbAfter(reading, to);
    if (verb === null) return [];
    const opening = auxiliaryBefore(reading, from);
    if (HAPPEN.test(lem(reading, verb))) return [{ from: opening, to: verb + 1, of: 'subject' }];
    const deed = predicatesIn(reading, verb, reading.tokens.length).find((named) => named.from === verb);
    if (deed === undefined || !DEEDS.has(deed.id)) return [];
    return [{ from: opening, to: deed.to, of: isPassive(reading, to, verb, from) ? 'subject' : 'object' }];
  });
}

/** Deeds that what is counted is given, taken, moved or freed by: of others a denial says little about the figure. */
const DEEDS: ReadonlySet<string> = new Set([
  'hand-over',
  'receive',
  'exchange',
  'free',
  'evacuate',
  'rescue',
  'send',
  'arrest',
  'sign',
]);

const HAPPEN =
  /^(?:take|happen|occur|materialise|materialize|transpire|come|go|complete|conclude|finish|finalise|finalize)$/;
/** What is not yet over in the passive, or as a state: "has not been completed", "is not complete". */
const COMPLETE = /^(?:complete|conclude|finish|finalise|finalize)$/;
const AUXILIARY = /^(?:be|to|yet|ever|actually|still|even|been|have)$/;
const VERB_REACH = 4;

/** The verb that a denial denies, auxiliaries skipped; null where what follows is none that undoes. */
function verbAfter(reading: Reading, from: number): number | null {
  let at = from;
  while (at < from + VERB_REACH && AUXILIARY.test(norm(reading, at))) at++;
  const word = lem(reading, at);
  if (!HAPPEN.test(word)) return predicatesIn(reading, at, at + 3).some((named) => named.from === at) ? at : null;
  if (COMPLETE.test(word)) return isHelped(reading, at) && !isQualified(reading, at) ? at : null;
  const next = norm(reading, at + 1);
  if (word === 'take') return next === 'place' ? at : null;
  if (word === 'come') return /^(?:off|about|true|into|to)$/.test(next) ? at : null;
  if (word === 'go') return /^(?:ahead|through|forward)$/.test(next) ? at : null;
  return at;
}

/** "Was not completed until Friday", "not concluded without trouble": it was, at last. */
const isQualified = (reading: Reading, at: number): boolean =>
  [1, 2, 3].some((step) => /^(?:until|till|before|without)$/.test(norm(reading, at + step)));

/** Whether a form of "be" stands before a word. */
const isHelped = (reading: Reading, at: number): boolean => [1, 2, 3].some((step) => lem(reading, at - step) === 'be');

/** "Were not handed over", "has yet to be freed", "will not be swapped". */
const isPassive = (reading: Reading, from: number, verb: number, denial: number): boolean =>
  /^(?:was|were|is|are|be|been|being)$/.test(norm(reading, denial - 1)) ||
  reading.tokens.slice(from, verb).some(({ norm: word }) => /^(?:be|been|being)$/.test(word));

function auxiliaryBefore(reading: Reading, at: number): number {
  let from = at;
  while (from > 0 && /^(?:have|do|be|will|would|could|still)$/.test(lem(reading, from - 1))) from--;
  return from;
}

const CANCELLED = new Set(
  'cancel scrap abort postpone shelve defer delay thwart foil avert torpedo scupper derail'.split(' '),
);
/** The same of a plan alone: who drops other things gives them up otherwise. */
const ABANDONED = new Set('drop abandon ditch shelve scrap axe bin abort cancel freeze'.split(' '));

/** Particles that make a verb one of putting off. */
const ADJOURNING: Readonly<Record<string, RegExp>> = {
  call: /^off\b/,
  put: /^(?:off|back|on (?:hold|ice))\b/,
  push: /^back\b/,
  hold: /^(?:over|up)\b/,
  break: /^off\b/,
};

const CANCELLING = markWords([], [...CANCELLED, ...ABANDONED, ...Object.keys(ADJOURNING), 'fall', 'come']);

/** "Was called off", "fell through", "put the release of 250 on ice". */
function cancellations(reading: Reading): Undoing[] {
  return placesMarked(reading.tokens, CANCELLING).flatMap((at): Undoing[] => {
    if (isDeniedAt(reading, at) || isDelayOf(reading, at)) return [];
    const word = lem(reading, at);
    if (ABANDONED.has(word) && isPlan(reading, at)) return [{ from: at, to: at + 1, of: 'object' }];
    if (CANCELLED.has(word)) return [{ from: at, to: at + 1, of: isPassiveAt(reading, at) ? 'subject' : 'object' }];
    const phrase = [1, 2, 3].map((step) => norm(reading, at + step)).join(' ');
    if (word === 'fall' && phrase.startsWith('through')) return [{ from: at, to: at + 2, of: 'subject' }];
    if (word === 'come' && phrase.startsWith('to nothing')) return [{ from: at, to: at + 3, of: 'subject' }];
    if (ADJOURNING[word]?.test(phrase) !== true) return isShelved(reading, at, word) ? [shelved(at)] : [];
    return [{ from: at, to: at + 2, of: isPassiveAt(reading, at) ? 'subject' : 'object' }];
  });
}

/** "Was delayed by three hours", "held up for an hour": late, and not undone. */
const isDelayOf = (reading: Reading, at: number): boolean =>
  [1, 2].some((step) => /^(?:by|for)$/.test(norm(reading, at + step))) &&
  reading.durations.some(({ from }) => from > at && from <= at + 4);

/** "Dropped its plan to shed 800 posts": what was planned is not done. */
const isPlan = (reading: Reading, at: number): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:plan|idea|intention|bid|attempt|proposal|project|scheme)$/.test(lem(reading, at + step)),
  );

/** How far the thing put off may stand between "put" and "on ice". */
const SHELF_REACH = 12;

const isShelved = (reading: Reading, at: number, word: string): boolean =>
  word === 'put' &&
  Array.from({ length: SHELF_REACH }, (_, step) => at + step).some(
    (place) => norm(reading, place) === 'on' && /^(?:ice|hold)$/.test(norm(reading, place + 1)),
  );

const shelved = (at: number): Undoing => ({ from: at, to: at + 1, of: 'object' });

const isPassiveAt = (reading: Reading, at: number): boolean =>
  [1, 2, 3].some((step) => /^(?:was|were|is|are|be|been|being)$/.test(norm(reading, at - step)));

const isDeniedAt = (reading: Reading, at: number): boolean =>
  negationsOf(reading).some(({ to }) => to <= at && at - to <= 2);
