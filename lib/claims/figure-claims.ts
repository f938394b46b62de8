import type { AgeMention } from './ages';
import { draft } from './drafting';
import type { Draft, Input, ReadContext } from './drafts';
import type { Figure } from './figures';
import { hasObject, predicatesIn } from './named-classes';
import type { Reading } from './reading';
import type { Value } from './types';

/** Classes that say a list's entries are counted, not which things they are. */
const ENTRIES = new Set(['name', 'list']);

/** A claim of a figure; one that says not what it counts is of what stands nearest, or of what the sentence before spoke of. */
export function figureClaim(input: Input, figure: Figure): Draft {
  const { reading, context } = input;
  let objects = figure.objects;
  if (objects.length === 0 || ENTRIES.has(objects[0] ?? '')) {
    const inherited = inheritedObjects(reading, context, figure);
    objects = [...inherited, ...objects];
  }
  const { from, to, head, part, list, site, noun, scopeWords } = figure;
  return draft(input, { from, to }, quantityOf(figure), {
    objects,
    head,
    part,
    list,
    site,
    scopeWords,
    at: noun,
    stagedAt: Math.max(noun, from),
  });
}

function quantityOf({ interval, approximate, unit, scope, summed }: Figure): Value {
  const quantity: Value = { type: 'quantity', interval, approximate, unit, scope };
  return summed === true ? { ...quantity, summed } : quantity;
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

/** A claim of how old those are whom the sentence speaks of. */
export function ageClaim(input: Input, age: AgeMention): Draft {
  const whole = { from: 0, to: input.reading.tokens.length };
  const object =
    ['prisoner', 'soldier', 'child', 'civilian'].find((id) => hasObject(input.reading, id, whole)) ?? 'person';
  const freed =
    predicatesIn(input.reading, whole.from, whole.to).some(({ id }) => id === 'free' || id === 'exchange') ||
    speaksOfPrisoners(input);
  const objects = freed && object !== 'child' ? ['prisoner', object] : [object];
  return draft(
    input,
    { from: age.from, to: age.to },
    { type: 'age', interval: age.interval },
    { objects: [...new Set(objects)] },
  );
}

/** Words by which a sentence takes up those of the one before: "Among them are all soldiers under 25". */
const TAKEN_UP = /^(?:them|they|these|those)$/;
/** Tokens from its opening within which it does. */
const TAKING_UP = 3;

/** Whether those spoken of are the prisoners of the sentence before. */
const speaksOfPrisoners = ({ reading: { tokens }, context }: Input): boolean =>
  (context.last?.objects ?? []).includes('prisoner') &&
  tokens.slice(0, TAKING_UP).some(({ norm }) => TAKEN_UP.test(norm));
