import { type Reason, shownKey } from '../../lib/compare';
import type { Drawn, Meeting, Told } from './pairs';

/**
 * A count that differs in whom it counts agrees in its figure all the same: the two relations stay what they are, but
 * are read as one, a difference with what the two have in common.
 */
export function withSharedNumbers(told: readonly Meeting[]): Meeting[] {
  const scopes = told.filter(({ reason, verdict }) => reason.code === 'scope' && verdict !== 'agrees');
  const isShared = (one: Meeting, scope: Meeting) =>
    one.verdict === 'agrees' && one.aspect === 'number' && valuesOf(one.reason) === valuesOf(scope.reason);
  return told.flatMap((one) => {
    if (scopes.includes(one) && told.some((other) => isShared(other, one)))
      return [{ ...one, sharesNumber: isOneNumber(one.reason) ? 'same' : 'fits' }];
    return scopes.some((scope) => isShared(one, scope)) ? [] : [one];
  });
}

function isOneNumber(reason: Reason): boolean {
  if (reason.code !== 'scope' || reason.here.type !== 'quantity' || reason.there.type !== 'quantity') return false;
  const [a, b] = [reason.here, reason.there];
  return JSON.stringify([a.interval, a.approximate]) === JSON.stringify([b.interval, b.approximate]);
}

/**
 * Counts a conflict of one fact once, however many pairs of sentences tell it: in the first pair that leads with it, with
 * the sentences of the others below it. What else those pairs tell stays theirs. `pairs` stand what weighs most first.
 */
export function eachConflictOnce(pairs: readonly Drawn[]): Drawn[] {
  const homes = new Map<string, Told>();
  const settle = (one: Told, keys: readonly string[]) => {
    for (const key of keys) if (!homes.has(key)) homes.set(key, one);
  };
  const conflicts = pairs.flatMap((pair) => pair.told.filter(isConflict).map((one) => ({ pair, one })));
  const leading = conflicts.filter(({ pair, one }) => pair.told[0] === one);
  const homeOf = (pair: Drawn, one: Told) => keysOf(pair, one).flatMap((key) => homes.get(key) ?? [])[0] ?? one;
  const further = new Map<Told, Drawn[]>();
  for (const { pair, one } of [...leading.filter(({ one }) => isOutright(one)), ...leading, ...conflicts]) {
    const home = homeOf(pair, one);
    settle(home, keysOf(pair, one));
    if (home !== one && !further.get(home)?.includes(pair)) further.set(home, [...(further.get(home) ?? []), pair]);
  }
  return pairs.flatMap((pair) => {
    const told = pair.told
      .filter((one) => !isConflict(one) || homeOf(pair, one) === one)
      .map((one) => ({ ...one, further: (further.get(one) ?? []).map(({ here, there }) => ({ here, there })) }));
    const [strongest] = told;
    return strongest ? [{ ...pair, verdict: strongest.verdict, told }] : [];
  });
}

/** Both values are said outright: "2 June", not "Monday". */
const isOutright = ({ reason }: Told): boolean =>
  reason.code === 'values' && [reason.here, reason.there].every((value) => value.type !== 'date' || value.explicit);

const isConflict = ({ verdict }: Pick<Told, 'verdict'>): boolean =>
  verdict === 'differs' || verdict === 'sides-disagree';

const keysOf = ({ here, there }: Drawn, told: Told): string[] =>
  conflictKeys([`here ${here.index}`, `there ${there.index}`], told);

/** Equal in one for conflicts of one fact: of one slot or, where there is none, of one sentence; and of the same values. */
function conflictKeys(
  sentences: readonly string[],
  { slot, verdict, aspect, reason }: Pick<Told, 'slot' | 'verdict' | 'aspect' | 'reason'>,
): string[] {
  const values = valuesOf(reason);
  if (values === null) return [];
  const places = slot === null ? sentences : [slot];
  return places.map((place) => JSON.stringify([place, verdict, aspect, values]));
}

function valuesOf(reason: Reason): string | null {
  if (reason.code === 'wording') return null;
  if (reason.code === 'speaker') return JSON.stringify([reason.here.speaker, reason.there.speaker]);
  return JSON.stringify([shownKey(reason.here), shownKey(reason.there)]);
}
