import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Aspect, type Related, relate, type Strength } from '../../lib/compare';
import { weighClaims } from '../../lib/compare/judge';
import type { Story } from '../../lib/story';
import type { Given } from './articles';
import { sentencePairs } from './sentence-pairs';
import { prf, type Row } from './tables';
import { why } from './wording';

/** A difference told of two sentences that stand alone: nothing else of their articles explains it away. */
export interface Flag {
  /** Names the two sentences and the aspect without their words: what a judgement is kept under. */
  key: string;
  articles: readonly [string, string];
  sentences: readonly [string, string];
  aspect: Aspect;
  /** As the rules tell it, before it is weighed how far an aspect has proved itself. */
  strength: Strength;
  why: string;
  confidence: number;
}

/** Every sentence of every article against every sentence of the others: where precision is won. */
export function crossFlags(given: readonly Given[], stories: readonly Story[]): Flag[] {
  const flags = new Map<string, Flag>();
  for (const { articles, story, here, there } of sentencePairs(given, stories))
    for (const related of relate(here, there, story, { judgement: weighClaims })) {
      const flag = flagOf(related, articles);
      if (flag !== null && !flags.has(flag.key)) flags.set(flag.key, flag);
    }
  return [...flags.values()];
}

function flagOf({ here, there, relation }: Related, articles: readonly [string, string]): Flag | null {
  const { kind, aspect, strength, reason, confidence } = relation;
  if (kind !== 'differs' || aspect === null) return null;
  const sentences = [here.sentence.text, there.sentence.text] as const;
  const key = createHash('sha256')
    .update(`${[...sentences].sort().join('|')}|${aspect}`)
    .digest('hex')
    .slice(0, 12);
  return { key, articles, sentences, aspect, strength, why: why(reason, kind), confidence };
}

const Judgement = v.object({ key: v.string(), right: v.boolean(), why: v.string() });
export type Judgement = v.InferOutput<typeof Judgement>;

/** What readers judged of flags, one a line; none where there is no such file. */
export function readJudgements(file: string): Map<string, Judgement> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return new Map(lines.map((line) => v.parse(Judgement, JSON.parse(line))).map((judged) => [judged.key, judged]));
}

/** Of the judged flags of each aspect and strength how many are right. */
export function flagRows(flags: readonly Flag[], judged: ReadonlyMap<string, Judgement>): Row[] {
  const sorts = [...new Set(flags.map(({ strength, aspect }) => `${strength} ${aspect}`))].sort();
  return ['hard', 'soft', ...sorts].map((sort) => {
    const of = flags.filter(({ strength, aspect, key }) => judged.has(key) && `${strength} ${aspect}`.startsWith(sort));
    return prf(sort, of.filter(({ key }) => judged.get(key)?.right === true).length, of.length, null);
  });
}
