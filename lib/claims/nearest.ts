/** The item that is the fewest tokens away, the first of equals; undefined of none. Without sorting: one is wanted, of every claim. */
export function nearestOf<T>(items: readonly T[], away: (item: T) => number): T | undefined {
  let nearest: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const tokens = away(item);
    if (tokens >= least) continue;
    nearest = item;
    least = tokens;
  }
  return nearest;
}

/** Tokens from a place to a mention: none to one that begins there or ends before it. */
export const distanceFrom = (at: number, { from, to }: { from: number; to: number }): number =>
  from >= at ? from - at : at - to;
