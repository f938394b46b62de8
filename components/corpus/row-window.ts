/** Heights of the rows of a long list in CSS pixels: measured where a row was shown, else an estimate. */
export class RowHeights {
  private readonly measured = new Map<string, number>();
  private tops: Float64Array = new Float64Array(1);
  private keys: readonly string[] = [];

  constructor(private readonly estimate: number) {}

  /** Takes the rows in their order; what was measured of a row stays with its key. */
  arrange(keys: readonly string[]): void {
    this.keys = keys;
    this.tops = new Float64Array(keys.length + 1);
    for (const [at, key] of keys.entries()) {
      this.tops[at + 1] = (this.tops[at] ?? 0) + (this.measured.get(key) ?? this.estimate);
    }
  }

  /** Notes what rows measure; true where one of them changed. */
  measure(heights: Iterable<readonly [string, number]>): boolean {
    let changed = false;
    for (const [key, height] of heights) {
      if (this.measured.get(key) === height) continue;
      this.measured.set(key, height);
      changed = true;
    }
    if (changed) this.arrange(this.keys);
    return changed;
  }

  /** Distance of a row's upper edge from the list's; of the list's end for the number of rows. */
  top(row: number): number {
    return this.tops[Math.min(row, this.keys.length)] ?? 0;
  }

  /** The row at a distance from the list's upper edge, the nearest outside it. */
  rowAt(y: number): number {
    let [low, high] = [0, this.keys.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.top(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** First row and the one after the last to show for a stretch of the list, with some beyond either end. */
  range(from: number, to: number, beyond: number): { first: number; end: number } {
    return {
      first: Math.max(this.rowAt(from) - beyond, 0),
      end: Math.min(this.rowAt(to) + 1 + beyond, this.keys.length),
    };
  }
}
