/** One line of an evaluation table. */
export interface Row {
  name: string;
  right: number;
  told: number;
  /** How many there are to find; null where only precision makes sense. */
  there: number | null;
}

export const prf = (name: string, right: number, told: number, there: number | null): Row => ({
  name,
  right,
  told,
  there,
});

const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4));

/** A table in plain text: precision with its counts, recall and F1 where known. */
export function printed(title: string, rows: readonly Row[]): string {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, right, told, there }) => {
    const recall =
      there === null ? '' : `  recall ${share(right, there)} (${right}/${there})  F1 ${share(2 * right, told + there)}`;
    return `${name.padEnd(width)}  precision ${share(right, told)} (${right}/${told})${recall}`;
  });
  return [title, ...lines].join('\n');
}
