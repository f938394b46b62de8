import { predicatesIn } from './figures';
import type { Clause, Reading } from './reading';

/** Whose people or things are counted, who gives them and who gets them. Sides of the pack, null where unsaid. */
export interface Direction {
  owner: string | null;
  giver: string | null;
  receiver: string | null;
}

const GIVING = new Set(['hand-over', 'free', 'send', 'pledge']);
const TAKING = new Set(['receive']);
const HOMEWARD = /^(?:home|back)$/;

/** The side that stands as subject before a position in its clause: the nearest party or person with a side. */
export function sideBefore(reading: Reading, clause: Clause, at: number): string | null {
  const before = reading.entities.filter(
    (entity) =>
      entity.side !== null && entity.from >= clause.from && entity.to <= at && !isAdjective(reading, entity.to),
  );
  const sides = new Set(before.map(({ side }) => side));
  // "Russia and Ukraine agreed": both, so nobody's alone.
  return sides.size === 1
    ? (before[0]?.side ?? null)
    : sides.size === 0
      ? null
      : jointSubject(reading, before)
        ? null
        : (before.at(-1)?.side ?? null);
}

/** "Ukrainian soldiers": the party describes the noun and is no subject. */
const isAdjective = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    reading.general.some(({ from, payload }) => from === at && payload.some(({ type }) => type === 'object'))
  );
};

function jointSubject(reading: Reading, entities: readonly { from: number; to: number }[]): boolean {
  return entities.some((entity, index) => {
    const next = entities[index + 1];
    return (
      next !== undefined && next.from - entity.to === 1 && /^(?:and|,|-)$/.test(reading.tokens[entity.to]?.norm ?? '')
    );
  });
}

/** Direction of a transfer around a counted noun. */
export function directionOf(reading: Reading, clause: Clause, at: number): Direction {
  const owner = ownerAt(reading, at);
  const [predicate] = predicatesIn(reading, clause.from, clause.to)
    .filter(({ id }) => GIVING.has(id) || TAKING.has(id))
    .sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
  if (predicate === undefined) return { owner, giver: null, receiver: null };
  const subject = sideBefore(reading, clause, predicate.from);
  const to = sideAfter(reading, clause, predicate.to, 'to');
  const by = sideAfter(reading, clause, predicate.to, 'by');
  const from = sideAfter(reading, clause, predicate.to, 'from');
  const homeward = reading.tokens.slice(predicate.from, predicate.to + 1).some(({ norm }) => HOMEWARD.test(norm));
  const takes =
    TAKING.has(predicate.id) ||
    (homeward && predicate.id !== 'hand-over') ||
    /^(?:bring|get|take)$/.test(reading.tokens[predicate.from]?.lemma ?? '');
  return {
    owner,
    giver: by ?? from ?? (takes ? null : subject),
    receiver: to ?? (takes ? subject : null),
  };
}

/** "27 Russian dead", "bodies of Ukrainian soldiers", "303 Ukrainians". */
function ownerAt(reading: Reading, at: number): string | null {
  const near = reading.entities.find(
    (entity) =>
      entity.type === 'party' &&
      entity.side !== null &&
      entity.from >= at - 3 &&
      entity.from <= at + 4 &&
      !crosses(reading, at, entity.from),
  );
  return near?.side ?? null;
}

const crosses = (reading: Reading, a: number, b: number): boolean =>
  reading.tokens
    .slice(Math.min(a, b) + 1, Math.max(a, b))
    .some(({ norm }) => /^(?:to|by|and|with|but|,|for|from|in|on|at)$/.test(norm));

function sideAfter(reading: Reading, clause: Clause, at: number, preposition: string): string | null {
  const found = reading.entities.find((entity) => {
    if (entity.side === null || entity.from < at || entity.to > clause.to) return false;
    const before = [reading.tokens[entity.from - 1]?.norm, reading.tokens[entity.from - 2]?.norm];
    return before[0] === preposition || (before[0] === 'the' && before[1] === preposition);
  });
  return found?.side ?? null;
}
