import { hash } from '../text';
import { actorsOf } from './agents';
import { BY_WORDING, type Draft, type ReadContext } from './assemble';
import { contentOf, oncePerReading } from './reading';
import type { Claim, SentenceRef, Source, Span, Value } from './types';

/** Blocking keys of a claim, at most: more find nothing new and cost a query each. */
const MAX_KEYS = 10;

/** What all claims of a sentence share. */
const mentionedIn = oncePerReading((reading) => {
  const stems = [...contentOf(reading, 0, reading.tokens.length)];
  const places = reading.entities.filter(({ type }) => type === 'place');
  return {
    stems,
    kinds: stems.filter((stem) => stem.startsWith('kind:')).map((stem) => stem.slice(5)),
    entities: [...new Set(reading.entities.map(({ id }) => id))],
    places: [...new Set(places.map(({ id }) => id))],
    actors: actorsOf(reading).map(({ id }) => id),
    figures: [...new Set(reading.numbers.map(({ interval }) => interval.low ?? interval.high ?? 0))],
  };
});

/** Turns a draft into a claim: offsets instead of tokens, slot, keys and identity. `position` counts in its sentence. */
export function finish(
  draft: Draft,
  sentence: SentenceRef,
  source: Source,
  context: ReadContext,
  position: number,
): Claim {
  const { reading, clause } = draft;
  const slot = slotOf(draft);
  const { stems, kinds, entities, places, actors, figures } = mentionedIn(reading);
  const clauseStems = [...contentOf(reading, clause.from, clause.to)];
  const valueSpans = draft.value.map((part) => spanOf(draft, part));
  return {
    id: hash(
      `${sentence.text}|${slot ?? draft.object ?? ''}|${JSON.stringify(valueSpans)}|${JSON.stringify(draft.content)}`,
    ),
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
    valueKey: slot === null || draft.content === null ? null : valueKeyOf(draft, source),
    keys: keysOf(draft, entities, stems),
    day: context.day,
    features: {
      position,
      clause: clauseStems,
      stems,
      entities,
      places,
      actors,
      figures,
      when:
        draft.when === null ? null : { first: draft.when.first, last: draft.when.last, explicit: draft.when.explicit },
      kinds,
      objects: draft.objects,
      head: draft.head,
      ...draft.direction,
      ordinal: draft.ordinal,
      moving: isMoving(draft),
      part: draft.part,
      insists: /\bit was\b.{0,80}\bwho (?:said|told|announced|stated|confirmed|declared|revealed|gave)\b/i.test(
        sentence.text,
      ),
      list: draft.list,
      site: draft.site,
      cumulative: isCumulative(draft, context),
      breadth: draft.breadth,
      eventConfidence: draft.eventConfidence,
    },
  };
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
  return reading.general.some(
    ({ from, to, payload }) =>
      payload.some(({ type }) => type === 'running') &&
      (at === undefined || (from - at.to <= RUNNING_REACH && at.from - to <= RUNNING_REACH)),
  );
}

/** Closed slots need an event of the pack and a known object: event × what is told of it × object. */
function slotOf({ event, content, object, predicate }: Draft): string | null {
  if (event === null || content === null || object === null || BY_WORDING.has(predicate ?? '')) return null;
  const type = content.type === 'quantity' && content.unit !== 'count' ? content.unit : content.type;
  return `${event}|${type}|${object}`;
}

/** Equal for claims that tell the same value of one slot in the same manner: one row of the ledger. */
function valueKeyOf(draft: Draft, source: Source): string {
  return hash(
    JSON.stringify([
      draft.content,
      draft.modality,
      draft.holder,
      draft.part,
      draft.list,
      draft.direction,
      source.side,
      draft.when?.first ?? null,
    ]),
  );
}

function keysOf(draft: Draft, entities: readonly string[], stems: readonly string[]): string[] {
  const keys: string[] = [];
  const rare = [...stems].sort((a, b) => b.length - a.length).slice(0, 4);
  if (BY_WORDING.has(draft.predicate ?? '')) return wordingKeys(draft, entities, rare);
  const figure = figureKey(draft.content);
  if (figure !== null) keys.push(`${figure}|${draft.object ?? draft.head ?? ''}`);
  if (draft.content !== null && draft.object !== null)
    for (const entity of entities.slice(0, 3)) keys.push(`${draft.content.type}|${draft.object}|${entity}`);
  const pairs = entities
    .slice(0, 4)
    .flatMap((a, index) => entities.slice(index + 1, 4).map((b) => [a, b].sort().join('+')));
  for (const pair of pairs.slice(0, 3)) for (const stem of rare.slice(0, 1)) keys.push(`${pair}|${stem}`);
  for (const stem of rare) keys.push(`s|${stem}`);
  return [...new Set(keys)].slice(0, MAX_KEYS);
}

/** Half as many keys for claims that stand beside others of their sentence: by whom they are of, and by rare words. */
const wordingKeys = ({ object }: Draft, entities: readonly string[], rare: readonly string[]): string[] => [
  ...entities.slice(0, 2).map((entity) => `${object}|${entity}`),
  ...rare.slice(0, 3).map((stem) => `s|${stem}`),
];

function figureKey(value: Value | null): string | null {
  if (value === null) return null;
  if (value.type === 'quantity' || value.type === 'duration' || value.type === 'age')
    return `${value.type}:${value.interval.low ?? ''}-${value.interval.high ?? ''}`;
  return value.type === 'date' ? `date:${value.from}` : null;
}

/** One claim per sentence, slot and value. */
export function dedupe(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
