import type { Comparison, Evidence, SavedSource } from '../../lib/compare';
import { type Together, togetherOf } from './origin-words';

export type Relation = Evidence['relation'];

/** What one saved article brought to the comparison. */
export interface Contribution {
  saved: SavedSource;
  /** To how many claims it gives evidence in each relation. */
  counts: Readonly<Record<Relation, number>>;
}

/** An article, or those that share a text, newest first. */
export interface TextContribution extends Together {
  articles: readonly Contribution[];
}

/** The articles compared, newest first; those that share a text stand together, where the newest of them stands. */
export function contributions({ sources, findings }: Pick<Comparison, 'sources' | 'findings'>): TextContribution[] {
  const texts = new Map<string, SavedSource[]>();
  for (const saved of [...sources].sort((a, b) => dayOf(b).localeCompare(dayOf(a)))) {
    const text = saved.shared?.group ?? saved.articleId;
    texts.set(text, [...(texts.get(text) ?? []), saved]);
  }
  return [...texts.values()].map((articles) => ({
    ...togetherOf(articles),
    articles: articles.map((saved) => ({ saved, counts: countsOf(saved, findings) })),
  }));
}

const dayOf = ({ publishedAt, modifiedAt }: SavedSource): string => (publishedAt ?? modifiedAt)?.at ?? '';

function countsOf({ articleId }: SavedSource, findings: Comparison['findings']): Record<Relation, number> {
  const having = (relation: Relation) =>
    findings.filter(({ evidence }) =>
      evidence.some((item) => item.saved.articleId === articleId && item.relation === relation),
    ).length;
  return { differs: having('differs'), later: having('later'), agrees: having('agrees') };
}
