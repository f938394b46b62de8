import { type Claim, geographyOf, rootOf, WHOLE } from '../claims';
import type { Story } from '../story';
import { daysApart, daysBeside } from './days-apart';
import { digitsOf, TELLING_DIGITS } from './digits';
import { shareWord } from './words-of-names';

/** What speaks for two claims being about one slot, each 0–1. The value under comparison is never among it. */
export interface GateFeatures {
  object: number;
  event: number;
  when: number;
  predicate: number;
  clause: number;
  sentence: number;
  entities: number;
  part: number;
  list: number;
}

/** Why two claims cannot be about one slot. */
export type Veto =
  | 'object'
  | 'event'
  | 'day'
  | 'owner'
  | 'holder'
  | 'ordinal'
  | 'year'
  | 'direction'
  | 'breadth'
  | 'list'
  | 'site';

export interface Gate {
  veto: Veto | null;
  features: GateFeatures;
  /** 0–1: how sure it is one slot. */
  score: number;
  /** The claims tell a moving count of different days. */
  otherDay: boolean;
}

/** Weighs whether two claims give a value for the same slot. Symmetric in its arguments. */
export function gateOf(a: Claim, b: Claim, story: Story | null): Gate {
  const features: GateFeatures = {
    object: objectMatch(a, b),
    event: eventMatch(a, b, story),
    when: a.event !== null && a.event === b.event ? sameEventDay(whenMatch(a, b)) : whenMatch(a, b),
    predicate: a.predicate === null || b.predicate === null ? 0.5 : samePredicate(a.predicate, b.predicate) ? 1 : 0.2,
    clause: overlap(a.features.clause, b.features.clause),
    sentence: overlap(a.features.stems, b.features.stems),
    entities: overlap(a.features.entities, b.features.entities),
    part: a.features.part === b.features.part ? 1 : 0,
    list: a.features.list === b.features.list ? 1 : 0,
  };
  const veto = vetoOf(a, b, features, story);
  const score = veto === null ? Math.min(1, weigh(features) + (sharesTelling(a, b) ? ONE_TALLY : 0)) : 0;
  return { veto, features, score, otherDay: features.when === 0 };
}

/** What another figure that is the same to the last digit adds: two sentences that tell one tally. */
const ONE_TALLY = 0.08;

function sharesTelling(a: Claim, b: Claim): boolean {
  const own = [a.value, b.value].map((value) => (value?.type === 'quantity' ? `${value.interval.low}` : ''));
  return a.features.figures.some(
    (figure) => digitsOf(figure) >= TELLING_DIGITS && b.features.figures.includes(figure) && !own.includes(figure),
  );
}

function vetoOf(a: Claim, b: Claim, features: GateFeatures, story: Story | null): Veto | null {
  if (features.object === 0) return 'object';
  if (features.event === 0) return 'event';
  const counted = a.value?.type === 'quantity';
  if (counted && !countsBoth(a, b) && (otherOwner(a, b) || otherOrigin(a, b, story))) return 'owner';
  if (differ(a.features.ordinal, b.features.ordinal)) return 'ordinal';
  if (a.features.year !== b.features.year) return 'year';
  // A list that one side hands over is not that of the other, nor is a team.
  if (a.value?.type === 'modality' || a.value?.type === 'duration' || a.predicate === 'transfer' || isTeam(a.object)) {
    if (differ(a.holder, b.holder)) return 'holder';
  }
  // Nor is a list of children one of prisoners.
  if (a.predicate === 'transfer' && differ(a.features.head, b.features.head)) return 'list';
  if (a.object === 'truce' && differ(a.features.breadth, b.features.breadth)) return 'breadth';
  if (counted && a.features.list !== b.features.list && !isOneFigure(a, b)) return 'list';
  if (a.value?.type === 'quantity' && a.value.unit.startsWith('money') && !sameMoney(a, b, features)) return 'holder';
  if (counted && otherSite(a, b, story)) return 'site';
  return counted && differ(a.features.receiver, b.features.receiver) ? 'direction' : null;
}

/** How many belong to a team: each side has its own. */
export const isTeam = (object: string | null): boolean => object?.startsWith('member:') ?? false;

/** Counts up to which a figure in common is chance. */
const CHANCE = 20;

/** "A list of 214 children", "214 children": a figure that is no chance counts the list and those on it alike. */
const isOneFigure = ({ value: a }: Claim, { value: b }: Claim): boolean =>
  a?.type === 'quantity' &&
  b?.type === 'quantity' &&
  a.interval.low === b.interval.low &&
  a.interval.high === b.interval.high &&
  (a.interval.low ?? 0) > CHANCE;

/** What is told of each side is told of either side's people. */
const countsBoth = (a: Claim, b: Claim): boolean =>
  a.event !== null &&
  a.event === b.event &&
  [a, b].some(({ value }) => value?.type === 'quantity' && value.scope === 'each');

/** Whose the counted are. That one gives up its own is as good as unsaid: of one giver's they may be whoever's is named. */
const otherOwner = ({ features: a }: Claim, { features: b }: Claim): boolean =>
  differ(a.owner, b.owner) && !(a.giver === b.giver && (a.owner === a.giver || b.owner === b.giver));

/** "37 from Northport", "29 from Velmar": two teams, unless the one place lies in the other. */
function otherOrigin({ features: a }: Claim, { features: b }: Claim, story: Story | null): boolean {
  if (a.origin === null || b.origin === null || a.origin === b.origin) return false;
  const { within } = geographyOf(story);
  return !within(a.origin).includes(b.origin) && !within(b.origin).includes(a.origin) && !isOneStem(a.origin, b.origin);
}

/** "Velmar" and "Velmarian" are one place. */
const NATION = 5;
const isOneStem = (a: string, b: string): boolean =>
  a.replace('~', '').slice(0, NATION) === b.replace('~', '').slice(0, NATION);

/** Sums of one kind abound: whose money it is must be told by a name, or by all the words around. */
const sameMoney = (a: Claim, b: Claim, features: GateFeatures): boolean =>
  !differ(a.holder, b.holder) &&
  (a.features.entities.some((id) => b.features.entities.includes(id)) || features.sentence >= 0.35);

/** Things that are counted place by place. */
const SITED = new Set([
  'dead',
  'injured',
  'missing',
  'survivor',
  'building',
  'hospital',
  'school',
  'mosque',
  'temple',
  'bridge',
  'aftershock',
  'worker',
  'person',
  'attack',
]);

/** Counts of two places, or of a place and the whole it lies in, unless the part is told to be the larger. */
function otherSite(a: Claim, b: Claim, story: Story | null): boolean {
  const [one, other] = [a.features.site, b.features.site];
  if (one === other) return false;
  // Where only one says where, the other may be of the same place: asked of what is counted place by place alone.
  if ((one === null || other === null) && [a, b].some(({ object }) => object !== null && !SITED.has(object)))
    return false;
  // "in the Tessel valley" and "the valley of the Tessel"
  if (
    (one === null && a.features.entities.includes(other ?? '')) ||
    (other === null && b.features.entities.includes(one ?? ''))
  )
    return false;
  const geography = geographyOf(story);
  // A count without a place is of the whole country that a story is about.
  if ((one === null || other === null) && geography.grainOf(one ?? other ?? '') === 'country') return false;
  if ((one ?? other) === WHOLE && (one === null || other === null)) return false;
  const event = a.event !== null && a.event === b.event ? story?.events.get(a.event) : undefined;
  // An event of one place is that place, however it is called.
  if (event?.place !== undefined && (one === event.place || other === event.place) && (one === null || other === null))
    return false;
  if (one !== null && other !== null) {
    const around = geography.within;
    const here = (site: string) =>
      event?.place !== undefined && (site === event.place || around(event.place).includes(site));
    if (here(one) && here(other)) return false;
    if (!around(one).includes(other) && !around(other).includes(one)) return true;
  }
  return a.value?.type === 'quantity' && b.value?.type === 'quantity' && a.value.interval.low !== b.value.interval.low;
}

/** Predicates that tell one transfer from different ends. */
const TRANSFER = new Set(['hand-over', 'receive', 'exchange', 'free', 'agree', 'stance']);

const samePredicate = (a: string, b: string): boolean => a === b || (TRANSFER.has(a) && TRANSFER.has(b));

/** Whether both are told and are not the same. */
export const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

/** Classes too wide to tell two counts apart by themselves. */
const WIDE = new Set(['person', 'name', 'official', 'soldier', 'officer']);

/** The dead who are handed over are bodies, and toll and remains of one disaster are counted as either. */
const AKIN = new Set(['body', 'dead']);

/** Whether two counted nouns have classes of their own: bodies are no prisoners, whatever stands around them. */
export function isOtherThing(a: Claim, b: Claim): boolean {
  const [one, other] = [a.object, b.object];
  if (one === null || other === null || a.features.head === null || b.features.head === null) return false;
  if (WIDE.has(one) || WIDE.has(other) || (AKIN.has(one) && AKIN.has(other))) return false;
  return objectMatch(a, b) === 0;
}

function objectMatch(a: Claim, b: Claim): number {
  if (a.object !== null && a.object === b.object) return WIDE.has(a.object) ? 0.75 : 1;
  const shared = a.features.objects.filter((id) => id !== 'name' && b.features.objects.includes(id));
  if (shared.length > 0) return shared.every((id) => WIDE.has(id)) ? 0.5 : 0.8;
  if (a.features.head !== null && a.features.head !== 'name' && a.features.head === b.features.head) return 0.9;
  // Names on a list are whatever the list is of.
  if (a.features.list && b.features.list && (a.object === 'name' || b.object === 'name')) return 0.7;
  if (a.value?.type === 'age' && b.value?.type === 'age') return a.object === 'child' || b.object === 'child' ? 0 : 0.8;
  return 0;
}

function eventMatch(a: Claim, b: Claim, story: Story | null): number {
  if (a.event !== null && b.event !== null) {
    if (a.event === b.event) return 1;
    if (story === null) return 0;
    const one = story.events.get(a.event);
    const other = story.events.get(b.event);
    const stage = one?.partOf === b.event || other?.partOf === a.event;
    const decided = one?.decidedAt === b.event || other?.decidedAt === a.event;
    if (stage) return 0.4;
    if (decided) return 0.8;
    if (rootOf(story, a.event) !== rootOf(story, b.event)) return 0;
    // Two things that one round dealt with are one subject, told apart by their holders; two stages are two events.
    return one?.kind === other?.kind && one?.partOf === undefined && other?.partOf === undefined ? 0.8 : 0;
  }
  // With a pack, a claim whose event it does not tell is on something else more often than not.
  if (a.event !== null || b.event !== null) return 0.3;
  // Without an event a name that both tell, of a place or a company, is what holds two reports together.
  return sharesName(a, b) ? 0.75 : 0.52;
}

/** Whether two sentences name somebody or something in common. */
export const sharesName = ({ features: a }: Claim, { features: b }: Claim): boolean =>
  shareWord(a.entities, b.entities);

/** Within one event days of publication say little. */
const sameEventDay = (when: number): number => (when > 0.2 ? Math.max(when, 0.7) : when);

/** 1 on one day, 0 on different explicit days; by day of publication where no day is told. */
function whenMatch(a: Claim, b: Claim): number {
  const one = a.features.when;
  const other = b.features.when;
  if (one !== null && other !== null) {
    if (one.first <= other.last && other.first <= one.last) return 1;
    const gap = daysBeside(one, other);
    return one.explicit && other.explicit ? (gap <= 1 ? 0.2 : 0) : gap <= 1 ? 0.4 : 0;
  }
  const published = daysApart(a, b);
  if (published === null) return 0.5;
  return published <= 1 ? 0.8 : published <= 4 ? 0.6 : published <= 15 ? 0.4 : 0.2;
}

/** Overlap coefficient, damped for short sets: one shared word of one is no alignment. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const there = new Set(b);
  const shared = a.filter((item) => there.has(item)).length;
  return shared / (Math.min(a.length, b.length) + 2);
}

/** Hand-set weights; they sum to 1. */
const WEIGHTS: Readonly<Record<keyof GateFeatures, number>> = {
  object: 0.27,
  event: 0.27,
  when: 0.16,
  predicate: 0.06,
  clause: 0.05,
  sentence: 0.09,
  entities: 0.04,
  part: 0.04,
  list: 0.02,
};

const weigh = (features: GateFeatures): number =>
  (Object.keys(WEIGHTS) as (keyof GateFeatures)[]).reduce((sum, key) => sum + WEIGHTS[key] * features[key], 0);
