import type { Comparison, Evidence, SavedSource } from '../../lib/compare';

export type Relation = Evidence['relation'];

/** What one saved article brought to the comparison. */
export interface Contribution {
  saved: SavedSource;
  /** To how many claims it gives evidence in each relation. */
  counts: Readonly<Record<Relation, number>>;
}

/** Articles of one origin, newest first. */
export interface OriginContribution {
  originId: string;
  agency: string | null;
  outlets: readonly string[];
  articles: readonly Contribution[];
}

/** The articles compared, by origin; the origin with the newest article first. */
export function contributions({ sources, findings }: Pick<Comparison, 'sources' | 'findings'>): OriginContribution[] {
  const origins = new Map<string, Contribution[]>();
  for (const saved of sources) {
    const one = { saved, counts: countsOf(saved, findings) };
    const known = origins.get(saved.originId);
    if (known) known.push(one);
    else origins.set(saved.originId, [one]);
  }
  return [...origins].map(([originId, articles]) => ({
    originId,
    agency: articles.map(({ saved }) => saved.agency).find((name) => name !== undefined) ?? null,
    outlets: [...new Set(articles.map(({ saved }) => saved.outlet))],
    articles,
  }));
}

function countsOf({ articleId }: SavedSource, findings: Comparison['findings']): Record<Relation, number> {
  const having = (relation: Relation) =>
    findings.filter(({ evidence }) =>
      evidence.some((item) => item.saved.articleId === articleId && item.relation === relation),
    ).length;
  return { differs: having('differs'), later: having('later'), agrees: having('agrees') };
}
