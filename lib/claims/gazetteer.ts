import lexical from './lexical/places.json';

/** How much ground a place covers; two places are compared only where they are of one grain. */
export type Grain = 'area' | 'country' | 'region' | 'island' | 'water' | 'mountain' | 'settlement' | 'site';

/** A place of general geography. */
export interface KnownPlace {
  /** Its folded main name, with ~ as all names that no pack knows. */
  id: string;
  grain: Grain;
  /** Ids of the places it lies in, the nearest first. */
  within: readonly string[];
  capital: boolean;
}

const GRAINS: Readonly<Record<string, Grain>> = {
  a: 'area',
  c: 'country',
  r: 'region',
  i: 'island',
  w: 'water',
  m: 'mountain',
  s: 'settlement',
  b: 'site',
};

interface Row {
  id: string;
  grain: Grain;
  capital: boolean;
  /** Numbers of the places it lies in. */
  wholes: string;
}

interface Name {
  row: number;
  /** Means something else besides: a place only beside words of place. */
  doubtful: boolean;
}

interface Gazetteer {
  rows: readonly Row[];
  names: ReadonlyMap<string, Name>;
  /** First words of the names of several words. */
  opening: ReadonlySet<string>;
  demonyms: ReadonlyMap<string, number>;
  /** Row of the capital of each country. */
  capitals: ReadonlyMap<number, number>;
}

let read: Gazetteer | null = null;

/** Read when first asked for, in a few milliseconds. */
function gazetteer(): Gazetteer {
  if (read !== null) return read;
  const rows: Row[] = [];
  const names = new Map<string, Name>();
  const opening = new Set<string>();
  const demonyms = new Map<string, number>();
  const capitals = new Map<number, number>();
  for (const line of lexical.places.split('|')) {
    const [head = '', wholes = '', people = ''] = line.split('/');
    const row = rows.length;
    const capital = head[1] === '*';
    const written = head.slice(capital ? 2 : 1).split(',');
    rows.push({
      id: `~${(written[0] ?? '').replace('?', '')}`,
      grain: GRAINS[head[0] ?? ''] ?? 'area',
      capital,
      wholes,
    });
    if (capital && wholes !== '') capitals.set(Number.parseInt(wholes, BASE), row);
    for (const name of written) addName(name, row, names, opening);
    if (people !== '') for (const word of people.split(',')) demonyms.set(word, row);
  }
  read = { rows, names, opening, demonyms, capitals };
  return read;
}

const BASE = 36;

function addName(written: string, row: number, names: Map<string, Name>, opening: Set<string>): void {
  const doubtful = written.startsWith('?');
  const name = doubtful ? written.slice(1) : written;
  names.set(name, { row, doubtful });
  const space = name.indexOf(' ');
  if (space > 0) opening.add(name.slice(0, space));
}

const wholesOf = ({ wholes }: Row): number[] =>
  wholes === '' ? [] : wholes.split(',').map((number) => Number.parseInt(number, BASE));

const made = new Map<number, KnownPlace>();

function placeAt(row: number): KnownPlace {
  const known = made.get(row);
  if (known !== undefined) return known;
  const { id = '', grain = 'area', capital = false } = gazetteer().rows[row] ?? {};
  const place = { id, grain, capital, within: around(row) };
  made.set(row, place);
  return place;
}

/** What a place lies in, the nearest first: its wholes, then theirs. */
function around(row: number): string[] {
  const { rows } = gazetteer();
  const seen = [row];
  for (let at = 0; at < seen.length; at++)
    for (const whole of wholesOf(rows[seen[at] as number] as Row)) if (!seen.includes(whole)) seen.push(whole);
  return seen.slice(1).map((whole) => rows[whole]?.id ?? '');
}

/** The place a folded name stands for ("nay pyi taw"), hyphens written as spaces; null where no place is called so. */
export function placeCalled(name: string): { place: KnownPlace; doubtful: boolean } | null {
  const known = gazetteer().names.get(name);
  return known === undefined ? null : { place: placeAt(known.row), doubtful: known.doubtful };
}

/** Whether a name of several words may begin with this one. */
export const opensPlaceName = (word: string): boolean => gazetteer().opening.has(word);

/** A place by its id, null where the gazetteer has none. */
export const knownPlace = (id: string): KnownPlace | null => {
  const name = gazetteer().names.get(id.slice(1));
  return name === undefined || !id.startsWith('~') ? null : placeAt(name.row);
};

/** The country whose people or things a folded word names ("burmese"), null for all other words. */
export const countryOfPeople = (word: string): KnownPlace | null => {
  const row = gazetteer().demonyms.get(word);
  return row === undefined ? null : placeAt(row);
};

/** The capital of a country by the country's id; null where it is not known. */
export function capitalOf(country: string): KnownPlace | null {
  const { names, capitals } = gazetteer();
  const row = capitals.get(names.get(country.slice(1))?.row ?? -1);
  return row === undefined ? null : placeAt(row);
}
