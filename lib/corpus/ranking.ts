import MiniSearch from 'minisearch';
import type { Claim } from '../claims';
import type { StoredClaim } from './database';
import { limits } from './limits';
import { wordsOf } from './words';

/** What a claim says, as terms: its stems and who it is about, or its bare clause where the engine read neither. */
function termsOf(claim: Claim): string {
  const terms = [...claim.features.stems, ...claim.features.entities].map((term) => term.replace(/\s+/g, '_'));
  const clause = claim.sentence.text.slice(claim.clause.start, claim.clause.end);
  return (terms.length > 0 ? terms : wordsOf(clause)).join(' ');
}

/**
 * For each claim its loaded rows, most alike in wording first (BM25 among the loaded rows alone), cut to what is handed
 * out. Likeness of words only orders candidates; it is never evidence.
 */
export function rankByWords<Row extends StoredClaim>(
  claims: readonly Claim[],
  wanted: readonly (readonly string[])[],
  rows: ReadonlyMap<string, Row>,
): Row[][] {
  const index = new MiniSearch<Row>({
    fields: ['claim'],
    extractField: (row, field) => (field === 'id' ? row.id : termsOf(row.claim)),
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  index.addAll([...new Set(wanted.flat())].flatMap((id) => rows.get(id) ?? []));
  return claims.map((claim, i) => {
    const own = new Set(wanted[i]);
    const hits =
      own.size > limits.rankedPerClaim ? index.search(termsOf(claim), { filter: ({ id }) => own.has(id) }) : [];
    const ranked = new Set([...hits.map(({ id }) => id as string), ...own]);
    return [...ranked].flatMap((id) => rows.get(id) ?? []).slice(0, limits.rankedPerClaim);
  });
}
