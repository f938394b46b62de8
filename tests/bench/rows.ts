/**
 * One measurement. A budget for a rate (its unit ends in "/s") is the least it may be; any other budget is the most.
 * Null where there is none: the row is shown for comparison.
 */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  budget: number | null;
}

/** Whether a row keeps to its budget; true when it has none. */
export function withinBudget({ value, unit, budget }: BenchRow): boolean {
  if (budget === null) return true;
  return unit.endsWith('/s') ? value >= budget : value <= budget;
}
