import { decidedThere } from './decisions';
import { draft, textOf } from './drafting';
import type { Draft, Input, Stretch } from './drafts';
import { foregroundKinds, happening, nearest, TIMED_PREDICATES } from './happenings';
import { predicatesIn } from './named-classes';
import { type PlaceMention, placeMentions } from './places';
import { clauseAt, type Entity, type Reading } from './reading';
import type { Value } from './types';

/** Kinds and deeds that have one place. */
const SITES = new Set(
  `crash sinking explosion fire launch trial talks summit exchange handover truce earthquake collapse attack visit election call storm
flood landslide rescue hijacking coup protest press verdict release outage kill arrest sign convict vote hit lift-off rob`.split(
    /\s+/,
  ),
);

/** Kinds that happen in many places at once: felt here, felt there. */
const SPREAD = new Set(['earthquake', 'flood', 'storm', 'protest', 'outage', 'election', 'vote', 'hit']);

/** Words between a place and what happened there. */
const SITE_REACH = 10;

/** Where something happened: a kind of event or a deed where one is told, else whatever stands around. */
export function placeClaims(input: Input): Draft[] {
  const { reading, context } = input;
  return placeMentions(reading, context.story).flatMap((mention) => {
    const { from, to, id, relation, grain, within, head } = mention;
    const objects = sitedObjects(reading, mention);
    const spread = mention.ofPeople || mention.ofSaying || SPREAD.has(objects[0] ?? '');
    const name = textOf(reading, mention);
    const told = spread && relation === 'at' ? 'around' : relation;
    const value: Value = { type: 'place', place: id, name, grain, within, relation: told };
    // Near where, or where those are who tell it: of nothing that is told, it says nothing.
    const site =
      objects.length === 0 && told === 'around'
        ? []
        : [
            decidedThere(
              context,
              draft(input, { from, to }, value, { objects, kinds: objects, head, without: mention }),
            ),
          ];
    const guest = objects[0] === 'talks' ? null : personNear(reading, mention);
    if (guest === null || relation === 'from' || relation === 'to') return site;
    // Who was here may have been there as well.
    const around: Value = { ...value, relation: 'around' };
    return [...site, draft(input, { from, to }, around, { objects: [guest.id], predicate: 'be-at', kinds: [] })];
  });
}

const MEETINGS: ReadonlySet<string> = new Set(['talks', 'summit', 'trilateral']);
/** Deeds by which those who meet come to the house in which they meet; to its town they come a day before. */
const COMING: ReadonlySet<string> = new Set(['visit', 'meet', 'attend', 'talk']);

/** "Delegates arrived at the palace for the second round": where they came to for a meeting it was held. */
const comesTogether = (reading: Reading, { from, to }: Stretch): boolean =>
  predicatesIn(reading, from, to).some(({ id }) => COMING.has(id));

function sitedObjects(reading: Reading, { from, relation, ofPeople, ofSaying, grain }: PlaceMention): string[] {
  if (ofSaying) return [];
  const clause = clauseAt(reading, from);
  const back = reading.tokens.slice(clause.from, from).some(({ lemma }) => lemma === 'return' || lemma === 'home');
  // Where they went and where they came back to are two.
  if (relation === 'from' || relation === 'to') return [`${back ? 'return' : 'journey'}:${relation}`];
  if (ofPeople) return [];
  const own = foregroundKinds(reading).filter((kind) => kind.from >= clause.from && kind.to <= clause.to);
  const held = grain === 'site' ? own.find(({ id }) => MEETINGS.has(id)) : undefined;
  if (held !== undefined && comesTogether(reading, clause)) return [held.id];
  const kind = nearest(own, from);
  if (kind !== null && kind.distance <= SITE_REACH && SITES.has(kind.id)) return [kind.id];
  const deeds = predicatesIn(reading, clause.from, clause.to).filter(({ id }) => TIMED_PREDICATES.has(id));
  const deed = nearest(deeds, from);
  const told = deed === null || deed.distance > SITE_REACH ? null : happening(reading, deed.id);
  return told !== null && SITES.has(told) ? [told] : [];
}

function personNear(reading: Reading, place: Stretch): Entity | null {
  const clause = clauseAt(reading, place.from);
  return (
    reading.entities
      .filter(
        ({ type, from, to }) =>
          type === 'person' && from >= clause.from && to <= clause.to && Math.abs(from - place.from) <= 15,
      )
      .at(-1) ?? null
  );
}
