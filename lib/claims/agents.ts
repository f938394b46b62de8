import { foundAs } from './found-words';
import { type Clause, clauseAt, type Entity, oncePerReading, type Reading } from './reading';
import { tokenAt } from './tokens-at';
import { lem, norm } from './words-at';

/** Tokens between a verb and the "by" that names who does it. */
const BY_REACH = 9;
const PREPOSITION =
  /^(?:of|in|at|on|with|to|from|by|for|after|against|between|near|before|during|into|over|than|since|under|outside|inside|towards|toward|around|across|via|through|within|as)$/;
/** "a member of the Norwegian team": what a party's people do, the party does. */
const PEOPLE =
  /^(?:member|head|leader|spokesman|spokeswoman|spokesperson|delegation|team|side|negotiator|chief|president|minister|government|army|envoy|official|people|staff|representative|delegate|party|leadership|ministry|authority|military|union|directors|board|owner|management|parliament|chairman|king|queen|capital)$/;
const RELATIVE = /^(?:who|which|whose|that)$/;
const PRONOUN = /^(?:he|she|they|it|we|i|his|her|their|its)$/;

/** Who does what a phrase of a clause tells: the entities that share the deed, joined by "and"; empty where unsaid. */
export function agentsOf(reading: Reading, cue: { from: number; to: number }): readonly Entity[] {
  const by = afterWord(reading, cue.to, 'by', BY_REACH);
  if (reading.tokens[cue.to]?.norm === 'by' || isPassive(reading, cue.from)) return by;
  const owner = ownerBefore(reading, cue.from);
  if (owner !== null) return [owner];
  const subject = subjectOf(reading, clauseAt(reading, cue.from), cue.from);
  return subject.length > 0 ? subject : by;
}

/** Whom a phrase is told of, in the active and in the passive: its subject. */
export const patientsOf = (reading: Reading, cue: { from: number }): readonly Entity[] =>
  subjectOf(reading, clauseAt(reading, cue.from), cue.from);

/** "was turned down", "being led": the subject suffers what the verb tells. */
function isPassive(reading: Reading, at: number): boolean {
  const verb = reading.tokens[at];
  if (verb === undefined || !/(?:ed|en|t|ne|wn|ng|ung|de|un|ld|id)$/.test(verb.norm) || verb.norm === verb.lemma) {
    if (verb?.lemma !== 'be' && verb?.lemma !== 'get') return false;
  }
  if (/ing$/.test(verb.norm)) return false;
  if (reading.tokens[at + 1]?.norm === 'by') return true;
  return [1, 2, 3].some((step) => {
    return norm(reading, at - step) !== "'s" && /^(?:be|get)$/.test(lem(reading, at - step));
  });
}

/** "at the table", "its first offer": a word that is a verb elsewhere and names a thing here. */
export const isNamedThing = (reading: Reading, from: number, to: number): boolean =>
  to - from === 1 &&
  /^(?:the|a|an|this|its|their|his|her|'s|of|no|any|each|every|at|in|on|first|new|last|another)$/.test(
    norm(reading, from - 1),
  ) &&
  !/(?:ed|ing)$/.test(norm(reading, from)) &&
  norm(reading, to) !== 'by';

/** "the Norwegians' consent", "Oman's mediation". */
function ownerBefore(reading: Reading, at: number): Entity | null {
  if (!/^(?:'s|')$/.test(norm(reading, at - 1))) return null;
  return namesOf(reading).find(({ to }) => to === at - 1) ?? null;
}

/** Names after a word that leads them in ("by", "of"), within reach. */
export function afterWord(reading: Reading, from: number, word: string, reach: number): readonly Entity[] {
  for (let at = from; at < Math.min(reading.tokens.length, from + reach); at++) {
    if (reading.tokens[at]?.norm !== word) continue;
    const first = namesOf(reading).find((entity) => entity.from > at && entity.from <= at + 5);
    return first === undefined ? [] : (inApposition(reading, first) ?? withJoined(reading, first));
  }
  return [];
}

/** Tokens of an office between those whose it is and who holds it. */
const OFFICE_REACH = 6;

/** Words behind which no holder of the office stands: "Norway's ministry in Larnham". */
const LEADS_ON = /^(?:in|at|on|near|from|with|to|by|and|but|while|when|as|after|before|who|which|that)$/;

/** "Norway's foreign minister, Kari Lund": the person whose office is told, and not the country that has the office. */
function inApposition(reading: Reading, { to, type }: Entity): readonly Entity[] | null {
  if (type === 'person' || reading.tokens[to]?.norm !== "'s") return null;
  // Who is known to no story has a name all the same.
  const person = namesOf(reading).find((entity) => /^(?:person|unknown)$/.test(entity.type) && entity.from > to);
  if (person === undefined || person.from - to > OFFICE_REACH) return null;
  const office = reading.tokens.slice(to + 1, person.from);
  return office.every(({ kind, norm }) => (kind === 'word' && !LEADS_ON.test(norm)) || norm === ',') ? [person] : null;
}

/** Names that can do something. A place stands for who governs it. */
export const namesOf = oncePerReading((reading): readonly Entity[] => {
  const byPlace = new Map<number, Entity>();
  for (const entity of reading.entities) {
    const known = byPlace.get(entity.from);
    if (WEEKDAY.test(entity.id)) continue;
    if (known === undefined || (known.side === null && entity.type !== 'place')) byPlace.set(entity.from, entity);
  }
  return [...byPlace.values()];
});

const WEEKDAY = /^~(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/;

function subjectOf(reading: Reading, clause: Clause, at: number): readonly Entity[] {
  const said = lastSaying(reading, clause, at);
  const start = said ?? clause.from;
  const opens = reading.tokens[clause.from]?.norm ?? '';
  if (RELATIVE.test(opens)) {
    const antecedent = namesOf(reading)
      .filter(({ to }) => to <= clause.from && clause.from - to <= 3)
      .at(-1);
    const own = namesOf(reading).find((entity) => isSubject(reading, entity, clause.from, at));
    return own !== undefined ? withJoined(reading, own) : antecedent === undefined ? [] : [antecedent];
  }
  const first = namesOf(reading).find((entity) => isSubject(reading, entity, start, at));
  if (first !== undefined) return withJoined(reading, first);
  // "The Norwegians said they would …": who speaks acts.
  const pronoun = reading.tokens.slice(start, at).some(({ norm }) => PRONOUN.test(norm));
  if (said === null || !pronoun) return [];
  const speaker = namesOf(reading).find((entity) => isSubject(reading, entity, clause.from, said));
  return speaker === undefined ? [] : [speaker];
}

function isSubject(reading: Reading, entity: Entity, from: number, to: number): boolean {
  if (entity.from < from || entity.to > to) return false;
  for (let step = 1; step <= 4; step++) {
    const token = tokenAt(reading.tokens, entity.from - step);
    if (token === undefined || entity.from - step < from) return true;
    if (token.norm === 'of') return PEOPLE.test(lem(reading, entity.from - step - 1));
    if (PREPOSITION.test(token.norm)) return false;
    if (token.kind !== 'word' || !/^(?:the|a|an|its|his|her|their|former|new|\p{L}+ish|\p{L}+ian)$/u.test(token.norm))
      return true;
  }
  return true;
}

/** End of the last saying verb before a place in its clause, null where there is none. */
function lastSaying(reading: Reading, clause: Clause, at: number): number | null {
  return foundAs(reading, 'say').findLast(({ from, to }) => from >= clause.from && to <= at)?.to ?? null;
}

/** "Norway and Portugal", "Norway, Portugal and the Comoros": all of them do it. */
function withJoined(reading: Reading, first: Entity): readonly Entity[] {
  const names = namesOf(reading);
  const joined = [...nameAtHead(reading, first), first];
  for (const entity of names.slice(names.indexOf(first) + 1)) {
    const last = joined.at(-1) ?? first;
    if (entity.from === last.from) continue;
    const between = reading.tokens.slice(last.to, entity.from).map(({ norm }) => norm);
    const isList =
      between.length > 0 && between.length <= 3 && between.every((word) => /^(?:,|and|&|the|both|or)$/.test(word));
    // "Tokyo, Japan" is one place; "Norway, Portugal agree" is how headlines join two parties.
    const isHeadline = last.from === 0 && last.type === 'party' && entity.type === 'party';
    if (!isList || (between.length === 1 && between[0] === ',' && !isHeadline)) break;
    joined.push(entity);
  }
  return joined;
}

/** Whom a sentence tells of as doing something: its first subject, and who stands after "by". */
export const actorsOf = oncePerReading((reading): readonly Entity[] => {
  const first = namesOf(reading).find((entity) => isSubject(reading, entity, 0, reading.tokens.length));
  return [
    ...(first === undefined ? [] : withJoined(reading, first)),
    ...afterWord(reading, 0, 'by', reading.tokens.length),
  ];
});

/** "Portugal and Oslo agreed": the first word of a sentence is capitalised anyway, and so read as no name. */
function nameAtHead({ tokens }: Reading, { from }: Entity): Entity[] {
  const [head] = tokens;
  if (head === undefined || from !== 2 || tokens[1]?.norm !== 'and' || !/^\p{Lu}/u.test(head.text)) return [];
  return [{ from: 0, to: 1, type: 'unknown', id: `~${head.norm}`, side: null }];
}
