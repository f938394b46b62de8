import type { Claim } from '../claims';
import { shownKey } from './shown-key';
import { dimensions, saidOf } from './traits';

/** Somebody's claim on a slot, and the saved article it stands in; null for the open one. */
export interface Telling {
  claim: Claim;
  saved: { articleId: string } | null;
}

/** Claims that give one value in one manner: what is judged for the first of them holds for all, whoever says it. */
export interface Manner<T extends Telling> {
  claim: Claim;
  told: T[];
}

/**
 * Manners of one slot that are judged against one another. Each is judged with each, in some 20 µs: these take 0.1 s
 * together. The fullest slot of the ten samples has ten; only a text that is made of figures has too many.
 */
const JUDGED = 96;

export const claimsOf = ({ told }: Manner<Telling>): Claim[] => told.map(({ claim }) => claim);

/** Claims by what they say and how. */
export function mannersOf<T extends Telling>(told: readonly T[]): Manner<T>[] {
  const manners = new Map<string, Manner<T>>();
  for (const one of told) {
    const { slot, value, modality } = one.claim;
    const key = JSON.stringify([
      slot,
      value && shownKey(value),
      modality,
      dimensions.map((of) => saidOf(of, one.claim)),
    ]);
    const known = manners.get(key);
    if (known) known.told.push(one);
    else manners.set(key, { claim: one.claim, told: [one] });
  }
  return [...manners.values()];
}

/** The manners that are judged, what each article tells first before what any tells next; and the others. */
export function firstOfEach<M extends Manner<Telling>>(
  manners: readonly M[],
): [judged: readonly M[], others: readonly M[]] {
  if (manners.length <= JUDGED) return [manners, []];
  const told = new Map<string | null, number>();
  const turns = manners.map((manner) => {
    const article = manner.told[0]?.saved?.articleId ?? null;
    const turn = told.get(article) ?? 0;
    told.set(article, turn + 1);
    return { manner, turn };
  });
  const inTurn = turns.sort((a, b) => a.turn - b.turn).map(({ manner }) => manner);
  return [inTurn.slice(0, JUDGED), inTurn.slice(JUDGED)];
}
