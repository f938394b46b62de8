import 'fake-indexeddb/auto';
import type { BenchRow } from './rows';
import { measureRetrieval } from './synthetic/measure';

/**
 * Retrieval over 3,000 and 40,000 claims (1,000 articles), on an IndexedDB that lives in memory: it shows whether the work grows with the
 * corpus, not how long a reader waits. A browser's database answers each request slower and large ones faster.
 */
export async function benchRetrieval(): Promise<BenchRow[]> {
  const times = await measureRetrieval('bench', [3_000, 40_000]);
  const [small, large] = times;
  const rows = times.flatMap(({ claims, save, check, omissions, search }): BenchRow[] => {
    const named = (what: string, value: number, budget: number | null): BenchRow => ({
      name: `${what}, ${claims.toLocaleString('en')} claims saved (in-memory database)`,
      value,
      unit: 'ms',
      budget,
    });
    return [
      named('check of 40 claims, p95', check, 150),
      named('slots reported on an event, p95', omissions, null),
      named('search, p95', search, null),
      named('saving an article, p95', save, 100),
    ];
  });
  const growth = (large?.check ?? Number.NaN) / (small?.check ?? Number.NaN);
  return [...rows, { name: 'check, 40,000 claims against 3,000', value: growth, unit: '×', budget: 2 }];
}
