import type { Story } from '../story';
import { disclaimersIn } from './disclaimers';
import { foundAs } from './found-words';
import { type Entity, oncePerReading, type Reading } from './reading';
import type { Source } from './types';
import { norm } from './words-at';

/** Who spoke last, carried from sentence to sentence so that "he added" finds its man. */
export interface Speaker {
  person: Entity | null;
  name: string | null;
}

export const NOBODY: Source = { speaker: null, speakerName: null, side: null, quoted: false };

/** Whose word a sentence is. */
export interface Said {
  source: Source;
  speaker: Speaker;
  /** Token from which it is that word: all of the sentence, or what a clause tells of one who is named in passing. */
  from: number;
}

/** Who says what a sentence tells, by its saying verb; the outlet itself when there is none. */
export function sourceOf(reading: Reading, story: Story | null, carried: Speaker): Said {
  const { source, speaker } = speakerOf(reading, story, carried);
  return { source, speaker, from: relativeFrom(reading) };
}

/** What the outlet tells by itself. */
export const ownAccount = ({ quoted }: Source): Source => ({ ...NOBODY, quoted });

/** "Under pressure from Hansen, who has warned that …": where the only saying of a sentence is told of somebody in it. */
function relativeFrom(reading: Reading): number {
  const sayings = sayingsOf(reading);
  const [only] = sayings;
  if (only === undefined || sayings.length > 1) return 0;
  const step = [1, 2, 3].find((back) => norm(reading, only.from - back) === 'who');
  return step === undefined ? 0 : only.from - step;
}

function speakerOf(reading: Reading, story: Story | null, carried: Speaker): Omit<Said, 'from'> {
  const quoted = /["“”«»„]/.test(reading.text);
  const say = sayingIn(reading);
  if (say === undefined) return { source: { ...NOBODY, quoted }, speaker: firstPerson(reading, story) ?? carried };
  const entity = speakerBeside(reading, say.from, say.to);
  if (entity !== null) {
    const speaker = { person: entity, name: nameOf(entity, reading, story) };
    return { source: { speaker: entity.id, speakerName: speaker.name, side: entity.side, quoted }, speaker };
  }
  if (saidByPronoun(reading, say.from, say.to) && carried.person !== null) {
    return {
      source: { speaker: carried.person.id, speakerName: carried.name, side: carried.person.side, quoted },
      speaker: carried,
    };
  }
  return { source: { ...NOBODY, quoted }, speaker: carried };
}

const sayingsOf = oncePerReading((reading) => foundAs(reading, 'say').filter(({ from }) => !isNoun(reading, from)));

/** The verb of saying, or where there is none of its own the verb of denying: who denies a thing says that it is not so. */
function sayingIn(reading: Reading): { from: number; to: number } | undefined {
  const [say] = sayingsOf(reading);
  const [denial] = disclaimersIn(reading);
  if (denial === undefined || (say !== undefined && !(denial.at < say.from && isAside(reading, say.from)))) return say;
  return { from: denial.at, to: denial.at + 1 };
}

/** Tokens of a speaker's name between "as" and the verb of saying. */
const ASIDE_REACH = 4;

/** "As the other side claimed": whose word is denied, and not who tells the sentence. */
const isAside = ({ tokens }: Reading, at: number): boolean =>
  tokens.slice(Math.max(0, at - ASIDE_REACH), at).some(({ norm }) => norm === 'as');

/** "the report", "a statement", "the charge" are no saying verbs. */
function isNoun(reading: Reading, at: number): boolean {
  return /^(?:the|a|an|this|its|their|his|her|that|of|first|by)$/.test(norm(reading, at - 1));
}

/** Tokens of an officer's title: "its chief negotiator said". */
const TITLE_REACH = 4;
const OFFICER =
  /^(?:negotiator|spokesman|spokeswoman|spokesperson|minister|ministry|president|leader|head|chief|ambassador|envoy|secretary|general|commander)$/;

/** "Norway offered it through the mission, its chief negotiator said": whose officer it is, told by the first side named. */
function ownerOfOfficer(reading: Reading, say: number): Entity | null {
  const title = reading.tokens.slice(Math.max(0, say - TITLE_REACH), say);
  const opens = title.findIndex(({ norm }) => norm === 'its');
  if (opens === -1 || !title.slice(opens).some(({ lemma }) => OFFICER.test(lemma))) return null;
  if (title.slice(opens).some(({ kind }) => kind === 'mark')) return null;
  // "Norway fired and Portugal shot back, its commander said": whose officer it is nobody can tell.
  const joined = ({ from }: Entity) =>
    [1, 2].some((step) => /^(?:and|but|while|whereas)$/.test(norm(reading, from - step)));
  if (reading.entities.some((one) => one.type === 'party' && one.side !== null && joined(one))) return null;
  // One name may stand for a country's land as well as for who governs it.
  const [first] = reading.entities;
  const owner = reading.entities.find(
    ({ from, type, side }) => from === first?.from && type === 'party' && side !== null,
  );
  return owner !== undefined && owner.to < say - TITLE_REACH ? owner : null;
}

/** Media and onlookers of a country speak for no side of it. */
const ONLOOKERS =
  /^(?:newspaper|daily|tabloid|magazine|weekly|broadcaster|channel|website|site|outlet|journalist|reporter|correspondent|blogger|analyst|expert|observer|historian|commentator)$/;

const speaksForNoSide = ({ tokens }: Reading, { to, type }: Entity): boolean =>
  type === 'party' &&
  [0, 1].some((step) => ONLOOKERS.test(tokens[to + step]?.lemma ?? '')) &&
  tokens[to]?.norm !== 'state';

/** A country no pack knows speaks as well: "China said". */
const isSayer = ({ type, id }: Entity): boolean => type !== 'place' || id.startsWith('~');

/** Nearest name before the verb in its clause, a person before a party ("Norway's Hansen said"); else right after it. */
function speakerBeside(reading: Reading, from: number, to: number): Entity | null {
  const sayers = reading.entities.filter((entity) => isSayer(entity) && !speaksForNoSide(reading, entity));
  const accord = /^accord/.test(reading.tokens[from]?.norm ?? '');
  const after = sayers.filter((entity) => entity.from >= to && entity.from <= to + 8);
  if (accord) return after.find(({ type }) => type === 'person') ?? after[0] ?? null;
  const officer = ownerOfOfficer(reading, from);
  if (officer !== null) return officer;
  const before = sayers.filter((entity) => entity.to <= from && from - entity.to <= 14);
  const near = before.filter((entity) => from - entity.to <= 8);
  const person = near.filter(({ type }) => type === 'person').at(-1);
  const last = near.at(-1);
  if (person !== undefined) return person;
  if (last !== undefined) return last;
  const inverted = after.find((entity) => entity.from <= to + 2 && entity.type === 'person');
  return inverted ?? before.find(({ type }) => type === 'person') ?? null;
}

/** "he added", "according to him"; "they said" means no one person. */
function saidByPronoun(reading: Reading, from: number, to: number): boolean {
  const before = [-3, -2, -1].some((step) => /^(?:he|she)$/.test(norm(reading, from + step)));
  return before || /^(?:he|she|him|her)$/.test(reading.tokens[to]?.norm ?? '');
}

function firstPerson(reading: Reading, story: Story | null): Speaker | null {
  const person = reading.entities.find(({ type }) => type === 'person');
  return person === undefined ? null : { person, name: nameOf(person, reading, story) };
}

function nameOf(entity: Entity, reading: Reading, story: Story | null): string {
  const known = story?.names.get(entity.id);
  if (known !== undefined) return known;
  const start = reading.tokens[entity.from]?.start ?? 0;
  return reading.text.slice(start, reading.tokens[entity.to - 1]?.end ?? start);
}
