import type { Scope } from '../../lib/claims';
import type { Fact, FactReport } from '../../lib/compare';
import { daysOf, type FactPlot, plotOf } from './fact-plot';

/** Ways of counting in the order in which they are shown, the widest first; what leaves it unsaid comes last. */
const SCOPES: readonly Scope[] = ['total', 'each', 'mutual', 'one-way', 'per-item', 'part', 'unknown'];

/** A picture of the reports that count in one way: a thousand in all and a thousand on each side do not agree. */
export interface FactBand {
  /** Null where nothing is counted, or all count alike. */
  scope: Scope | null;
  plot: FactPlot;
}

/** How a report counts; null where it counts nothing. */
export const scopeOf = ({ value }: Pick<FactReport, 'value'>): Scope | null =>
  value.type === 'quantity' ? value.scope : null;

/** Whether reports of a fact count in different ways, so that equal figures may be different values. */
export const countsApart = ({ reports }: Pick<Fact, 'reports'>): boolean => new Set(reports.map(scopeOf)).size > 1;

/** The pictures of a fact, one below the other over the same days: one for each way of counting. */
export function bandsOf(fact: Pick<Fact, 'reports'>): FactBand[] {
  if (!countsApart(fact)) return [{ scope: null, plot: plotOf(fact) }];
  const days = daysOf(fact.reports);
  return SCOPES.flatMap((scope) => {
    const reports = fact.reports.filter((report) => scopeOf(report) === scope);
    return reports.length === 0 ? [] : [{ scope, plot: plotOf({ reports }, days) }];
  });
}
