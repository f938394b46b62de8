import type { Article } from '../article';
import { type Claim, readClaims } from '../claims';
import type { Candidate, SavedSource, UnlikePair } from '../corpus';
import { recognise, type Story } from '../story';
import { findingsOf } from './findings';
import { named } from './named';
import type { Compared, Finding } from './types';

/** A saved article to be compared with one other. */
export interface OneOfTwo {
  article: Article;
  saved: SavedSource;
}

/** What two articles say to each other's claims. */
export interface ComparedPair {
  /** Each claim of the first with what the second says to it, in reading order. */
  first: readonly Finding[];
  /** The same from the second's side. */
  second: readonly Finding[];
}

/**
 * Compares two articles as if each were open and nothing but the other saved: judged as any open article is. Copies are
 * compared too, since the reader asked for these two. `apart` are the sentences the reader told apart.
 */
export function compareTwo(
  first: OneOfTwo,
  second: OneOfTwo,
  stories: readonly Story[],
  apart: readonly Pick<UnlikePair, 'here' | 'there'>[],
): ComparedPair {
  const [storyOfFirst, storyOfSecond] = storiesOf(first.article, second.article, stories);
  const ofFirst = readClaims(first.article, storyOfFirst);
  const ofSecond = readClaims(second.article, storyOfSecond);
  const told = decisions(apart);
  return {
    first: named(findingsOf(first.article, against(ofFirst, ofSecond, second.saved, told), storyOfFirst), storyOfFirst),
    second: named(
      findingsOf(second.article, against(ofSecond, ofFirst, first.saved, told), storyOfSecond),
      storyOfSecond,
    ),
  };
}

/** The story each is read with: its own; one that is about none is read with the other's. */
function storiesOf(a: Article, b: Article, stories: readonly Story[]): readonly [Story | null, Story | null] {
  const [ofA, ofB] = [a, b].map((article) => recognise(article, stories)?.story ?? null);
  return [ofA ?? ofB ?? null, ofB ?? ofA ?? null];
}

/** What the corpus would hand out with only the other article in it: claims of the same slot, and those that share a key. */
function against(
  claims: readonly Claim[],
  others: readonly Claim[],
  saved: SavedSource,
  isApart: (here: string, there: string) => boolean,
): Compared[] {
  const candidates = others.map((claim): Candidate => ({ claim, saved, before: '', after: '' }));
  return claims.map((claim) => ({
    claim,
    candidates: candidates.filter(
      (other) => meets(claim, other.claim) && !isApart(claim.sentence.text, other.claim.sentence.text),
    ),
  }));
}

const meets = (a: Claim, b: Claim): boolean =>
  (a.slot !== null && a.slot === b.slot) || a.keys.some((key) => b.keys.includes(key));

function decisions(apart: readonly Pick<UnlikePair, 'here' | 'there'>[]): (here: string, there: string) => boolean {
  const known = new Set(apart.flatMap(({ here, there }) => [`${here}\n${there}`, `${there}\n${here}`]));
  return (here, there) => known.has(`${here}\n${there}`);
}
