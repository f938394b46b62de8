/**
 * `npm run bench [-- NAME…]`: runs every function that the modules of this folder export, each returning BenchRows,
 * and prints one table. Names choose modules ("build-size"). Exits with 1 when a row is over its budget or a module
 * breaks.
 */
import { readdirSync } from 'node:fs';
import { type BenchRow, withinBudget } from './rows';

type Bench = () => BenchRow[] | Promise<BenchRow[]>;

const notBenches = ['index', 'rows'];

function chosenModules(names: readonly string[]): string[] {
  const all = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => !notBenches.includes(name));
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`No such bench: ${unknown.join(', ')}. There are: ${all.join(', ')}`);
  return names.length > 0 ? [...names] : all;
}

async function rowsOf(module: string): Promise<BenchRow[]> {
  console.error(`${module} …`);
  const exported: Record<string, unknown> = await import(`./${module}.ts`);
  const benches = Object.values(exported).filter((value): value is Bench => typeof value === 'function');
  const rows: BenchRow[] = [];
  for (const bench of benches) rows.push(...(await bench()));
  return rows;
}

function tableOf(rows: readonly BenchRow[]): string {
  const cells = [
    ['', 'measured', 'budget', ''],
    ...rows.map((row) => [row.name, amount(row.value, row.unit), budgetText(row), verdictOf(row)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = ([name = '', ...figures]: string[]) =>
    [name.padEnd(widths[0] ?? 0), ...figures.map((figure, i) => figure.padStart(widths[i + 1] ?? 0))].join('  ');
  return cells.map(line).join('\n');
}

const amount = (value: number, unit: string): string =>
  `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })} ${unit}`;

function budgetText({ budget, unit }: BenchRow): string {
  if (budget === null) return '';
  return `${unit.endsWith('/s') ? '≥' : '≤'} ${amount(budget, unit)}`;
}

function verdictOf(row: BenchRow): string {
  if (row.budget === null) return '';
  return withinBudget(row) ? 'ok' : 'OVER';
}

const rows: BenchRow[] = [];
for (const module of chosenModules(process.argv.slice(2))) {
  try {
    rows.push(...(await rowsOf(module)));
  } catch (error) {
    console.error(`${module} broke:`, error);
    process.exitCode = 1;
  }
}
console.log(tableOf(rows));
if (!rows.every(withinBudget)) process.exitCode = 1;
