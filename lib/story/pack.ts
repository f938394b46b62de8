import * as v from 'valibot';
import { type FieldFault, PackError, type PackProblem } from './pack-error';
import { referenceProblems } from './pack-references';

/** Bounds on what a foreign file may make Crossread hold; the largest pack known uses a tenth of each. */
const most = { word: 120, words: 500, groups: 12, entries: 1000 };

/** The newest format of packs this Crossread reads. */
export const PACK_FORMAT = 1;

const fault = (code: FieldFault) => code;
const line = v.pipe(v.string(), v.nonEmpty(fault('empty')), v.maxLength(most.word, fault('too-long')));

const Id = v.pipe(
  line,
  v.regex(/^[a-z][a-z0-9-]*$/, fault('bad-id')),
  v.check((id) => !(id in {}), fault('bad-id')),
);
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, fault('bad-day')), v.isoDate(fault('bad-day')));
/** Names and word classes hold no figures: what was reported stays out of a pack. */
const Words = v.pipe(line, v.regex(/^\D*$/, fault('figures')), v.regex(/\p{L}/u, fault('no-letters')));
const List = v.pipe(v.array(Words), v.minLength(1, fault('empty')), v.maxLength(most.words, fault('too-many')));
const some = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(v.array(entry), v.maxLength(most.entries, fault('too-many')));
const Titles = v.objectWithRest({ en: line }, v.pipe(v.string(), v.maxLength(most.word, fault('too-long'))));

const Named = { id: Id, aliases: List };
/** What somebody or some place is called in other languages than English, by language subtag. */
const Names = v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, fault('bad-id'))), Words));

const Event = v.strictObject({
  id: Id,
  /** One of the pack's kinds. */
  kind: Id,
  title: Titles,
  from: Day,
  to: Day,
  /** Which round it was, for kinds that are counted. */
  ordinal: v.optional(v.pipe(v.number(), v.integer(fault('not-whole')), v.minValue(1, fault('not-whole')))),
  place: v.optional(Id),
  /** Party that acts alone in it: who offered, declared, carried out. */
  holder: v.optional(Id),
  /** The event that agreed it. */
  decidedAt: v.optional(Id),
  /** The larger event it is a stage of. */
  partOf: v.optional(Id),
  aliases: v.optional(some(Words), []),
});

const Kind = v.strictObject({
  /** Nouns that name an event of this kind. */
  nouns: List,
  /** Object classes whose figures belong to events of this kind. */
  objects: v.optional(some(Id), []),
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
  format: v.literal(PACK_FORMAT),
  id: Id,
  version: line,
  title: Titles,
  detect: v.strictObject({
    /** Every group must be hit by one of its terms. */
    all: v.pipe(v.array(List), v.minLength(1, fault('empty')), v.maxLength(most.groups, fault('too-many'))),
    /** Terms of neighbouring stories, which speak against. */
    not: v.optional(v.pipe(v.array(Words), v.maxLength(most.words, fault('too-many'))), []),
    from: v.optional(Day),
    to: v.optional(Day),
  }),
  places: some(v.strictObject({ ...Named, names: Names, in: v.optional(Id) })),
  parties: some(v.strictObject({ ...Named, name: Words, names: Names, side: v.optional(Id) })),
  people: some(
    v.strictObject({
      ...Named,
      name: Words,
      names: Names,
      party: v.optional(Id),
      /** Heads a state or a government: two who do meet at a summit, and at no round of their delegations. */
      leads: v.optional(v.boolean()),
    }),
  ),
  kinds: v.record(Id, Kind),
  events: some(Event),
  objects: v.record(Id, ObjectClass),
  predicates: v.record(Id, List),
});

/** A story as data: names, event dates and word classes, never reported values. */
export type StoryPack = v.InferOutput<typeof Pack>;
export type StoryEvent = StoryPack['events'][number];

/**
 * What a story's parties, people and places are called in other languages, by language subtag: parties and people by their
 * names in English, places by their ids, since each report may write another of their names.
 */
export type NamesByLanguage = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The names in a pack that it has in more languages than English. */
export const namesByLanguage = ({ parties, people, places }: StoryPack): NamesByLanguage =>
  Object.fromEntries([
    ...places.flatMap(({ id, names }) => (names ? [[id, names]] : [])),
    ...[...people, ...parties].flatMap(({ name, names }) => (names ? [[name, names]] : [])),
  ]);

/** Problems handed out of one pack; a reader mends the first ones first. */
const SHOWN_PROBLEMS = 100;

/**
 * Reads a pack from parsed JSON.
 * @throws PackError `newer` for a format of a newer Crossread, else `not-a-pack` with all that is wrong, the first fields first.
 */
export function parsePack(json: unknown): StoryPack {
  if (formatOf(json) > PACK_FORMAT) throw new PackError('newer', [{ path: ['format'], code: 'wrong-sort' }]);
  const result = v.safeParse(Pack, json, { abortPipeEarly: true });
  const problems = result.success ? referenceProblems(result.output) : result.issues.map(problemOf);
  if (!result.success || problems.length > 0) throw new PackError('not-a-pack', problems.slice(0, SHOWN_PROBLEMS));
  return result.output;
}

function formatOf(json: unknown): number {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null;
  return typeof format === 'number' ? format : 0;
}

function problemOf(issue: v.BaseIssue<unknown>): PackProblem {
  return { path: (issue.path ?? []).map(({ key }) => key as string | number), code: faultOf(issue) };
}

function faultOf({ kind, expected, received, message }: v.BaseIssue<unknown>): FieldFault {
  if (kind === 'validation') return message as FieldFault;
  if (expected === 'never') return 'unknown-field';
  return received === 'undefined' ? 'missing' : 'wrong-sort';
}
