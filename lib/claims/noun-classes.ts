import type { StoryTerm } from '../story';
import type { Found } from '../text';
import type { Term } from './lexicon';
import { oncePerReading, type Reading } from './reading';
import { lem, norm } from './words-at';

/** Things that a phrase for an exchange or a transfer names beside it: "1,000 total POW swap". */
export const CARRIED: Readonly<Record<string, string>> = { exchange: 'prisoner', handover: 'body' };

export function classesAt(reading: Reading, index: number): { objects: string[]; to: number } | null {
  const objects: string[] = [];
  let to = index;
  // "Handed over on Friday" is done with what is counted, and carries nothing of its own.
  const deed = /ed$/.test(norm(reading, index)) && isVerb(reading, index);
  for (const found of startingAt(reading).get(index) ?? []) {
    for (const term of found.payload) {
      if (term.type === 'kind' && deed) continue;
      const carried = term.type === 'kind' && found.to - found.from > 1 ? CARRIED[term.id] : undefined;
      const id = term.type === 'object' ? term.id : (carried ?? (term.type === 'kind' ? `kind:${term.id}` : undefined));
      if (id === undefined) continue;
      if (!objects.includes(id)) objects.push(id);
      to = Math.max(to, found.to);
    }
  }
  return objects.length === 0
    ? null
    : { objects: objects.sort((a, b) => Number(a.startsWith('kind:')) - Number(b.startsWith('kind:'))), to };
}

export const isPlural = (reading: Reading, index: number): boolean =>
  norm(reading, index) !== lem(reading, index) && norm(reading, index).endsWith('s');

export const isVerb = (reading: Reading, index: number): boolean =>
  startingAt(reading)
    .get(index)
    ?.some(({ payload }) =>
      payload.some(({ type }) => type === 'predicate' || type === 'modality' || type === 'say'),
    ) ?? false;

/** What was found in a sentence by the token it begins at, the pack's before the lexicon's. */
const startingAt = oncePerReading((reading) => {
  const starts = new Map<number, Found<Term | StoryTerm>[]>();
  for (const found of [...reading.story, ...reading.general]) {
    const known = starts.get(found.from);
    if (known === undefined) starts.set(found.from, [found]);
    else known.push(found);
  }
  return starts;
});

/** "1,000-prisoner swap" counts prisoners; "five-star hotel" and "three-year invasion" count nothing of the sort. */
export const isCompoundNoun = (reading: Reading, index: number): boolean =>
  norm(reading, index) === 'for' || classesAt(reading, index) !== null;
