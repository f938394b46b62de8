/** A column of a terminal table: its heading and how many characters of a line it takes. */
export interface Column {
  heading: string;
  width: number;
}

/** Lays rows out in columns, breaking long cells between words. Returns lines without a final line break. */
export function tableText(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const rule = columns.map(({ width }) => '─'.repeat(width)).join('─┼─');
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) => rowLines(columns, row).join('\n'));
  return [lines[0], rule, ...lines.slice(1).flatMap((line, i) => (i === 0 ? [line] : ['', line]))].join('\n');
}

function rowLines(columns: readonly Column[], row: readonly string[]): string[] {
  const cells = columns.map(({ width }, i) => wrapped(row[i] ?? '', width));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width }, i) => (cells[i]?.[line] ?? '').padEnd(width))
      .join(' │ ')
      .trimEnd(),
  );
}

/** Breaks a text into lines of at most `width` characters; a longer word is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, width))) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    if (line === '') lines[last] = word;
    else if (line.length + 1 + word.length <= width) lines[last] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const pieces = (word: string, width: number): string[] => word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [];
