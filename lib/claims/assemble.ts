import { rootEvent, type Story } from '../story';
import { markWords } from '../text';
import type { AgeMention } from './ages';
import { isOfCaptivity } from './captivity';
import { traitsOf } from './coverage';
import type { DateMention } from './dates';
import { type EventCues, resolveEvent } from './events';
import { type Figure, hasObject, kindsIn, type Named, objectsOf, predicatesIn, readFigures } from './figures';
import { focusOf } from './focus';
import { cuesIn, modalityAt, negatedAt } from './modality';
import { type Office, officesOf } from './offices';
import { ordinalsOf } from './ordinals';
import { originOf } from './origins';
import { clauseSubject, type Direction, directionOf, homeward, sideBefore } from './parties';
import { namedPeople } from './people';
import { placeLists } from './place-lists';
import { type PlaceMention, placeMentions } from './places';
import { holderOf, type Proposition, propositionsOf, toldValue } from './propositions';
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
import { stretchesOf } from './stretches';
import { withSums } from './sums';
import type { TimeMention } from './times';
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
  origin: string | null;
  breadth: 'wide' | 'narrow' | null;
}

interface Input {
  reading: Reading;
  ages: readonly AgeMention[];
  source: Source;
  context: ReadContext;
}

/**
 * Predicates of what is told in so many ways that no ledger of it would mean anything: compared by wording, found by open
 * keys.
 */
export const BY_WORDING: ReadonlySet<string> = new Set(['state', 'role', 'focus', 'office']);

/** All claims of one sentence, and what the next sentence may refer back to. */
export function claimsOfSentence(input: Input): { claims: Draft[]; carry: Carry } {
  const { reading, ages, context } = input;
  const aged = new Set(ages.flatMap(({ cores }) => cores));
  const lengths = reading.durations.filter(({ from, to }) => ![...aged].some((core) => core >= from && core < to));
  const used = new Set([
    ...aged,
    ...reading.numbers
      .filter(({ from, to }) => reading.durations.some((d) => from >= d.from && to <= d.to))
      .map(({ core }) => core),
  ]);
  const ordinals = ordinalsOf(reading);
  const figures = withSums(reading, readFigures(reading, context.story, used));
  const claims = [
    ...figures.map((figure) => figureClaim(input, figure)),
    ...lengths.map((mention) =>
      timeClaim(
        input,
        mention.from,
        mention.to,
        { type: 'duration', interval: mention.interval, approximate: mention.approximate },
        mention.sense,
      ),
    ),
    ...reading.clocks.map((mention) =>
      timeClaim(input, mention.from, mention.to, {
        type: 'clock',
        interval: mention.interval,
        approximate: mention.approximate,
        twelve: mention.twelve,
        zone: mention.zone,
      }),
    ),
    ...stretchClaims(input),
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
    ...focusClaims(input),
    ...officesOf(reading).map((office) => officeClaim(input, office)),
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
  // Opposed words and parts are compared one by one; how alike two sentences are is compared on the whole.
  const told = claims.some(({ predicate }) => !BY_WORDING.has(predicate ?? ''))
    ? claims
    : [wholeClaim(input), ...claims];
  return { claims: told, carry: carryOf(input, figures, claims) };
}

function carryOf({ reading, context }: Input, figures: readonly Figure[], claims: readonly Draft[]): Carry {
  const whole = { from: 0, to: reading.tokens.length };
  const objects = objectsOf(reading).map(({ id }) => id);
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
      ...(figure.summed === true ? { summed: true as const } : {}),
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
/** Armies suspend operations, and so do airlines. */
const FORCES =
  /^(?:army|armies|military|general|generals|troops|rebel|rebels|militia|militias|junta|guerrillas|insurgents|defensive|offensive)$/;
const suspendsFighting = ({ tokens }: Reading): boolean =>
  tokens.some(({ norm }) => /^(?:operations?|offensives?|hostilities|attacks)$/.test(norm)) &&
  tokens.some(({ norm }) => FORCES.test(norm));
const MEETS = /^(?:delegation|team|side|negotiator|delegate|party|envoy)$/;

function happening(reading: Reading, predicate: string): string {
  // Two leaders who talk make a call or a visit, not a round of their delegations.
  const leaders = new Set(reading.entities.filter(({ type }) => type === 'person').map(({ id }) => id)).size > 1;
  if (predicate === 'talk' && leaders) return 'call';
  const together =
    (predicate === 'last' || predicate === 'start' || predicate === 'end') &&
    reading.tokens.some(({ lemma }) => MEETS.test(lemma));
  if (predicate === 'cease') return reading.tokens.some(({ norm }) => FIGHTING.test(norm)) ? 'truce' : predicate;
  if (predicate === 'postpone' && suspendsFighting(reading)) return 'truce';
  const whole = { from: 0, to: reading.tokens.length };
  const moved = predicate === 'hand-over' || predicate === 'receive';
  // Guests are received as well.
  if (moved && !hasObject(reading, 'body', whole) && !hasObject(reading, 'dead', whole))
    return hasObject(reading, 'prisoner', whole) ? 'exchange' : predicate;
  return together ? 'talks' : (HAPPENINGS[predicate] ?? predicate);
}

function timeClaim(
  input: Input,
  from: number,
  to: number,
  value: Value,
  sense: TimeMention['sense'] = 'length',
): Draft {
  const { objects, predicate } = timedObjects(input.reading, from);
  const carried = objects.length === 0 ? (input.context.last?.kinds.slice(0, 1) ?? []) : objects;
  // "the second time in less than a month", "every twelve days": within what time, not how long it took.
  const within =
    value.type === 'duration' && /^(?:in|within|every|once|each)$/.test(input.reading.tokens[from - 1]?.norm ?? '');
  const suffix = within ? ':within' : sense === 'elapsed' ? ':elapsed' : '';
  return draft(input, { from, to }, value, {
    objects: heldFor(input.reading, { from, to }, sense) ?? carried.map((id) => `${id}${suffix}`),
    predicate,
  });
}

/** "Spent two years behind bars" looks back, "faces two years behind bars" is a sentence; null where it is neither. */
function heldFor(reading: Reading, time: Stretch, sense: TimeMention['sense']): string[] | null {
  const spent = [1, 2, 3].some((step) => reading.tokens[time.from - step]?.lemma === 'spend');
  if (sense === 'sentence' && !spent) return ['sentence'];
  return isOfCaptivity(reading, time) ? ['captivity'] : null;
}

/** What goes on for days. A round of talks does not, so days between which it is to be held are no length of it. */
const LASTING =
  /^(?:truce|mourning|emergency|strike-action|protest|search|outage|visit|trial|fire|flood|storm|postpone|extend|cease|last)\b/;

/** Lengths that two days or two clock times tell together. */
function stretchClaims(input: Input): Draft[] {
  return stretchesOf(input.reading).flatMap(({ from, to, interval, of }) => {
    const claim = timeClaim(input, from, to, { type: 'duration', interval, approximate: true });
    const lasts = claim.objects.some((id) => LASTING.test(id) || (id === 'attack' && claim.negated));
    return of === 'anything' || lasts ? [claim] : [];
  });
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
  if (date.grain === 'year') return captivityClaim(input, date);
  if (!toldDates(reading).includes(date)) return null;
  const { objects, predicate } = timedObjects(reading, date.from);
  if (isCounted(reading, date)) return null;
  const value: Value = { type: 'date', from: date.first, to: date.last, explicit: date.explicit };
  // Until when it lasts and since when it runs are other facts than when it was.
  if (date.bound !== null && objects[0] !== undefined) objects[0] = `${objects[0]}:${date.bound}`;
  // A loose date ("last month") says which event is meant; so do several days in one sentence.
  const days = toldDates(reading).filter((other) => other.grain === 'day' && other.explicit);
  const decides = date.grain === 'month' || (date.grain === 'span' && !date.explicit) || days.length > 1;
  const apart = draft(input, date, value, { objects, predicate, without: date });
  return dealAt(input, apart) ?? (decides ? draft(input, date, value, { objects, predicate }) : apart);
}

/** "in captivity since 2022", "captured in 2022": the year that those who were held fell into it. */
function captivityClaim(input: Input, date: DateMention): Draft | null {
  const taken = input.reading.tokens[date.from - 2]?.norm === 'captured';
  if ((date.bound !== 'since' && !taken) || !isOfCaptivity(input.reading, date)) return null;
  const value: Value = { type: 'date', from: date.first, to: date.last, explicit: true };
  return draft(input, date, value, { objects: ['captivity:since'], predicate: null, without: date });
}

/** "said on Saturday": the day of the telling, not of what is told. */
export function isReportDate(reading: Reading, date: { from: number; to: number }): boolean {
  if (/^(?:report|overview|edition|article|issue|broadcast)$/.test(reading.tokens[date.to]?.norm ?? '')) return true;
  return reading.general.some(
    ({ from, to, payload }) =>
      payload.some(({ type }) => type === 'say') &&
      ((from >= date.to && from - date.to <= SAY_REACH && !closesClause(reading, date, from)) ||
        (date.from >= to && date.from - to <= SAY_REACH)) &&
      !kindsIn(reading, Math.min(to, date.from), Math.max(from, date.to)).some(
        ({ from: kind }) => kind > to && kind < date.from,
      ),
  );
}

/** "went home on Wednesday, its leader said": a day that closes its clause is that clause's; "On Monday, he said" opens one. */
function closesClause({ tokens }: Reading, date: { from: number; to: number }, say: number): boolean {
  if (!tokens.slice(date.to, say).some(({ norm }) => norm === ',')) return false;
  let opening = date.from - 1;
  while (/^(?:on|late|early|this|last)$/.test(tokens[opening]?.norm ?? '')) opening--;
  return tokens[opening]?.kind === 'word' || tokens[opening]?.kind === 'figure';
}

/** "468 aftershocks up to April 12": the day is that of the count. */
function isCounted(reading: Reading, date: { from: number }): boolean {
  if (isAsOf(reading, date)) return true;
  const clause = clauseAt(reading, date.from);
  const kinds = kindsIn(reading, clause.from, clause.to);
  return kinds.length > 0 && kinds.every(({ from }) => reading.numbers.some(({ to }) => from >= to && from - to <= 2));
}

const AS_OF_REACH = 8;

/** "as of April 29", "as of two in the afternoon on May 15": when it was so. */
function isAsOf({ tokens }: Reading, { from }: { from: number }): boolean {
  for (let at = from - 1; at > from - AS_OF_REACH && at > 0; at--) {
    if (tokens[at]?.kind === 'mark') return false;
    if (tokens[at]?.norm === 'of' && tokens[at - 1]?.norm === 'as') return true;
  }
  return false;
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

/** Kinds of event a clause or its sentence names; where it names none, those that are held at the places it names. */
function kindsMeant({ reading, context }: Input, { from }: { from: number }): string[] {
  const named = kindsAround(reading, clauseAt(reading, from));
  if (named.length > 0 || context.story === null) return named;
  const places = new Set(reading.entities.flatMap(({ type, id }) => (type === 'place' ? [id] : [])));
  return context.story.pack.events.flatMap(({ place, kind }) =>
    place !== undefined && places.has(place) ? [kind] : [],
  );
}

/** The day on which somebody says so is none of what he says. */
const dated = (claim: Draft): Draft =>
  claim.when !== null && isTellingDay(claim.reading, claim.when) ? { ...claim, when: null } : claim;

/** "said on Monday": right after the verb; "on Monday, he said" may be either. */
const isTellingDay = ({ general }: Reading, { from }: { from: number }): boolean =>
  general.some(({ to, payload }) => payload.some(({ type }) => type === 'say') && from >= to && from - to <= 2);

/** What excludes another telling of the same thing; a stance is its agents'. */
function propositionClaim(input: Input, told: Proposition): Draft {
  const claim = draft(input, told, toldValue(told), {
    objects: [`state:${told.frame}`],
    predicate: 'state',
    kinds: kindsMeant(input, told),
  });
  return { ...dated(claim), holder: holderOf(told), breadth: breadthOf(input.reading, claim.clause, told.from) };
}

const BODY =
  /\b(?:union|guild|council|party|ministry|army|group|company|bank|court|foods|airlines|airways|club|university|institute|commission|agency|board|house|front|movement|federation|association|league|corps|police|cross|nations|international|terminals|motors|industries|office|committee|society|fund|service|services|team|city|united)\b/;

/** Known persons, and unknown names of two words or three that are no body's: "Jane Archer", not "Harrow Foods". */
const isPerson = ({ type, id }: Entity): boolean =>
  type === 'person' || (type === 'unknown' && /^~\S+ \S+(?: \S+)?$/.test(id) && !BODY.test(id));

/** Who played a part that one alone plays. */
function roleClaim(input: Input, { from, to, role, fillers, owner }: RoleMention): Draft {
  const ids = fillers.map(({ id }) => id).sort();
  const name = fillers.map((filler) => textOf(input.reading, filler)).join(', ');
  const value: Value = fillers.every(isPerson)
    ? { type: 'person', person: ids.join('+'), name }
    : { type: 'party', party: ids.join('+'), name };
  const claim = draft(input, { from, to }, value, {
    objects: [`role:${role}`],
    predicate: 'role',
    kinds: kindsMeant(input, { from }),
  });
  return {
    ...dated(claim),
    value: [...fillers.map((filler) => ({ from: filler.from, to: filler.to })), { from, to }].sort(
      (a, b) => a.from - b.from,
    ),
    direction: { owner, giver: null, receiver: null },
  };
}

/** "It was X who": the sentence tells who it was, whatever it was. */
function focusClaims(input: Input): Draft[] {
  const focus = focusOf(input.reading);
  if (focus === null) return [];
  const name = textOf(input.reading, focus);
  const value: Value = isPerson(focus)
    ? { type: 'person', person: focus.id, name }
    : { type: 'party', party: focus.id, name };
  return [draft(input, focus, value, { objects: ['focus'], predicate: 'focus', kinds: kindsMeant(input, focus) })];
}

/** "Spokesman of the council": one person's office has one seat at a time. */
const officeClaim = (input: Input, { from, to, person, office, of }: Office): Draft =>
  draft(
    input,
    { from, to },
    { type: 'text', text: of, words: textOf(input.reading, { from, to }) },
    { objects: [`office:${person}:${office}`], predicate: 'office', kinds: [] },
  );

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
    direction: homeward(directionOf(reading, clause, at), options.objects),
    part: options.part ?? false,
    list: options.list ?? false,
    site: options.site ?? null,
    origin: content?.type === 'quantity' ? originOf(reading, at, options.objects) : null,
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
  objects
    .map((id) => (id.includes(':') ? id.replace(/^kind:|:(?:until|since|within|elapsed)$/g, '') : id))
    .filter((id) => id in story.pack.kinds);

const EARLIER = markWords(['previous', 'earlier', 'preceding', 'prior']);

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
  earlier: reading.tokens.slice(clause.from, clause.to).some(({ marks }) => (marks & EARLIER) !== 0),
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

const OWN_WORDS = markWords(['we', 'our', 'us', 'i', 'my', 'he', 'she']);

const speaksForItself = oncePerClause((reading, clause) => ({
  speaks: reading.tokens.slice(clause.from, clause.to).some(({ marks }) => (marks & OWN_WORDS) !== 0),
}));

/** The speaker's side, where the clause says "we" or "he" and names no other subject. */
const ownWord = (reading: Reading, clause: Clause, source: Source): string | null =>
  speaksForItself(reading, clause).speaks ? source.side : null;

/** Verbatim words of a mention. */
export function textOf(reading: Reading, { from, to }: { from: number; to: number }): string {
  const start = reading.tokens[from]?.start ?? 0;
  return reading.text.slice(start, reading.tokens[to - 1]?.end ?? start);
}
