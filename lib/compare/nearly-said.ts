import type { Claim, Value } from '../claims';

/** Counts up to which a figure in common is chance. */
const CHANCE = 20;
/** Words beside a value from which they say what is told, and the share of them that one sentence is to hold. */
const TELLING = { words: 3, share: 2 / 3 };

/** What is told by words alone: that a thing came about, how far it got, whom it covers. */
const IN_WORDS = new Set<Value['type']>(['polarity', 'modality', 'text', 'scope']);

/** What a sentence of the open article holds, for what is said in other words elsewhere. */
interface Said {
  units: ReadonlySet<string>;
  named: ReadonlySet<string>;
  values: readonly Value[];
}

/**
 * Whether an article nearly says what a claim elsewhere tells, by one sentence of its own: the same value beside one of
 * the same words, or the place or person that is the value; where there is no such value, most of the words beside it.
 */
export function nearlySaidIn(claims: readonly Claim[]): (told: Claim) => boolean {
  const sentences = [...bySentence(claims).values()].map(saidIn);
  return ({ value, features }) => {
    const near = [...new Set(features.near.flatMap((at) => features.units[at] ?? []))];
    return sentences.some((said) => {
      const shared = near.filter((unit) => said.units.has(unit)).length;
      if (value === null || IN_WORDS.has(value.type))
        return near.length >= TELLING.words && shared >= near.length * TELLING.share;
      return isNamed(value, said) || (shared > 0 && said.values.some((own) => isSame(own, value)));
    });
  };
}

function bySentence(claims: readonly Claim[]): Map<number, Claim[]> {
  const sentences = new Map<number, Claim[]>();
  for (const claim of claims) {
    sentences.set(claim.sentence.index, [...(sentences.get(claim.sentence.index) ?? []), claim]);
  }
  return sentences;
}

const saidIn = (claims: readonly Claim[]): Said => ({
  units: new Set(claims.flatMap(({ features }) => features.units)),
  named: new Set(claims.flatMap(({ features }) => [...features.entities, ...features.places])),
  values: claims.flatMap(({ value }) => (value === null ? [] : [value])),
});

function isNamed(value: Value, { named }: Said): boolean {
  if (value.type === 'place') return named.has(value.place);
  if (value.type === 'person') return named.has(value.person);
  return value.type === 'party' && named.has(value.party);
}

/** The same figure, day or length, whatever it is given for. */
function isSame(a: Value, b: Value): boolean {
  if (a.type === 'date' && b.type === 'date') return a.from === b.from && a.to === b.to;
  if (!('interval' in a && 'interval' in b) || a.type !== b.type) return false;
  if (a.type === 'quantity' && b.type === 'quantity' && (a.unit !== b.unit || !isTelling(a.interval))) return false;
  return a.interval.low === b.interval.low && a.interval.high === b.interval.high;
}

const isTelling = ({ low, high }: { low: number | null; high: number | null }): boolean => (low ?? high ?? 0) > CHANCE;
