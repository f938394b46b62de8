import { draft } from './drafting';
import type { CarriedFigure, Draft, Input, Stretch } from './drafts';
import type { Figure } from './figures';
import { objectsOf, predicatesIn } from './named-classes';
import { clauseAt, type Reading } from './reading';
import { wayAt } from './reciprocity';
import { lem, norm } from './words-at';

/** Things of which it matters whether they go one way or both. */
const EXCHANGED: ReadonlySet<string> = new Set(['body', 'prisoner', 'hostage']);

/** The figure of a sentence that the next one may say more of: its only exact or bounded count of what is exchanged. */
export function figureToCarry(figures: readonly Figure[], claims: readonly Draft[]): CarriedFigure | null {
  const counts = figures.filter(
    ({ unit, objects, list, part, summed }) =>
      unit === 'count' && EXCHANGED.has(objects[0] ?? '') && !list && !part && summed !== true,
  );
  const [only] = counts;
  if (only === undefined || counts.length > 1) return null;
  const modality = claims.find(({ value: [at] }) => at?.from === only.from)?.modality ?? 'done';
  return { interval: only.interval, approximate: only.approximate, objects: only.objects, head: only.head, modality };
}

/**
 * "More than 900 bodies are to come home. Norway hands them over unilaterally": what a sentence without a figure of its own says of
 * those counted in the one before, where it tells which way they go.
 */
export function carriedClaims(input: Input): Draft[] {
  const { reading, context } = input;
  const figure = context.last?.figure ?? null;
  if (figure === null || reading.numbers.length > 0) return [];
  const at = spokenOf(reading, figure);
  const told = at === null || !isMoved(reading, at) ? null : wayAt(reading, at);
  if (at === null || told === null || (told.words !== null && isOfAnother(reading, at, told.words))) return [];
  const { interval, approximate, objects, head, modality } = figure;
  const value = { type: 'quantity', interval, approximate, unit: 'count', scope: told.way } as const;
  const claim = draft(input, { from: at, to: at + 1 }, value, { objects, head, scopeWords: told.words });
  // "Are to come home. Norway hands them over": what is to be is told on in the present.
  if (claim.modality === 'done') claim.modality = modality;
  return [claim];
}

/** Deeds that are done to what is exchanged. */
const MOVES: ReadonlySet<string> = new Set(['hand-over', 'receive', 'exchange', 'free', 'evacuate']);
/** Tokens between what is moved and the verb that moves it: "hands them over", "the bodies will be given up". */
const MOVE_REACH = 4;

/** Whether the sentence gives, or gets, what the word stands for: "those are separate from the truce" does neither. */
function isMoved(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading, at);
  return predicatesIn(reading, clause.from, clause.to).some(
    ({ id, from, to }) => MOVES.has(id) && from - at <= MOVE_REACH && at - to <= MOVE_REACH,
  );
}

/** "The unilateral truce": a way that is said of another noun, or in another clause. */
function isOfAnother(reading: Reading, at: number, { from, to }: Stretch): boolean {
  if (clauseAt(reading, at).from !== clauseAt(reading, from).from) return true;
  const said = reading.tokens[to];
  const isAdverb = /ly$/.test(norm(reading, to - 1));
  return (
    !isAdverb &&
    said?.kind === 'word' &&
    !OF_A_TRANSFER.test(said.norm) &&
    !/^(?:and|or|as|in|on|by|to|at)$/.test(said.norm)
  );
}

const OF_A_TRANSFER =
  /^(?:handover|transfer|return|repatriation|exchange|swap|trade|gesture|step|move|act|decision|basis|measure|way|fashion|manner)s?$/;

const PRONOUN = /^(?:them|these|those)$/;

/** "They will be given back", but not "they declared a truce", whose subjects are those who gave. */
const isPronoun = (reading: Reading, at: number): boolean =>
  PRONOUN.test(norm(reading, at)) ||
  (norm(reading, at) === 'they' && [1, 2, 3].some((step) => lem(reading, at + step) === 'be'));

/** The word that stands for what was counted: a pronoun, or its noun with an article. */
function spokenOf(reading: Reading, { objects }: CarriedFigure): number | null {
  const pronoun = reading.tokens.findIndex((_, at) => isPronoun(reading, at));
  const noun = objectsOf(reading).find(
    ({ id, from }) => objects.includes(id) && /^(?:the|these|those)$/.test(norm(reading, from - 1)),
  );
  return noun?.from ?? (pronoun === -1 ? null : pronoun);
}
