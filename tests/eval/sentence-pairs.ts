import { type Claim, readClaims } from '../../lib/claims';
import { recognise, type Story } from '../../lib/story';
import type { Given } from './articles';

/** Two sentences of two articles that stand alone, each with all its claims: at least one. */
export interface SentencePair {
  /** Ids of the articles. */
  articles: readonly [string, string];
  /** The story both articles are of; null where they are of two, or of none. */
  story: Story | null;
  here: readonly Claim[];
  there: readonly Claim[];
}

/** Every sentence of every article against every sentence of those that follow it. A sentence told twice counts once. */
export function* sentencePairs(given: readonly Given[], stories: readonly Story[]): Generator<SentencePair> {
  const read = given.map(({ id, article }) => {
    const story = stories.find((one) => recognise(article, [one]) !== null) ?? null;
    return { id, story, sentences: bySentence(readClaims(article, story)) };
  });
  for (const [index, one] of read.entries()) {
    for (const other of read.slice(index + 1)) {
      const story = one.story === other.story ? one.story : null;
      for (const here of one.sentences)
        for (const there of other.sentences) yield { articles: [one.id, other.id], story, here, there };
    }
  }
}

function bySentence(claims: readonly Claim[]): Claim[][] {
  const sentences = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = sentences.get(claim.sentence.text);
    if (known === undefined) sentences.set(claim.sentence.text, [claim]);
    else known.push(claim);
  }
  return [...sentences.values()];
}
