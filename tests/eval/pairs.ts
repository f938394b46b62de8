import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Article } from '../../lib/article';
import { judgePassages } from '../../lib/compare';
import type { Story } from '../../lib/story';
import { prf, type Row } from './tables';
import { why } from './wording';

const Side = v.object({ text: v.string(), date: v.nullable(v.string()), source: v.optional(v.string(), '') });
const Pair = v.object({
  id: v.string(),
  a: Side,
  b: Side,
  label: v.optional(v.string()),
  kind: v.optional(v.nullable(v.string())),
  /** Story pack it is judged with, where a file holds several stories. */
  story: v.optional(v.string()),
});
export type Pair = v.InferOutput<typeof Pair>;

/** Reads one pair a line; throws with the line's number where one is broken. */
export function readPairs(file: string): Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = v.safeParse(Pair, JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}:${index + 1}: ${parsed.issues[0].message}`);
      return [parsed.output];
    });
}

export const asArticle = ({ text, date, source }: Pair['a']): Article => ({
  url: `https://${source || 'unknown'}.example/`,
  canonicalUrl: null,
  outlet: source,
  title: '',
  byline: null,
  publishedAt: date === null ? null : { at: date, grain: 'day', known: 'metadata' },
  modifiedAt: null,
  lang: 'en',
  paragraphs: [text],
  extractorVersion: 0,
});

export interface Judged {
  id: string;
  relation: 'agrees' | 'differs' | 'unrelated';
  aspect: string | null;
  strength: string;
  why: string;
}

/** Judges one pair by the code that the extension runs. */
export function judgePair(pair: Pair, story: Story | null): Judged {
  const relation = judgePassages(asArticle(pair.a), asArticle(pair.b), story);
  return {
    id: pair.id,
    relation: relation.kind === 'later' ? 'unrelated' : relation.kind,
    aspect: relation.kind === 'later' ? 'later' : relation.aspect,
    strength: relation.strength,
    why: why(relation.reason, relation.kind),
  };
}

const LABELS = { agree: 'agrees', differ: 'differs', unrelated: 'unrelated' } as const;

/** Precision, recall and F1 per relation over the labelled pairs, then precision per aspect. */
export function pairTables(pairs: readonly Pair[], judged: readonly Judged[]): { relations: Row[]; aspects: Row[] } {
  const labelled = pairs.flatMap((pair, index) => {
    const label = LABELS[pair.label as keyof typeof LABELS];
    const result = judged[index];
    return label === undefined || result === undefined ? [] : [{ label, result }];
  });
  const relations = (['agrees', 'differs', 'unrelated'] as const).map((relation) =>
    prf(
      relation,
      labelled.filter(({ result, label }) => result.relation === relation && label === relation).length,
      labelled.filter(({ result }) => result.relation === relation).length,
      labelled.filter(({ label }) => label === relation).length,
    ),
  );
  const flagged = labelled.filter(({ result }) => result.relation !== 'unrelated');
  const names = [...new Set(flagged.map(({ result }) => `${result.relation} ${result.aspect ?? '-'}`))].sort();
  const aspects = names.map((name) => {
    const of = flagged.filter(({ result }) => `${result.relation} ${result.aspect ?? '-'}` === name);
    const right = of.filter(({ result, label }) => result.relation === label).length;
    return prf(name, right, of.length, null);
  });
  return { relations, aspects };
}
