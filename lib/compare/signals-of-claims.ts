import type { Claim } from '../claims';
import type { Gate } from './gate';
import { oneThing, tieOf } from './one-thing';

/** What holds or not, as a signal. */
export const flag = (holds: boolean): number => (holds ? 1 : 0);

/** 1 where both tell the same, 0 where they tell different ones, between where one does not say. */
const alike = (a: string | null, b: string | null): number => (a === null || b === null ? 0.5 : flag(a === b));

const scopeOf = ({ value }: Claim): string | null =>
  value?.type === 'quantity' && value.scope !== 'unknown' ? value.scope : null;

/** What two claims say besides their values: who, how far it has come, whose, which part. Symmetric. */
export function attributesOf(a: Claim, b: Claim): Record<string, number> {
  const [here, there] = [a.features, b.features];
  return {
    alikeModality: flag(a.modality === b.modality),
    alikePredicate: alike(a.predicate, b.predicate),
    alikeObject: alike(a.object, b.object),
    alikeHolder: alike(a.holder, b.holder),
    alikeEvent: alike(a.event, b.event),
    alikeSide: alike(a.source.side, b.source.side),
    alikeGiver: alike(here.giver, there.giver),
    alikeOwner: alike(here.owner, there.owner),
    alikeSite: alike(here.site, there.site),
    alikeScope: alike(scopeOf(a), scopeOf(b)),
    oneScope: flag((scopeOf(a) === null) !== (scopeOf(b) === null)),
    quotations: flag(a.source.quoted) + flag(b.source.quoted),
    oneUndone: flag(here.undone !== there.undone),
    bothMoving: flag(here.moving) + flag(there.moving),
    bothCumulative: flag(here.cumulative) + flag(there.cumulative),
  };
}

/** Which reason of the gate against one slot, if any; the others are left out, which counts as 0. */
export const vetoSignals = ({ veto }: Gate): Record<string, number> => (veto === null ? {} : { [`veto-${veto}`]: 1 });

/** What the two share that makes one thing of them, whatever the story. */
export function tieSignals(a: Claim, b: Claim): Record<string, number> {
  const shared = oneThing(a, b, null);
  const { names, clause, sentence, words, around, figures, day } = shared;
  return {
    tie: tieOf(shared),
    tieNames: names,
    tieClause: clause,
    tieSentence: sentence,
    tieWords: words,
    tieAround: around,
    tieFigures: figures,
    tieDay: day ?? -1,
  };
}
