import { writeFileSync } from 'node:fs';
import { readClaims } from '../../lib/claims';
import { type Aspect, aspects, type Relation, relate } from '../../lib/compare';
import { weighClaims } from '../../lib/compare/judge';
import { type Measured, shownFor } from '../../lib/compare/strengths';
import type { Story } from '../../lib/story';
import type { Flag, Judgement } from './cross';
import { asArticle, type Pair } from './pairs';

/** A difference that was told, and whether it is one. */
export interface Told {
  aspect: Aspect;
  red: boolean;
  right: boolean;
}

/** Differences told of labelled pairs: right where the pair is labelled so. */
export function toldOfPairs(pairs: readonly Pair[], storyOf: (pair: Pair) => Story | null): Told[] {
  return pairs.flatMap((pair) => {
    const story = storyOf(pair);
    const claims = [pair.a, pair.b].map((side) => readClaims(asArticle(side), story));
    const relations = relate(claims[0] ?? [], claims[1] ?? [], story, {
      scope: 'passages',
      judgement: weighClaims,
    }).map(({ relation }) => relation);
    return onePerAspect(relations).map(({ aspect, strength }) => ({
      aspect: aspect as Aspect,
      red: strength === 'hard',
      right: pair.label === 'differ' && isMeant(pair.kind, aspect as Aspect),
    }));
  });
}

/** What the labels call otherwise than the rules do; a quotation that differs in who said it is either. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'person/role': ['person', 'party'],
  party: ['party', 'person'],
  time: ['date'],
  quotation: ['quote'],
  polarity: ['polarity', 'modality'],
  modality: ['modality', 'polarity'],
  quote: ['quote', 'attribution'],
};

/** Whether a pair's label is about values of this aspect. */
export const isMeant = (kind: string | null | undefined, aspect: Aspect): boolean =>
  kind == null || (KINDS[kind] ?? [kind]).includes(aspect);

/** One flag an aspect, the stronger first. */
const onePerAspect = (relations: readonly Relation[]): Relation[] =>
  aspects.flatMap((aspect) => {
    const of = relations.filter((one) => one.kind === 'differs' && one.aspect === aspect);
    return of.find(({ strength }) => strength === 'hard') ?? of[0] ?? [];
  });

/**
 * Differences told of sentences of articles that a reader has judged. A sentence that many others contradict counts once an
 * aspect: twenty reports of one day against the one that errs are one conflict.
 */
export function toldOfArticles(flags: readonly Flag[], judged: ReadonlyMap<string, Judgement>): Told[] {
  const counted = new Set<string>();
  return flags.flatMap(({ key, aspect, strength, sentences }) => {
    const judgement = judged.get(key);
    const told = sentences.map((sentence) => `${aspect} ${sentence}`);
    if (judgement === undefined || told.some((one) => counted.has(one))) return [];
    for (const one of told) counted.add(one);
    return [{ aspect, red: strength === 'hard', right: judgement.right }];
  });
}

/** How each aspect may be shown. */
export function calibrated(told: readonly Told[]): Partial<Record<Aspect, Measured>> {
  const count = (of: readonly Told[]) => ({ judged: of.length, wrong: of.filter(({ right }) => !right).length });
  return Object.fromEntries(
    aspects.map((aspect) => {
      const of = told.filter((one) => one.aspect === aspect);
      return [aspect, shownFor(count(of.filter(({ red }) => red)), count(of))];
    }),
  );
}

export const writeStrengths = (file: string, strengths: Partial<Record<Aspect, Measured>>): void =>
  writeFileSync(file, `${JSON.stringify(strengths, null, 2)}\n`);
