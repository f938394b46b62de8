import type { Aspect } from '../../lib/compare';
import { strongestFirst } from '../sidebar/verdicts';
import type { Told } from './pairs';

/** What a reader opens two reports to compare comes first; that both name one city or one minister says little. */
const aspectsByWeight: readonly (readonly Aspect[])[] = [
  ['number', 'date', 'duration', 'scope', 'age'],
  ['polarity', 'modality'],
  ['attribution', 'quote'],
  ['person', 'party', 'place'],
];

/** Orders by verdict, strongest first, then hard before soft, then by what the two tell of. */
export function weightiestFirst(a: Told | undefined, b: Told | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return verdictRank(a) - verdictRank(b) || aspectRank(a) - aspectRank(b);
}

const verdictRank = ({ verdict, strength }: Told): number =>
  strongestFirst.indexOf(verdict) * 2 + (strength === 'soft' && verdict === 'differs' ? 1 : 0);

function aspectRank({ aspect, reason }: Told): number {
  const at = aspectsByWeight.findIndex((aspects) => aspects.some((one) => one === aspect));
  return at < 0 || isOrder(reason) ? aspectsByWeight.length : at;
}

/** "The second round" is a name more than a figure. */
const isOrder = (reason: Told['reason']): boolean =>
  reason.code === 'values' && reason.here.type === 'quantity' && reason.here.unit === 'ordinal';
