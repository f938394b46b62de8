import type { AgeMention } from './ages';
import { draft } from './drafting';
import type { Draft, Input, ReadContext } from './drafts';
import type { Figure } from './figures';
import { hasObject, predicatesIn } from './named-classes';
import type { Reading } from './reading';

/** Classes that say a list's entries are counted, not which things they are. */
const ENTRIES = new Set(['name', 'list']);

export function figureClaim(input: Input, figure: Figure): Draft {
  const { reading, context } = input;
  let objects = figure.objects;
  if (objects.length === 0 || ENTRIES.has(objects[0] ?? '')) {
    const inherited = inheritedObjects(reading, context, figure);
    objects = [...inherited, ...objects];
  }
  return draft(
    input,
    { from: figure.from, to: figure.to },
    {
      type: 'quantity',
      interval: figure.interval,
      approximate: figure.approximate,
      unit: figure.unit,
      scope: figure.scope,
      ...(figure.summed === true ? { summed: true as const } : {}),
    },
    { objects, head: figure.head, part: figure.part, list: figure.list, site: figure.site, at: figure.noun },
  );
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

export function ageClaim(input: Input, age: AgeMention): Draft {
  const whole = { from: 0, to: input.reading.tokens.length };
  const object =
    ['prisoner', 'soldier', 'child', 'civilian'].find((id) => hasObject(input.reading, id, whole)) ?? 'person';
  const freed = predicatesIn(input.reading, whole.from, whole.to).some(({ id }) => id === 'free' || id === 'exchange');
  const objects = freed && object !== 'child' ? ['prisoner', object] : [object];
  return draft(
    input,
    { from: age.from, to: age.to },
    { type: 'age', interval: age.interval },
    { objects: [...new Set(objects)] },
  );
}
