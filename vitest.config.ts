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
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'] },
});
