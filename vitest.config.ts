import { defineConfig } from 'vitest/config';

// Vitest 5 groups failures with Map.groupBy, which Node has from 21 on: without it a failing test ends Node 20 with a
// stack instead of the failure.
Map.groupBy ??= function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

export default defineConfig({
  // No test is about time: a machine in use must not fail one that the default of five seconds would cut off.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
