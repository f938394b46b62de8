import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { readPlaces } from './places.mjs';
import { readSenses, readSynsets } from './wordnet.mjs';

const { fold } = await tsImport('../../lib/text/fold.ts', import.meta.url);

/** Names as a text's tokens read once joined by spaces: hyphens and dots are left out there too. */
const folded = (/** @type {string} */ name) =>
  fold(name).replace(/[.,]/g, '').replace(/-/g, ' ').replace(/\s+/g, ' ').trim();

/**
 * Writes lib/claims/lexical/places.json and returns how many places it holds: one after the other as
 * "grain, * for a capital, names/wholes/demonyms", a doubtful name with a question mark, a whole being the base-36 number of the place that holds it.
 */
export function writePlaces() {
  const places = [...readPlaces(readSynsets(), readSenses()).values()];
  const taken = new Set(places.map(({ names }) => folded(names[0] ?? '')));
  const numbers = new Map(places.map(({ names }, index) => [names[0], index]));
  const entries = places.map((place) => {
    const [main = '', ...others] = place.names.map(folded);
    const own = [main, ...new Set(others)].filter((name) => name === main || !taken.has(name));
    for (const name of own) taken.add(name);
    const doubtful = new Set([...place.doubtful].map(folded));
    const wholes = [...place.within].flatMap((name) => {
      const number = numbers.get(name);
      return number === undefined ? [] : [number.toString(36)];
    });
    const demonyms = [...new Set([...place.demonyms].map(folded))].filter((word) => !own.includes(word));
    const names = own.map((name) => (doubtful.has(name) ? `?${name}` : name));
    return `${place.grain}${place.capital ? '*' : ''}${names.join(',')}/${wholes.join(',')}/${demonyms.join(',')}`.replace(
      /\/+$/,
      '',
    );
  });
  const target = path.resolve(import.meta.dirname, '../../lib/claims/lexical/places.json');
  writeFileSync(target, `${JSON.stringify({ places: entries.join('|') }, null, 1)}\n`);
  return { places: entries.length };
}
