import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';

const { fold } = await tsImport('../../lib/text/fold.ts', import.meta.url);

const folded = (/** @type {string} */ name) =>
  fold(name)
    .replace(/[.,’']/g, '')
    .replace(/[-_]/g, ' ')
    .trim();

/** Letters and names that news and the gazetteer use beside those of the databases (see clocks.ts for the letters); of a country in several zones, where nearly all live. */
const ALSO = {
  UTC: 'utc',
  'America/Los_Angeles': 'pt',
  'Europe/Moscow': 'msk',
  'Europe/Paris': 'cet',
  'Asia/Tokyo': 'japan',
  'Europe/Istanbul': 'turkey',
  'Europe/Kiev': 'kyiv,ukraine',
  'Asia/Rangoon': 'yangon,burma',
  'Europe/London': 'bst,britain,great britain,england,scotland,wales',
  'Europe/Prague': 'czech republic',
  'Asia/Shanghai': 'china,beijing',
  'Asia/Calcutta': 'india,new delhi,delhi,mumbai,bombay',
  'Asia/Karachi': 'islamabad',
  'Asia/Saigon': 'hanoi',
  'Europe/Berlin': 'germany',
  'Europe/Madrid': 'spain',
  'Europe/Lisbon': 'portugal',
  'Europe/Brussels': 'brussels',
  'Asia/Jerusalem': 'tel aviv',
  'Africa/Johannesburg': 'cape town,pretoria',
  'America/New_York': 'et,washington',
};

/** Minutes east of UTC in the middle of each season. @param {string} zone */
const offsetsOf = (zone) =>
  ['2025-01-15T12:00Z', '2025-07-15T12:00Z'].map(
    (at) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
        .formatToParts(new Date(at))
        .find(({ type }) => type === 'timeZoneName')?.value,
  );

/**
 * Writes lib/claims/lexical/zones.json and returns how many places it holds: for each time zone of the IANA database, as
 * the Intl of this Node knows it, the town it is called after and the countries that have no other.
 */
export function writeZones() {
  /** @type {Map<string, Set<string>>} */
  const places = new Map();
  const add = (/** @type {string} */ zone, /** @type {string} */ name) =>
    places.set(zone, (places.get(zone) ?? new Set()).add(folded(name)));
  for (const zone of Intl.supportedValuesOf('timeZone'))
    if (zone.includes('/')) add(zone, zone.split('/').at(-1) ?? '');
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const region of letters.flatMap((one) => letters.map((other) => one + other))) {
    const name = names.of(region);
    /** @type {string[]} */
    // @ts-expect-error newer than the types of this TypeScript
    const zones = ((l) => l.getTimeZones?.() ?? l.timeZones ?? [])(new Intl.Locale(`und-${region}`));
    const [first] = zones;
    if (name === undefined || name === region || first === undefined) continue;
    if (zones.every((zone) => String(offsetsOf(zone)) === String(offsetsOf(first))))
      add(first, name.split(' (')[0] ?? name);
  }
  for (const [zone, also] of Object.entries(ALSO)) for (const name of also.split(',')) add(zone, name);
  const entries = Object.fromEntries([...places].sort().map(([zone, known]) => [zone, [...known].sort().join(',')]));
  const target = path.resolve(import.meta.dirname, '../../lib/claims/lexical/zones.json');
  writeFileSync(target, `${JSON.stringify(entries, null, 1)}\n`);
  return { places: [...places.values()].reduce((sum, known) => sum + known.size, 0) };
}
