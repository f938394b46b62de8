import { isCapitalised as beginsWithCapital, markWords, type Token } from '../text';
import { type Covered, isCovered } from './covered';
import { countryOfPeople, opensPlaceName, placeCalled } from './gazetteer';
import type { Geography } from './geography';
import { isKnownWord } from './meanings';
import { nounClass } from './nouns';
import type { Entity } from './reading';
import { norm } from './tokens-at';

const NOT_NAMES = markWords(
  'i a an the he she it they we you his her its their this that these those in on at but and or for from to of by with as after before when while if both all no not mr mrs ms dr president minister according across throughout near outside inside around off over under between beyond since until during despite unlike like following meanwhile although though because where there then also even only many most some several every each yet so what who how'.split(
    ' ',
  ),
);

/**
 * Runs of capitalised words that no pack knows: places of general geography, and names of whatever else. The sentence's
 * first word is a name only where another follows, or where it is surely one.
 */
export function generalNames(
  tokens: readonly Token[],
  known: Covered,
  taken: Covered,
  geography: Geography,
  pack: readonly Entity[],
): Entity[] {
  const names: Entity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens, at, known, taken)) continue;
    let to = at + 1;
    while (isCapitalised(tokens, to, known, taken)) to++;
    const opens = at === 0 || /^["'(.:]$/.test(norm(tokens, at - 1));
    const from = opens && to - at > 1 && ((tokens[at]?.marks ?? 0) & NOT_NAMES) !== 0 ? at + 1 : at;
    const place = placeIn(tokens, from, to, geography);
    if (place !== null) names.push(place);
    else if (!(opens && to - at === 1) || isSurelyName(tokens, at))
      names.push({ from, to, type: 'unknown', id: `~${nameOf(tokens, from, to)}`, side: null });
    at = (place?.to ?? to) - 1;
  }
  return [...names, ...capitals(tokens, known, [...pack, ...names], geography)];
}

const nameOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');

/**
 * The first word of a sentence is capitalised anyway: a name where it is an acronym, owns something, or is a word that
 * the lexicon lacks and that does something, or is said to be something, right after.
 */
const isSurelyName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '') ||
  tokens[at + 1]?.norm === "'s" ||
  (SUBJECT_BEFORE.test(tokens[at + 1]?.norm ?? '') && isStrange(tokens[at]));

const SUBJECT_BEFORE =
  /^(?:,|will|would|has|have|had|is|was|may|might|could|can|must|shall|and|said|says|agreed|offered|won|lost|beat)$/;
/** Letters from which a word that the lexicon lacks is no slip of it. */
const LONG_NAME = 4;

const isStrange = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.norm.length >= LONG_NAME &&
  !/(?:ing|ed|ly|s)$/.test(token.norm) &&
  nounClass(token.lemma) === null &&
  !isKnownWord(token.lemma);

function isCapitalised(tokens: readonly Token[], index: number, known: Covered, taken: Covered): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || !beginsWithCapital(token.text)) return false;
  return !isCovered(known, index) && !isCovered(taken, index) && ((token.marks & NOT_NAMES) === 0 || index === 0);
}

/** Words that stand with the name of a place and are no part of it. */
const SORT = /^(?:city|province|state|region|county|district|prefecture|oblast|governorate|republic)$/;
/** Tokens of the longest names, hyphens counted: "Port-au-Prince". */
const LONGEST = 7;

/** The place that a whole run of capitalised words names, with what hyphens join to it; null where it names no place. */
function placeIn(tokens: readonly Token[], from: number, to: number, geography: Geography): Entity | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const joined = tokens[to]?.norm === '-' && opensPlaceName(first.norm) ? joinedTo(tokens, from, to) : to;
  const whole = placeNamed(tokens, from, joined, geography);
  if (whole !== null || to - from < 2) return whole;
  const named = placeNamed(tokens, from, to - 1, geography);
  if (named === null) return null;
  if (SORT.test(norm(tokens, to - 1))) return { ...named, to };
  // "In Lima Chile offered": two places, one after the other.
  return placeNamed(tokens, to - 1, to, geography) === null ? null : named;
}

function joinedTo(tokens: readonly Token[], from: number, to: number): number {
  for (let end = Math.min(from + LONGEST, tokens.length); end > to; end--)
    if (placeCalled(lookup(tokens, from, end)) !== null) return end;
  return to;
}

/** Dots of "U.S." and hyphens are no letters of a name. */
const lookup = (tokens: readonly Token[], from: number, to: number): string => {
  const name = to - from === 1 ? (tokens[from]?.norm ?? '') : nameOf(tokens, from, to).replaceAll(' - ', ' ');
  return name.includes('.') ? name.replaceAll('.', '') : name;
};

function placeNamed(tokens: readonly Token[], from: number, to: number, geography: Geography): Entity | null {
  const name = lookup(tokens, from, to);
  const found = placeCalled(name);
  if (found === null || (found.doubtful && !standsForPlace(tokens, from, to))) return null;
  // "us" is no country, "US" is.
  if (name.length <= 3 && !/^[\p{Lu}.]+$/u.test(tokens[from]?.text ?? '')) return null;
  return { from, to, type: 'place', id: geography.idOf(found.place), side: null };
}

const OF_PLACE =
  /^(?:in|at|near|from|outside|inside|off|across|throughout|around|towards|via|beneath|reach|reached|leave|left)$/;

/** "in Jordan", "Jackson, Mississippi": what else the word may mean, here it is the place. */
function standsForPlace(tokens: readonly Token[], from: number, to: number): boolean {
  if (OF_PLACE.test(norm(tokens, from - 1))) return true;
  return tokens[to]?.norm === ',' && placeCalled(tokens[to + 1]?.norm ?? '')?.doubtful === false;
}

/** "capital punishment", "capital markets". */
const NO_CITY =
  /^(?:punishment|gain|market|flow|investment|expenditure|requirement|cost|control|crime|offence|account|spending)$/;

/** "the Thai capital", "Lithuania's capital", "the capital of Peru"; "the capital" alone where one country is named. */
function capitals(tokens: readonly Token[], known: Covered, names: readonly Entity[], geography: Geography): Entity[] {
  const cities: Entity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.norm !== 'capital' || isCovered(known, at) || NO_CITY.test(tokens[at + 1]?.lemma ?? '')) continue;
    const country = countryBeside(tokens, at, names, geography);
    const id = country === null ? null : geography.capitalOf(country);
    if (id !== null) cities.push({ from: at, to: at + 1, type: 'place', id, side: null });
  }
  return cities;
}

function countryBeside(
  tokens: readonly Token[],
  at: number,
  names: readonly Entity[],
  geography: Geography,
): string | null {
  const people = countryOfPeople(norm(tokens, at - 1));
  if (people !== null) return geography.idOf(people);
  const isCountry = ({ id, type }: Entity) => type === 'place' && geography.grainOf(id) === 'country';
  const owner = names.find((name) => isCountry(name) && name.to === at - 1 && norm(tokens, at - 1) === "'s");
  const of = names.find(
    (name) => isCountry(name) && name.from > at && name.from <= at + 3 && tokens[at + 1]?.norm === 'of',
  );
  if (owner !== undefined || of !== undefined) return (owner ?? of)?.id ?? null;
  if (norm(tokens, at - 1) !== 'the') return null;
  const countries = new Set(names.filter(isCountry).map(({ id }) => id));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** Countries by words for their people, those of names the pack knows left out. */
export function peoplesIn(tokens: readonly Token[], entities: readonly Entity[], geography: Geography): string[] {
  const peoples: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === token.norm || token.kind !== 'word') continue;
    const country = countryOfPeople(token.norm);
    if (country === null || entities.some(({ from, to, id }) => at >= from && at < to && !id.startsWith('~'))) continue;
    const id = geography.idOf(country);
    if (!peoples.includes(id)) peoples.push(id);
  }
  return peoples;
}
