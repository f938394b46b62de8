import type { Claim } from '../claims';
import type { Story } from '../story';
import { judge } from './judge';
import { shownKey } from './shown-key';
import { differInDimension, dimensions, saidOf, type Traits, traitsOf } from './traits';
import type { Aspect, Relation } from './types';

/** Somebody's claim on a slot; what else is known of it does not matter here. */
export interface Telling {
  claim: Claim;
}

/** Claims of one slot that tell of one fact, with what tells it from the slot's other facts. */
export interface Strand<T extends Telling> {
  told: readonly T[];
  traits: Traits;
  /** Whether two of them cannot both be right. */
  differs: boolean;
}

/** Claims that give one value in one manner: what is judged for the first of them holds for all, whoever says it. */
interface Manner<T extends Telling> {
  claim: Claim;
  told: T[];
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
  const manners = mannersOf(told);
  const { links, conflicts } = judged(manners, story);
  const strands = withoutNameless(joined(manners, links));
  return strands.map((strand) => ({
    told: strand.flatMap((manner) => manner.told),
    traits: traitsOf(strand.flatMap(claimsOf)),
    differs: conflicts.some(([a, b]) => strand.includes(a) && strand.includes(b)),
  }));
}

const claimsOf = ({ told }: Manner<Telling>): Claim[] => told.map(({ claim }) => claim);

function mannersOf<T extends Telling>(told: readonly T[]): Manner<T>[] {
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
