import type { Entity, Reading } from './reading';
import { tokenAt } from './tokens-at';

/** A person with given name and surname, as one sentence names them. */
export interface NamedPerson {
  from: number;
  to: number;
  given: string;
  surname: string;
}

const ROLE =
  /^(?:minister|secretary|deputy|president|spokesman|spokeswoman|spokesperson|chief|head|general|governor|negotiator|chairman|director|leader|ambassador|commissioner|mayor|commander|premier|chancellor|aide|envoy)$/;
/** Titles that are capitalised like given names. */
const TITLE =
  /^(?:president|minister|mr|mrs|ms|dr|general|secretary|pope|king|queen|prince|senator|sir|lord|lady|deputy|foreign|defence|defense|prime|chief|lt|gen|col|maj|major|lieutenant|colonel|admiral|spokesman|governor|state|russian|ukrainian|turkish|american)$/;
const ROLE_REACH = 8;

/** People told of with given name, surname and an office: a report that calls a minister by another's name errs. */
export function namedPeople(reading: Reading): NamedPerson[] {
  return reading.entities.flatMap((entity) => {
    if (entity.type !== 'person' && entity.type !== 'unknown') return [];
    const named = nameOf(reading, entity);
    return named !== null && hasOffice(reading, named) ? [named] : [];
  });
}

function nameOf(reading: Reading, { from, to }: Entity): NamedPerson | null {
  const surname = tokenAt(reading.tokens, to - 1);
  const at = to - from > 1 ? to - 2 : from - 1;
  const given = tokenAt(reading.tokens, at);
  if (surname === undefined || given === undefined || surname.kind !== 'word' || given.kind !== 'word') return null;
  if (!/^\p{Lu}\p{Ll}/u.test(given.text) || !/^\p{Lu}\p{Ll}/u.test(surname.text) || TITLE.test(given.norm)) return null;
  return { from: at, to, given: given.norm, surname: surname.norm };
}

const hasOffice = (reading: Reading, { from, to }: NamedPerson): boolean =>
  reading.tokens.slice(Math.max(0, from - ROLE_REACH), to + ROLE_REACH).some(({ norm }) => ROLE.test(norm));
