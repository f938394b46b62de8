import type { Claim } from '../claims';
import type { Story } from '../story';
import { alignment } from './alignment';
import { closedRelations } from './closed-meeting';
import { creditOf } from './credit';
import { gateOf } from './gate';
import { isDayOfReports } from './occasions';
import { openRelations } from './open-meeting';
import { openStates } from './open-states';
import { statesOf } from './propositions';
import { quotationOf } from './quotations';
import { reachOf } from './reaches';
import { focusOf, namesOf, officesOf, partsOf } from './roles';
import { proven } from './strengths';
import type { Relation } from './types';
import { compareValues } from './values';

/** The relations of one claim to another as they may be shown, each aspect as strongly as it has proved itself. */
export const judge = (here: Claim, there: Claim, story: Story | null): Relation[] =>
  weighClaims(here, there, story).flatMap((relation) => proven(relation) ?? []);

/**
 * The relations of one claim to another, empty when they are about different things: first whether both give a value
 * for one slot, then what the values say to each other.
 */
export function weighClaims(here: Claim, there: Claim, story: Story | null): Relation[] {
  const told = valuesOf(here, there, story).filter(({ kind }) => kind !== 'agrees' || !isDayOfReports(here, there));
  return [...told, ...creditOf(here, there), ...quotationOf(here, there), ...reachOf(here, there, story)];
}

function valuesOf(here: Claim, there: Claim, story: Story | null): Relation[] {
  const either = (predicate: string) => here.predicate === predicate || there.predicate === predicate;
  if (either('focus')) return focusOf(here, there, story);
  if (either('role')) return partsOf(here, there, story);
  if (either('office')) return officesOf(here, there);
  if (here.value === null || there.value === null) return alignment(here, there);
  const compared = compareValues(here, there).filter(({ outcome }) => outcome !== 'incomparable');
  if (compared.length === 0) return [];
  if (either('named')) return namesOf(here, there, compared);
  const pair = { here, there, gate: gateOf(here, there, story), story };
  const closed = either('state') ? statesOf(here, there, compared, story) : closedRelations(pair, compared);
  if (closed.length > 0) return closed;
  // No rule tells that they are of one thing: the words around may.
  return either('state') ? openStates(pair, compared) : openRelations(pair, compared);
}
