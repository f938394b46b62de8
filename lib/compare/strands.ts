import type { Story } from '../story';
import { judge } from './judge';
import { claimsOf, firstOfEach, type Manner, mannersOf, type Telling } from './manners';
import { type Dimension, differInDimension, dimensions, saidOf, type Traits, traitsOf } from './traits';
import type { Aspect, Relation } from './types';

/** Claims of one slot that tell of one fact, with what tells it from the slot's other facts. */
export interface Strand<T extends Telling> {
  told: readonly T[];
  traits: Traits;
  /** Whether two of those judged cannot both be right. */
  differs: boolean;
}

interface Link {
  a: number;
  b: number;
  confidence: number;
}

/**
 * The facts of a slot: claims belong together where the judge holds one against the other, as long as none is known to
 * be another party's or of another list. Those it leaves apart are parted only where words can say by what; else the
 * slot would fall to shreds.
 */
export function strandsOf<T extends Telling>(told: readonly T[], story: Story): Strand<T>[] {
  const [some, others] = firstOfEach(mannersOf(told));
  const { links, conflicts } = judged(some, story);
  const strands = withLikeTraits(withoutNameless(joined(some, links)), others);
  return strands.map((strand) => {
    const within = new Set(strand);
    return {
      told: strand.flatMap((manner) => manner.told),
      traits: traitsOf(strand.flatMap(claimsOf)),
      differs: conflicts.some(([a, b]) => within.has(a) && within.has(b)),
    };
  });
}

/** Puts each of the others with a strand that words say the same of; those that have none make one together. */
function withLikeTraits<M extends Manner<Telling>>(strands: readonly M[][], others: readonly M[]): M[][] {
  const keyOf = (said: (of: Dimension) => string | null) => JSON.stringify(dimensions.map(said));
  const all = strands.map((strand): [string, M[]] => {
    const traits = traitsOf(strand.flatMap(claimsOf));
    return [keyOf((of) => traits[of]), [...strand]];
  });
  // The largest strands come first, and keep the key that two have in common.
  const byKey = new Map(all.toReversed());
  for (const other of others) {
    const key = keyOf((of) => saidOf(of, other.claim));
    const like = byKey.get(key);
    if (like) like.push(other);
    else byKey.set(key, [other]);
  }
  return [...new Set([...all.map(([, strand]) => strand), ...byKey.values()])];
}

/** Which manners of telling meet, the surest first, and which of them conflict. */
function judged<M extends Manner<Telling>>(manners: readonly M[], story: Story) {
  const links: Link[] = [];
  const conflicts: [M, M][] = [];
  manners.forEach((one, a) => {
    manners.slice(a + 1).forEach((other, step) => {
      const relations = judge(one.claim, other.claim, story).filter(({ kind }) => kind !== 'unrelated');
      if (relations.length === 0) return;
      links.push({ a, b: a + 1 + step, confidence: Math.max(...relations.map(surenessOf)) });
      if (relations.some(isOfValues)) conflicts.push([one, other]);
    });
  });
  return { links: links.sort((x, y) => y.confidence - x.confidence), conflicts };
}

/** Who said it, and in which words, is no part of the fact: one value credited to two is one value. */
const ABOUT_THE_TELLING: ReadonlySet<Aspect | null> = new Set<Aspect>(['attribution', 'quote']);

const isOfValues = ({ kind, aspect }: Relation): boolean => kind === 'differs' && !ABOUT_THE_TELLING.has(aspect);

const surenessOf = ({ confidence }: Relation): number => confidence;

/** Joined along the links, the surest first; never two that are known to be of different parties or lists. */
function joined<M extends Manner<Telling>>(manners: readonly M[], links: readonly Link[]): M[][] {
  const strandOf = manners.map((manner) => [manner]);
  for (const { a, b } of links) {
    const [one, other] = [strandOf[a], strandOf[b]];
    if (!one || !other || one === other || areApart(one, other)) continue;
    one.push(...other);
    strandOf.forEach((strand, at) => {
      if (strand === other) strandOf[at] = one;
    });
  }
  return [...new Set(strandOf)];
}

const areApart = (one: readonly Manner<Telling>[], other: readonly Manner<Telling>[]): boolean =>
  (['holder', 'receiver', 'owner', 'about'] as const).some((dimension) => {
    const [here, there] = [one, other].map(
      (strand) => new Set(strand.flatMap(({ claim }) => saidOf(dimension, claim) ?? [])),
    );
    return here && there && here.size > 0 && there.size > 0 && ![...here].some((said) => there.has(said));
  });

/** Puts a strand that no words tell from a larger one into that, though the judge held nothing of the two together. */
function withoutNameless<M extends Manner<Telling>>(strands: readonly M[][]): M[][] {
  const kept: M[][] = [];
  for (const strand of [...strands].sort((a, b) => b.flatMap(claimsOf).length - a.flatMap(claimsOf).length)) {
    const like = kept.find((other) => !differInDimension(strand.flatMap(claimsOf), other.flatMap(claimsOf)));
    if (like) like.push(...strand);
    else kept.push([...strand]);
  }
  return kept;
}
