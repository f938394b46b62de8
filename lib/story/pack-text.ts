import { JsonPlaces, readPlaces } from './json-places';
import { parsePack, type StoryPack } from './pack';
import { PackError } from './pack-error';

/** Longest text of a pack that is read, in UTF-16 code units: nine times the largest known. */
export const LONGEST_PACK = 1_000_000;

/** A pack as the text of a file. */
export const packText = (pack: unknown): string => `${JSON.stringify(pack, null, 2)}\n`;

/**
 * The JSON of a text.
 * @throws PackError `too-large`, or `not-json` with the line.
 */
export function parsePackJson(text: string): { json: unknown; places: JsonPlaces } {
  if (text.length > LONGEST_PACK) throw new PackError('too-large', []);
  const read = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const places = readPlaces(read);
  if (places instanceof JsonPlaces) return { json: JSON.parse(read), places };
  throw new PackError('not-json', [{ path: [], code: places.fault, place: places.place }]);
}

/**
 * Reads a pack from text.
 * @throws PackError as `parsePack`, each problem with its place in the text, the first places first; `too-large`, or `not-json` with the line.
 */
export function parsePackText(text: string): StoryPack {
  const { json, places } = parsePackJson(text);
  try {
    return parsePack(json);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const placed = error.problems.map((problem) => ({ ...problem, place: places.of(problem.path) }));
    throw new PackError(
      error.code,
      placed.sort((a, b) => a.place.offset - b.place.offset),
    );
  }
}
