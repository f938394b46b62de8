import type { Found } from '../text';
import type { Term } from './lexicon';
import { oncePerReading, type Reading } from './reading';

const NONE: readonly Found<Term>[] = [];

const bySort = oncePerReading(({ general }) => {
  const sorts = new Map<Term['type'], Found<Term>[]>();
  for (const found of general) {
    for (const { type } of found.payload) {
      const known = sorts.get(type);
      if (known === undefined) sorts.set(type, [found]);
      else if (known[known.length - 1] !== found) known.push(found);
    }
  }
  return sorts;
});

/** Words of a sentence that stand for something of one sort, by the lexicon: sorted out once, for the many that ask. */
export const foundAs = (reading: Reading, sort: Term['type']): readonly Found<Term>[] =>
  bySort(reading).get(sort) ?? NONE;
