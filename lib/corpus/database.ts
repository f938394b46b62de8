import Dexie, { type Table } from 'dexie';
import type { Article, ArticleMetadata } from '../article';
import type { Claim } from '../claims';
import { CorpusError } from './errors';
import type { Print } from './prints';
import type { SavedSource, SharedText, Shelf } from './types';

/** Version of the schema below. A published version is never edited: add the next one. */
export const SCHEMA_VERSION = 1;

/** Every row of truth: last writer wins by `updatedAt`; `device` breaks ties between two machines. */
interface Truth {
  /** Milliseconds since 1970. */
  updatedAt: number;
  device: string;
}

/** Head of an article as of its latest version. A deletion stays as a tombstone, so that it travels like a change. */
export interface ArticleRow extends Truth, ArticleMetadata {
  id: string;
  identityUrl: string;
  extractorVersion: number;
  shelf: Shelf;
  latest: string;
  savedAt: number;
  /** A number because IndexedDB indexes no booleans. */
  deleted: 0 | 1;
}

/** Append-only; its id is a hash of article id and text. */
export interface VersionRow extends Truth {
  id: string;
  articleId: string;
  article: Article;
  savedAt: number;
}

/** Truth the reader adds: decisions on pairs of sentences; tags and notes. Backups and sync count on the tables. */
export interface ReaderRow extends Truth {
  id: string;
  deleted: 0 | 1;
  [field: string]: unknown;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** Derived rows carry the layout, engine, packs and extractor they were made by. */
interface Derived {
  stamp: string;
}

/** A claim with the sentences around it, under a key that is unique whatever the engine's claim ids are. */
export interface StoredClaim {
  /** `version id:position among the article's claims` */
  id: string;
  claim: Claim;
  before: string;
  after: string;
}

/** A claim the key index can find. */
export interface ClaimRow extends Derived, StoredClaim {
  articleId: string;
  keys: readonly string[];
}

/** A distinct value of a slot: put, never counted. */
export interface SlotValueRow extends Derived {
  slot: string;
  valueKey: string;
  event: string | null;
}

/**
 * An article giving a value for a slot. The claims stand in the row itself: hot slots hand out hundreds of claims a
 * check, and one range read of whole rows costs far less than as many single gets.
 */
export interface LedgerRow extends Derived {
  slot: string;
  valueKey: string;
  articleId: string;
  newestFirst: number;
  claims: readonly StoredClaim[];
}

/** One a live article: which origin it counts for, what it is about, and what its claims are handed out with, so
 * that one get gives all. */
export interface OriginRow extends Derived {
  articleId: string;
  originId: string;
  source: Omit<SavedSource, 'originId' | 'shared'>;
  storyId: string | null;
  eventId: string | null;
  outletKey: string;
  /** Hash of the letters of the body, equal for exact copies; absent for an article without text. */
  copyKey?: string;
  /** What the article says its text is from: see `creditsOf` and `signersOf`. */
  credits: readonly string[];
  /** Publication day, `YYYY-MM-DD`. */
  day: string | null;
  /** What it shares with the others of its group of copies; absent where it is in none. */
  shared?: SharedText;
}

/** What near-copies of an article's text are found and told by. */
export interface PrintRow extends Derived, Print {
  articleId: string;
}

/** Two live articles of which one is a near-copy of the other or of a part of it; `articleA` is the lower id. */
export interface CopyRow extends Derived {
  articleA: string;
  articleB: string;
  /** Share of the shorter text that stands in the other too, 0–1. */
  containment: number;
  /** Share of the longer text that stands in the other too, 0–1. */
  ofLonger: number;
}

/** The distinct words of an article; its primary key makes every read of the word index come newest first. */
export interface WordsRow extends Derived {
  newestFirst: number;
  articleId: string;
  words: readonly string[];
}

/** A distinct word of the corpus, for words that start alike and for slips of the finger. */
export interface VocabularyRow extends Derived {
  word: string;
}

export const truthTables = ['articles', 'versions', 'decisions', 'tags', 'notes', 'packs', 'meta'] as const;
export const derivedTables = [
  'claims',
  'slotValues',
  'ledger',
  'origins',
  'prints',
  'copies',
  'words',
  'vocabulary',
] as const;

/** The one database of Crossread. */
export class CorpusDatabase extends Dexie {
  declare articles: Table<ArticleRow, string>;
  declare versions: Table<VersionRow, string>;
  declare decisions: Table<ReaderRow, string>;
  declare tags: Table<ReaderRow, string>;
  declare notes: Table<ReaderRow, string>;
  declare packs: Table<ReaderRow, string>;
  declare meta: Table<MetaRow, string>;
  declare claims: Table<ClaimRow, string>;
  declare slotValues: Table<SlotValueRow, [string, string]>;
  declare ledger: Table<LedgerRow, [string, string, string]>;
  declare origins: Table<OriginRow, string>;
  declare prints: Table<PrintRow, string>;
  declare copies: Table<CopyRow, [string, string]>;
  declare words: Table<WordsRow, [number, string]>;
  declare vocabulary: Table<VocabularyRow, string>;
  /** Set when a newer Crossread asked this connection to make way. */
  replaced = false;

  constructor(name: string) {
    super(name);
    this.version(SCHEMA_VERSION).stores({
      articles: 'id, [deleted+savedAt+id], [deleted+shelf]',
      versions: 'id, articleId',
      decisions: 'id',
      tags: 'id',
      notes: 'id',
      packs: 'id',
      meta: 'key',
      claims: 'id, articleId, *keys',
      slotValues: '[slot+valueKey], event',
      ledger: '[slot+valueKey+articleId], articleId, [slot+valueKey+newestFirst], [slot+newestFirst]',
      origins: 'articleId, originId, copyKey, stamp',
      prints: 'articleId, *bands',
      copies: '[articleA+articleB], articleA, articleB',
      words: '[newestFirst+articleId], articleId, *words',
      vocabulary: 'word',
    });
    this.on('populate', (transaction) => transaction.table('meta').bulkAdd(firstMeta()));
    this.on('versionchange', (event) => this.makeWay(event));
  }

  /** Dexie would close and silently open again at the newer version, and write what that version no longer reads. */
  private makeWay(event: IDBVersionChangeEvent): false {
    this.replaced = event.newVersion !== null;
    this.close({ disableAutoOpen: this.replaced });
    return false;
  }
}

function firstMeta(): MetaRow[] {
  return [
    { key: 'device', value: crypto.randomUUID() },
    // Written in the transaction that makes the tables, and to be written last by every migration: a browser killed in
    // mid-upgrade keeps the new version number without its data (Dexie issue 1175), and then this marker lags behind.
    { key: 'schema', value: SCHEMA_VERSION },
  ];
}

/** Dexie opens a newer database too, and may add tables to it: ask the browser for the version before. */
async function refuseNewer(name: string): Promise<void> {
  const known = await indexedDB.databases();
  const version = known.find((one) => one.name === name)?.version ?? 0;
  // Dexie's native version is ten times its own; the last digit counts its repairs.
  if (Math.floor(version / 10) > SCHEMA_VERSION) {
    throw new CorpusError('database-newer', `database version ${version / 10}, this Crossread knows ${SCHEMA_VERSION}`);
  }
}

/**
 * Opens the database, creating it where there is none, and returns it with this machine's id.
 * @throws CorpusError `database-newer` when a newer Crossread wrote it, `database-broken` when a migration was cut short.
 */
export async function openDatabase(name: string): Promise<{ db: CorpusDatabase; device: string }> {
  await refuseNewer(name);
  const db = new CorpusDatabase(name);
  try {
    await db.open();
    const [device, schema] = await db.meta.bulkGet(['device', 'schema']);
    checkMarker(schema?.value);
    if (typeof device?.value !== 'string') throw new CorpusError('database-broken', 'the device id is missing');
    return { db, device: device.value };
  } catch (failure) {
    db.close();
    throw failure;
  }
}

function checkMarker(marker: unknown): void {
  if (marker === SCHEMA_VERSION) return;
  if (typeof marker === 'number' && marker > SCHEMA_VERSION) {
    throw new CorpusError('database-newer', `records of schema ${marker}, this Crossread knows ${SCHEMA_VERSION}`);
  }
  throw new CorpusError('database-broken', `records of schema ${String(marker)} in a database of ${SCHEMA_VERSION}`);
}
