import { createHash } from 'node:crypto';
import { type Claim, readClaims } from '../../../lib/claims';
import { judge } from '../../../lib/compare';
import { gateOf } from '../../../lib/compare/gate';
import { ALIGNED } from '../../../lib/compare/open-meeting';
import { type Signals, signalsOf } from '../../../lib/compare/signals';
import { compareValues } from '../../../lib/compare/values';
import { recognise, type Story } from '../../../lib/story';
import type { Given } from '../articles';
import { asArticle, type Pair } from '../pairs';

/** Two values that were compared, with what speaks for their being of one thing. */
export interface Instance {
  /** The labelled pair, or the two sentences of articles, it comes from. */
  group: string;
  label: 'agree' | 'differ' | 'unrelated';
  /** Whether the labelled pair is about values of this sort. */
  meant: boolean;
  outcome: 'fits' | 'conflicts';
  signals: Signals;
}

/** Aspects by the kinds of the labelled pairs, where they are called otherwise. */
const ASPECTS: Readonly<Record<string, string>> = { 'person/role': 'person', time: 'date' };

/** Compared values of two texts; those of rules of their own (states, names) are not learned. */
function comparedValues(here: readonly Claim[], there: readonly Claim[], story: Story | null) {
  return here.flatMap((a) =>
    there.flatMap((b) => {
      if (!ALIGNED.has(a.value?.type ?? '') || a.predicate === 'named' || b.predicate === 'named') return [];
      return compareValues(a, b).flatMap((comparison) =>
        comparison.outcome === 'incomparable'
          ? []
          : [
              {
                a,
                b,
                comparison,
                outcome: comparison.outcome,
                signals: signalsOf(a, b, comparison, gateOf(a, b, story)),
              },
            ],
      );
    }),
  );
}

/** All compared values of labelled pairs. */
export function instancesOfPairs(pairs: readonly Pair[], storyOf: (pair: Pair) => Story | null): Instance[] {
  return pairs.flatMap((pair) => {
    const story = storyOf(pair);
    const [here, there] = [readClaims(asArticle(pair.a), story), readClaims(asArticle(pair.b), story)];
    const kind = ASPECTS[pair.kind ?? ''] ?? pair.kind;
    return comparedValues(here, there, story).map(({ comparison, outcome, signals }) => ({
      group: pair.id,
      label: pair.label as Instance['label'],
      meant: comparison.aspect === kind,
      outcome,
      signals,
    }));
  });
}

/**
 * Values of all sentences of articles against all others that conflict and that no rule calls a difference, or that fit and
 * are of things with other names: in the main they are of different things, so each counts against one a little.
 */
export function instancesOfArticles(given: readonly Given[], stories: readonly Story[]): Instance[] {
  const read = given.map(({ article }) => {
    const story = stories.find((one) => recognise(article, [one]) !== null) ?? null;
    return { story, claims: readClaims(article, story) };
  });
  return read.flatMap((here, index) =>
    read.slice(index + 1).flatMap((there) => {
      const story = here.story === there.story ? here.story : null;
      return comparedValues(here.claims, there.claims, story).flatMap(({ a, b, comparison, outcome, signals }) => {
        // Whether what fits is of one thing nobody has said, but where the things have other names it is not.
        if (outcome === 'fits' && signals.otherObject !== 1) return [];
        const told = judge(a, b, story).some(
          ({ kind, aspect, strength }) => kind === 'differs' && strength === 'hard' && aspect === comparison.aspect,
        );
        const group = `${a.sentence.text}|${b.sentence.text}`;
        return told ? [] : [{ group, label: 'unrelated' as const, meant: false, outcome, signals }];
      });
    }),
  );
}

/** The fold a group falls into, by its hash: the same at every run. */
export const foldOf = (group: string, folds: number): number =>
  Number.parseInt(createHash('sha256').update(`fold ${group}`).digest('hex').slice(0, 6), 16) % folds;
