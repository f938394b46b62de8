import { markWords } from '../text';
import { foundAs } from './found-words';
import { placesMarked } from './marked';
import { predicatesIn } from './named-classes';
import { clauseAt, oncePerReading, type Reading } from './reading';
import { norm } from './words-at';

/** Words that deny the verb or the noun right after them. */
const DENYING = markWords(['not', "n't", 'no', 'never', 'without', 'neither', 'nor']);
/** "no fewer than", "not only": bounds and emphasis. */
const NO_DENIAL = /^(?:fewer|less|more|only|later|just|merely|longer|sooner|one|least|even)$/;
/** Tokens after a denial within which stands what it denies. */
const REACH = 4;

/** Who is none of the others: "only servicemen came home" says that no civilians did. */
const OTHERS: Readonly<Record<string, string>> = {
  soldier: 'civilian',
  civilian: 'soldier',
  child: 'adult',
  adult: 'child',
};

/** Word classes and names that a sentence says had no part in what it tells, as in `stems` and `entities`, names with @. */
export const deniedIn = oncePerReading((reading): readonly string[] => {
  const denied = new Set<string>();
  for (const at of placesMarked(reading.tokens, DENYING)) for (const one of deniedAt(reading, at)) denied.add(one);
  for (const at of placesMarked(reading.tokens, EXCLUDING)) for (const one of excludedAt(reading, at)) denied.add(one);
  return [...denied];
});

function deniedAt(reading: Reading, at: number): string[] {
  const { tokens } = reading;
  if (NO_DENIAL.test(tokens[at + 1]?.norm ?? '')) return [];
  const to = Math.min(clauseAt(reading, at).to, at + 1 + REACH);
  const [predicate] = predicatesIn(reading, at + 1, reading.tokens.length).filter(({ from }) => from < to);
  const noun = tokens[at]?.norm === 'no' || tokens[at]?.norm === 'without';
  if (!noun) return predicate === undefined ? [] : [`predicate:${predicate.id}`];
  const name = reading.entities.find(({ from }) => from === at + 1);
  if (name !== undefined) return [`@${name.id}`];
  return objectsFrom(reading, at + 1, Math.min(to, at + 3));
}

const EXCLUDING = markWords(['only', 'exclusively', 'solely', 'all', 'restricted', 'confined', 'limited', 'every']);

/** "Only servicemen", "all of the 84 were servicemen". */
function excludedAt(reading: Reading, at: number): string[] {
  const word = norm(reading, at);
  if (norm(reading, at - 1) === 'not') return [];
  if (word === 'all' || word === 'every') return allAre(reading, at);
  if (/^(?:restrict|confine|limit)ed$/.test(word) && reading.tokens[at + 1]?.norm !== 'to') return [];
  return objectsFrom(reading, at + 1, at + 1 + ONLY_REACH).flatMap((object) => othersThan(reading, object, at));
}

/** Tokens after "only" within which stands whom it means. */
const ONLY_REACH = 3;

/** Tokens between "all" and what they all are. */
const ALL_REACH = 12;

/** What stands right after the copula that follows "all". */
function allAre(reading: Reading, at: number): string[] {
  const copula = reading.tokens.findIndex(
    ({ norm }, index) => index > at && index <= at + ALL_REACH && /^(?:are|were)$/.test(norm),
  );
  return copula === -1
    ? []
    : objectsFrom(reading, copula + 1, copula + 1 + ONLY_REACH).flatMap((object) => othersThan(reading, object, at));
}

/** The complement of a class, unless the clause goes on to name it: "servicemen and civilians". */
function othersThan(reading: Reading, object: string, at: number): string[] {
  const other = OTHERS[object.replace('object:', '')];
  if (other === undefined) return [];
  const clause = clauseAt(reading, at);
  const named = foundAs(reading, 'object').some(
    ({ from, to, payload }) =>
      from >= clause.from && to <= clause.to && payload.some((term) => term.type === 'object' && term.id === other),
  );
  return named ? [] : [`object:${other}`];
}

const objectsFrom = (reading: Reading, from: number, to: number): string[] =>
  [...reading.story, ...reading.general]
    .filter((found) => found.from >= from && found.from < to)
    .flatMap(({ payload }) => payload.flatMap((term) => (term.type === 'object' ? [`object:${term.id}`] : [])));
