import type { Story } from '../story';
import { STATES } from './counted-nouns';
import { hasKind, hasObject, type Named, PEOPLE, predicatesIn } from './named-classes';
import type { Clause, Reading } from './reading';
import { norm } from './words-at';

const MOVES_PRISONERS = new Set(['exchange', 'free']);

const MOVES_BODIES = new Set(['hand-over', 'receive', 'exchange']);

/** What the predicate makes of people: killed, injured, exchanged. The best class first. */
export function refine(
  reading: Reading,
  story: Story | null,
  objects: readonly string[],
  clause: Clause,
  at: number,
): string[] {
  const own = [...predicatesIn(reading, clause.from, clause.to), ...relativePredicates(reading, clause, at)];
  const predicates = own.length > 0 ? own : predicatesIn(reading, 0, reading.tokens.length);
  const people = objects.length === 0 || objects.some((id) => PEOPLE.has(id));
  const first: string[] = [];
  if (objects.includes('dead') && objects.includes('body')) {
    first.push(predicates.some(({ id }) => MOVES_BODIES.has(id)) || storyHas(story, 'body') ? 'body' : 'dead');
  }
  // The dead are bodies where they are handed over or come home.
  if (first.length === 0 && objects[0] === 'dead' && predicates.some(({ id }) => MOVES_BODIES.has(id) || id === 'free'))
    first.push('body');
  // Soldiers killed in action who are brought home are bodies too.
  const killed = predicates.some(({ id, from }) => id === 'kill' && Math.abs(from - at) <= 5);
  if (
    first.length === 0 &&
    people &&
    killed &&
    predicates.some(({ id, from }) => (MOVES_BODIES.has(id) || id === 'free') && from > at)
  )
    first.push('body');
  if (first.length === 0 && (objects.some((id) => PEOPLE.has(id)) || (objects.length === 0 && at > 0))) {
    for (const [predicate, state] of STATES) {
      if (predicates.some(({ id, from }) => id === predicate && Math.abs(from - at) <= 5)) first.push(state);
    }
    if (near(reading, at, /^(?:missing|unaccounted)$/)) first.push('missing');
  }
  if (
    people &&
    first.length === 0 &&
    hasObject(reading, 'body', clause) &&
    !hasObject(reading, 'prisoner', clause) &&
    predicates.some(({ id }) => MOVES_BODIES.has(id) || id === 'free')
  )
    first.push('body');
  const living =
    story !== null &&
    'prisoner' in story.pack.objects &&
    !hasObject(reading, 'dead', { from: 0, to: reading.tokens.length });
  const exchanged =
    predicates.some(({ id }) => MOVES_PRISONERS.has(id) || (living && MOVES_BODIES.has(id))) ||
    hasKind(reading, 'exchange', clause);
  if (people && first.length === 0 && exchanged && !hasObject(reading, 'body', clause))
    first.push((objects.length === 0 ? toldBefore(reading, at) : null) ?? 'prisoner');
  return [...new Set([...first, ...objects])];
}

const SPECIAL = ['child', 'hostage', 'civilian'] as const;

/** "Of 400 children … the return of only ten": people of a sort that the sentence told of before, where the figure names none. */
const toldBefore = (reading: Reading, at: number): string | null =>
  SPECIAL.find((id) => hasObject(reading, id, { from: 0, to: at })) ?? null;

/** Words after "who" within which a relative clause says what became of those counted. */
const RELATIVE_REACH = 6;

/** "4,251 people who had been hurt": what a clause of their own tells of those counted. */
const relativePredicates = (reading: Reading, clause: Clause, at: number): readonly Named[] =>
  /^(?:who|that)$/.test(norm(reading, at + 1)) && at + 1 >= clause.to
    ? predicatesIn(reading, at + 1, at + 1 + RELATIVE_REACH)
    : [];

const storyHas = (story: Story | null, object: string): boolean => story !== null && object in story.pack.objects;

export const near = (reading: Reading, at: number, word: RegExp): boolean =>
  [1, 2, 3, 4, 5, 6].some((step) => word.test(norm(reading, at + step)));
