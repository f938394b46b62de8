import { rootEvent, type Story } from '../story';
import type { AgeMention } from './ages';
import { traitsOf } from './coverage';
import type { DateMention } from './dates';
import { type EventCues, resolveEvent } from './events';
import { type Figure, hasObject, kindsIn, type Named, predicatesIn, readFigures } from './figures';
import { cuesIn, modalityAt, negatedAt } from './modality';
import { ordinalsOf } from './ordinals';
import { clauseSubject, type Direction, directionOf, sideBefore } from './parties';
import { namedPeople } from './people';
import { placeLists } from './place-lists';
import { type PlaceMention, placeMentions } from './places';
import { holderOf, type Proposition, propositionsOf, valueOf } from './propositions';
import {
  type Clause,
  clauseAt,
  type Entity,
  isComparison,
  oncePerClause,
  oncePerReading,
  type Reading,
} from './reading';
import { type RoleMention, rolesOf } from './roles';
import { breadthOf, stancesOf } from './stances';
import { withSums } from './sums';
import type { Modality, Source, Value } from './types';

/** What is carried from sentence to sentence: the things spoken of, for "of them ten" and "339 names". */
export interface Carry {
  objects: readonly string[];
  kinds: readonly string[];
  event: string | null;
}

export interface ReadContext {
  story: Story | null;
  /** Day of publication. */
  day: string | null;
  /** Event the article is about. */
  main: string | null;
  last: Carry | null;
}

/** A claim before it gets its sentence, its keys and its identity. Positions are token indexes of the sentence. */
export interface Draft {
  reading: Reading;
  clause: Clause;
  /** Tokens that carry the value. */
  value: { from: number; to: number }[];
  content: Value | null;
  event: string | null;
  eventConfidence: number;
  predicate: string | null;
  object: string | null;
  objects: readonly string[];
  head: string | null;
  holder: string | null;
  modality: Modality;
  negated: boolean;
  when: DateMention | null;
  ordinal: number | null;
  direction: Direction;
  part: boolean;
  list: boolean;
  site: string | null;
  breadth: 'wide' | 'narrow' | null;
}

interface Input {
  reading: Reading;
  ages: readonly AgeMention[];
  source: Source;
  context: ReadContext;
}

/** All claims of one sentence, and what the next sentence may refer back to. */
export function claimsOfSentence(input: Input): { claims: Draft[]; carry: Carry } {
  const { reading, ages, context } = input;
  const used = new Set([
    ...ages.flatMap(({ cores }) => cores),
    ...reading.numbers
      .filter(({ from, to }) => reading.durations.some((d) => from >= d.from && to <= d.to))
      .map(({ core }) => core),
  ]);
  const ordinals = ordinalsOf(reading);
  const figures = withSums(reading, readFigures(reading, context.story, used));
  const claims = [
    ...figures.map((figure) => figureClaim(input, figure)),
    ...reading.durations.map((mention) =>
      timeClaim(input, mention.from, mention.to, {
        type: 'duration',
        interval: mention.interval,
        approximate: mention.approximate,
      }),
    ),
    ...reading.clocks.map((mention) =>
      timeClaim(input, mention.from, mention.to, {
        type: 'clock',
        interval: mention.interval,
        approximate: mention.approximate,
      }),
    ),
    ...elapsed(input),
    ...ages.map((age) => ageClaim(input, age)),
    ...reading.dates.map((date) => dateClaim(input, date)),
    ...ordinals.map(({ from, to, value, kind }) =>
      draft(
        input,
        { from, to },
        {
          type: 'quantity',
          interval: { low: value, high: value },
          approximate: false,
          unit: 'ordinal',
          scope: 'unknown',
        },
        { objects: [kind], without: { from, to } },
      ),
    ),
    ...placeClaims(input),
    ...stanceClaims(input),
    ...traitClaims(input),
    ...speakerClaims(input),
    ...nameClaims(input),
    ...propositionsOf(reading).map((told) => propositionClaim(input, told)),
    ...rolesOf(reading).map((role) => roleClaim(input, role)),
    ...placeLists(input.reading).map(({ from, to, places }) =>
      draft(
        input,
        { from, to },
        { type: 'text', text: places.join('+'), words: textOf(input.reading, { from, to }) },
        { objects: ['places'], predicate: 'places', kinds: [] },
      ),
    ),
  ].filter((claim): claim is Draft => claim !== null);
  return { claims: claims.length > 0 ? claims : [wholeClaim(input)], carry: carryOf(input, figures, claims) };
}

function carryOf({ reading, context }: Input, figures: readonly Figure[], claims: readonly Draft[]): Carry {
  const whole = { from: 0, to: reading.tokens.length };
  const objects = [...reading.story, ...reading.general].flatMap(({ payload }) =>
    payload.flatMap((term) => (term.type === 'object' ? [term.id] : [])),
  );
  const kinds = kindsIn(reading, whole.from, whole.to).map(({ id }) => id);
  return {
    objects: objects.length > 0 ? objects : (figures[0]?.objects ?? context.last?.objects ?? []),
    kinds: kinds.length > 0 ? kinds : (context.last?.kinds ?? []),
    event: claims.find(({ event }) => event !== null)?.event ?? context.last?.event ?? null,
  };
}

/** Classes that say a list's entries are counted, not which things they are. */
const ENTRIES = new Set(['name', 'list']);

function figureClaim(input: Input, figure: Figure): Draft {
  const { reading, context } = input;
  let objects = figure.objects;
  if (objects.length === 0 || ENTRIES.has(objects[0] ?? '')) {
    const inherited = inheritedObjects(reading, context, figure);
    objects = [...inherited, ...objects];
  }
  return draft(
    input,
    { from: figure.from, to: figure.to },
    {
      type: 'quantity',
      interval: figure.interval,
      approximate: figure.approximate,
      unit: figure.unit,
      scope: figure.scope,
    },
    { objects, head: figure.head, part: figure.part, list: figure.list, site: figure.site, at: figure.noun },
  );
}

function inheritedObjects(reading: Reading, context: ReadContext, figure: Figure): string[] {
  const here = [...reading.story, ...reading.general]
    .filter(({ from }) => Math.abs(from - figure.noun) <= 25 && from !== figure.noun)
    .sort((a, b) => Math.abs(a.from - figure.noun) - Math.abs(b.from - figure.noun))
    .flatMap(({ payload }) =>
      payload.flatMap((term) => (term.type === 'object' && !ENTRIES.has(term.id) ? [term.id] : [])),
    );
  const relevant = here.filter(
    (id) => id !== 'official' && id !== 'country' && id !== 'point' && id !== 'exchange-count',
  );
  if (relevant.length > 0) return relevant.slice(0, 2);
  return (context.last?.objects ?? []).filter((id) => !ENTRIES.has(id)).slice(0, 1);
}

/** Nearest kind of event to a mention in its clause, else in its sentence. */
function nearestKind(reading: Reading, at: number): { id: string; distance: number } | null {
  const clause = clauseAt(reading, at);
  const kinds = foregroundKinds(reading);
  const own = kinds.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  return nearest(own.length > 0 || reading.clauses.length > 3 ? own : kinds, at);
}

const nearest = (kinds: readonly Named[], at: number): { id: string; distance: number } | null =>
  kinds
    .map(({ id, from, to }) => ({ id, distance: from >= at ? from - at : at - to }))
    .sort((a, b) => a.distance - b.distance)[0] ?? null;

const BACKGROUND = new Set(['after', 'before', 'following', 'since', 'ahead']);

/** "After the talks", "ahead of the summit": when something else happened. */
const isBackground = (reading: Reading, { from }: { from: number }): boolean =>
  [1, 2, 3, 4].some(
    (step) =>
      BACKGROUND.has(reading.tokens[from - step]?.norm ?? '') &&
      reading.dates.every((date) => date.from !== from - step + 1),
  );

const foregroundKinds = oncePerReading((reading) =>
  kindsIn(reading, 0, reading.tokens.length).filter((kind) => !isBackground(reading, kind)),
);

const TIMED_PREDICATES = new Set([
  'cease',
  'collide',
  'derail',
  'sink',
  'explode',
  'erupt',
  'lift-off',
  'convict',
  'vote',
  'resign',
  'talk',
  'last',
  'start',
  'end',
  'meet',
  'postpone',
  'extend',
  'sign',
  'free',
  'exchange',
  'hand-over',
  'receive',
  'rescue',
  'collapse',
  'kill',
  'hit',
  'launch',
  'arrest',
  'appoint',
  'withdraw',
  'visit',
  'attend',
]);

/** What a time belongs to: the predicate beside it where one is, else the nearest kind of event. */
function timedObjects(reading: Reading, at: number): { objects: string[]; predicate: string | null } {
  const clause = clauseAt(reading, at);
  const predicate = predicatesIn(reading, clause.from, clause.to)
    .filter(({ id }) => TIMED_PREDICATES.has(id))
    .map(({ id, from, to }) => ({ id, distance: from >= at ? from - at : at - to }))
    .sort((a, b) => a.distance - b.distance)[0];
  const own = foregroundKinds(reading).some(({ from, to }) => from >= clause.from && to <= clause.to);
  const happened = predicate === undefined ? null : happening(reading, predicate.id);
  // "met on 24 July, but an exchange was all that came of it": the clause's own deed before another clause's noun.
  const told =
    !own && happened !== null && happened !== predicate?.id ? happened : (nearestKind(reading, at)?.id ?? happened);
  return { objects: told === null ? [] : [told], predicate: predicate?.id ?? null };
}

/** The happening a predicate tells: who meets holds talks, who swaps makes an exchange. */
const HAPPENINGS: Readonly<Record<string, string>> = {
  collide: 'crash',
  derail: 'crash',
  sink: 'sinking',
  explode: 'explosion',
  erupt: 'fire',
  'lift-off': 'launch',
  convict: 'verdict',
  vote: 'election',
  talk: 'talks',
  meet: 'talks',
  exchange: 'exchange',
  'hand-over': 'handover',
  receive: 'handover',
  collapse: 'collapse',
};
const FIGHTING = /^(?:fighting|guns|hostilities|firing|arms|combat|shooting)$/;
const MEETS = /^(?:delegation|team|side|negotiator|delegate|party|envoy)$/;

function happening(reading: Reading, predicate: string): string {
  // Two leaders who talk make a call or a visit, not a round of their delegations.
  const leaders = new Set(reading.entities.filter(({ type }) => type === 'person').map(({ id }) => id)).size > 1;
  if (predicate === 'talk' && leaders) return 'call';
  const together =
    (predicate === 'last' || predicate === 'start' || predicate === 'end') &&
    reading.tokens.some(({ lemma }) => MEETS.test(lemma));
  if (predicate === 'cease') return reading.tokens.some(({ norm }) => FIGHTING.test(norm)) ? 'truce' : predicate;
  const whole = { from: 0, to: reading.tokens.length };
  const moved = predicate === 'hand-over' || predicate === 'receive';
  // Guests are received as well.
  if (moved && !hasObject(reading, 'body', whole) && !hasObject(reading, 'dead', whole))
    return hasObject(reading, 'prisoner', whole) ? 'exchange' : predicate;
  return together ? 'talks' : (HAPPENINGS[predicate] ?? predicate);
}

function timeClaim(input: Input, from: number, to: number, value: Value): Draft {
  const { objects, predicate } = timedObjects(input.reading, from);
  const carried = objects.length === 0 ? (input.context.last?.kinds.slice(0, 1) ?? []) : objects;
  // "the second time in less than a month", "every twelve days": within what time, not how long it took.
  const within =
    value.type === 'duration' && /^(?:in|within|every|once|each)$/.test(input.reading.tokens[from - 1]?.norm ?? '');
  return draft(input, { from, to }, value, {
    objects: within ? carried.map((id) => `${id}:within`) : carried,
    predicate,
  });
}

/** Two clock times with a start and an end between them tell a length: 8:37 p.m. to 9:16 p.m. is 39 minutes. */
function elapsed(input: Input): (Draft | null)[] {
  const { reading } = input;
  const [first, second] = reading.clocks;
  if (first === undefined || second === undefined || reading.clocks.length !== 2) return [];
  const predicates = predicatesIn(reading, 0, reading.tokens.length).map(({ id }) => id);
  const between = reading.tokens.slice(first.to, second.from).map(({ norm }) => norm);
  const runs =
    (predicates.includes('start') && predicates.includes('end')) ||
    (between.length <= 2 && /^(?:to|until|till|-)$/.test(between[0] ?? ''));
  const minutes = (second.interval.low ?? 0) - (first.interval.low ?? 0);
  if (!runs || minutes <= 0) return [];
  const value: Value = { type: 'duration', interval: { low: minutes, high: minutes }, approximate: true };
  return [timeClaim(input, first.from, second.to, value)];
}

function ageClaim(input: Input, age: AgeMention): Draft {
  const whole = { from: 0, to: input.reading.tokens.length };
  const object =
    ['prisoner', 'soldier', 'child', 'civilian'].find((id) => hasObject(input.reading, id, whole)) ?? 'person';
  const freed = predicatesIn(input.reading, whole.from, whole.to).some(({ id }) => id === 'free' || id === 'exchange');
  const objects = freed && object !== 'child' ? ['prisoner', object] : [object];
  return draft(
    input,
    { from: age.from, to: age.to },
    { type: 'age', interval: age.interval },
    { objects: [...new Set(objects)] },
  );
}

const SAY_REACH = 3;

function dateClaim(input: Input, date: DateMention): Draft | null {
  const { reading } = input;
  if (date.grain === 'year' || isReportDate(reading, date)) return null;
  const { objects, predicate } = timedObjects(reading, date.from);
  if (isCounted(reading, date)) return null;
  const value: Value = { type: 'date', from: date.first, to: date.last, explicit: date.explicit };
  // Until when it lasts and since when it runs are other facts than when it was.
  if (date.bound !== null && objects[0] !== undefined) objects[0] = `${objects[0]}:${date.bound}`;
  // A loose date ("last month") says which event is meant; so do several days in one sentence.
  const days = reading.dates.filter(
    (other) => other.grain === 'day' && other.explicit && !isReportDate(reading, other),
  );
  const decides = date.grain === 'month' || (date.grain === 'span' && !date.explicit) || days.length > 1;
  const dealt = dealAt(input, draft(input, date, value, { objects, predicate, without: date }));
  if (dealt !== null) return dealt;
  return draft(input, date, value, decides ? { objects, predicate } : { objects, predicate, without: date });
}

/** "said on Saturday": the day of the telling, not of what is told. */
export function isReportDate(reading: Reading, date: { from: number; to: number }): boolean {
  if (/^(?:report|overview|edition|article|issue|broadcast)$/.test(reading.tokens[date.to]?.norm ?? '')) return true;
  return reading.general.some(
    ({ from, to, payload }) =>
      payload.some(({ type }) => type === 'say') &&
      ((from >= date.to && from - date.to <= SAY_REACH) || (date.from >= to && date.from - to <= SAY_REACH)) &&
      !kindsIn(reading, Math.min(to, date.from), Math.max(from, date.to)).some(
        ({ from: kind }) => kind > to && kind < date.from,
      ),
  );
}

/** "468 aftershocks up to April 12": the day is that of the count. */
function isCounted(reading: Reading, date: { from: number }): boolean {
  const clause = clauseAt(reading, date.from);
  const kinds = kindsIn(reading, clause.from, clause.to);
  return kinds.length > 0 && kinds.every(({ from }) => reading.numbers.some(({ to }) => from >= to && from - to <= 2));
}

/** The day a deal was struck is the day of the round that struck it. */
function dealAt({ context }: Input, claim: Draft): Draft | null {
  const event = claim.event === null ? undefined : context.story?.events.get(claim.event);
  if (context.story === null || event?.decidedAt === undefined || !isStruckThen(claim)) return null;
  const root = rootEvent(context.story, event);
  return { ...claim, event: root.id, object: root.kind, objects: [root.kind] };
}

/** Words between a day and the word for the deal: "agreed in Istanbul on June 2", "finalised in early June". */
const STRUCK_REACH = 5;

function isStruckThen({ reading, clause, value }: Draft): boolean {
  const [day] = value;
  if (day === undefined) return false;
  return cuesIn(reading, clause).some(
    ({ modality, from, to }) =>
      modality === 'agreed' &&
      to <= day.from &&
      day.from - to <= STRUCK_REACH &&
      !predicatesIn(reading, from, day.from).some(({ id }) => id === 'start' || id === 'end'),
  );
}

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
function placeClaims(input: Input): Draft[] {
  const { reading, context } = input;
  return placeMentions(reading, context.story).flatMap((mention) => {
    const { from, to, id, relation, grain, within, head } = mention;
    const objects = sitedObjects(reading, mention);
    const spread = mention.ofPeople || SPREAD.has(objects[0] ?? '');
    const place = { place: id, name: textOf(reading, mention), grain, within };
    const value: Value = { type: 'place', ...place, relation: spread && relation === 'at' ? 'around' : relation };
    // Near where, or where those are who tell it: of nothing that is told, it says nothing.
    if (objects.length === 0 && value.relation === 'around') return [];
    const site = draft(input, { from, to }, value, { objects, kinds: objects, head, without: mention });
    const guest = objects[0] === 'talks' ? null : personNear(reading, mention);
    if (guest === null || relation === 'from' || relation === 'to') return [site];
    // Who was here may have been there as well.
    const around: Value = { ...value, relation: 'around' };
    return [site, draft(input, { from, to }, around, { objects: [guest.id], predicate: 'be-at', kinds: [] })];
  });
}

function sitedObjects(reading: Reading, { from, relation, ofPeople }: PlaceMention): string[] {
  const clause = clauseAt(reading, from);
  const back = reading.tokens.slice(clause.from, from).some(({ lemma }) => lemma === 'return' || lemma === 'home');
  // Where they went and where they came back to are two.
  if (relation === 'from' || relation === 'to') return [`${back ? 'return' : 'journey'}:${relation}`];
  if (ofPeople) return [];
  const own = foregroundKinds(reading).filter((kind) => kind.from >= clause.from && kind.to <= clause.to);
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

/** Who accepts, refuses, offers, demands or hands over what. */
function stanceClaims(input: Input): Draft[] {
  const { reading, source } = input;
  return stancesOf(reading).map((found) => {
    // "The agreement" is the one the sentence before spoke of.
    const meant =
      found.kind === 'agreement'
        ? input.context.last?.kinds.find((kind) => kind === 'exchange' || kind === 'handover' || kind === 'truce')
        : undefined;
    const stance = { ...found, kind: meant ?? found.kind };
    const base = draft(input, stance, stance.value, {
      objects: [stance.kind],
      predicate: stance.predicate,
      at: stance.at,
    });
    const breadth = breadthOf(reading, base.clause, stance.at);
    return {
      ...base,
      holder: stance.predicate === 'stance' ? (stance.holder ?? ownWord(reading, base.clause, source)) : null,
      negated: stance.negated,
      breadth,
    };
  });
}

/** What excludes another telling of the same thing; a stance is its agents'. */
function propositionClaim(input: Input, told: Proposition): Draft {
  const claim = draft(input, told, valueOf(told), {
    objects: [`state:${told.frame}`],
    predicate: 'state',
    kinds: [],
  });
  return { ...claim, holder: holderOf(told), breadth: breadthOf(input.reading, claim.clause, told.from) };
}

/** Who played a part that one alone plays. */
function roleClaim(input: Input, { from, to, role, fillers, owner }: RoleMention): Draft {
  const ids = fillers.map(({ id }) => id).sort();
  const name = fillers.map((filler) => textOf(input.reading, filler)).join(', ');
  const value: Value = fillers.every(({ type }) => type === 'person')
    ? { type: 'person', person: ids.join('+'), name }
    : { type: 'party', party: ids.join('+'), name };
  const claim = draft(input, { from, to }, value, { objects: [`role:${role}`], predicate: 'role', kinds: [] });
  return {
    ...claim,
    value: [...fillers.map((filler) => ({ from: filler.from, to: filler.to })), { from, to }].sort(
      (a, b) => a.from - b.from,
    ),
    direction: { owner, giver: null, receiver: null },
  };
}

/** Whom an exchange covers, how it ranks, what a pause is for. */
function traitClaims(input: Input): Draft[] {
  return traitsOf(input.reading, input.context.last?.kinds ?? []).map(({ from, to, predicate, kind, trait }) => ({
    ...draft(
      input,
      { from, to },
      { type: 'text', text: trait, words: textOf(input.reading, { from, to }) },
      { objects: [`${kind}:${predicate}:${trait}`], predicate, kinds: [kind] },
    ),
  }));
}

/** An office and the full name of who holds it. */
function nameClaims(input: Input): Draft[] {
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

/** Who announced an exchange or a handover: a named person whose word the sentence gives on it. */
function speakerClaims(input: Input): Draft[] {
  const { reading, source, context } = input;
  const speaker = mentionOfSpeaker(reading, source, context);
  if (speaker === null) return [];
  const named = kindsIn(reading, 0, reading.tokens.length).map(({ id }) => id);
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

function wholeClaim(input: Input): Draft {
  return draft(input, null, null, { objects: [] });
}

interface Options {
  objects: readonly string[];
  head?: string | null;
  predicate?: string | null;
  part?: boolean;
  list?: boolean;
  site?: string | null;
  at?: number;
  /** Kinds of event it belongs to, where its objects do not say. */
  kinds?: readonly string[];
  /** The words under comparison, which must not decide the event. */
  without?: { from: number; to: number };
}

function draft(
  input: Input,
  value: { from: number; to: number } | null,
  content: Value | null,
  options: Options,
): Draft {
  const { reading, context, source } = input;
  const at = options.at ?? value?.from ?? 0;
  const clause = value === null ? { from: 0, to: reading.tokens.length } : clauseAt(reading, at);
  const modality = governedModality(reading, clause, at);
  const predicate = options.predicate ?? nearestPredicate(reading, clause, at);
  const ordinal = ordinalIn(reading, clause, options.without?.from, context.story);
  const event = eventOf(input, clause, options, modality, ordinal);
  const told = happeningDay(reading, clause, at, options.without);
  const when = told !== null && isDecisionDay(context.story, event?.id ?? null, told) ? null : told;
  return {
    reading,
    clause,
    value: value === null ? [] : [{ from: value.from, to: value.to }],
    content,
    event: event?.id ?? null,
    eventConfidence: event?.confidence ?? 0,
    predicate,
    object: options.objects[0] ?? null,
    objects: options.objects,
    head: options.head ?? null,
    holder: clauseSubject(reading, clause, at) ?? ownWord(reading, clause, source),
    modality,
    negated: negatedAt(reading, clause, at),
    when,
    ordinal,
    direction: directionOf(reading, clause, at),
    part: options.part ?? false,
    list: options.list ?? false,
    site: options.site ?? null,
    breadth: content?.type === 'duration' ? breadthOf(reading, clause, at) : null,
  };
}

/** "Under the deal of June 2": the day it was decided, not the day of what was done. */
function isDecisionDay(story: Story | null, event: string | null, { first, last }: DateMention): boolean {
  const known = event === null ? undefined : story?.events.get(event);
  if (story === null || known === undefined) return false;
  const root = rootEvent(story, known);
  return root !== known && root.from <= last && root.to >= first && (known.from > last || known.to < first);
}

/** "agreed on an exchange, in which each is to hand over 1,200": what a relative clause tells is as far as what it hangs on. */
function governedModality(reading: Reading, clause: Clause, at: number): Modality {
  const own = modalityAt(reading, clause, at);
  if (
    (own !== 'planned' && own !== 'done') ||
    !/^(?:which|that|who|whose)$/.test(reading.tokens[clause.from]?.norm ?? '')
  )
    return own;
  const before = reading.clauses.find(({ to }) => to === clause.from);
  const governing = before === undefined ? 'done' : modalityAt(reading, before, clause.from);
  return governing === 'done' ? own : governing;
}

/** Kinds whose events are counted: the pack's own, or meetings where there is none. */
const isNumbered = (story: Story | null, kind: string): boolean =>
  story === null
    ? kind === 'talks' || kind === 'summit'
    : story.pack.events.some((event) => event.kind === kind && event.ordinal !== undefined);

/** The round a clause counts; a sentence with no other day lends its own to all its clauses. */
function ordinalIn(reading: Reading, clause: Clause, without: number | undefined, story: Story | null): number | null {
  // "the first list" and "the second stage" count other things than rounds.
  const ordinals = ordinalsOf(reading).filter(({ from, kind }) => from !== without && isNumbered(story, kind));
  const own = ordinals.find(({ from }) => from >= clause.from && from < clause.to);
  if (own !== undefined) return own.value;
  const dated = reading.dates.some(({ from, to }) => from >= clause.from && to <= clause.to);
  return dated || isComparison(reading, clause)
    ? null
    : (ordinals.find(({ from }) => !isComparison(reading, clauseAt(reading, from)))?.value ?? null);
}

function nearestPredicate(reading: Reading, clause: Clause, at: number): string | null {
  const near = predicatesIn(reading, clause.from, clause.to)
    .map(({ id, from, to }) => ({ id, distance: from >= at ? from - at + 1 : at - to }))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.id ?? null;
}

/** The day the clause's happening took place: the date nearest in the clause, else the sentence's only other one. */
function happeningDay(reading: Reading, clause: Clause, at: number, without?: Stretch): DateMention | null {
  const dates = reading.dates.filter((date) => date.from !== without?.from && date.grain !== 'year');
  if (dates.length === 0) return null;
  const inside = dates.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const around = isComparison(reading, clause) ? [] : dates.filter((date) => ownDates(reading).includes(date));
  return toldNearest(reading, inside, at) ?? toldNearest(reading, around, at);
}

function toldNearest(reading: Reading, dates: readonly DateMention[], at: number): DateMention | null {
  const told = dates.filter((date) => toldDates(reading).includes(date));
  return nearestTo(told.length > 0 ? told : dates, at);
}

/** The first of those that begin nearest to a token. */
const nearestTo = (dates: readonly DateMention[], at: number): DateMention | null =>
  [...dates].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0] ?? null;

function eventOf(
  { reading, context }: Input,
  clause: Clause,
  options: Options,
  modality: Modality,
  ordinal: number | null,
) {
  const { story } = context;
  if (story === null) return null;
  const said = eventWords(reading, clause);
  const objectKinds = options.kinds ?? kindsOfObjects(story, options.objects);
  const figure = objectKinds.length === 0 && options.objects.length > 0;
  const cues: EventCues = {
    kinds: new Set(objectKinds.length > 0 ? objectKinds : figure ? [] : said.kinds),
    objects: new Set(options.objects),
    ordinal,
    dates: datesApart(said, options.without),
    places: placesApart(reading, options.without),
    named: said.named,
    holder: said.holder,
    earlier: said.earlier,
    reference: context.day,
    main: context.main,
    done: modality === 'done' || modality === 'confirmed',
  };
  return resolveEvent(story, cues) ?? carriedEvent(context, cues);
}

/** Kinds of event that objects name themselves: "kind:truce", "truce:until". */
const kindsOfObjects = (story: Story, objects: readonly string[]): string[] =>
  objects.map((id) => id.replace(/^kind:|:(?:until|since|within)$/g, '')).filter((id) => id in story.pack.kinds);

const EARLIER = new Set(['previous', 'earlier', 'preceding', 'prior']);

/** What a clause says of its event, whichever of its claims asks. */
const eventWords = oncePerClause((reading, clause) => ({
  kinds: kindsAround(reading, clause),
  dates: (toldDates(reading).length > 0 ? toldDates(reading) : reading.dates).filter(
    ({ from, to }) => from >= clause.from && to <= clause.to,
  ),
  /** Days of the clauses around, which serve one without a day of its own. */
  datesAround: isComparison(reading, clause) ? [] : ownDates(reading),
  named: new Set(
    reading.story
      .filter(({ from, to }) => from >= clause.from && to <= clause.to)
      .flatMap(({ payload }) => payload.flatMap((term) => (term.type === 'event' ? [term.id] : []))),
  ),
  holder: sideBefore(reading, clause, clause.to),
  earlier: reading.tokens.slice(clause.from, clause.to).some(({ norm }) => EARLIER.has(norm)),
}));

type Stretch = { from: number; to: number };

function datesApart(
  { dates, datesAround }: { dates: readonly DateMention[]; datesAround: readonly DateMention[] },
  without: Stretch | undefined,
): readonly DateMention[] {
  const inside = startingElsewhere(dates, without);
  return inside.length > 0 ? inside : startingElsewhere(datesAround, without);
}

const startingElsewhere = <T extends Stretch>(mentions: readonly T[], without: Stretch | undefined): readonly T[] =>
  mentions.some(({ from }) => from === without?.from)
    ? mentions.filter(({ from }) => from !== without?.from)
    : mentions;

const placesOf = oncePerReading((reading) => reading.entities.filter(({ type }) => type === 'place'));
const placeIds = oncePerReading((reading) => new Set(placesOf(reading).map(({ id }) => id)));

function placesApart(reading: Reading, without: Stretch | undefined): ReadonlySet<string> {
  const places = startingElsewhere(placesOf(reading), without);
  return places.length === placesOf(reading).length ? placeIds(reading) : new Set(places.map(({ id }) => id));
}

/** Days of what happened, without those of the telling. */
const toldDates = oncePerReading((reading) => reading.dates.filter((date) => !isReportDate(reading, date)));

/** Days of a sentence that are not those of what it compares with. */
const ownDates = oncePerReading((reading) =>
  reading.dates.filter((date) => !isComparison(reading, clauseAt(reading, date.from))),
);

function kindsAround(reading: Reading, clause: Clause): string[] {
  const own = kindsIn(reading, clause.from, clause.to);
  return (own.length > 0 ? own : kindsIn(reading, 0, reading.tokens.length)).map(({ id }) => id);
}

function carriedEvent(context: ReadContext, cues: EventCues): { id: string; confidence: number } | null {
  if (cues.kinds.size > 0 || cues.objects.size > 0 || context.last?.event == null) return null;
  return { id: context.last.event, confidence: 0.3 };
}

const OWN_WORDS = new Set(['we', 'our', 'us', 'i', 'my', 'he', 'she']);

const speaksForItself = oncePerClause((reading, clause) => ({
  speaks: reading.tokens.slice(clause.from, clause.to).some(({ norm }) => OWN_WORDS.has(norm)),
}));

/** The speaker's side, where the clause says "we" or "he" and names no other subject. */
const ownWord = (reading: Reading, clause: Clause, source: Source): string | null =>
  speaksForItself(reading, clause).speaks ? source.side : null;

/** Verbatim words of a mention. */
export function textOf(reading: Reading, { from, to }: { from: number; to: number }): string {
  const start = reading.tokens[from]?.start ?? 0;
  return reading.text.slice(start, reading.tokens[to - 1]?.end ?? start);
}
