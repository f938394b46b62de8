import type { Story } from '../story';
import { placesNamed } from './event-of-claim';
import { asPlaceName, geographyOf } from './geography';
import zoneNames from './lexical/zones.json';
import type { Reading } from './reading';

/** Time zones of the IANA database by the places that keep their time and by their letters in news, from zones.json. */
const zones = new Map(
  Object.entries(zoneNames).flatMap(([zone, names]) => names.split(',').map((name): [string, string] => [name, zone])),
);

/**
 * Minutes that the clock of a time told in a sentence runs ahead of UTC on a day (`YYYY-MM-DD`): by the zone told, else by
 * the places of the sentence where they keep one time. Null where nothing tells.
 */
export function offsetOf(told: string | null, reading: Reading, story: Story | null, day: string): number | null {
  const zone = told === null ? zoneAround(reading, story) : (zones.get(told) ?? null);
  return zone === null ? null : minutesAhead(zone, day);
}

/** The zone that all places of a sentence lie in that lie in any. */
function zoneAround(reading: Reading, story: Story | null): string | null {
  const { within } = geographyOf(story);
  const around = new Set(
    placesNamed(reading).flatMap(
      ({ id }) => [id, ...within(id)].map(zoneOfPlace).find((zone) => zone !== undefined) ?? [],
    ),
  );
  const [only] = around;
  return around.size === 1 && only !== undefined ? only : null;
}

const zoneOfPlace = (id: string): string | undefined => zones.get(asPlaceName(id.replace(/^~/, '')));

/** Offsets of the zones and days met so far: a formatter costs a hundred times a look here. */
const offsets = new Map<string, number | null>();
const KEPT = 500;

function minutesAhead(zone: string, day: string): number | null {
  const key = `${zone} ${day}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= KEPT) offsets.clear();
  const offset = readOffset(zone, day);
  offsets.set(key, offset);
  return offset;
}

/** From "GMT+06:30". A browser that does not know the zone tells nothing. */
function readOffset(zone: string, day: string): number | null {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return null;
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(noon);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name) ?? [];
    if (hours === undefined) return name === 'GMT' ? 0 : null;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return null;
  }
}
