import { rootEvent, type Story } from '../story';
import { type DateMention, daysBetween } from './dates';

/** What a clause says of the event it belongs to. The value under comparison is never among these. */
export interface EventCues {
  kinds: readonly string[];
  objects: readonly string[];
  ordinal: number | null;
  dates: readonly DateMention[];
  places: ReadonlySet<string>;
  /** Events named outright, by an alias of their own. */
  named: ReadonlySet<string>;
  holder: string | null;
  /** "previous", "earlier": not the latest one. */
  earlier: boolean;
  /** Day of publication, `YYYY-MM-DD`. */
  reference: string | null;
  /** Event the article is about. */
  main: string | null;
  /** The clause tells what was carried out, not what was agreed. */
  done: boolean;
}

export interface ResolvedEvent {
  id: string;
  /** 0–1: lead over the next candidate. */
  confidence: number;
}

/** "The previous round" names an event as well as a day does. */
const EARLIER = 1;

/** The claim names the event's kind itself, not only things it deals with. */
const OF_ITS_KIND = 0.5;

/** Below this an event is not told. */
const ENOUGH = 1.5;

/** The event of the pack's calendar a claim belongs to, by ordinal, date, place and freshness; null when none fits. */
export function resolveEvent(story: Story, cues: EventCues): ResolvedEvent | null {
  const calendar = calendarOf(story);
  const before = cues.earlier && cues.main !== null ? story.events.get(cues.main)?.from : undefined;
  const standing = placePoints(story, calendar, cues.places);
  let best: Entry | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const { kind, entries } of candidates(calendar, cues)) {
    const told = cues.kinds.includes(kind) ? OF_ITS_KIND : 0;
    for (const entry of entries) {
      if (before !== undefined && entry.root.from >= before) continue;
      const points = score(entry, told, cues, standing) + (before === undefined ? 0 : EARLIER);
      // Of two that fit alike the one that stands first in the pack is meant.
      if (points > most || (points === most && best !== null && entry.index < best.index)) {
        second = most;
        most = points;
        best = entry;
      } else second = Math.max(second, points);
    }
  }
  if (best === null || most < ENOUGH) return null;
  const lead = second === Number.NEGATIVE_INFINITY ? 3 : most - second;
  return { id: best.id, confidence: Math.max(0.2, Math.min(1, lead / 2)) };
}

/** Events that may be meant, by kind. */
function candidates(calendar: Calendar, cues: EventCues): readonly Kin[] {
  const meant = meantKinds(calendar, cues);
  const found: Kin[] = [];
  for (const kin of calendar.byKind) {
    const { kind, isDealtWith, entries } = kin;
    if (cues.named.size > 0 || (isDealtWith && cues.dates.length > 0 && cues.kinds.includes(kind)))
      found.push({ ...kin, entries: entries.filter((entry) => isCandidate(entry, meant, cues)) });
    else if (!isDealtWith && meant.includes(kind)) found.push(kin);
  }
  return found;
}

function isCandidate(entry: Entry, meant: readonly string[], cues: EventCues): boolean {
  const { id, kind, days } = entry;
  const named = cues.named.size > 0 && cues.named.has(id);
  // Things dealt with at talks have a few events of their own, which are meant only where their day or name is told.
  if (entry.isDealtWith) return named || (cues.kinds.includes(kind) && cues.dates.some((date) => overlaps(days, date)));
  return meant.includes(kind) || (named && cues.kinds.length + cues.objects.length === 0);
}

/** Kinds of event that the kinds and objects told of belong to. */
function meantKinds({ kindsByKind, kindsByObject }: Calendar, { kinds, objects }: EventCues): readonly string[] {
  // A few, some of them twice: a set of them costs more than it saves.
  const meant = [...kinds];
  for (const kind of kinds) for (const above of kindsByKind.get(kind) ?? []) meant.push(above);
  for (const object of objects) for (const kind of kindsByObject.get(object) ?? []) meant.push(kind);
  return meant;
}

interface Days {
  from: string;
  to: string;
}

/**
 * An event of a pack with what every claim asks of it. All have all fields: events as packs write them leave out what they
 * do not have, and engines look a field up slowly in objects of many shapes.
 */
interface Entry {
  id: string;
  kind: string;
  days: Days;
  /** Its root's id and days; `isRoot` where it is its own. */
  rootId: string;
  root: Days;
  isRoot: boolean;
  /** Its own or its root's. */
  ordinal: number | null;
  holder: string | null;
  /** One of the stages of another event. */
  isStage: boolean;
  /** Decided at another event. */
  isDecided: boolean;
  /** Position in the pack. */
  index: number;
  /** Position of its root's place among those of the calendar, −1 where it has none. */
  place: number;
  /** Of a kind that is dealt with at events of another kind. */
  isDealtWith: boolean;
  /** From the day of publication asked for last: all claims of an article ask for the same. */
  distance: Distance | null;
}

/** All events of one kind. */
interface Kin {
  kind: string;
  isDealtWith: boolean;
  entries: readonly Entry[];
}

interface Calendar {
  byKind: readonly Kin[];
  /** Where events are held. */
  places: readonly string[];
  /** Kinds that a kind stands for beside itself: a truce is offered, a list handed over at talks. */
  kindsByKind: ReadonlyMap<string, readonly string[]>;
  /** Kinds whose events deal with an object. */
  kindsByObject: ReadonlyMap<string, readonly string[]>;
}

const calendars = new WeakMap<Story, Calendar>();

function calendarOf(story: Story): Calendar {
  const known = calendars.get(story) ?? calendarWith(story);
  calendars.set(story, known);
  return known;
}

function calendarWith(story: Story): Calendar {
  const kindsByKind = new Map<string, string[]>();
  const kindsByObject = new Map<string, string[]>();
  for (const [id, { under, objects }] of Object.entries(story.pack.kinds)) {
    if (under !== undefined) kindsByKind.set(id, [under]);
    for (const object of objects)
      kindsByObject.set(object, [...(kindsByObject.get(object) ?? []), id, ...(under === undefined ? [] : [under])]);
  }
  const isDealtWith = (kind: string) => story.pack.kinds[kind]?.under !== undefined;
  const places = [...new Set(story.pack.events.flatMap(({ place }) => place ?? []))];
  const entries = story.pack.events.map((event, index): Entry => {
    const root = rootEvent(story, event);
    return {
      id: event.id,
      kind: event.kind,
      days: { from: event.from, to: event.to },
      rootId: root.id,
      root: { from: root.from, to: root.to },
      isRoot: root === event,
      ordinal: event.ordinal ?? root.ordinal ?? null,
      holder: event.holder ?? null,
      isStage: event.partOf !== undefined,
      isDecided: event.decidedAt !== undefined,
      index,
      place: root.place === undefined ? -1 : places.indexOf(root.place),
      isDealtWith: isDealtWith(event.kind),
      distance: null,
    };
  });
  const byKind = [...new Set(story.pack.events.map(({ kind }) => kind))].map((kind) => ({
    kind,
    isDealtWith: isDealtWith(kind),
    entries: entries.filter((entry) => entry.kind === kind),
  }));
  return { byKind, places, kindsByKind, kindsByObject };
}

function score(entry: Entry, told: number, cues: EventCues, standing: readonly number[] | null): number {
  let sum = cues.named.size === 0 ? 0 : cues.named.has(entry.id) ? 6 : cues.named.has(entry.rootId) ? 5 : 0;
  sum += told;
  sum += ordinalPoints(entry, cues.ordinal);
  for (const date of cues.dates) if (!isLongSince(date)) sum += datePoints(entry, date);
  if (standing !== null && entry.place >= 0) sum += standing[entry.place] ?? 0;
  if (cues.holder !== null && entry.holder !== null) sum += entry.holder === cues.holder ? 1.5 : -2;
  if (cues.main !== null && entry.rootId === cues.main) sum += 0.8;
  sum += freshness(entry, cues);
  // Without a day of its own a claim is on the whole deal, not on one of its stages.
  if (entry.isStage) sum -= 0.7;
  if (!cues.done && entry.isDecided && !entry.isStage) sum += 0.3;
  return sum;
}

/** "The first since 2022", "for the first time since March of that year": it says nothing of this year's. */
const isLongSince = ({ grain, bound }: DateMention): boolean =>
  grain === 'year' ? bound !== null : bound === 'since' && grain === 'month';

function ordinalPoints({ ordinal: own }: Entry, ordinal: number | null): number {
  if (ordinal === null) return 0;
  return own === null ? -0.5 : own === ordinal ? 4 : -4;
}

const overlaps = ({ from, to }: Days, { first, last }: { first: string; last: string }): boolean =>
  from <= last && to >= first;

function datePoints({ days, root, isRoot }: Entry, date: DateMention): number {
  const own = overlaps(days, date);
  const decided = !isRoot && overlaps(root, date);
  switch (date.grain) {
    case 'year':
      return own || decided ? 0.5 : -4;
    case 'month':
      return own ? 2 : decided ? 2 : -2.5;
    case 'span':
    case 'day': {
      const weight = date.explicit ? 1 : 0.7;
      return weight * (own ? (days.from === days.to ? 4 : 3) : decided ? 3.2 : -2.5);
    }
  }
}

/** Of the sentence that is being read: most of its claims name the same places. */
const standing = { story: null as Story | null, places: null as ReadonlySet<string> | null, points: [] as number[] };

/** What the places told of say for events at each place of a calendar; null where none is told. */
function placePoints(story: Story, calendar: Calendar, places: ReadonlySet<string>): readonly number[] | null {
  if (places.size === 0) return null;
  if (standing.story !== story || standing.places !== places) {
    const wholes = new Set([...places].map((place) => story.within.get(place)?.[0]));
    standing.points = calendar.places.map((place) => pointsOfPlace(story, place, places, wholes));
    standing.story = story;
    standing.places = places;
  }
  return standing.points;
}

function pointsOfPlace(
  story: Story,
  place: string,
  places: ReadonlySet<string>,
  wholes: ReadonlySet<string | undefined>,
): number {
  if (places.has(place)) return 1.5;
  const around = story.within.get(place) ?? [];
  if (around.some((whole) => places.has(whole))) return 0.5;
  return around[0] !== undefined && wholes.has(around[0]) ? -2 : 0;
}

/** How fresh an event is on a day of publication, to a claim of what was done and to one of what is to be. */
interface Distance {
  reference: string;
  done: Freshness;
  settled: Freshness;
}

interface Freshness {
  points: number;
  /** The same where an earlier event than the latest is meant. */
  earlier: number;
}

function distanceOf(entry: Entry, reference: string): Distance {
  if (entry.distance?.reference === reference) return entry.distance;
  const { days, root } = entry;
  const begun = daysBetween(days.from, reference);
  const decided = daysBetween(root.from, reference);
  const age = Math.min(...[daysBetween(days.to, reference), decided, begun].filter((distance) => distance >= 0), 400);
  // What is agreed is the latest deal, though an older one is still being carried out.
  const settled = entry.isDecided && decided >= 0 ? decided : age;
  const isAhead = Math.max(begun, decided) < -SOON;
  entry.distance = {
    reference,
    done: isAhead || (begun < -SOON && entry.isStage) ? AHEAD : freshAt(age),
    settled: isAhead ? AHEAD : freshAt(settled),
  };
  return entry.distance;
}

/** Days ahead of publication from which on an event is not news yet. */
const SOON = 3;
const AHEAD: Freshness = { points: -3, earlier: -3 };

function freshAt(age: number): Freshness {
  const points = age <= 3 ? 2 : age <= 10 ? 1.4 : age <= 31 ? 0.8 : age <= 90 ? 0.2 : -0.8;
  return { points, earlier: age <= 7 ? -0.5 : points };
}

/**
 * A claim without a date is on the latest event before publication, unless it says "previous". What was decided is news
 * from the day of the decision on, what was carried out from its own.
 */
function freshness(entry: Entry, { reference, earlier, done }: EventCues): number {
  if (reference === null) return 0;
  const distance = distanceOf(entry, reference);
  const fresh = done ? distance.done : distance.settled;
  return earlier ? fresh.earlier : fresh.points;
}
