import type { Story } from '../story';
import { foundAs } from './found-words';
import { countryOfPeople, type Grain } from './gazetteer';
import { type Geography, geographyOf } from './geography';
import { nounClass } from './nouns';
import { clauseAt, type Entity, oncePerReading, type Reading, stemOf } from './reading';
import { isOfSaying } from './saying';
import { tokenAt } from './tokens-at';
import type { PlaceRelation } from './types';
import { lem, norm } from './words-at';

/** A place with what it is to what a clause tells: where it happened, where from, where to. */
export interface PlaceMention {
  from: number;
  to: number;
  id: string;
  relation: PlaceRelation;
  grain: Grain | null;
  /** Ids of the places it lies in, by the sentence, the pack or the gazetteer, the nearest first. */
  within: readonly string[];
  /** Stem of the noun that stands there ("a nursery in …"), null where none is told. */
  head: string | null;
  /** Said of people, not of a happening: "a rescuer in …". */
  ofPeople: boolean;
  /** Where somebody spoke: "told reporters in …". */
  ofSaying: boolean;
}

const PREPOSITIONS: Readonly<Record<string, PlaceRelation>> = {
  in: 'at',
  inside: 'at',
  at: 'at',
  across: 'around',
  throughout: 'around',
  near: 'around',
  outside: 'around',
  off: 'around',
  around: 'around',
  beside: 'around',
  along: 'around',
  beneath: 'around',
  under: 'around',
  above: 'around',
  over: 'around',
  between: 'around',
  from: 'from',
  left: 'from',
  leaving: 'from',
  leave: 'from',
  to: 'to',
  towards: 'to',
  toward: 'to',
  into: 'to',
  reached: 'to',
  reach: 'to',
};
/** "the town of", "the northern part of": what stands between a preposition and the name. */
const SORT =
  /^(?:town|city|village|region|province|port|island|state|suburb|district|county|capital|municipality|parish|hamlet|prefecture|township|resort|republic|harbour|harbor|area|commune|settlement|peninsula|valley|coast|part|neighbourhood|neighborhood|quarter|outskirts|centre|center|heart|edge|middle|beach|airport|office|hall|room|ground|garden|building|wing|port|fields?|streets?|square)$/;
const VAGUE_SORT = /^(?:outskirts|edge|coast|area)$/;
const DIRECTION =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outside|upstream|downstream|inland|short)$/;
const DISTANCE = /^(?:km|kilometre|kilometer|mile|metre|meter|hour|minute|far|away)$/;
const BETWEEN = 6;

/** Nouns in the name of one spot: a building, a ground, a base. */
const SPOT =
  /^(?:palace|hotel|airport|hospital|stadium|university|square|cathedral|temple|mosque|church|bridge|station|base|hall|tower|prison|school|college|museum|theatre|theater|arena|market|centre|center|camp|embassy|castle|monastery|house|building|mall|park|clinic|barracks|plant|mine|dam|lighthouse|beach|street|avenue)$/;
const REGION = /^(?:region|province|state|county|district|oblast|prefecture|valley|governorate)$/;
/** Words in the names of those who act. */
const BODY =
  /^(?:ministry|party|group|agency|police|court|council|bank|company|union|times|post|news|nations|committee|commission|organisation|organization|association|authority|army|fund|league|institute|federation|press|parliament|congress|senate|team|club|united|cup|act|prize|award|games|olympics|protocol|convention|accords?|treaty|facebook|twitter|telegram|instagram|x|youtube)$/;
const TITLE =
  /^(?:mr|mrs|ms|dr|president|minister|general|secretary|chancellor|premier|king|queen|prince|princess|pope|sir|lady|captain|colonel|judge|senator|governor|mayor|ambassador|spokesman|spokeswoman|envoy|chief|coach|professor)$/;
const PERIOD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan|spring|summer|autumn|winter|english|french|german|russian|spanish|arabic)s?$/;
const MOVES =
  /^(?:leave|fly|sail|travel|depart|head|bind|drive|go|return|arrive|come|move|transfer|ship|march|flee|evacuate|run|cross|lift|deport|voyage|flight|trip|journey|fare|evacuate)$/;

/** The places of what a sentence tells, each with its relation; one that another lies in is part of that one's mention. */
export const placesOf = oncePerReading(() => new Map<Story | null, readonly PlaceMention[]>());

export function placeMentions(reading: Reading, story: Story | null): readonly PlaceMention[] {
  const known = placesOf(reading).get(story) ?? readPlaces(reading, geographyOf(story));
  placesOf(reading).set(story, known);
  return known;
}

function readPlaces(reading: Reading, geography: Geography): PlaceMention[] {
  const candidates = reading.entities.filter(
    (entity, index, all) =>
      (entity.type === 'place' || entity.type === 'unknown') &&
      all.findIndex(({ from, type }) => from === entity.from && type === entity.type) === index,
  );
  const holders = new Set<Entity>();
  const mentions: PlaceMention[] = [];
  for (const entity of candidates) {
    if (holders.has(entity)) continue;
    const lead = relationOf(reading, entity, geography.grainOf(entity.id));
    const led = lead === null ? null : wayOf(reading, entity, lead);
    if (led === null || (entity.type === 'unknown' && !mayBePlace(reading, entity, led))) continue;
    const chain = holdersOf(reading, entity, candidates, geography);
    for (const holder of chain) holders.add(holder);
    const loose = isListed(reading, entity, candidates, holders) || isLoose(reading, entity, led);
    if (loose && led.relation !== 'at' && led.relation !== 'around') continue;
    const relation = loose ? 'around' : led.relation;
    const head = headBefore(reading, led.at) ?? (relation === 'at' ? subjectOf(reading, led.at) : null);
    mentions.push({
      from: entity.from,
      to: entity.to,
      id: entity.id,
      relation,
      grain: grainOf(reading, entity, geography),
      within: [
        ...new Set([entity.id, ...chain.map(({ id }) => id)].flatMap((id) => [id, ...geography.within(id)])),
      ].filter((id) => id !== entity.id),
      head: head?.head ?? null,
      ofPeople: isOfPeople(lem(reading, led.at - 1)) && !isRoom(reading, led.at - 1),
      ofSaying: isOfSaying(reading, entity),
    });
  }
  return mentions;
}

/** What a place is to what is told, and the token that says it. */
interface Led {
  relation: PlaceRelation;
  at: number;
}

/** "Talks between two countries", "a quarrel over a country": a state is meant there and no place. */
const OF_A_STATE = /^(?:between|over|above|under|beneath|beside|around)$/;

/** The preposition that leads a place in, over "the town of" and "sixteen kilometres south of". */
function relationOf(reading: Reading, { from, to }: Entity, grain: Grain | null): Led | null {
  let at = from - 1;
  let loose = false;
  let sorted = false;
  const named = sceneOf(reading, from, to);
  if (named !== null) return named;
  for (let step = 0; step < BETWEEN && at >= 0; step++, at--) {
    const word = norm(reading, at);
    const relation = PREPOSITIONS[word] ?? (word === 'on' && (grain === 'island' || sorted) ? 'at' : undefined);
    if (relation !== undefined) {
      // "which left Chile no time"
      if (grain === 'country' && OF_A_STATE.test(word)) return null;
      if (word === 'left' && LEFT_WITH.test(norm(reading, to))) return null;
      if (word === 'from' && SPEAKS.test(lem(reading, at - 1))) return { relation: 'around', at };
      const far = DISTANCE.test(lem(reading, at - 1)) && (word === 'from' || word === 'off');
      return { relation: loose || far ? 'around' : relation, at };
    }
    // "At Oslo's town hall": the house stands in the town that is named before it.
    const owner = word === "'s" ? reading.entities.find((one) => one.to === at && one.type === 'place') : undefined;
    if (owner !== undefined) {
      at = owner.from;
      continue;
    }
    if (word === 'of') {
      if (DIRECTION.test(norm(reading, at - 1))) return { relation: 'around', at: at - 1 };
      if (!SORT.test(lem(reading, at - 1)) && !SORT.test(norm(reading, at - 1))) return null;
      sorted = true;
      if (VAGUE_SORT.test(norm(reading, at - 1))) loose = true;
      at--;
      continue;
    }
    if (
      !/^(?:the|its|their|a|old|new|working|main|grand|former|private|central|eastern|western|northern|southern|far|greater|nearby|downtown|port|coastal|historic|small|remote|\p{L}+ern|\p{L}+ish|\p{L}+ese|\p{L}+ian|\p{L}+an|town|city|village|region|province|island|capital|state)$/u.test(
        word,
      )
    )
      return null;
  }
  return null;
}

/** "Speaking from Vilnius": he is there. */
const SPEAKS = /^(?:speak|broadcast|report|tweet|telephone|phone)$/;

const LEFT_WITH = /^(?:no|a|an|the|little|few|nothing|some|much|more)$/;

const SCENE = /^(?:scene|venue|host|setting|site|stage|where)$/;
const SCENE_REACH = 7;

/** "X hosted the talks", "X was the scene of", "the venue is X". */
function sceneOf(reading: Reading, from: number, to: number): Led | null {
  if (lem(reading, to) === 'host' && PREPOSITIONS[norm(reading, from - 1)] === undefined)
    return { relation: 'at', at: from };
  if (isHostedBy(reading, from)) return { relation: 'at', at: from };
  const after = afterApposition(reading, to);
  for (let at = after; at < Math.min(after + SCENE_REACH, reading.tokens.length); at++) {
    if (lem(reading, at) !== 'be' && lem(reading, at) !== 'serve') continue;
    if ([1, 2, 3].some((step) => SCENE.test(norm(reading, at + step)))) return { relation: 'at', at: from };
    break;
  }
  const is = [1, 2].find((step) => lem(reading, from - step) === 'be');
  if (is === undefined) return null;
  const subject = reading.tokens.slice(Math.max(0, from - SCENE_REACH), from - is);
  return subject.some(({ norm }) => /^(?:venue|scene|setting|place|location)$/.test(norm))
    ? { relation: 'at', at: from - is }
    : null;
}

/** "Was hosted by the Miramar", a house of that name. */
const isHostedBy = (reading: Reading, from: number): boolean =>
  [1, 2].some(
    (step) => norm(reading, from - step) === 'by' && /^(?:hosted|housed)$/.test(norm(reading, from - step - 1)),
  ) && reading.entities.some((entity) => entity.from === from && entity.type === 'place');

/** Tokens of what is told of a place between two commas. */
const APPOSITION = 16;

/** "The palace, once home to sultans, was the scene": where the sentence goes on. */
function afterApposition(reading: Reading, to: number): number {
  const opens = [to, to + 1].find((at) => norm(reading, at) === ',');
  if (opens === undefined) return to;
  for (let at = opens + 1; at < opens + APPOSITION; at++) if (norm(reading, at) === ',') return at + 1;
  return to;
}

/** Whether a name nobody knows may be a place where it stands: no man, no body, no day. */
function mayBePlace(reading: Reading, { from, to }: Entity, { at }: { at: number }): boolean {
  const { tokens } = reading;
  const own = tokens.slice(from, to);
  if (own.some(({ norm }) => BODY.test(norm) || PERIOD.test(norm) || TITLE.test(norm))) return false;
  // In a headline all words are capitalised.
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && at > 0) return false;
  if (own.every(({ text }) => /^\p{Lu}+$/u.test(text)) || TITLE.test(norm(reading, from - 1))) return false;
  const next = tokens[to];
  if (next?.norm === "'s" || next?.kind === 'figure' || isAttribute(reading, { from, to })) return false;
  return !isSaidAfter(reading, to);
}

/** "The agency in Lima said". */
const isSaidAfter = (reading: Reading, to: number): boolean =>
  foundAs(reading, 'say').some(({ from }) => from >= to && from <= to + 1);

/** "the Ottoman palace", "a Thai firm": the name describes what follows. */
function isAttribute(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  if (countryOfPeople(norm(reading, to - 1)) !== null) return true;
  const next = reading.tokens[to];
  if (next === undefined || next.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return false;
  if (SPOT.test(next.norm) || REGION.test(next.norm))
    return /^(?:the|a|an)$/.test(norm(reading, from - 1)) && /(?:an|ese|ish)$/.test(norm(reading, to - 1));
  return !AFTER_NAME.test(next.norm) && next.norm === next.lemma;
}

/** Words that follow a place and are nothing it describes. */
const AFTER_NAME =
  /^(?:and|or|but|in|on|at|near|after|before|when|where|while|to|from|for|as|with|by|who|which|that|since|until|till|during|because|this|last|next|late|early|just|again|today|yesterday|tonight|so|if|than|then|over|under|into|of|only|alone|itself|the|a|an|under|amid|despite|without|not|can|could|may|might|must|will|would|should|put|set|cost|hit|let|cut|say)$/;

/** "said in Lima", "a source in Lima", "on the Danube": where it was told, or no one place. */
function isLoose(reading: Reading, { from, to, type }: Entity, { at }: Led): boolean {
  const says = foundAs(reading, 'say').some(
    (found) => found.to <= at && found.to >= at - SAID_REACH && found.from < at,
  );
  if (
    says ||
    isSaidAfter(reading, to) ||
    /^(?:source|emerge|hear|look|journalist|reporter)$/.test(lem(reading, at - 1))
  )
    return true;
  return (
    type === 'unknown' &&
    norm(reading, from - 1) === 'the' &&
    !SPOT.test(norm(reading, to - 1)) &&
    !REGION.test(norm(reading, to - 1))
  );
}

/** Tokens between a verb of saying and where it was said: "told the agency in". */
const SAID_REACH = 3;

const BEGINS = /^(?:start|begin|depart|set|embark|originate)$/;
const JOURNEY = /^(?:voyage|flight|trip|journey|crossing|march|tour|passage|sailing)$/;

/** Where from and where to only where somebody moves: people are told, followed and beaten as well. */
function wayOf(reading: Reading, { from }: Entity, led: Led): Led | null {
  const clause = clauseAt(reading, from);
  const before = reading.tokens.slice(clause.from, led.at + 1);
  const way = led.relation === 'at' ? spotWay(reading, led) : led;
  if (way.relation === 'from' || way.relation === 'to') {
    // Where it was launched from it was launched.
    if (way.relation === 'from' && before.some(({ lemma }) => LAUNCHES.test(lemma))) return { ...way, relation: 'at' };
    return before.some(({ lemma }) => MOVES.test(lemma)) ? way : null;
  }
  // "the voyage, which began in"
  const begins = led.relation === 'at' && before.some(({ lemma }) => BEGINS.test(lemma));
  const journey = reading.tokens.slice(Math.max(0, led.at - 10), led.at).some(({ lemma }) => JOURNEY.test(lemma));
  return begins && journey ? { ...led, relation: 'from' } : led;
}

const LAUNCHES = /^(?:launch|lift|blast|fire|shoot)$/;
const SPOT_REACH = 5;

/** "from the air base at X", "to a hospital in X": the spot's way is the place's. */
function spotWay(reading: Reading, led: Led): Led {
  if (!SPOT.test(lem(reading, led.at - 1))) return led;
  for (let at = led.at - 2; at >= led.at - SPOT_REACH; at--) {
    const way = PREPOSITIONS[norm(reading, at)];
    if (way !== undefined) return way === 'from' || way === 'to' ? { ...led, relation: way } : led;
  }
  return led;
}

/** "A in B", "A, B": the places that hold one, as the sentence says it. */
function holdersOf(reading: Reading, entity: Entity, candidates: readonly Entity[], geography: Geography): Entity[] {
  const chain: Entity[] = [];
  let last = entity;
  for (const next of candidates) {
    if (next.from < last.to || next === entity) continue;
    const between = reading.tokens.slice(last.to, next.from).map(({ norm }) => norm);
    if (between.length === 0 || between.length > 5 || !holds(between, last, next, geography)) break;
    chain.push(next);
    last = next;
  }
  return chain;
}

function holds(between: readonly string[], part: Entity, whole: Entity, geography: Geography): boolean {
  if (geography.within(part.id).includes(whole.id)) return true;
  if (geography.grainOf(part.id) !== null && geography.grainOf(whole.id) !== null) return false;
  const wide = whole.type === 'place' && /^(?:country|region|area|island)$/.test(geography.grainOf(whole.id) ?? '');
  if (between[0] === ',') {
    if (between.length === 1) return wide;
    return between.some((word) => word === 'in' || word === 'of') && !between.includes('and');
  }
  return between[0] === 'in';
}

/** "across A, B and C": one of several places. */
function isListed(
  reading: Reading,
  entity: Entity,
  candidates: readonly Entity[],
  holders: ReadonlySet<Entity>,
): boolean {
  return candidates.some((other) => {
    if (other === entity || other.from === entity.from || holders.has(other)) return false;
    const [first, second] = other.from > entity.from ? [entity, other] : [other, entity];
    const between = reading.tokens.slice(first.to, second.from).map(({ norm }) => norm);
    return (
      between.length > 0 &&
      between.length <= 4 &&
      between.some((norm) => /^(?:,|and|or|&)$/.test(norm)) &&
      between.every((norm) => /^(?:,|and|or|&|the|in|at|also|near|from|to|of)$/.test(norm))
    );
  });
}

function grainOf(reading: Reading, { id, from, to }: Entity, geography: Geography): Grain | null {
  const known = geography.grainOf(id);
  const last = norm(reading, to - 1);
  const next = norm(reading, to);
  if (SPOT.test(last) || (SPOT.test(next) && reading.tokens[to]?.kind === 'word')) return 'site';
  if (REGION.test(last) || REGION.test(next)) return 'region';
  if (known !== null) return known;
  const before = reading.tokens.slice(Math.max(0, from - 3), from).map(({ norm }) => norm);
  if (before.some((norm) => REGION.test(norm)) && before.includes('of')) return 'region';
  return before.some((norm) => /^(?:town|city|village|port|suburb)$/.test(norm)) ? 'settlement' : null;
}

const DETERMINER = /^(?:the|a|an|this|its|their|his|her|one|two|three|another|no|'s)$/;
const DETERMINER_REACH = 4;

/** The noun before the preposition: "a nursery in", "the reception near". */
function headBefore(reading: Reading, at: number): { head: string; lemma: string } | null {
  const token = tokenAt(reading.tokens, at - 1);
  if (token === undefined || token.kind !== 'word' || token.norm.length < 4) return null;
  if (/(?:ed|ing|ly)$/.test(token.norm) || /^\p{Lu}/u.test(token.text)) return null;
  const before = reading.tokens.slice(Math.max(0, at - 1 - DETERMINER_REACH), at - 1);
  const isNoun =
    token.norm !== token.lemma ? token.norm.endsWith('s') : before.some(({ norm }) => DETERMINER.test(norm));
  return isNoun ? { head: stemOf(token.lemma), lemma: token.lemma } : null;
}

/** "The nursery that … stood in": the noun a clause opens with. */
function subjectOf({ tokens, clauses }: Reading, at: number): { head: string; lemma: string } | null {
  const own = clauses.findIndex(({ from, to }) => at >= from && at < to);
  // "the grave of pupils and a teacher": that "and" joins no clause.
  const clause = tokens[clauses[own]?.from ?? 0]?.norm === 'and' ? clauses[own - 1] : clauses[own];
  if (clause === undefined || !DETERMINER.test(tokens[clause.from]?.norm ?? '')) return null;
  let last: { head: string; lemma: string } | null = null;
  for (const { kind, norm, lemma } of tokens.slice(clause.from + 1, clause.from + 1 + DETERMINER_REACH)) {
    if (norm === '-') return null;
    if (kind !== 'word' || NO_NOUN.test(norm) || (last !== null && /(?:ed|ing)$/.test(norm))) break;
    last = { head: stemOf(lemma), lemma };
  }
  return last;
}

const NO_NOUN =
  /^(?:that|which|who|whose|of|in|on|at|to|for|from|with|by|is|was|are|were|has|had|have|will|would|can|could|may|might|and|or|but|where|when|after|before)$/;

/** "In an office at the palace": a room of it, and not those who work there. */
const isRoom = (reading: Reading, at: number): boolean =>
  [2, 3].some((step) => /^(?:in|at|inside)$/.test(norm(reading, at - step)) && norm(reading, at + 1) === 'at');

/** "economists in Washington", "a rescuer in Lima": where those are who tell it, not where it happened. */
const isOfPeople = (lemma: string): boolean => nounClass(lemma) === 'person' || OF_PEOPLE.test(lemma);
const OF_PEOPLE =
  /^(?:official|reporter|people|team|embassy|ministry|government|office|agency|police|authority|correspondent|headquarters?|court|delegation)$/;
