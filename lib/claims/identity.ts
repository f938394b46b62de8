import { hash, hashAfter } from '../text';
import { actorsOf } from './agents';
import { deniedIn } from './denials';
import { BY_WORDING, type Draft, type ReadContext } from './drafts';
import { foundAs } from './found-words';
import { knownPlace } from './gazetteer';
import { measureOf } from './measured-figures';
import { cuesIn } from './modality';
import { predicatesIn } from './named-classes';
import { contentOf, oncePerReading, type Reading, unitsOf } from './reading';
import { norm } from './tokens-at';
import type { Claim, SentenceRef, Source, Span, Value } from './types';

/** Blocking keys of a claim, at most: more find nothing new and cost a query each. */
const MAX_KEYS = 8;

/** What all claims of a sentence share. */
const mentionedIn = oncePerReading((reading) => {
  const stems = contentOf(reading, { from: 0, to: reading.tokens.length });
  const places = reading.entities.filter(({ type }) => type === 'place');
  const actors = actorsOf(reading).map(({ id }) => id);
  const governments = governmentsIn(reading, actors);
  const entities = [...new Set([...reading.entities.map(({ id }) => id), ...reading.peoples, ...governments])];
  return {
    stems,
    kinds: stems.filter((stem) => stem.startsWith('kind:')).map((stem) => stem.slice(5)),
    entities,
    places: [...new Set(places.map(({ id }) => id))],
    actors,
    figures: figuresIn(reading),
    denied: deniedIn(reading),
    units: unitsOf(reading).map(({ unit }) => unit),
    keys: wordKeys(entities, stems),
    insists: INSISTS.test(reading.text),
    running: foundAs(reading, 'running'),
    idAfter: hashAfter(reading.text),
  };
});

/** What governments do: a town's authorities count its dead and close its schools. */
const GOVERNS: ReadonlySet<string> = new Set(['pledge', 'send', 'hand-over', 'sign', 'deploy']);
const acts = (reading: Reading): boolean =>
  predicatesIn(reading, 0, reading.tokens.length).some(({ id }) => GOVERNS.has(id)) ||
  cuesIn(reading, { from: 0, to: reading.tokens.length }).length > 0 ||
  reading.numbers.some((number) => measureOf(reading, number)?.unit.startsWith('money:'));

/** Countries whose capitals act; few sentences name one, so what it does is asked last. */
function governmentsIn(reading: Reading, actors: readonly string[]): string[] {
  const governments = actors.flatMap((id) => countryGovernedFrom(id) ?? []);
  return governments.length > 0 && acts(reading) ? governments : [];
}

/** "Tokyo pledged": a capital that acts is its country's government. */
function countryGovernedFrom(id: string): string | null {
  const place = knownPlace(id);
  if (place === null || !place.capital) return null;
  const isCountry = (whole: string) => /^(?:country|island)$/.test(knownPlace(whole)?.grain ?? '');
  const country = place.within.find(isCountry);
  // England has its government in common with the kingdom around it.
  return country === undefined ? null : (knownPlace(country)?.within.find(isCountry) ?? country);
}

const INSISTS = /\bit was\b.{0,80}\bwho (?:said|told|announced|stated|confirmed|declared|revealed|gave)\b/i;

/** Every figure, length of time and clock time of a sentence: two reports that share another one tell of one thing. */
function figuresIn(reading: Reading): string[] {
  const told = [
    ...reading.numbers.map(({ interval }) => `${interval.low ?? interval.high}`),
    ...reading.durations.map(({ interval }) => `${interval.low ?? interval.high}min`),
    ...reading.clocks.map(({ interval }) => `${interval.low}h`),
  ];
  return [...new Set(told)];
}

/** Turns a draft into a claim: offsets instead of tokens, slot, keys and identity. `position` counts in its sentence. */
export function finish(
  draft: Draft,
  sentence: SentenceRef,
  source: Source,
  context: ReadContext,
  position: number,
): Claim {
  const { reading, clause } = draft;
  const slot = slotOf(draft, context);
  const mentioned = mentionedIn(reading);
  const { stems, kinds, entities, places, actors, figures, denied, units } = mentioned;
  const valueSpans = draft.value.map((part) => spanOf(draft, part));
  const written = JSON.stringify(draft.content);
  return {
    id: mentioned.idAfter(`|${slot ?? draft.object ?? ''}|${spansWritten(valueSpans)}|${written}`),
    sentence,
    clause: spanOf(draft, clause),
    valueSpans,
    event: draft.event,
    predicate: draft.predicate,
    object: draft.object,
    holder: draft.holder,
    value: draft.content,
    modality: draft.modality,
    negated: draft.negated,
    source,
    slot,
    valueKey: slot === null || draft.content === null ? null : valueKeyOf(draft, written, source),
    keys: keysOf(draft, entities, mentioned.keys),
    day: context.day,
    features: {
      position,
      clause: contentOf(reading, clause),
      units,
      near: nearOf(draft),
      stems,
      entities,
      places,
      actors,
      figures,
      denied,
      rivals: 0,
      when:
        draft.when === null ? null : { first: draft.when.first, last: draft.when.last, explicit: draft.when.explicit },
      year: yearOf(draft, context),
      kinds,
      objects: draft.objects,
      head: draft.head,
      owner: draft.direction.owner,
      giver: draft.direction.giver,
      receiver: draft.direction.receiver,
      ordinal: draft.ordinal,
      moving: isMoving(draft),
      undone: draft.undone,
      part: draft.part,
      insists: mentioned.insists,
      list: draft.list,
      site: draft.site,
      scopeWords: draft.scopeWords === null ? null : spanOf(draft, draft.scopeWords),
      origin: draft.origin,
      cumulative: isCumulative(draft, context),
      breadth: draft.breadth,
      eventConfidence: draft.eventConfidence,
    },
  };
}

/** "In 1930", "the shock of 2012": another year than that of publication, told of the clause or of all the sentence. */
function yearOf({ reading, clause }: Draft, { day }: ReadContext): number | null {
  if (day === null) return null;
  const told = reading.dates.find(
    ({ grain, bound, from }) =>
      grain === 'year' &&
      bound === null &&
      !isSince(reading, from) &&
      ((from >= clause.from && from < clause.to) || from <= OPENING),
  );
  const year = told === undefined ? null : Number(told.first.slice(0, 4));
  return year === Number(day.slice(0, 4)) ? null : year;
}

/** "since early 2022", "from 2012 on": how long it has been so, not when. */
const isSince = ({ tokens }: Reading, at: number): boolean =>
  [1, 2, 3].some((step) => /^(?:since|from|until|till|by|before|after)$/.test(norm(tokens, at - step)));

/** Tokens within which a year stands for all that follows. */
const OPENING = 3;

/** Tokens around a value whose words say what it is a value of. */
const NEAR = 6;

/** Which units stand beside the value, in its clause. */
function nearOf({ reading, value, clause }: Draft): number[] {
  const [at] = value;
  if (at === undefined) return [];
  const from = Math.max(clause.from, at.from - NEAR);
  const to = Math.min(clause.to, at.to + NEAR);
  const near: number[] = [];
  unitsOf(reading).forEach((unit, index) => {
    if (unit.at >= from && unit.at < to) near.push(index);
  });
  return near;
}

function spanOf({ reading }: Draft, { from, to }: { from: number; to: number }): Span {
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? reading.text.length };
}

/** Counts that every later report raises, whatever the story; a pack names more. */
const CUMULATIVE = new Set([
  'dead',
  'injured',
  'missing',
  'survivor',
  'aftershock',
  'rescuer',
  'case',
  'refugee',
  'building',
]);

function isCumulative({ object, content }: Draft, { story }: ReadContext): boolean {
  if (object === null || content?.type !== 'quantity') return false;
  return CUMULATIVE.has(object) || (story?.pack.objects[object]?.cumulative ?? false);
}

/** Tokens between a figure and the words that say it runs on ("the toll has risen to 2,900"). */
const RUNNING_REACH = 7;

/** "so far", "as of", "rose to": a figure that later reports replace. */
function isMoving({ reading, value }: Draft): boolean {
  const [at] = value;
  return mentionedIn(reading).running.some(
    ({ from, to }) => at === undefined || (from - at.to <= RUNNING_REACH && at.from - to <= RUNNING_REACH),
  );
}

/** Closed slots need an event of the pack and a known object: event × what is told of it × object. */
function slotOf({ event, content, object, predicate, list }: Draft, { story }: ReadContext): string | null {
  if (event === null || content === null || object === null || BY_WORDING.has(predicate ?? '')) return null;
  const type = content.type === 'quantity' && content.unit !== 'count' ? content.unit : content.type;
  // How many stand on a list is another fact than how many are exchanged.
  const listed = list && story?.events.get(event)?.kind === 'exchange';
  return `${event}|${type}|${object}${listed ? '-list' : ''}`;
}

/** Equal for claims that tell the same value of one slot in the same manner: one row of the ledger. */
function valueKeyOf(draft: Draft, content: string, source: Source): string {
  const { owner, giver, receiver } = draft.direction;
  const sides = `{"owner":${quoted(owner)},"giver":${quoted(giver)},"receiver":${quoted(receiver)}}`;
  const told = `${quoted(draft.modality)},${quoted(draft.holder)},${draft.part},${draft.list}`;
  return hash(`[${content},${told},${sides},${quoted(source.side)},${quoted(draft.when?.first ?? null)}]`);
}

/** An id as JSON writes it: those of words and hyphens, which nearly all are, need no more than quotation marks. */
const quoted = (id: string | null): string =>
  id === null ? 'null' : PLAIN_ID.test(id) ? `"${id}"` : JSON.stringify(id);
const PLAIN_ID = /^[\w~+: -]*$/;

/** Spans as JSON writes them, in a quarter of the time. */
const spansWritten = (spans: readonly Span[]): string =>
  `[${spans.map(({ start, end }) => `{"start":${start},"end":${end}}`).join(',')}]`;

/** Rare-looking words of a sentence that its claims are found by: the longest ones. */
const RARE = 3;

/**
 * Keys by figure, by names and by rare words. All but the figure's hold the sort of value as well: a date is only ever
 * compared with a date, and a word that a story is full of would fill its key with claims of other sorts.
 */
function keysOf(draft: Draft, entities: readonly string[], { pairs, rare }: SentenceKeys): string[] {
  const { content, object } = draft;
  if (BY_WORDING.has(draft.predicate ?? '')) return wordingKeys(draft, entities, rare);
  const sort = content === null ? 'wording' : content.type === 'quantity' ? content.unit : content.type;
  const figure = figureKey(content);
  const of = object ?? draft.head;
  const keys: string[] = [];
  const add = (key: string) => {
    if (keys.length < MAX_KEYS && !keys.includes(key)) keys.push(key);
  };
  if (figure !== null && of !== null) add(`${figure}|${of}`);
  if (content !== null && object !== null)
    for (let at = 0; at < entities.length && at < 3; at++) add(`${content.type}|${object}|${entities[at]}`);
  for (const pair of pairs) add(`${sort}|${pair}`);
  for (const stem of rare) add(`${sort}|${stem}`);
  return keys;
}

/** What the keys of a sentence's claims have in common. */
interface SentenceKeys {
  /** Two names with a rare word. */
  pairs: readonly string[];
  rare: readonly string[];
}

function wordKeys(entities: readonly string[], stems: readonly string[]): SentenceKeys {
  const rare = longest(stems);
  const [rarest] = rare;
  const [first, ...others] = entities.slice(0, 3);
  if (rarest === undefined || first === undefined) return { pairs: [], rare };
  return { pairs: others.map((other) => `${[first, other].sort().join('+')}|${rarest}`), rare };
}

/** The longest words, the first of equals before the others. */
function longest(stems: readonly string[]): string[] {
  const found: string[] = [];
  for (const stem of stems) {
    let at = found.length;
    while (at > 0 && (found[at - 1] as string).length < stem.length) at--;
    if (at < RARE) {
      found.splice(at, 0, stem);
      if (found.length > RARE) found.pop();
    }
  }
  return found;
}

/** Half as many keys for claims that stand beside others of their sentence: by whom they are of, and by rare words. */
const wordingKeys = ({ object }: Draft, entities: readonly string[], rare: readonly string[]): string[] => [
  ...entities.slice(0, 2).map((entity) => `${object}|${entity}`),
  ...rare.slice(0, 3).map((stem) => `${object}|${stem}`),
];

function figureKey(value: Value | null): string | null {
  if (value === null) return null;
  if (value.type === 'quantity' || value.type === 'duration' || value.type === 'age')
    return `${value.type}:${value.interval.low ?? ''}-${value.interval.high ?? ''}`;
  return value.type === 'date' ? `date:${value.from}` : null;
}

/** One claim per sentence, slot and value. */
export function dedupe(claims: readonly Claim[]): Claim[] {
  const byId = new Map<string, Claim>();
  for (const claim of claims) byId.set(claim.id, claim);
  return [...byId.values()];
}
