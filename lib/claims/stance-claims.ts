import { draft, ownWord } from './drafting';
import type { Draft, Input } from './drafts';
import { kindsAround, placeIds } from './event-of-claim';
import { foundAs } from './found-words';
import { holderOf, type Proposition, toldValue } from './propositions';
import { clauseAt, type Reading } from './reading';
import { breadthOf, stancesOf } from './stances';

/** Who accepts, refuses, offers, demands or hands over what. */
export function stanceClaims(input: Input): Draft[] {
  const { reading, source } = input;
  return stancesOf(reading).map((found) => {
    // "The agreement" is the one the sentence before spoke of.
    const meant =
      found.kind === 'agreement'
        ? input.context.last?.kinds.find((kind) => kind === 'exchange' || kind === 'handover' || kind === 'truce')
        : undefined;
    const stance = { ...found, kind: meant ?? found.kind };
    const claim = draft(input, stance, stance.value, {
      objects: [stance.kind],
      predicate: stance.predicate,
      head: stance.listed ?? null,
      at: stance.at,
    });
    claim.holder = stance.holder ?? (stance.predicate === 'stance' ? ownWord(reading, claim.clause, source) : null);
    claim.negated = stance.negated;
    claim.breadth = breadthOf(reading, claim.clause, stance.at);
    return claim;
  });
}

/** Kinds of event a clause or its sentence names; where it names none, those that are held at the places it names. */
export function kindsMeant({ reading, context }: Input, { from }: { from: number }): string[] {
  const named = kindsAround(reading, clauseAt(reading, from));
  const { story } = context;
  if (named.length > 0 || story === null) return named;
  return [...placeIds(reading)].flatMap((place) => story.heldAt.get(place) ?? []);
}

/** Takes the day off a claim on which somebody says so: it is none of what he says. */
export function dated(claim: Draft): Draft {
  if (claim.when !== null && isTellingDay(claim.reading, claim.when)) claim.when = null;
  return claim;
}

/** "said on Monday": right after the verb; "on Monday, he said" may be either. */
const isTellingDay = (reading: Reading, { from }: { from: number }): boolean =>
  foundAs(reading, 'say').some(({ to }) => from >= to && from - to <= 2);

/** What excludes another telling of the same thing; a stance is its agents'. */
export function propositionClaim(input: Input, told: Proposition): Draft {
  const claim = dated(
    draft(input, told, toldValue(told), {
      objects: [`state:${told.frame}`],
      predicate: 'state',
      kinds: kindsMeant(input, told),
    }),
  );
  claim.holder = holderOf(told);
  claim.breadth = breadthOf(input.reading, claim.clause, told.from);
  return claim;
}
