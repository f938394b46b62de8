import type { StoryTerm } from '../story';
import type { Found } from '../text';
import type { Term } from './lexicon';
import { type Clause, oncePerReading, type Reading } from './reading';
import { withSummits } from './summits';
import { lem, norm } from './words-at';

/** People of any description: what a predicate or a story makes prisoners or dead of. */
export const PEOPLE = new Set([
  'person',
  'soldier',
  'officer',
  'civilian',
  'worker',
  'rescuer',
  'police',
  'official',
  'journalist',
]);

/** Predicates named in a stretch, pack and lexicon together. */
export function predicatesIn(reading: Reading, from: number, to: number): readonly Named[] {
  return within(predicatesOf(reading), reading, from, to);
}

/** Those of a sentence that stand in a stretch, which mostly is all of it. */
const within = (all: readonly Named[], { tokens }: Reading, from: number, to: number): readonly Named[] =>
  all.length === 0 || (from <= 0 && to >= tokens.length)
    ? all
    : all.filter((named) => named.from >= from && named.to <= to);

/** A class named in a sentence, in tokens. */
export interface Named {
  id: string;
  from: number;
  to: number;
}

const predicatesOf = oncePerReading((reading) =>
  namedBy(reading, (term, found) =>
    term.type === 'predicate' && !areFallen(reading, found.from) ? term.id : undefined,
  ),
);

/** "Its fallen", "the fallen servicemen": those who died; a wall "has fallen". */
const areFallen = (reading: Reading, at: number): boolean =>
  norm(reading, at) === 'fallen' && ![1, 2].some((step) => /^(?:have|be)$/.test(lem(reading, at - step)));

/** Every class of one sort that a sentence names, the pack's before the lexicon's. */
function namedBy(
  reading: Reading,
  idOf: (term: Term | StoryTerm, found: Found<unknown>) => string | undefined,
): Named[] {
  const named: Named[] = [];
  for (const list of [reading.story, reading.general] as const) {
    for (const found of list) {
      for (const term of found.payload) {
        const id = idOf(term, found);
        if (id !== undefined) named.push({ id, from: found.from, to: found.to });
      }
    }
  }
  return named;
}

/** Predicates that name the thing with the act: "released a list". */
const NAMES_KIND: Readonly<Record<string, string>> = { 'present-list': 'list' };

/** Event kinds named in a stretch, by nouns: "transferred" is what is done, "the transfer" what happens. */
export function kindsIn(reading: Reading, from: number, to: number): readonly Named[] {
  return within(kindsOf(reading), reading, from, to);
}

const kindsOf = oncePerReading((reading) => {
  const named = namedBy(reading, (term, found) => {
    if (isVerbForm(reading, found)) return undefined;
    const names = term.type === 'predicate' && found.to - found.from > 2 ? NAMES_KIND[term.id] : undefined;
    return term.type === 'kind' ? term.id : names;
  });
  return withSummits(
    reading,
    named.filter((one) => !named.some((other) => isWithin(one, other))),
  );
});

/** "Meeting" in "meeting of the two presidents": one dictionary's word in a longer name of the other's. */
const isWithin = (part: Named, whole: Named): boolean =>
  part.id !== whole.id && part.from >= whole.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from;

const isVerbForm = (reading: Reading, { from, to }: { from: number; to: number }): boolean => {
  if (to - from !== 1) return false;
  const word = norm(reading, from);
  if (/(?:ed|ing)$/.test(word)) return !/(?:meeting|briefing|shelling|bombing|flooding|shooting|hearing)$/.test(word);
  // "struck" is a form of "strike", "strikes" its plural.
  const base = lem(reading, from);
  return word !== base && word !== `${base}s` && word !== `${base}es` && !word.endsWith('ies');
};

/** Whether a kind of event is named in a stretch. */
export const hasKind = (reading: Reading, kind: string, clause: Clause): boolean =>
  kindsIn(reading, clause.from, clause.to).some(({ id }) => id === kind);

/** Whether a class of objects is named in a stretch. */
export function hasObject(reading: Reading, object: string, { from, to }: Clause): boolean {
  return objectsOf(reading).some((named) => named.id === object && named.from >= from && named.to <= to);
}

/** Classes of objects that a sentence names, the pack's before the lexicon's. */
export const objectsOf = oncePerReading((reading) =>
  namedBy(reading, (term) => (term.type === 'object' ? term.id : undefined)),
);
