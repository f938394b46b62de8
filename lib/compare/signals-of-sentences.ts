import { type Claim, isOpposite, kinship, rarity } from '../claims';

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

const share = ({ shared, rest }: Cover): number => (shared + rest === 0 ? 0 : shared / (shared + rest));

/** The lower and the higher of two numbers under names of their own: which sentence comes first says nothing. */
const both = (name: string, a: number, b: number): Record<string, number> => ({
  [`${name}Low`]: Math.min(a, b),
  [`${name}High`]: Math.max(a, b),
});

const inCommon = (a: readonly string[], b: readonly string[]): string[] => a.filter((item) => b.includes(item));

/**
 * How much of two sentences is told by both and how much by one alone: what they leave over beside a value that fits is
 * where they may differ. Symmetric.
 */
export function sentenceSignals({ features: a }: Claim, { features: b }: Claim): Record<string, number> {
  const [here, there] = [coverOf(a.units, b.units), coverOf(b.units, a.units)];
  const figures = inCommon(a.figures, b.figures).length;
  const names = inCommon(a.entities, b.entities);
  return {
    ...both('wordsShared', here.shared, there.shared),
    ...both('wordsRest', here.rest, there.rest),
    ...both('wordsShare', share(here), share(there)),
    ...both('wordsRarest', here.rarest, there.rarest),
    opposites: a.units.filter((word) => b.units.some((other) => isOpposite(word, other))).length,
    figuresShared: figures,
    ...both('figuresRest', a.figures.length - figures, b.figures.length - figures),
    namesShared: names.length,
    namesUnknownShared: names.filter((id) => id.startsWith('~')).length,
    ...both('namesRest', a.entities.length - names.length, b.entities.length - names.length),
  };
}
