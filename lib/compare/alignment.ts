import type { Claim, Source } from '../claims';
import { daysApart } from './days-apart';
import type { Relation } from './types';

/** Weight of what two sentences share, by how much it tells. Word classes that every report of a story uses tell little. */
const WEIGHTS: readonly (readonly [prefix: RegExp, weight: number])[] = [
  [/^predicate:(?:exchange|meet|hand-over|free|receive|launch|hit|last|start|end)$/, 0.3],
  [/^predicate:/, 0.7],
  [/^object:/, 0.4],
  [/^kind:/, 0.35],
];
const STEM = 1;
const ENTITY = 0.6;

/** From this weight and share on, two sentences tell the same, figures and all. Set on the read part of the labelled pairs. */
const ENOUGH = { weight: 4.4, share: 0.5 };
/** Keeps short sentences from aligning by a word or two. */
const DAMPING = 2;

const weightOf = (item: string): number => WEIGHTS.find(([prefix]) => prefix.test(item))?.[1] ?? STEM;

/** Days within which two sentences in the same words tell of the same. */
const SAME_TIME = 7;

/** Two sentences of about one time that tell the same in other words; empty where they do not. */
export function alignment(a: Claim, b: Claim): Relation[] {
  if ((daysApart(a, b) ?? 0) > SAME_TIME) return [];
  const confidence = alignmentOf(a, b);
  if (confidence > 0 && isOtherPerson(a.source, b.source)) {
    return [
      {
        kind: 'differs',
        aspect: 'attribution',
        strength: 'soft',
        reason: { code: 'speaker', here: a.source, there: b.source },
        confidence,
      },
    ];
  }
  return confidence === 0
    ? []
    : [{ kind: 'agrees', aspect: 'quote', strength: 'soft', reason: { code: 'wording' }, confidence }];
}

/** The same words credited to two named people. */
const isOtherPerson = (a: Source, b: Source): boolean =>
  a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker && (a.quoted || b.quoted);

function alignmentOf(a: Claim, b: Claim): number {
  const here = weightedItems(a);
  const there = weightedItems(b);
  const total = (items: ReadonlyMap<string, number>) => [...items.values()].reduce((sum, weight) => sum + weight, 0);
  const shared = [...here].reduce((sum, [item, weight]) => sum + (there.has(item) ? weight : 0), 0);
  const share = shared / (Math.min(total(here), total(there)) + DAMPING);
  return shared >= ENOUGH.weight && share >= ENOUGH.share ? Math.min(1, share + 0.2) : 0;
}

function weightedItems({ features }: Claim): Map<string, number> {
  return new Map([
    ...features.stems.map((item): [string, number] => [item, weightOf(item)]),
    ...features.entities.map((item): [string, number] => [`@${item}`, ENTITY]),
  ]);
}
