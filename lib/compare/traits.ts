import type { Claim, Modality } from '../claims';
import type { Story } from '../story';
import type { FactTrait } from './types';

/** What may tell one fact of a slot from another. */
export const dimensions = [
  'holder',
  'giver',
  'receiver',
  'owner',
  'about',
  'listed',
  'phase',
  'part',
  'breadth',
] as const;
export type Dimension = (typeof dimensions)[number];

/** What a strand's claims say in each dimension, where half of them say it and none says otherwise. */
export type Traits = Readonly<Record<Dimension | 'stance', string | null>>;

/** A value so told is its holder's own, and no other's. */
const STANCES: Partial<Record<Modality, 'offered' | 'demanded' | 'rejected'>> = {
  proposed: 'offered',
  demanded: 'demanded',
  rejected: 'rejected',
};
const AHEAD = new Set<Modality>(['agreed', 'planned', 'proposed', 'demanded']);
/** Things that are said to be handed over, and of which there may be several. */
const LISTS = new Set(['list', 'prisoner-list']);
/** Told of both sides, a count has no direction. */
const BOTH_WAYS = new Set(['each', 'mutual']);

const readers: Readonly<Record<Dimension, (claim: Claim) => string | null>> = {
  holder: ({ holder, modality, value }) => (value?.type === 'modality' || modality in STANCES ? holder : null),
  giver: (claim) => oneWay(claim)?.giver ?? null,
  receiver: (claim) => oneWay(claim)?.receiver ?? null,
  owner: (claim) => oneWay(claim)?.owner ?? null,
  about: ({ object, features }) => (LISTS.has(object ?? '') ? onlyThing(features.clause) : null),
  listed: ({ value, features }) => (value?.type === 'quantity' && features.list ? 'listed' : null),
  phase: ({ value, modality }) =>
    value?.type !== 'quantity' || modality === 'rejected' ? null : AHEAD.has(modality) ? 'ahead' : 'so-far',
  part: ({ value, features }) => (value?.type === 'quantity' && features.part ? 'part' : null),
  breadth: ({ object, features }) => (object === 'truce' ? features.breadth : null),
};

/** What one claim says in a dimension; null where it says nothing. */
export const saidOf = (dimension: Dimension, claim: Claim): string | null => readers[dimension](claim);

const oneWay = ({ value, features }: Claim): Claim['features'] | null =>
  value?.type === 'quantity' && !BOTH_WAYS.has(value.scope) ? features : null;

/** "object:child" of the clause's words, where it is the only thing counted there. */
function onlyThing(clause: readonly string[]): string | null {
  const things = clause.flatMap((word) => /^object:(?!name$|exchange-count$)(.+)$/.exec(word)?.[1] ?? []);
  return things.length === 1 ? (things[0] ?? null) : null;
}

/** What claims say together. */
export function traitsOf(claims: readonly Claim[]): Traits {
  const said = (read: (claim: Claim) => string | null) => agreedOn(claims.map(read));
  const entries = dimensions.map((dimension) => [dimension, said(readers[dimension])] as const);
  return {
    ...(Object.fromEntries(entries) as Record<Dimension, string | null>),
    stance: said(({ modality }) => STANCES[modality] ?? null),
  };
}

/** What half of them say or more, and nobody says otherwise. */
function agreedOn(said: readonly (string | null)[]): string | null {
  const known = said.filter((one) => one !== null);
  const [first] = known;
  return first !== undefined && known.length * 2 >= said.length && known.every((one) => one === first) ? first : null;
}

/** Whether words can tell two lots of claims apart. */
export function differInDimension(some: readonly Claim[], others: readonly Claim[]): boolean {
  const [a, b] = [traitsOf(some), traitsOf(others)];
  return dimensions.some((dimension) => a[dimension] !== b[dimension]);
}

/** Dimensions that are told only where they part a fact from another of its slot, the most telling first. */
const PARTING = ['phase', 'giver', 'receiver', 'owner', 'part', 'breadth'] as const;

/**
 * What a reader is told of a fact beside its slot: whose offer or demand it is and of which list, always; the rest only
 * where another fact of the slot (`others`) would look the same without it.
 */
export function toldTraits(own: Traits, others: readonly Traits[], story: Story): FactTrait[] {
  const shown: Dimension[] = ['holder', 'about', 'listed'];
  for (const dimension of PARTING) {
    const alike = others.filter((other) => shown.every((known) => known === dimension || other[known] === own[known]));
    if (own[dimension] !== null && alike.some((other) => other[dimension] !== own[dimension])) shown.push(dimension);
  }
  return shown.flatMap((dimension) => traitOf(dimension, own, story));
}

const PARTIES = { giver: 'from', receiver: 'to', owner: 'of' } as const;

function traitOf(dimension: Dimension, traits: Traits, story: Story): FactTrait[] {
  const said = traits[dimension];
  if (said === null) return [];
  const party = story.names.get(said) ?? said;
  switch (dimension) {
    case 'holder': {
      const stance = traits.stance as 'offered' | 'demanded' | 'rejected' | null;
      return [{ trait: stance ?? 'by', party }];
    }
    case 'giver':
    case 'receiver':
    case 'owner':
      return [{ trait: PARTIES[dimension], party }];
    case 'about':
      return [{ trait: 'about', thing: said, word: story.pack.objects[said]?.words[0] ?? said }];
    default:
      // These say themselves: see the readers.
      return [{ trait: said as Extract<FactTrait, { trait: 'ahead' }>['trait'] }];
  }
}
