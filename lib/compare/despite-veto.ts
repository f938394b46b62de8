import type { Claim } from '../claims';
import { daysApart } from './days-apart';
import type { Gate } from './gate';
import { sidesOwnWords } from './speakers';
import type { Relation } from './types';
import type { Comparison } from './values';

/** What two claims that something keeps apart tell all the same: the very thing that keeps them apart is what differs. */
export const despiteVeto = (here: Claim, there: Claim, gate: Gate, compared: readonly Comparison[]): Relation[] =>
  gate.veto === 'breadth' ? breadthOf(here, there, compared) : scopeAcrossReports(here, there, gate, compared);

/** How sure it is that a pause of one length, told of the whole front and of parts of it, is one. */
const ONE_PAUSE = 0.65;
/** Days between two reports of one pause, at most. */
const PAUSE_TOLD = 2;
/** Two weeks, in minutes. */
const SHORT_PAUSE = 14 * 1440;

/** From two weeks on a pause counts as wide for its length alone. */
const isShort = ({ value }: Claim): boolean =>
  value?.type === 'duration' && (value.interval.high ?? Number.POSITIVE_INFINITY) < SHORT_PAUSE;

/** The same length of a pause, everywhere here and in some places there. */
function breadthOf(here: Claim, there: Claim, compared: readonly Comparison[]): Relation[] {
  if (here.value === null || there.value === null || !isShort(here) || !isShort(there)) return [];
  const same = compared.some(({ aspect, outcome }) => aspect === 'duration' && outcome === 'fits');
  const close = (daysApart(here, there) ?? Number.POSITIVE_INFINITY) <= PAUSE_TOLD;
  if (!same || !close || here.event === null || here.event !== there.event) return [];
  const reason: Relation['reason'] = { code: 'values', aspect: 'scope', here: here.value, there: there.value };
  return [{ kind: 'differs', aspect: 'scope', strength: 'soft', reason, confidence: ONE_PAUSE }];
}

/** How sure a conflict of scope is when the event is told by the figure alone. */
const BY_FIGURE = 0.65;
/** Days after which a report looks back. */
const LOOK_BACK = 10;
/** Figures from which one in common says that one thing is meant. */
const LARGE = 1000;

/**
 * A look back months later names no day and lands on another event; where the same large figure of the same thing is told
 * as one-way here and as an exchange there, the figure, which is not under comparison, says that one thing is meant.
 */
function scopeAcrossReports(here: Claim, there: Claim, gate: Gate, compared: readonly Comparison[]): Relation[] {
  const scope = compared.find(({ aspect, outcome }) => aspect === 'scope' && outcome === 'conflicts');
  const [a, b] = [here.value, there.value];
  if (scope === undefined || gate.veto !== 'event' || a?.type !== 'quantity' || b?.type !== 'quantity') return [];
  const same = a.interval.low === b.interval.low && (a.interval.low ?? 0) >= LARGE && here.object === there.object;
  const oneWay = a.scope === 'one-way' || b.scope === 'one-way';
  if (!same || !oneWay || (daysApart(here, there) ?? 0) < LOOK_BACK) return [];
  const strength = sidesOwnWords(here, there) ? 'soft' : scope.strength;
  return [{ kind: 'differs', aspect: 'scope', strength, reason: scope.reason, confidence: BY_FIGURE }];
}
