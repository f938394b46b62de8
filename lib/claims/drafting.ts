import { rootEvent, type Story } from '../story';
import { markWords } from '../text';
import type { DateMention } from './dates';
import type { Draft, Input, Options } from './drafts';
import { eventOf } from './event-of-claim';
import { happeningDay, upToNow } from './happening-days';
import { placesMarked } from './marked';
import { modalityAt, negatedAt } from './modality';
import { type Named, predicatesIn } from './named-classes';
import { nearestOf } from './nearest';
import { ordinalsOf } from './ordinals';
import { originOf } from './origins';
import { clauseSubject, directionOf, homeward } from './parties';
import { type Clause, clauseAt, isComparison, type Reading } from './reading';
import { ordinalToCome } from './rounds-to-come';
import { breadthOf } from './stances';
import type { Modality, Source, Value } from './types';
import { isUndone } from './undone';

/**
 * A claim of a value that stands at some tokens, or of the whole sentence where it stands at none: with the event, the time,
 * the modality and whoever else its clause tells of.
 */
export function draft(
  input: Input,
  value: { from: number; to: number } | null,
  content: Value | null,
  options: Options,
): Draft {
  const { reading, context, source } = input;
  const at = options.at ?? value?.from ?? 0;
  const clause = value === null ? { from: 0, to: reading.tokens.length } : clauseAt(reading, at);
  const modality = stageOf(reading, clause, at, options.stagedAt);
  const predicate = options.predicate ?? nearestPredicate(reading, clause, at);
  const ordinal =
    ordinalIn(reading, clause, options.without?.from, context.story) ??
    ordinalToCome(reading, clause, modality, context);
  const event = eventOf(input, clause, options, modality, ordinal);
  const told = happeningDay(reading, clause, at, options.without);
  const decided = told !== null && isDecisionDay(context.story, event?.id ?? null, told);
  const when = told === null || decided ? null : upToNow(reading, told, context.day);
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
    undone: value !== null && isUndone(reading, clause, at),
    when,
    ordinal,
    direction: homeward(directionOf(reading, clause, at), options.objects),
    part: options.part ?? false,
    list: options.list ?? false,
    site: options.site ?? null,
    scopeWords: options.scopeWords ?? null,
    origin: content?.type === 'quantity' ? originOf(reading, at, options.objects) : null,
    breadth: content?.type === 'duration' ? breadthOf(reading, clause, at) : null,
  };
}

/** "Under the deal of March 9": the day it was decided, not the day of what was done. */
function isDecisionDay(story: Story | null, event: string | null, { first, last }: DateMention): boolean {
  const known = event === null ? undefined : story?.events.get(event);
  if (story === null || known === undefined) return false;
  const root = rootEvent(story, known);
  return root !== known && root.from <= last && root.to >= first && (known.from > last || known.to < first);
}

/** How far it has come by the words up to the thing, or where those say nothing by "could" and "will" up to its figure. */
function stageOf(reading: Reading, clause: Clause, at: number, figureAt: number = at): Modality {
  const own = governedModality(reading, clause, at);
  return own === 'done' && figureAt > at && modalityAt(reading, clause, figureAt) === 'planned' ? 'planned' : own;
}

/** "agreed on an exchange, in which each is to hand over 900": what a relative clause tells is as far as what it hangs on. */
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
  story === null ? kind === 'talks' || kind === 'summit' : story.rounds.has(kind);

/** The round a clause counts; a sentence with no other day lends its own to all its clauses. */
function ordinalIn(reading: Reading, clause: Clause, without: number | undefined, story: Story | null): number | null {
  // "the first list" and "the second stage" count other things than rounds.
  const ordinals = ordinalsOf(reading).filter(({ from, kind }) => from !== without && isNumbered(story, kind));
  if (ordinals.length === 0) return null;
  const own = ordinals.find(({ from }) => from >= clause.from && from < clause.to);
  if (own !== undefined) return own.value;
  const dated = reading.dates.some(({ from, to }) => from >= clause.from && to <= clause.to);
  return dated || isComparison(reading, clause)
    ? null
    : (ordinals.find(({ from }) => !isComparison(reading, clauseAt(reading, from)))?.value ?? null);
}

function nearestPredicate(reading: Reading, clause: Clause, at: number): string | null {
  // As near on either side, the one before is meant.
  const away = ({ from, to }: Named) => (from >= at ? from - at + 1 : at - to);
  return nearestOf(predicatesIn(reading, clause.from, clause.to), away)?.id ?? null;
}

const OWN_WORDS = markWords(['we', 'our', 'us', 'i', 'my', 'he', 'she']);

const speaksForItself = (reading: Reading, { from, to }: Clause): boolean =>
  placesMarked(reading.tokens, OWN_WORDS).some((at) => at >= from && at < to);

/** The speaker's side, where the clause says "we" or "he" and names no other subject. */
export const ownWord = (reading: Reading, clause: Clause, source: Source): string | null =>
  speaksForItself(reading, clause) ? source.side : null;

/** Verbatim words of a mention. */
export function textOf(reading: Reading, { from, to }: { from: number; to: number }): string {
  const start = reading.tokens[from]?.start ?? 0;
  return reading.text.slice(start, reading.tokens[to - 1]?.end ?? start);
}
