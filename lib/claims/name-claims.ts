import { draft, textOf } from './drafting';
import type { Draft, Input, ReadContext } from './drafts';
import { focusOf } from './focus';
import { foundAs } from './found-words';
import { modalityAt } from './modality';
import { kindsIn, predicatesIn } from './named-classes';
import type { Office } from './offices';
import { namedPeople } from './people';
import { clauseAt, type Entity, type Reading } from './reading';
import type { RoleMention } from './roles';
import { dated, kindsMeant } from './stance-claims';
import type { Modality, Source, Value } from './types';

const BODY =
  /\b(?:union|guild|council|party|ministry|army|group|company|bank|court|foods|airlines|airways|club|university|institute|commission|agency|board|house|front|movement|federation|association|league|corps|police|cross|nations|international|terminals|motors|industries|office|committee|society|fund|service|services|team|city|united)\b/;

/** Known persons, and unknown names of two words or three that are no body's: "Jane Archer", not "Harrow Foods". */
const isPerson = ({ type, id }: Entity): boolean =>
  type === 'person' || (type === 'unknown' && /^~\S+ \S+(?: \S+)?$/.test(id) && !BODY.test(id));

/** Who played a part that one alone plays. */
export function roleClaim(input: Input, { from, to, role, fillers, owner }: RoleMention): Draft {
  const ids = fillers.map(({ id }) => id).sort();
  const name = fillers.map((filler) => textOf(input.reading, filler)).join(', ');
  const value: Value = fillers.every(isPerson)
    ? { type: 'person', person: ids.join('+'), name }
    : { type: 'party', party: ids.join('+'), name };
  const claim = dated(
    draft(input, { from, to }, value, {
      objects: [`role:${role}`],
      predicate: 'role',
      kinds: kindsMeant(input, { from }),
    }),
  );
  claim.value = [...fillers.map((filler) => ({ from: filler.from, to: filler.to })), { from, to }].sort(
    (a, b) => a.from - b.from,
  );
  claim.direction = { owner, giver: null, receiver: null };
  return claim;
}

/** "It was X who": the sentence tells who it was, whatever it was. */
export function focusClaims(input: Input): Draft[] {
  const focus = focusOf(input.reading);
  if (focus === null) return [];
  const name = textOf(input.reading, focus);
  const value: Value = isPerson(focus)
    ? { type: 'person', person: focus.id, name }
    : { type: 'party', party: focus.id, name };
  return [draft(input, focus, value, { objects: ['focus'], predicate: 'focus', kinds: kindsMeant(input, focus) })];
}

/** "Spokesman of the council": one person's office has one seat at a time. */
export const officeClaim = (input: Input, { from, to, person, office, of }: Office): Draft =>
  draft(
    input,
    { from, to },
    { type: 'text', text: of, words: textOf(input.reading, { from, to }) },
    { objects: [`office:${person}:${office}`], predicate: 'office', kinds: [] },
  );

/** An office and the full name of who holds it. */
export function nameClaims(input: Input): Draft[] {
  return namedPeople(input.reading).map(({ from, to, given, surname }) =>
    draft(
      input,
      { from, to },
      { type: 'person', person: given, name: textOf(input.reading, { from, to }) },
      { objects: [`named:${surname}`], predicate: 'named', kinds: [] },
    ),
  );
}

/** Where the speaker stands in the sentence: by name, or as the "he" that carries a known name on. */
function mentionOfSpeaker(
  reading: Reading,
  { speaker }: Source,
  { story }: ReadContext,
): { id: string; from: number; to: number } | null {
  const named = reading.entities.find(({ id, type }) => type === 'person' && id === speaker);
  if (named !== undefined || speaker === null) return named ?? null;
  const at = reading.tokens.findIndex(({ norm }) => norm === 'he' || norm === 'she');
  const isPerson = story?.pack.people.some(({ id }) => id === speaker) ?? false;
  return at < 0 || !isPerson ? null : { id: speaker, from: at, to: at + 1 };
}

/** Who announced an exchange: a named person whose word the sentence gives on the deal itself. */
export function speakerClaims(input: Input): Draft[] {
  const { reading, source, saidFrom, context } = input;
  const speaker = mentionOfSpeaker(reading, source, context);
  // One who is only named in passing announces what he is told to have said, and not what the sentence tells.
  if (speaker === null || !isOnDeal(reading, saidFrom)) return [];
  const told = kindsIn(reading, 0, reading.tokens.length);
  if (told.some((kind) => kind.id === 'exchange' && isWished(reading, kind.from))) return [];
  const named = told.map(({ id }) => id);
  const kinds = named.some((id) => id === 'exchange' || id === 'handover') ? named : (context.last?.kinds ?? []);
  const kind = kinds.find((id) => id === 'exchange');
  if (kind === undefined) return [];
  const value: Value = { type: 'person', person: speaker.id, name: source.speakerName ?? speaker.id };
  return [
    draft(input, speaker, value, {
      objects: [`${kind}:announced:${speaker.id}`],
      predicate: 'announce',
      kinds: [kind],
    }),
  ];
}

/** Who asks for an exchange, offers or refuses one announces none. */
const WISHED: ReadonlySet<Modality> = new Set<Modality>(['proposed', 'demanded', 'rejected']);

const isWished = (reading: Reading, at: number): boolean => WISHED.has(modalityAt(reading, clauseAt(reading, at), at));

/** The swap, the deal, or how many go home on each side; who quarrels over a delay or tells of a list announces nothing. */
function isOnDeal(reading: Reading, from: number): boolean {
  const all = { from, to: reading.tokens.length };
  if (predicatesIn(reading, all.from, all.to).some(({ id }) => id === 'postpone')) return false;
  const kinds = kindsIn(reading, all.from, all.to);
  return (
    kinds.some(({ id, to }) => (id === 'exchange' && !isPlaceOf(reading, to)) || id === 'agreement') ||
    foundAs(reading, 'scope').some(
      ({ from: at, payload }) => at >= from && payload.some((term) => term.type === 'scope' && term.id === 'each'),
    )
  );
}

/** "The exchange point". */
const isPlaceOf = ({ tokens }: Reading, after: number): boolean =>
  /^(?:point|site|place|spot|area)$/.test(tokens[after]?.lemma ?? '');
