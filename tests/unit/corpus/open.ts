import Dexie from 'dexie';
import { afterEach } from 'vitest';
import { type ClaimReader, type Corpus, openCorpus, type ReaderOf } from '../../../lib/corpus';
import { notationReader } from './article-maker';

let count = 0;
const opened: Corpus[] = [];

/** A name no other test uses. */
export const freshName = (): string => `corpus-${++count}`;

export async function open(
  options: { name?: string; reader?: ClaimReader | ReaderOf; now?: () => number } = {},
): Promise<Corpus> {
  const { name = freshName(), reader = notationReader(), now } = options;
  const corpus = await openCorpus(reader, now ? { name, now } : { name });
  opened.push(corpus);
  return corpus;
}

/** A clock that moves a second a look, from a fixed moment. */
export function clock(): () => number {
  let time = Date.UTC(2031, 2, 2);
  return () => {
    time += 1000;
    return time;
  };
}

/** Every row of the named tables (or of all), as they stand in the database. */
export async function rowsOf(name: string, tables?: readonly string[]): Promise<Record<string, unknown[]>> {
  const db = await new Dexie(name).open();
  const wanted = tables ?? db.tables.map((table) => table.name);
  const rows = await Promise.all(wanted.map((table) => db.table(table).toArray()));
  db.close();
  return Object.fromEntries(wanted.map((table, i) => [table, rows[i] ?? []]));
}

/** How many independent origins there are among the live articles of a database. */
export async function originCount(name: string): Promise<number> {
  const { origins = [] } = await rowsOf(name, ['origins']);
  return new Set((origins as { originId: string }[]).map(({ originId }) => originId)).size;
}

afterEach(() => {
  for (const corpus of opened.splice(0)) corpus.close();
});
