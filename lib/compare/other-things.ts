import type { Claim } from '../claims';

/** Words at the end of a name that say what sort of thing it is, in one word of the name or more. */
const partsOf = (id: string): string[] => id.replace(/^~/, '').split(' ');

/**
 * "The Eaton Fire" here and "the Palisades Fire" there: two things of one sort, each with its own name, and neither sentence
 * speaks of the other.
 */
export function isOfOtherName({ features: a }: Claim, { features: b }: Claim): boolean {
  const [here, there] = [a.entities, b.entities].map((ids) => ids.filter((id) => partsOf(id).length > 1)) as [
    string[],
    string[],
  ];
  return here.some(
    (one) => !there.includes(one) && there.some((other) => !here.includes(other) && areRivals(one, other)),
  );
}

/** One sort, told by the last word, and not one other word in common. */
function areRivals(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const [sort, otherSort] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  if (sort !== otherSort || sort.length < SORT) return false;
  return !a.slice(0, -1).some((word) => b.includes(word));
}

/** Letters of the shortest word that names a sort: "fire", "dam" being too short to be sure of. */
const SORT = 4;

/** Stems of what is foretold from a part of it, and of what was counted out. */
const FORETOLD = ['poll', 'survei', 'project', 'forecast', 'exit'];
const COUNTED = ['result', 'final', 'count', 'tally', 'provision'];

const says = ({ features }: Claim, stems: readonly string[]): boolean =>
  stems.some((stem) => features.stems.includes(stem));

/** A poll and a result, a forecast and a count: two figures that need not be the same. */
export const isOfOtherBasis = (here: Claim, there: Claim): boolean => foretells(here, there) || foretells(there, here);

const foretells = (one: Claim, other: Claim): boolean =>
  says(one, FORETOLD) && !says(other, FORETOLD) && says(other, COUNTED);
