import { type Claim, type ClaimFeatures, isOpposite, kinship, rarity } from '../claims';

/** Kinship from which two words count as one in an alignment. */
const KIN = 0.45;
/** Added to the rarity of every word, so that common ones count a little. */
const LEAST_WEIGHT = 0.15;

export const weightOf = (unit: string): number => LEAST_WEIGHT + rarity(unit);

/** Kinship of a word to its nearest kin among others, 0 where none is near enough. */
export function nearestKin(word: string, others: readonly string[]): number {
  let best = 0;
  for (const other of others) {
    const kin = kinship(word, other);
    if (kin > best) best = kin;
    if (best === 1) break;
  }
  return best >= KIN ? best : 0;
}

/** How much of one sentence's words has kin in the other, and how much has none, seldom words counting more. */
interface Cover {
  shared: number;
  rest: number;
  /** Weight of the weightiest word without kin. */
  rarest: number;
}

function coverOf(words: readonly string[], others: readonly string[]): Cover {
  const cover = { shared: 0, rest: 0, rarest: 0 };
  for (const word of words) {
    const weight = weightOf(word);
    const kin = nearestKin(word, others);
    cover.shared += weight * kin;
    cover.rest += weight * (1 - kin);
    if (kin === 0 && weight > cover.rarest) cover.rarest = weight;
  }
  return cover;
}

const shareOf = ({ shared, rest }: Cover): number => (shared + rest === 0 ? 0 : shared / (shared + rest));

const opposed = (words: readonly string[], others: readonly string[]): number =>
  words.filter((word) => others.some((other) => isOpposite(word, other))).length;

const inCommon = (a: readonly string[], b: readonly string[]): string[] => a.filter((item) => b.includes(item));

/**
 * How much of two sentences is told by both and how much by one alone: what they leave over beside a value that fits is
 * where they may differ. Low and high are the lesser and the greater of the two: which comes first says nothing.
 */
export interface SentenceSignals {
  [name: string]: number;
}

/** The last two sentences asked about: their values are asked about one after the other. */
let last: { here: ClaimFeatures; there: ClaimFeatures; signals: SentenceSignals } | null = null;

/** Symmetric in the claims, and the same for all claims of two sentences. */
export function sentenceSignals({ features: here }: Claim, { features: there }: Claim): SentenceSignals {
  if (last === null || !areOfOne(last.here, here) || !areOfOne(last.there, there))
    last = { here, there, signals: shared(here, there) };
  return last.signals;
}

/** Read of one sentence in one way. Claims from a database are copies, each with lists of its own. */
const areOfOne = (a: ClaimFeatures, b: ClaimFeatures): boolean =>
  isSame(a.units, b.units) && isSame(a.entities, b.entities) && isSame(a.figures, b.figures);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((item, index) => item === b[index]));

function shared(a: ClaimFeatures, b: ClaimFeatures): SentenceSignals {
  const [here, there] = [coverOf(a.units, b.units), coverOf(b.units, a.units)];
  const [share, other] = [shareOf(here), shareOf(there)];
  const figures = inCommon(a.figures, b.figures).length;
  const names = inCommon(a.entities, b.entities);
  return {
    wordsSharedLow: Math.min(here.shared, there.shared),
    wordsSharedHigh: Math.max(here.shared, there.shared),
    wordsRestLow: Math.min(here.rest, there.rest),
    wordsRestHigh: Math.max(here.rest, there.rest),
    wordsShareLow: Math.min(share, other),
    wordsShareHigh: Math.max(share, other),
    wordsRarestLow: Math.min(here.rarest, there.rarest),
    wordsRarestHigh: Math.max(here.rarest, there.rarest),
    opposites: Math.max(opposed(a.units, b.units), opposed(b.units, a.units)),
    figuresShared: figures,
    figuresRestLow: Math.min(a.figures.length, b.figures.length) - figures,
    figuresRestHigh: Math.max(a.figures.length, b.figures.length) - figures,
    namesShared: names.length,
    namesUnknownShared: names.filter((id) => id.startsWith('~')).length,
    namesRestLow: Math.min(a.entities.length, b.entities.length) - names.length,
    namesRestHigh: Math.max(a.entities.length, b.entities.length) - names.length,
  };
}
