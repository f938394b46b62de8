/** Share of an article's sentences that a saved one must hold word for word to be the same article again. */
const COPY = 0.6;
/** Two reports may have a sentence in common; fewer than this are no copy. */
const FEWEST = 5;

/**
 * Leaves out saved articles that are the open one again, under another address or reprinted word for word: an article is
 * no evidence for itself.
 */
export function withoutCopies(compared: readonly Compared[]): Compared[] {
  const sentences = new Set(compared.map(({ claim }) => claim.sentence.text));
  const shared = new Map<string, Set<string>>();
  for (const { claim, candidates } of compared) {
    for (const candidate of candidates) {
      if (candidate.claim.sentence.text !== claim.sentence.text) continue;
      const of = shared.get(candidate.saved.articleId) ?? new Set();
      shared.set(candidate.saved.articleId, of.add(claim.sentence.text));
    }
  }
  const least = Math.max(FEWEST, sentences.size * COPY);
  const copies = new Set([...shared].filter(([, of]) => of.size >= least).map(([id]) => id));
  if (copies.size === 0) return [...compared];
  return compared.map(({ claim, candidates }) => ({
    claim,
    candidates: candidates.filter(({ saved }) => !copies.has(saved.articleId)),
  }));
}

import type { Compared } from './types';
