import { writeFileSync } from 'node:fs';
import type { Outcome } from '../../../lib/compare/chance';
import { besideConflicts, type Met } from '../../../lib/compare/encounters';
import { chanceBy, type Trees } from '../../../lib/compare/trees';
import { prf, type Row } from '../tables';
import { boost, type Direction, type Directions, type Example } from './boosting';
import { type Encounter, foldOf } from './instances';

export type Learned = Readonly<Record<Outcome, Trees>>;

/** The label under which a fit, or a conflict, is what two passages are about. */
const MEANT: Readonly<Record<Outcome, Encounter['label']>> = { fits: 'agree', conflicts: 'differ' };
/** What values count that no label tells of, beside one of a labelled pair: all of two sentences together. */
const UNTOLD = 0.3;
/** The same of an agreement in a known slot that the rules tell between sentences of articles. */
const TOLD = 0.5;
/** What all values of a labelled pair that are not meant count together, at most. */
const OTHERS = 3;
/** How much likelier a value is taken to be the one meant where its sort is that of the label. */
const OF_THE_SORT = 0.3;
/** Rounds in which the values that a label means are told from others of its pair, by what was learned so far. */
const ROUNDS = 3;
const FOLDS = 5;
const FOLDS_BESIDE = 3;

/**
 * Signals that can only make it likelier, or less likely, that two values are told of one thing. Hard pairs are written to
 * share their words and be of two things; learned from them alone, shared words would speak against.
 */
const FOR =
  'object event sameEvent when samePredicate sentence clause near units head names aName figures unique score exact digits sentenceAndName nearAndObject sentenceAndEvent nearDate sentenceDate';
const AGAINST =
  'otherObject otherEvent otherDay otherPredicate strangers rivals otherPart otherOwner otherHolder otherOrdinal otherDirection otherBreadth otherList otherSite growing moving otherModality gap wide small ratio bareFew openDate open';
/**
 * The same of what two whole sentences share: for conflicts alone. Of sentences that fit in one value those that share the
 * most are often those that differ in another.
 */
const FOR_CONFLICTS =
  'wordsSharedLow wordsSharedHigh wordsShareLow wordsShareHigh figuresShared namesShared namesUnknownShared tie tieNames tieClause tieSentence tieWords tieAround tieFigures tieDay alikeModality alikePredicate alikeObject alikeHolder alikeEvent alikeSide alikeGiver alikeOwner alikeSite';
const AGAINST_CONFLICTS =
  'wordsRestLow wordsRestHigh wordsRarestLow wordsRarestHigh opposites figuresRestLow figuresRestHigh namesRestLow namesRestHigh veto-object veto-event veto-holder veto-year';

const directed = (names: string, direction: Direction): Directions =>
  Object.fromEntries(names.split(' ').map((name) => [name, direction]));
const OF_BOTH: Directions = { ...directed(FOR, 'for'), ...directed(AGAINST, 'against') };
const DIRECTIONS: Readonly<Record<Outcome, Directions>> = {
  fits: { ...OF_BOTH, conflictBeside: 'against', conflictsBeside: 'against', fitsBeside: 'for' },
  conflicts: { ...OF_BOTH, ...directed(FOR_CONFLICTS, 'for'), ...directed(AGAINST_CONFLICTS, 'against') },
};

const metWith = ({ met }: Encounter, outcome: Outcome): Met[] => met.filter((one) => one.outcome === outcome);

/**
 * Trees for conflicts first; what fits is then weighed beside what conflicts. How likely that is, trees tell that have not seen
 * the encounter: as they will be asked of what nobody has seen.
 */
export function learnFrom(encounters: readonly Encounter[]): Learned {
  const foldBeside = ({ group }: Encounter) => foldOf(`beside ${group}`, FOLDS_BESIDE);
  const beside = Array.from({ length: FOLDS_BESIDE }, (_, fold) => {
    const trees = treesFor(
      'conflicts',
      encounters.filter((one) => foldBeside(one) !== fold),
    );
    return encounters
      .filter((one) => foldBeside(one) === fold)
      .map((one) => ({ ...one, met: besideConflicts(one.met, conflictsBy(trees)) }));
  }).flat();
  return { conflicts: treesFor('conflicts', encounters), fits: treesFor('fits', beside) };
}

const conflictsBy =
  (trees: Trees) =>
  (_: Outcome, signals: Met['signals']): number =>
    chanceBy(trees, signals);

function treesFor(outcome: Outcome, encounters: readonly Encounter[]): Trees {
  const against = encounters
    .filter((one) => one.label !== MEANT[outcome])
    .flatMap((one) => {
      const met = metWith(one, outcome);
      const all = one.labelled ? Math.min(OTHERS, met.length) : UNTOLD;
      return met.map((value) => example(value, false, all / met.length));
    });
  const meant = encounters
    .filter((one) => one.label === MEANT[outcome] && (one.labelled || outcome === 'fits'))
    .map((one) => ({ ...one, met: metWith(one, outcome).filter((value) => outcome === 'fits' || one.meant(value)) }))
    .filter(({ met }) => met.length > 0);
  let examples = meant.flatMap((one) => one.met.map((value) => example(value, true, weightOf(one) / one.met.length)));
  let trees = boost([...examples, ...against], DIRECTIONS[outcome]);
  for (let round = 1; round < ROUNDS; round++) {
    examples = meant.map((one) => example(likeliest(one, trees), true, weightOf(one)));
    trees = boost([...examples, ...against], DIRECTIONS[outcome]);
  }
  return trees;
}

const weightOf = ({ labelled }: Encounter): number => (labelled ? 1 : TOLD);

const example = ({ signals }: Met, holds: boolean, weight: number): Example => ({ signals, holds, weight });

function likeliest({ met, meant }: Encounter, trees: Trees): Met {
  const sureness = (one: Met) => chanceBy(trees, one.signals) + (meant(one) ? OF_THE_SORT : 0);
  return met.reduce((best, one) => (sureness(one) > sureness(best) ? one : best));
}

/** Learns from everything and writes the trees. */
export const writeLearned = (file: string, encounters: readonly Encounter[]): void =>
  writeFileSync(file, `${JSON.stringify(learnFrom(encounters))}\n`);

/** Highest chance of each labelled pair, by outcome, from trees that were learned without it. */
function crossValidated(encounters: readonly Encounter[]) {
  const chances: Record<Outcome, Map<string, number>> = { fits: new Map(), conflicts: new Map() };
  for (let fold = 0; fold < FOLDS; fold++) {
    const outside = ({ group }: Encounter) => foldOf(group, FOLDS) !== fold;
    const learned = learnFrom(encounters.filter(outside));
    for (const one of encounters.filter((held) => held.labelled && !outside(held))) {
      const fits = besideConflicts(one.met, conflictsBy(learned.conflicts));
      for (const { outcome, signals } of [...fits, ...metWith(one, 'conflicts')])
        chances[outcome].set(
          one.group,
          Math.max(chances[outcome].get(one.group) ?? 0, chanceBy(learned[outcome], signals)),
        );
    }
  }
  return chances;
}

const THRESHOLDS = [
  { conflicts: 0.5, fits: 0.4 },
  { conflicts: 0.5, fits: 0.5 },
  { conflicts: 0.6, fits: 0.4 },
  { conflicts: 0.7, fits: 0.4 },
  { conflicts: 0.7, fits: 0.6 },
];

/** What learned chances alone, weighed without the pair itself, say of pairs at some thresholds. */
export function validationRows(encounters: readonly Encounter[]): Row[] {
  const chances = crossValidated(encounters);
  const labelled = encounters.filter((one) => one.labelled);
  return THRESHOLDS.flatMap((threshold) => {
    const told = ({ group }: Encounter) => {
      if ((chances.conflicts.get(group) ?? 0) > threshold.conflicts) return 'differ';
      return (chances.fits.get(group) ?? 0) > threshold.fits ? 'agree' : 'unrelated';
    };
    const name = `conflict > ${threshold.conflicts}, fit > ${threshold.fits}`;
    return (['differ', 'agree'] as const).map((label) => {
      const named = labelled.filter((one) => told(one) === label);
      const there = labelled.filter((one) => one.label === label).length;
      return prf(`${label}: ${name}`, named.filter((one) => one.label === label).length, named.length, there);
    });
  });
}
