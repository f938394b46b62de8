import { type Claim, daysBetween } from '../claims';
import type { Relation } from './types';

/** What two claims differ in although they give one value: how far the thing has come, who gives, what it is counted of. */
export const besides = (here: Claim, there: Claim, { kind, confidence }: Relation): Relation[] =>
  kind === 'agrees'
    ? [...stageOf(here, there, confidence), ...giverOf(here, there, confidence), ...extentOf(here, there, confidence)]
    : [];

/** Days between two reports within which "offered" and "agreed" of one thing are two accounts and not two steps. */
const SAME_TIME = 4;
const SETTLED = new Set(['agreed', 'confirmed']);

/** The same figure or length told as offered and as agreed, about the same time. */
function stageOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const staged = here.value?.type === 'quantity' || here.value?.type === 'duration';
  if (!staged || here.day === null || there.day === null) return [];
  const offered = [here, there].filter(({ modality }) => modality === 'proposed').length;
  const settled = [here, there].filter(({ modality }) => SETTLED.has(modality)).length;
  if (offered !== 1 || settled !== 1 || Math.abs(daysBetween(here.day, there.day)) > SAME_TIME) return [];
  const reason: Relation['reason'] = {
    code: 'modality',
    here: { type: 'modality', modality: here.modality },
    there: { type: 'modality', modality: there.modality },
  };
  return [{ kind: 'differs', aspect: 'modality', strength: 'soft', reason, confidence }];
}

/** The same number told of a part ("in the tower alone") and of a whole that names itself ("in all of the city"). */
function extentOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const [a, b] = [here.value, there.value];
  if (a?.type !== 'quantity' || b?.type !== 'quantity' || here.features.part === there.features.part) return [];
  const [part, whole] = here.features.part ? [a, there] : [b, here];
  const exact = a.interval.low !== null && a.interval.low === b.interval.low && a.interval.high === b.interval.high;
  const isWhole = whole.value?.type === 'quantity' && whole.value.scope === 'total';
  if (!exact || part.scope === 'total' || !isWhole) return [];
  return [
    { kind: 'differs', aspect: 'scope', strength: 'soft', reason: { code: 'scope', here: a, there: b }, confidence },
  ];
}

/** Things handed over one way: the same number given by one side here and by the other there. */
function giverOf(here: Claim, there: Claim, confidence: number): Relation[] {
  const [a, b] = [here.features.giver, there.features.giver];
  if (here.value?.type !== 'quantity' || here.object !== 'body' || a === null || b === null || a === b) return [];
  const reason: Relation['reason'] = {
    code: 'values',
    aspect: 'party',
    here: { type: 'party', party: a, name: a },
    there: { type: 'party', party: b, name: b },
  };
  return [{ kind: 'differs', aspect: 'party', strength: 'soft', reason, confidence }];
}
