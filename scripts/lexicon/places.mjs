import * as modern from './modern-places.mjs';

/**
 * @typedef {import('./wordnet.mjs').Synset} Synset
 * @typedef {{ names: string[], grain: string, within: Set<string>, capital: boolean, doubtful: Set<string>, demonyms: Set<string> }} Place
 */

/** Grain of a place by a synset it lies under, as "lemma sense"; the first that holds wins. */
const GRAINS = /** @type {const} */ ([
  ['s', ['city 1', 'town 1', 'municipality 1', 'port 1', 'village 1']],
  ['c', ['country 2']],
  ['b', ['building 1', 'structure 1', 'airport 1']],
  ['w', ['body_of_water 1', 'strait 1', 'channel 2']],
  ['r', ['district 1']],
  ['i', ['island 1', 'archipelago 1']],
  ['m', ['natural_elevation 1']],
  ['a', ['continent 1', 'geographical_area 1', 'land 4', 'peninsula 1', 'region 3']],
]);
/** What lies under the classes above and is no place that news happens in. */
/** WordNet's number for nouns of persons. */
const PERSONS = 18;
const LEFT_OUT = ['celestial_body 1', 'sign_of_the_zodiac 1', 'imaginary_place 1', 'layer 3', 'line 11'];

/**
 * The places of WordNet, each with its names, what it lies in, whether it is a capital, and the words for its people.
 * @param {Map<string, Synset>} synsets @param {Map<string, import('./wordnet.mjs').Sense[]>} senses
 * @returns {Map<string, Place>} by the folded main name
 */
export function readPlaces(synsets, senses) {
  const above = ancestry(synsets);
  const root = (/** @type {string} */ name) => {
    const [word = '', sense = '1'] = name.split(' ');
    return senses.get(`n ${word}`)?.find((one) => one.sense === Number(sense))?.synset ?? '';
  };
  const grains = GRAINS.map(([grain, names]) => /** @type {const} */ ([grain, names.map(root)]));
  const leftOut = LEFT_OUT.map(root);
  /** @type {Map<string, string>} synset → its folded main name */
  const mains = new Map();
  /** @type {Map<string, Place>} */
  const places = new Map();
  for (const synset of synsets.values()) {
    if (synset.pos !== 'n' || !synset.pointers.some(({ symbol }) => symbol === '@i')) continue;
    const up = above(synset.id);
    const grain = grains.find(([, roots]) => roots.some((id) => up.has(id)))?.[0];
    if (grain === undefined || leftOut.some((id) => up.has(id))) continue;
    const names = [...new Set(synset.words.map(nameOf).filter(isName))];
    const [main] = names.sort((a, b) => Number(isShortened(a)) - Number(isShortened(b)));
    if (main === undefined) continue;
    mains.set(synset.id, main);
    const capital = synset.pointers.some(({ to }) => synsets.get(to)?.words.includes('national_capital'));
    const known = places.get(main);
    if (known === undefined)
      places.set(main, { names, grain, within: new Set(), capital, doubtful: new Set(), demonyms: new Set() });
    else known.names.push(...names.filter((name) => !known.names.includes(name)));
  }
  for (const [id, main] of mains) {
    const place = places.get(main);
    for (const { symbol, to } of synsets.get(id)?.pointers ?? []) {
      const whole = mains.get(to);
      if (symbol === '#p' && whole !== undefined && whole !== main) place?.within.add(whole);
    }
  }
  addDemonyms(synsets, mains, places);
  addModern(places);
  for (const place of places.values())
    place.doubtful = new Set(place.names.filter((name) => isDoubtful(name, { synsets, senses, mains })));
  return places;
}

/** @param {Map<string, Synset>} synsets @returns {(id: string) => Set<string>} */
function ancestry(synsets) {
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  const above = (/** @type {string} */ id) => {
    const made = known.get(id) ?? new Set();
    if (known.has(id)) return made;
    known.set(id, made);
    for (const { symbol, to } of synsets.get(id)?.pointers ?? [])
      if (symbol === '@' || symbol === '@i') for (const one of [to, ...above(to)]) made.add(one);
    return made;
  };
  return above;
}

const nameOf = (/** @type {string} */ word) => word.replaceAll('_', ' ');
/** Abbreviations of three letters at most are words of other things; "capital of Peru" is no name. */
const isName = (/** @type {string} */ name) =>
  /^\p{Lu}/u.test(name) &&
  !modern.NO_PLACES.has(name) &&
  (name.length > 3 || modern.SHORT.has(name)) &&
  !/\b(?:State of|capital)\b|\.$/.test(name) &&
  name.split(' ').length <= 4;
const isShortened = (/** @type {string} */ name) =>
  / of | the |^Mount |^Federal /.test(name) || name.split(' ').length > 2;

/**
 * Names that mean something else besides: a man, a thing, a deed. Such a name is a place only beside words of place.
 * @param {string} name
 * @param {{ synsets: Map<string, Synset>, senses: Map<string, import('./wordnet.mjs').Sense[]>, mains: Map<string, string> }} known
 */
function isDoubtful(name, { synsets, senses, mains }) {
  const word = name.toLowerCase();
  if (word.includes(' ') || modern.SURE.has(word)) return false;
  if (modern.GIVEN_NAMES.has(word)) return true;
  return ['n', 'v', 'a', 'r'].some((pos) =>
    (senses.get(`${pos} ${word}`) ?? []).some(({ synset }) => {
      const other = synsets.get(synset);
      if (other === undefined || mains.has(synset)) return false;
      return other.words.includes(word) || (other.field === PERSONS && other.words.includes(name));
    }),
  );
}

/** "Dutch" pertains to a country, "Ukrainian" derives from one; only words of countries count. */
function addDemonyms(
  /** @type {Map<string, Synset>} */ synsets,
  /** @type {Map<string, string>} */ mains,
  /** @type {Map<string, Place>} */ places,
) {
  const told = /** @type {[string, string][]} */ ([]);
  for (const { id, pos, words, pointers } of synsets.values()) {
    for (const { symbol, to, from } of pointers) {
      const main = mains.get(to) ?? '';
      const own = words.filter((_, index) => from === 0 || from === index + 1);
      if (pos === 'a' && (symbol === '\\' || symbol === '+'))
        told.push(...own.map((word) => /** @type {[string, string]} */ ([word, main])));
      // An inhabitant is a member of the country.
      if (
        pos === 'n' &&
        symbol === '#m' &&
        /(?:i|an|ese|ish|er|k)$/.test(words[0] ?? '') &&
        mains.has(to) &&
        !mains.has(id)
      )
        told.push(...words.map((word) => /** @type {[string, string]} */ ([word, main])));
    }
  }
  for (const [word, main] of told) {
    const place = places.get(main);
    if (told.some(([other, elsewhere]) => other === word && elsewhere !== main && places.get(elsewhere)?.grain === 'c'))
      continue;
    if (place?.grain === 'c' && /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !modern.NO_DEMONYMS.has(word))
      place.demonyms.add(word);
  }
}

/** Names and places that have come up since: first the places, then what they lie in. */
function addModern(/** @type {Map<string, Place>} */ places) {
  for (const [names, grain, , flags] of modern.PLACES) {
    const known = names.map((name) => byName(places, name)).find((place) => place !== undefined);
    const place = known ?? {
      names: [],
      grain,
      within: new Set(),
      capital: false,
      doubtful: new Set(),
      demonyms: new Set(),
    };
    place.names.push(...names.filter((name) => !place.names.includes(name)));
    place.grain = grain;
    if (flags.includes('*')) place.capital = true;
    if (known === undefined) places.set(names[0] ?? '', place);
  }
  for (const [[name = ''], , within] of modern.PLACES)
    if (within !== '') placeNamed(places, name).within.add(placeNamed(places, within).names[0] ?? '');
  for (const name of modern.NO_CAPITALS) placeNamed(places, name).capital = false;
  for (const [name, words] of modern.DEMONYMS)
    for (const word of words.split(' ')) {
      for (const place of places.values()) place.demonyms.delete(word);
      placeNamed(places, name).demonyms.add(word);
    }
}

function placeNamed(/** @type {Map<string, Place>} */ places, /** @type {string} */ name) {
  const place = byName(places, name);
  if (place === undefined) throw new Error(`${name} is no place`);
  return place;
}

const byName = (/** @type {Map<string, Place>} */ places, /** @type {string} */ name) =>
  places.get(name) ?? [...places.values()].find(({ names }) => names.includes(name));
