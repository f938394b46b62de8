import { markWords } from '../text';
import { namesOf } from './agents';
import { placesMarked } from './marked';
import { type Entity, oncePerReading, type Reading } from './reading';
import { norm } from './words-at';

/** Of what a named person holds an office: "X, the former mayor of Y". */
export interface Office {
  from: number;
  to: number;
  /** Surname, folded. */
  person: string;
  office: string;
  /** Id of what it is the office of. */
  of: string;
}

const OFFICE = markWords(
  `mayor governor spokesman spokeswoman spokesperson president minister director chairman chairwoman chair head leader ambassador
secretary bishop chancellor commander king queen coach captain editor founder owner`.split(/\s+/),
);
/** Tokens between a name and the office beside it: a comma, "the former", a rank. */
const REACH = 4;

/** Offices told beside a name in one sentence, in apposition before or after it. */
export const officesOf = oncePerReading((reading): readonly Office[] =>
  placesMarked(reading.tokens, OFFICE).flatMap((at) => {
    if (!/^(?:of|for)$/.test(norm(reading, at + 1))) return [];
    const of = namesOf(reading).find(({ from }) => from > at + 1 && from <= at + 3);
    const holder = of === undefined ? null : (holderAfter(reading, of) ?? holderBefore(reading, at));
    if (of === undefined || holder === null) return [];
    const surname = norm(reading, holder.to - 1);
    return [{ from: at, to: of.to, person: surname, office: roleOf(norm(reading, at)), of: of.id }];
  }),
);

const roleOf = (word: string): string => (word.startsWith('spokes') ? 'spokesman' : word);

const isName = ({ type }: Entity): boolean => type === 'person' || type === 'unknown';

/** "Torvald, the former mayor of": a comma between. */
function holderBefore(reading: Reading, at: number): Entity | null {
  const name = namesOf(reading)
    .filter(({ to }) => to <= at && at - to <= REACH)
    .at(-1);
  return name !== undefined && isName(name) && reading.tokens[name.to]?.norm === ',' ? name : null;
}

/** "The mayor of Tallow, Jane Archer". */
function holderAfter(reading: Reading, of: Entity): Entity | null {
  if (reading.tokens[of.to]?.norm !== ',') return null;
  const name = namesOf(reading).find(({ from }) => from > of.to && from <= of.to + REACH);
  return name !== undefined && isName(name) ? name : null;
}
