/** A cell of a table; figures are written as they are, null leaves the cell empty. */
export type Cell = string | number | null;

/** Tells spreadsheets that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet may see a formula begin: at the start of a cell and, since some take semicolons or tabs to part
 * cells, behind those too; white space and quotation marks before the sign do not hinder it. Full-width signs count.
 */
const FORMULA = /(^|[;\t\r\n])([\s"']*)(?=[=+\-@＝＋－＠])/gu;

/** The text with an apostrophe before whatever a spreadsheet could run as a formula (OWASP, "CSV Injection"). */
export const withoutFormulas = (text: string): string => text.replace(FORMULA, "$1$2'");

/** One record as in RFC 4180, with its line break. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = withoutFormulas(cell);
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
