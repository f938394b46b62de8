import * as v from 'valibot';

/** Why a pack was refused, and where. The reader sees the path and the message beside the editor. */
export class PackError extends Error {
  constructor(
    readonly code: 'not-json' | 'not-a-pack',
    message: string,
  ) {
    super(message);
    this.name = 'PackError';
  }
}

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'an id of lower-case letters, digits and hyphens'));
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'));
/** Names and word classes hold no figures: what was reported stays out of a pack. */
const Words = v.pipe(v.string(), v.nonEmpty(), v.regex(/^\D*$/, 'words without figures'));
const List = v.pipe(v.array(Words), v.minLength(1));
const Titles = v.objectWithRest({ en: v.pipe(v.string(), v.nonEmpty()) }, v.string());

const Named = { id: Id, aliases: List };

const Event = v.strictObject({
  id: Id,
  /** One of the pack's kinds. */
  kind: Id,
  title: Titles,
  from: Day,
  to: Day,
  /** Which round it was, for kinds that are counted. */
  ordinal: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  place: v.optional(Id),
  /** Party that acts alone in it: who offered, declared, carried out. */
  holder: v.optional(Id),
  /** The event that agreed it. */
  decidedAt: v.optional(Id),
  /** The larger event it is a stage of. */
  partOf: v.optional(Id),
  aliases: v.optional(v.array(Words), []),
});

const Kind = v.strictObject({
  /** Nouns that name an event of this kind. */
  nouns: List,
  /** Object classes whose figures belong to events of this kind. */
  objects: v.optional(v.array(Id), []),
  /** Kind of event at which such a thing is dealt with: a truce is offered, a list handed over, at talks. */
  under: v.optional(Id),
});

const ObjectClass = v.strictObject({
  words: List,
  /** Counts that grow from report to report: a later one is a later report. */
  cumulative: v.optional(v.boolean(), false),
  /** True where people of any description are meant once the predicate says so ("1,000 soldiers were exchanged"). */
  people: v.optional(v.boolean(), false),
});

const Pack = v.strictObject({
  format: v.literal(1),
  id: Id,
  version: v.pipe(v.string(), v.nonEmpty()),
  title: Titles,
  detect: v.strictObject({
    /** Every group must be hit by one of its terms. */
    all: v.pipe(v.array(List), v.minLength(1)),
    /** Terms of neighbouring stories, which speak against. */
    not: v.optional(v.array(Words), []),
    from: v.optional(Day),
    to: v.optional(Day),
  }),
  places: v.array(v.strictObject({ ...Named, in: v.optional(Id) })),
  parties: v.array(v.strictObject({ ...Named, name: Words, side: v.optional(Id) })),
  people: v.array(v.strictObject({ ...Named, name: Words, party: v.optional(Id) })),
  kinds: v.record(Id, Kind),
  events: v.array(Event),
  objects: v.record(Id, ObjectClass),
  predicates: v.record(Id, List),
});

/** A story as data: names, event dates and word classes, never reported values. */
export type StoryPack = v.InferOutput<typeof Pack>;
export type StoryEvent = StoryPack['events'][number];

/** Reads a pack from parsed JSON. Throws PackError naming the first field that is wrong. */
export function parsePack(json: unknown): StoryPack {
  const result = v.safeParse(Pack, json);
  if (!result.success) {
    const issue = result.issues[0];
    throw new PackError('not-a-pack', `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}`);
  }
  checkReferences(result.output);
  return result.output;
}

function checkReferences(pack: StoryPack): void {
  const events = new Set(pack.events.map((event) => event.id));
  const places = new Set(pack.places.map((place) => place.id));
  const parties = new Set(pack.parties.map((party) => party.id));
  const missing = [
    ...pack.events.flatMap((event) => [
      ...(event.kind in pack.kinds ? [] : [`event ${event.id}: kind ${event.kind}`]),
      ...[event.decidedAt, event.partOf].filter((id) => id !== undefined && !events.has(id)),
      ...(event.place === undefined || places.has(event.place) ? [] : [`event ${event.id}: place ${event.place}`]),
      ...(event.holder === undefined || parties.has(event.holder) ? [] : [`event ${event.id}: holder ${event.holder}`]),
    ]),
    ...Object.values(pack.kinds).flatMap((kind) =>
      kind.under === undefined || kind.under in pack.kinds ? [] : [kind.under],
    ),
    ...pack.people.flatMap((person) => (person.party === undefined || parties.has(person.party) ? [] : [person.party])),
    ...pack.places.flatMap((place) => (place.in === undefined || places.has(place.in) ? [] : [place.in])),
  ];
  if (missing.length > 0) throw new PackError('not-a-pack', `refers to what it does not define: ${missing[0]}`);
}
