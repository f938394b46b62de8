import * as v from 'valibot';
import { CorpusError } from './errors';
import { articleIdOf, versionIdOf } from './identity';
import { isPackRow, packRowId, readPack } from './stories';

/**
 * A backup is NDJSON: a head, records of truth each under its table's name, and an end that counts them, so that a file
 * cut short is told from a whole one. An article's versions stand before it. Raise the version when an older Crossread
 * would misread a newer file; readers keep reading every earlier version.
 */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = 'crossread-backup';

/** Longest line read, in UTF-16 code units: far above any article, so that no file can fill the memory. */
export const LONGEST_LINE = 32_000_000;

export const backupTables = ['versions', 'articles', 'tags', 'notes', 'decisions', 'packs'] as const;
export type BackupTable = (typeof backupTables)[number];

export type BackupCounts = Record<BackupTable, number>;
export const noRecords = (): BackupCounts => ({ versions: 0, articles: 0, tags: 0, notes: 0, decisions: 0, packs: 0 });

/** Addresses become links in the corpus page: nothing but web pages may stand there. */
const webUrl = v.pipe(v.string(), v.regex(/^https?:\/\//i));
const date = v.looseObject({
  at: v.string(),
  grain: v.picklist(['minute', 'day']),
  known: v.picklist(['metadata', 'url', 'text']),
});
/** Milliseconds since 1970 that a Date can hold; JSON's 1e999 is Infinity, and later than anything for ever. */
const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const truth = { id: v.pipe(v.string(), v.nonEmpty()), updatedAt: instant, device: v.string() };
const head = {
  url: webUrl,
  canonicalUrl: v.nullable(webUrl),
  outlet: v.string(),
  title: v.string(),
  byline: v.nullable(v.string()),
  publishedAt: v.nullable(date),
  modifiedAt: v.nullable(date),
  lang: v.string(),
  extractorVersion: v.pipe(v.number(), v.finite()),
};

/** Fields unknown here are kept: a later Crossread may have added some without changing what the others mean. */
const version = v.looseObject({
  ...truth,
  articleId: v.string(),
  savedAt: instant,
  article: v.looseObject({ ...head, paragraphs: v.array(v.string()) }),
});
const article = v.looseObject({
  ...truth,
  ...head,
  identityUrl: v.string(),
  shelf: v.picklist(['sample', 'own']),
  latest: v.string(),
  savedAt: instant,
  deleted: v.literal(0),
});
/** The dates are those of a decision and of a story. */
const readerRow = v.looseObject({
  ...truth,
  deleted: v.literal(0),
  decidedAt: v.optional(instant),
  addedAt: v.optional(instant),
});

const records = {
  versions: version,
  articles: article,
  tags: readerRow,
  notes: readerRow,
  decisions: readerRow,
  packs: readerRow,
} as const;

type RecordIn<Table extends BackupTable> = { table: Table; row: v.InferOutput<(typeof records)[Table]> };

/** A record of a backup, checked. */
export type BackupRecord = { [Table in BackupTable]: RecordIn<Table> }[BackupTable];
export type BackupLine = BackupRecord | { end: BackupCounts };

const headSchema = v.object({ format: v.literal(BACKUP_FORMAT), version: v.pipe(v.number(), v.integer()) });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const endSchema = v.object({
  versions: count,
  articles: count,
  tags: count,
  notes: count,
  decisions: count,
  packs: count,
});

export const headLine = (exportedAt: number): string =>
  JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt: new Date(exportedAt).toISOString() });
export const recordLine = (table: BackupTable, row: object): string => JSON.stringify({ [table]: row });
export const endLine = (counts: BackupCounts): string => JSON.stringify({ end: counts });

export const corrupt = (detail: string, cause?: unknown): CorpusError =>
  new CorpusError('backup-corrupt', detail, { cause });

/** @throws CorpusError `backup-foreign` for any other file, `backup-newer` for one of a newer Crossread. */
export function checkHead(line: string): void {
  const parsed = v.safeParse(headSchema, parsedOr(line, null));
  if (!parsed.success) throw new CorpusError('backup-foreign', `begins with ${JSON.stringify(line.slice(0, 40))}`);
  const { version: found } = parsed.output;
  if (found > BACKUP_VERSION || found < 1) {
    throw new CorpusError('backup-newer', `backup version ${found}, this Crossread knows ${BACKUP_VERSION}`);
  }
}

/** @throws CorpusError `backup-corrupt` with the number of the line. */
export function parseLine(line: string, number: number): BackupLine {
  const value = parsedOr(line, undefined);
  const [table, ...more] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (table === undefined || more.length > 0) throw corrupt(`line ${number} is no record`);
  const content = (value as Record<string, unknown>)[table];
  const parsed = v.safeParse(table === 'end' ? endSchema : schemaOf(table, number), content);
  if (parsed.success) {
    const read = (table === 'end' ? { end: parsed.output } : { table, row: parsed.output }) as BackupLine;
    if ('table' in read) checkId(read, number);
    return read;
  }
  const [issue] = parsed.issues;
  throw corrupt(`line ${number}, ${table}.${issue ? v.getDotPath(issue) : ''}: ${issue?.message}`);
}

/**
 * An article and a version are known by their hashes, and are never under another's: else a file could put a text in the
 * place of one of the reader's. A change of how ids are made is therefore a change of the backup's version.
 */
function checkId({ table, row }: BackupRecord, line: number): void {
  if (table === 'packs') checkStory(row, line);
  if (table === 'articles' && row.id !== articleIdOf(row)) throw corrupt(`line ${line}: an article under another id`);
  if (table !== 'versions') return;
  const { id, articleId, article: text } = row;
  if (articleId !== articleIdOf(text) || id !== versionIdOf(articleId, text)) {
    throw corrupt(`line ${line}: a version under another id`);
  }
}

/**
 * Rows of sorts unknown here are kept: a later Crossread may know them. So are packs that cannot be read, which the
 * database holds too: one story must not keep all articles out.
 */
function checkStory(row: unknown, line: number): void {
  if (!isPackRow(row)) return;
  const pack = readPack(row);
  if ('error' in pack) return;
  if (row.id !== packRowId(pack.id)) throw corrupt(`line ${line}: the story ${pack.id} under another id`);
}

function schemaOf(table: string, line: number) {
  if (!Object.hasOwn(records, table)) throw corrupt(`line ${line} is of the unknown table ${table.slice(0, 40)}`);
  return records[table as BackupTable];
}

function parsedOr<T>(line: string, otherwise: T): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return otherwise; // Said by the caller, who knows the place.
  }
}
