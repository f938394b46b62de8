import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvLine, withoutFormulas } from '../../../components/corpus/csv';

/** Reads a file as RFC 4180 has it, with any sign between the cells. */
function parse(file: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < file.length; at++) {
    const sign = file[at] ?? '';
    if (quoted && sign === '"' && file[at + 1] === '"') cell += file[++at] ?? '';
    else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && sign === separator) endCell();
    else if (!quoted && sign === '\r' && file[at + 1] === '\n') {
      at++;
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

/** Texts of the signs that break tables, in the scripts that readers read. */
const pieces = [
  '"',
  "'",
  ',',
  ';',
  '\r\n',
  '\n',
  '\t',
  '=',
  '+',
  '-',
  '@',
  '＝',
  ' ',
  'İstanbul',
  'ısı',
  'Київ',
  'ґ',
  '👩‍👩‍👧',
  '1,200',
  'a',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const opensFormula = /^[\s"']*[=+\-@＝＋－＠]/u;
const guarded = /^[\s"']*'[=+\-@＝＋－＠]/u;

describe('a table in CSV', () => {
  it('reads back as it was written, but for the apostrophes that disarm formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const file = rows.map((cells) => csvLine(cells)).join('');
        expect(parse(file)).toEqual(rows.map((cells) => cells.map(withoutFormulas)));
      }),
      { numRuns: 500 },
    );
  });

  it('adds nothing but apostrophes to a text', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(withoutFormulas(one).replaceAll("'", '')).toBe(one.replaceAll("'", ''));
      }),
      { numRuns: 500 },
    );
  });

  it('holds no cell that a spreadsheet would run, whether commas, semicolons or tabs part its cells', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(',', ';', '\t'),
        (cells, separator) => {
          for (const cell of parse(csvLine(cells), separator).flat()) {
            if (opensFormula.test(cell)) expect(cell).toMatch(guarded);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each<[Cell, string]>([
    ['=HYPERLINK("https://a.example")', `"'=HYPERLINK(""https://a.example"")"`],
    ['@SUM(1)', "'@SUM(1)"],
    ['said;=1+1', `"said;'=1+1"`],
    ['-5 degrees', "'-5 degrees"],
    [-5, '-5'],
    [0.5, '0.5'],
    [Number.POSITIVE_INFINITY, ''],
    [null, ''],
    ['She said “no”', 'She said “no”'],
    ['a "b"', '"a ""b"""'],
    [' edge', '" edge"'],
    ['1,200 – 1,400', '"1,200 – 1,400"'],
    ['two\nlines', '"two\nlines"'],
  ])('writes %j as %s', (cell, written) => {
    expect(csvLine([cell, 'x'])).toBe(`${written},x\r\n`);
  });
});
