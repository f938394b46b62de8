import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { markLooks } from './mark-looks';
import { isSite, mostSites, type Where } from './sites';

const sites = v.pipe(
  v.array(v.string()),
  v.transform((listed): readonly string[] => listed.filter(isSite).slice(0, mostSites)),
);

/** Every setting by its key in storage.local, with what holds while the reader has chosen nothing. */
const schemas = {
  paused: v.fallback(v.boolean(), false),
  detection: v.fallback(v.picklist(['all', 'listed', 'asked']), 'all'),
  listedSites: v.fallback(sites, []),
  /** Sites that Crossread does not look at by itself, though `detection` would have it. */
  excludedSites: v.fallback(sites, []),
  /** Whether articles about a followed story are saved without being asked. */
  autoSave: v.fallback(v.boolean(), false),
  /** How sentences are marked in pages. */
  markLook: v.fallback(v.picklist(markLooks), 'underlines'),
} as const;

const schema = v.object(schemas);

/** What the reader has set, beside the language (see i18n/reader-language.ts). */
export type StoredSettings = v.InferOutput<typeof schema>;
export type SettingKey = keyof StoredSettings;

const keys = Object.keys(schemas) as SettingKey[];

const parse = (stored: Record<string, unknown>): StoredSettings =>
  v.parse(schema, Object.fromEntries(keys.map((key) => [key, stored[key]])));

/** What holds while nothing is set. */
export const defaultSettings: StoredSettings = parse({});

/** The reader's settings; each that does not parse counts as unset. */
export const readSettings = async (): Promise<StoredSettings> => parse(await browser.storage.local.get(keys));

/** Remembers settings over restarts of the browser; those not given stay as they are. */
export const writeSettings = (change: Partial<StoredSettings>): Promise<void> => browser.storage.local.set(change);

/** Tells the settings now, and again after each change, made in whichever page. Listens for as long as the page lives. */
export async function followSettings(tell: (settings: StoredSettings) => void): Promise<void> {
  let first: Record<string, unknown> | null = null;
  let heard: Record<string, unknown> = {};
  browser.storage.local.onChanged.addListener((changes) => {
    if (!keys.some((key) => key in changes)) return;
    // Not read again: of two changes in a row the older might be told last.
    heard = { ...heard, ...valuesIn(changes) };
    if (first) tell(parse({ ...first, ...heard }));
  });
  first = await browser.storage.local.get(keys);
  // What was heard meanwhile is newer than what was read.
  tell(parse({ ...first, ...heard }));
}

const valuesIn = (changes: Record<string, { newValue?: unknown }>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));

/** Whether a change of storage.local changes where Crossread looks by itself. */
export const changesWhere = (changes: object): boolean =>
  (['detection', 'listedSites', 'excludedSites'] satisfies (keyof Where)[]).some((key) => key in changes);
