import { createHash } from 'node:crypto';
import { readClaims } from '../../../lib/claims';
import { type Relation, relate } from '../../../lib/compare';
import { type Met, valuesMet } from '../../../lib/compare/encounters';
import type { Story } from '../../../lib/story';
import type { Given } from '../articles';
import { isMeant } from '../calibrate';
import { asArticle, type Pair } from '../pairs';
import { sentencePairs } from '../sentence-pairs';

/** Two passages with all their values that were compared. */
export interface Encounter {
  /** The labelled pair, or the two sentences of articles, it comes from. */
  group: string;
  /** What the label says; of two sentences of articles, which nobody labelled, what the rules tell. */
  label: 'agree' | 'differ' | 'unrelated';
  labelled: boolean;
  met: readonly Met[];
  /** Which of the values the labelled pair is about, as far as their sort tells. */
  meant: (met: Met) => boolean;
}

export const encountersOfPairs = (pairs: readonly Pair[], storyOf: (pair: Pair) => Story | null): Encounter[] =>
  pairs.map((pair) => {
    const story = storyOf(pair);
    const [here, there] = [readClaims(asArticle(pair.a), story), readClaims(asArticle(pair.b), story)];
    return {
      group: pair.id,
      label: pair.label as Encounter['label'],
      labelled: true,
      met: valuesMet(here, there, story),
      meant: ({ comparison: { aspect } }) => aspect !== null && isMeant(pair.kind, aspect),
    };
  });

/** All sentences of articles against all others: in the main what no rule tells of them is of different things. */
export const encountersOfArticles = (given: readonly Given[], stories: readonly Story[]): Encounter[] =>
  [...sentencePairs(given, stories)].flatMap(({ story, here, there }): Encounter[] => {
    const met = valuesMet(here, there, story);
    if (met.length === 0) return [];
    const label = labelOf(relate(here, there, story).map(({ relation }) => relation));
    if (label === null) return [];
    const group = [here, there].map(([first]) => first?.sentence.text).join('|');
    return [{ group, label, labelled: false, met, meant: () => true }];
  });

/** What the rules alone make of two sentences; null where learned chances had a part in it, or where they differ. */
function labelOf(told: readonly Relation[]): 'agree' | 'unrelated' | null {
  const telling = told.filter(({ kind }) => kind !== 'later');
  if (telling.length === 0) return 'unrelated';
  if (telling.some(({ kind }) => kind === 'differs')) return null;
  return telling.some(({ strength }) => strength === 'hard') ? 'agree' : null;
}

/** The fold a group falls into, by its hash: the same at every run. */
export const foldOf = (group: string, folds: number): number =>
  Number.parseInt(createHash('sha256').update(`fold ${group}`).digest('hex').slice(0, 6), 16) % folds;
