import { writeFileSync } from 'node:fs';
import type { Pair } from '../pairs';
import { prf, type Row } from '../tables';
import { foldOf, type Instance } from './instances';
import { type Direction, type Directions, type Example, predict, regress, type Weights } from './regression';

const OUTCOMES = ['fits', 'conflicts'] as const;
type Outcome = (typeof OUTCOMES)[number];
/** The label under which a fit, or a conflict, is what a pair is about. */
const MEANT: Readonly<Record<Outcome, Instance['label']>> = { fits: 'agree', conflicts: 'differ' };
/** What one of the many conflicts of unlabelled sentences counts beside one of a labelled pair. */
const UNLABELLED = 0.1;
/** Rounds in which the values that a label means are told from others of its pair, by what was learned so far. */
const ROUNDS = 3;
const FOLDS = 5;

/**
 * Signals that can only make it likelier, or less likely, that two values are of one thing. Hard pairs are written to
 * share their words and be of two things; learned from them alone, shared words would speak against.
 */
const FOR =
  'object event sameEvent when samePredicate sentence clause near units head names aName figures unique score exact digits sentenceAndName nearAndObject sentenceAndEvent nearDate sentenceDate';
const AGAINST =
  'otherObject otherEvent otherDay otherPredicate strangers rivals otherPart otherOwner otherHolder otherOrdinal otherDirection otherBreadth otherList otherSite growing moving otherModality gap wide small ratio bareFew openDate open';
const DIRECTIONS: Directions = Object.fromEntries([
  ...FOR.split(' ').map((name): [string, Direction] => [name, 'for']),
  ...AGAINST.split(' ').map((name): [string, Direction] => [name, 'against']),
]);

/** Where learning starts: the more two sentences share beside two values, the likelier these are meant. */
const FIRST: Weights = { bias: 0, signals: { score: 1, near: 1, sentence: 1 } };

/** Weights for one outcome, from labelled pairs and conflicts of unlabelled sentences. */
export function weightsFor(outcome: Outcome, labelled: readonly Instance[], unlabelled: readonly Instance[]): Weights {
  const own = labelled.filter((instance) => instance.outcome === outcome);
  const against = [
    ...own
      .filter(({ label }) => (outcome === 'fits' ? label === 'unrelated' : label !== 'differ'))
      .map((i) => example(i, false, 1)),
    ...unlabelled.filter((instance) => instance.outcome === outcome).map((i) => example(i, false, UNLABELLED)),
  ];
  let weights = FIRST;
  for (let round = 0; round < ROUNDS; round++)
    weights = regress(
      [...likeliest(own, MEANT[outcome], weights).map((i) => example(i, true, 1)), ...against],
      DIRECTIONS,
    );
  return weights;
}

const example = ({ signals }: Instance, holds: boolean, weight: number): Example => ({ signals, holds, weight });

/** Of each pair with the label the one instance of the kind it is about that is likeliest so far. */
function likeliest(own: readonly Instance[], label: Instance['label'], weights: Weights): Instance[] {
  const best = new Map<string, { instance: Instance; chance: number }>();
  for (const instance of own) {
    if (instance.label !== label || !instance.meant) continue;
    const chance = predict(weights, instance.signals);
    const known = best.get(instance.group);
    if (known === undefined || chance > known.chance) best.set(instance.group, { instance, chance });
  }
  return [...best.values()].map(({ instance }) => instance);
}

/** Learns from everything and writes the weights. */
export function writeWeights(file: string, labelled: readonly Instance[], unlabelled: readonly Instance[]): void {
  const rounded = ({ bias, signals }: Weights) => ({
    bias: Number(bias.toFixed(4)),
    signals: Object.fromEntries(Object.entries(signals).map(([name, weight]) => [name, Number(weight.toFixed(4))])),
  });
  const learned = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, rounded(weightsFor(outcome, labelled, unlabelled))]),
  );
  writeFileSync(file, `${JSON.stringify(learned, null, 2)}\n`);
}

/** Highest chance of each pair, by outcome, from weights that were learned without it. */
function crossValidated(labelled: readonly Instance[], unlabelled: readonly Instance[]) {
  const chances: Record<Outcome, Map<string, number>> = { fits: new Map(), conflicts: new Map() };
  for (const outcome of OUTCOMES) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const outside = ({ group }: Instance) => foldOf(group, FOLDS) !== fold;
      const weights = weightsFor(outcome, labelled.filter(outside), unlabelled.filter(outside));
      for (const instance of labelled) {
        if (outside(instance) || instance.outcome !== outcome) continue;
        const known = chances[outcome].get(instance.group) ?? 0;
        chances[outcome].set(instance.group, Math.max(known, predict(weights, instance.signals)));
      }
    }
  }
  return chances;
}

const THRESHOLDS = [
  { conflicts: 0.3, fits: 0.6 },
  { conflicts: 0.5, fits: 0.5 },
  { conflicts: 0.5, fits: 0.6 },
  { conflicts: 0.5, fits: 0.7 },
  { conflicts: 0.7, fits: 0.6 },
];

/** What learned chances alone, weighed without the pair itself, say of pairs at some thresholds. */
export function validationRows(
  pairs: readonly Pair[],
  labelled: readonly Instance[],
  unlabelled: readonly Instance[],
): Row[] {
  const chances = crossValidated(labelled, unlabelled);
  return THRESHOLDS.flatMap((threshold) => {
    const told = (pair: Pair) => {
      if ((chances.conflicts.get(pair.id) ?? 0) > threshold.conflicts) return 'differ';
      return (chances.fits.get(pair.id) ?? 0) > threshold.fits ? 'agree' : 'unrelated';
    };
    const name = `conflict > ${threshold.conflicts}, fit > ${threshold.fits}`;
    return (['differ', 'agree'] as const).map((label) => rowOf(`${label}: ${name}`, pairs, label, told));
  });
}

function rowOf(name: string, pairs: readonly Pair[], label: string, told: (pair: Pair) => string): Row {
  const named = pairs.filter((pair) => told(pair) === label);
  const there = pairs.filter((pair) => pair.label === label).length;
  return prf(name, named.filter((pair) => pair.label === label).length, named.length, there);
}
