import { foundAs } from './found-words';
import { type Clause, oncePerReading, type Reading } from './reading';
import type { Modality } from './types';
import { norm } from './words-at';

/** Words that say how far a thing has got, each with its place. */
interface Cue {
  modality: Modality;
  from: number;
  to: number;
}

const PASSIVE_REACH = 4;

/**
 * How far what a stretch tells has got: the nearest cue before it in its clause ("agreed to exchange 1,000"), else one
 * right after it ("1,000 … was proposed"), else what the tense says. Told as fact is done.
 */
export function modalityAt(reading: Reading, clause: Clause, at: number): Modality {
  if (isAsAgreed(reading, clause)) return 'agreed';
  const cues = cuesIn(reading, clause);
  const before = cues.findLast(({ to }) => to <= at);
  if (before !== undefined) return strongest(cues, before);
  const after = cues.find(
    ({ from, to }) =>
      from > at &&
      from - at <= PASSIVE_REACH + (isPassive(reading, at, from) ? 12 : 6) &&
      isToldOfIt(reading, from, to),
  );
  return after?.modality ?? 'done';
}

/** "will be handed over, as was agreed": what is to come rests on an agreement, which its clause or the next one names. */
const isAsAgreed = (reading: Reading, clause: Clause): boolean =>
  asAgreed(reading).some(({ from }) => from >= clause.from && from <= clause.to + AS_REACH);

const asAgreed = oncePerReading((reading) =>
  cuesOf(reading).filter(
    ({ modality, from }) =>
      modality === 'agreed' &&
      /ed$/.test(norm(reading, from)) &&
      [1, 2, 3].some((step) => norm(reading, from - step) === 'as'),
  ),
);

/** Tokens after a clause within which it may be said to be "as agreed". */
const AS_REACH = 4;

/** A verb after the thing ("was agreed", "was one of the proposals"), no noun of another clause ("as the deal starts"). */
const isToldOfIt = (reading: Reading, from: number, to: number): boolean =>
  /(?:ed|out|down|able)$/.test(norm(reading, to - 1)) ||
  to - from >= IDIOM ||
  [1, 2, 3].some((step) => /^(?:one|among|part)$/.test(norm(reading, from - step))) ||
  norm(reading, to - 1) === 'to' ||
  /^(?:will|would|due|set)$/.test(reading.tokens[from]?.norm ?? '');

/** Words from which a phrase is a saying of its own, wherever it stands: "was put on the table". */
const IDIOM = 3;

const isPassive = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to).some(({ norm }) => /^(?:was|were|been|be|is|are)$/.test(norm));

/** "Agreed to plan", "rejected calls for": the governing cue stands first; "will" inside an agreement is the agreement. */
function strongest(cues: readonly Cue[], nearest: Cue): Modality {
  const index = cues.indexOf(nearest);
  const governing = index > 0 ? cues[index - 1] : undefined;
  if (governing === undefined || nearest.from - governing.to > 5) return nearest.modality;
  if (governing.modality === 'rejected' || nearest.modality === 'planned') return governing.modality;
  // "pressing Oslo to agree", "offered to settle": what is asked for or offered is not yet agreed.
  if (nearest.modality === 'agreed' && (governing.modality === 'demanded' || governing.modality === 'proposed'))
    return governing.modality;
  return nearest.modality;
}

/** Words of a stretch that say how far a thing has got. */
export function cuesIn(reading: Reading, { from, to }: Clause): Cue[] {
  return cuesOf(reading).filter((cue) => cue.from >= from && cue.to <= to);
}

const cuesOf = oncePerReading((reading) =>
  foundAs(reading, 'modality').flatMap(({ from, to, payload }) =>
    isAdjective(reading, { from, to })
      ? []
      : payload.flatMap((term): Cue[] => (term.type === 'modality' ? [{ modality: term.id, from, to }] : [])),
  ),
);

/** "the agreed exchange point", "the proposed talks": the word describes and tells nothing of its own. */
const isAdjective = (reading: Reading, { from, to }: { from: number; to: number }): boolean =>
  to - from === 1 &&
  /ed$/.test(reading.tokens[from]?.norm ?? '') &&
  /^(?:the|an|a|this|its|their|previously)$/.test(norm(reading, from - 1));

/** Words a negation reaches over before it no longer negates. */
const REACH = 7;

/** "Nobody was hurt when the crane collapsed": what happened then is not denied. */
const turnsToTime = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => TEMPORAL.has(norm));

/** "Saw no danger and gave no warning": a "no" denies its own noun, and nothing after "and". */
const endsPhrase = ({ tokens }: Reading, from: number, to: number, at: number): boolean =>
  tokens[from]?.norm === 'no' && tokens.slice(to, at).some(({ norm }) => norm === 'and' || norm === 'but');

const TEMPORAL = new Set(['when', 'after', 'before', 'while', 'once', 'during']);

/** True when a negation stands before the stretch in its clause, near enough to mean it. */
export function negatedAt(reading: Reading, clause: Clause, at: number): boolean {
  return negationsOf(reading).some(
    ({ from, to }) =>
      from >= clause.from &&
      to <= at &&
      at - to <= REACH &&
      !turnsToTime(reading, to, at) &&
      !endsPhrase(reading, from, to, at),
  );
}

/** Places of the denials in a sentence, bounds and emphasis left out. */
export const negationsOf = oncePerReading((reading) =>
  foundAs(reading, 'negation').filter(({ from }) => !isComparison(reading, from)),
);

/** "no fewer than 1,000", "not only": bounds and emphasis, no denial. */
const isComparison = (reading: Reading, at: number): boolean =>
  /^(?:fewer|less|more|only|later|just|merely|longer|sooner)$/.test(reading.tokens[at + 1]?.norm ?? '');
