import { fold, hash, PhraseTrie } from '../text';
import type { Matcher } from './matcher';
import type { StoryEvent, StoryPack } from './pack';

/** What a phrase of a pack stands for. */
export type StoryTerm =
  | { type: 'place'; id: string }
  | { type: 'party'; id: string }
  | { type: 'person'; id: string; leads: boolean }
  | { type: 'kind'; id: string }
  | { type: 'object'; id: string }
  | { type: 'predicate'; id: string }
  | { type: 'event'; id: string };

/** An event of a kind that is counted. */
export interface Round {
  ordinal: number;
  /** The day it began, `YYYY-MM-DD`. */
  from: string;
}

/** A pack ready to match text. */
export interface Story {
  id: string;
  /**
   * Tells every edit of a pack that what is read of an article depends on: two packs of one version number may differ
   * once a reader has changed one. What is only shown (titles, names in other languages) leaves it as it is.
   */
  packVersion: string;
  pack: StoryPack;
  terms: PhraseTrie<StoryTerm>;
  events: ReadonlyMap<string, StoryEvent>;
  /** Kinds of the events that were held at a place. */
  heldAt: ReadonlyMap<string, readonly string[]>;
  /** The events of a kind that are counted: rounds of talks. */
  rounds: ReadonlyMap<string, readonly Round[]>;
  /** Side (a party id) of each person and party that speaks for one. */
  sides: ReadonlyMap<string, string>;
  /** Sides that the story is between: those that parties of the pack speak for. Empty where it is between none. */
  principals: ReadonlySet<string>;
  names: ReadonlyMap<string, string>;
  /** For each place the places it lies in, nearest first. */
  within: ReadonlyMap<string, readonly string[]>;
}

/** Compiles a pack once; a story is immutable afterwards. */
export function compileStory(pack: StoryPack): Story {
  const terms = new PhraseTrie<StoryTerm>();
  // One object for all spellings: those that read alike then name it once.
  const addTerm = (term: StoryTerm, phrases: readonly string[]) => {
    for (const phrase of phrases) terms.add(phrase, term);
  };
  const add = (type: Exclude<StoryTerm['type'], 'person'>, id: string, phrases: readonly string[]) =>
    addTerm({ type, id }, phrases);
  for (const place of pack.places) add('place', place.id, place.aliases);
  for (const party of pack.parties) add('party', party.id, party.aliases);
  for (const { id, leads = false, aliases } of pack.people) addTerm({ type: 'person', id, leads }, aliases);
  for (const [id, kind] of Object.entries(pack.kinds)) add('kind', id, kind.nouns);
  for (const [id, object] of Object.entries(pack.objects)) add('object', id, object.words);
  for (const [id, words] of Object.entries(pack.predicates)) add('predicate', id, words);
  for (const event of pack.events) add('event', event.id, event.aliases);
  return {
    id: pack.id,
    packVersion: hash(JSON.stringify(readOf(pack))),
    pack,
    terms,
    events: new Map(pack.events.map((event) => [event.id, event])),
    heldAt: grouped(pack.events.flatMap(({ place, kind }) => (place === undefined ? [] : [[place, kind] as const]))),
    rounds: grouped(
      pack.events.flatMap(({ kind, ordinal, from }) =>
        ordinal === undefined ? [] : [[kind, { ordinal, from }] as const],
      ),
    ),
    sides: sidesOf(pack),
    principals: new Set(pack.parties.flatMap(({ side }) => (side === undefined ? [] : [side]))),
    names: new Map([...pack.parties, ...pack.people].map((named) => [named.id, named.name])),
    within: containment(pack),
  };
}

/** What reading depends on. A translated title or name must not have every saved article read again. */
function readOf({ version: _version, title: _title, ...pack }: StoryPack) {
  const unnamed = <Named extends { names?: unknown }>({ names: _names, ...named }: Named) => named;
  return {
    ...pack,
    parties: pack.parties.map(unnamed),
    people: pack.people.map(unnamed),
    places: pack.places.map(unnamed),
    events: pack.events.map(({ title: _eventTitle, ...event }) => event),
  };
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function sidesOf(pack: StoryPack): Map<string, string> {
  const parties = new Map(pack.parties.map((party) => [party.id, party.side ?? party.id]));
  const people = pack.people.flatMap((person): [string, string][] =>
    person.party === undefined ? [] : [[person.id, parties.get(person.party) ?? person.party]],
  );
  return new Map([...parties, ...people]);
}

function containment(pack: StoryPack): Map<string, string[]> {
  const parent = new Map(pack.places.flatMap((place): [string, string][] => (place.in ? [[place.id, place.in]] : [])));
  return new Map(
    pack.places.map((place) => {
      const chain: string[] = [];
      for (let at = parent.get(place.id); at !== undefined && !chain.includes(at); at = parent.get(at)) chain.push(at);
      return [place.id, chain];
    }),
  );
}

/** The detector's matcher for the enabled packs, to be kept in storage.local: at most 8 kB of JSON. */
export function compileMatcher(packs: readonly StoryPack[]): Matcher {
  return packs.map((pack) => {
    const matcher = matchers.get(pack) ?? storyMatcher(pack);
    matchers.set(pack, matcher);
    return matcher;
  });
}

/** Every article asks for the matcher of the same packs; a pack is never changed, only replaced. */
const matchers = new WeakMap<StoryPack, Matcher[number]>();

const storyMatcher = ({ id, detect }: StoryPack): Matcher[number] => ({
  story: id,
  all: detect.all.map((group) => folded(group)),
  not: folded(detect.not),
  from: detect.from ?? null,
  to: detect.to ?? null,
});

/** Folded terms without those that a shorter one already matches at the start of a word. */
function folded(terms: readonly string[]): string[] {
  const unique = [...new Set(terms.map(fold))].sort((a, b) => a.length - b.length);
  return unique.filter((term, index) => !unique.slice(0, index).some((shorter) => term.startsWith(shorter)));
}
