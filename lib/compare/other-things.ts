import { type Claim, geographyOf } from '../claims';
import type { Story } from '../story';
import type { Meeting } from './meeting';
import { isOfOtherShare } from './shares';
import { partsOfName } from './words-of-names';

/** Why two claims are of two things, by their names, their places, the people or what was counted: their values need not be the same. */
interface OtherThing {
  /** What the two are. */
  reason: string;
  holds: (meeting: Meeting) => boolean;
}

/** All that tells two things of one class apart. */
export const OTHER_THINGS: readonly OtherThing[] = [
  { reason: 'things of two names', holds: ({ here, there }) => isOfOtherName(here, there) },
  { reason: 'what was foretold and what was counted', holds: ({ here, there }) => isOfOtherBasis(here, there) },
  { reason: 'shares of two votes', holds: ({ here, there }) => isOfOtherVote(here, there) },
  { reason: 'a part of something and a change', holds: ({ here, there }) => isOfOtherShare(here, there) },
  { reason: 'gifts of two givers', holds: ({ here, there }) => isOfOtherGiver(here, there) },
  { reason: 'things of two places', holds: ({ here, there, story }) => isOfOtherPlace(here, there, story) },
  { reason: 'two people', holds: ({ here, there }) => isOfOtherPerson(here, there) },
  { reason: 'what has to be reached and what was', holds: ({ here, there }) => isBar(here) !== isBar(there) },
  { reason: 'one of a series and another', holds: ({ here, there }) => isOfAnother(here, there) },
  { reason: 'meetings of two parties each', holds: ({ here, there, story }) => isOfOtherMeeting(here, there, story) },
];

/**
 * "The Eaton Fire" here and "the Palisades Fire" there: two things of one sort, each with its own name, and neither sentence
 * speaks of the other.
 */
export function isOfOtherName({ features: a }: Claim, { features: b }: Claim): boolean {
  const [here, there] = [a.entities, b.entities].map((ids) => ids.filter((id) => partsOfName(id).length > 1)) as [
    string[],
    string[],
  ];
  return here.some(
    (one) => !there.includes(one) && there.some((other) => !here.includes(other) && areRivals(one, other)),
  );
}

/** One sort, told by the last word, and not one other word in common. */
function areRivals(one: string, other: string): boolean {
  const [a, b] = [partsOfName(one), partsOfName(other)];
  if (a[0] === b[0] && SORTS.test(a[0] ?? '')) return !a.slice(1).some((word) => b.includes(word));
  const [sort, otherSort] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  if (sort !== otherSort || sort.length < SORT) return false;
  return !a.slice(0, -1).some((word) => b.includes(word));
}

/** Sorts that stand before the name: "Mount", "Lake". */
const SORTS =
  /^(?:mount|lake|cape|fort|camp|hotel|flight|operation|villa|chateau|port|isla|rio|monte|hurricane|storm|typhoon|cyclone)$/;

/** Letters of the shortest word that names a sort: "fire", "dam" being too short to be sure of. */
const SORT = 4;

/** Stems of what is voted on: two votes of one day are counted apart. */
const VOTES = [
  ['parliamentari', 'legisl', 'parliament'],
  ['presidenti', 'presid'],
  ['municip', 'mayor', 'mayoralti', 'council'],
  ['referendum'],
];

/** A share of one vote and a share of another. */
function isOfOtherVote(here: Claim, there: Claim): boolean {
  if (here.value?.type !== 'quantity' || here.value.unit !== 'percent') return false;
  const [a, b] = [here, there].map((claim) => VOTES.findIndex((stems) => says(claim, stems)));
  return a !== -1 && b !== -1 && a !== b;
}

/** Stems of what is foretold from a part of it, and of what was counted out. */
const FORETOLD = ['poll', 'survei', 'project', 'forecast', 'exit'];
const COUNTED = ['result', 'final', 'count', 'tally', 'provision'];

const says = ({ features }: Claim, stems: readonly string[]): boolean =>
  stems.some((stem) => features.stems.includes(stem));

/** A poll and a result, a forecast and a count: two figures that need not be the same. */
const isOfOtherBasis = (here: Claim, there: Claim): boolean => foretells(here, there) || foretells(there, here);

const foretells = (one: Claim, other: Claim): boolean =>
  says(one, FORETOLD) && !says(other, FORETOLD) && says(other, COUNTED);

/**
 * Prices in one country and in another, a storm in this town and in that: where no event makes them one, all places of the
 * one sentence are shut out by those of the other.
 */
export function isOfOtherPlace(here: Claim, there: Claim, story: Story | null): boolean {
  if (here.value?.type === 'place' || (here.event !== null && here.event === there.event)) return false;
  const { within, grainOf } = geographyOf(story);
  // A town named with its country is told of as that town.
  const finest = ({ features: { places } }: Claim) =>
    places.filter((place) => !places.some((other) => other !== place && within(other).includes(place)));
  const [a, b] = [finest(here), finest(there)];
  const shutsOut = (one: string, other: string) =>
    one !== other &&
    grainOf(one) === grainOf(other) &&
    (grainOf(one) === 'country' || isOfPlaces(here, there)) &&
    APART.has(grainOf(one) ?? '') &&
    !within(one).includes(other) &&
    !within(other).includes(one);
  return a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => shutsOut(one, other)));
}

/** Grains of which no two overlap; towns tell measures apart, where people are counted in one and told of in another. */
const APART: ReadonlySet<string> = new Set(['country', 'settlement']);

/** Measures are told of a town, and so are the dead and hurt of what befell several. */
const isOfPlaces = (here: Claim, there: Claim): boolean =>
  (isMeasured(here) && isMeasured(there)) || (TOLLS.has(here.object ?? '') && TOLLS.has(there.object ?? ''));

const TOLLS: ReadonlySet<string> = new Set(['dead', 'injured', 'missing']);

/** What is measured or reckoned of a place as a whole, unlike the people in it. */
export const isMeasured = ({ value }: Claim): boolean =>
  value?.type === 'quantity' && value.unit !== 'count' && value.unit !== 'ordinal';

const FEMALE =
  /^(?:woman|girl|mother|wife|daughter|sister|widow|grandmother|aunt|niece|actress|waitress|schoolgirl|bride|female)$/;
const MALE =
  /^(?:man|boy|father|husband|son|brother|widower|grandfather|uncle|nephew|schoolboy|groom|male|(?:fisher|police|business|sports|crafts|service|sales|crew|gun|states|noble|horse|cameras?|watch|post|mail|milk)man)$/;

const sexOf = ({ features }: Claim): 'female' | 'male' | null => {
  const near = features.near.map((index) => features.units[index] ?? '');
  const [female, male] = [FEMALE, MALE].map((words) => near.some((word) => words.test(word)));
  return female === male ? null : female ? 'female' : 'male';
};

/** "A woman of 31", "the fisherman, 58": two people, whatever happened to them. */
function isOfOtherPerson(here: Claim, there: Claim): boolean {
  if (here.value?.type !== 'age') return false;
  const [a, b] = [sexOf(here), sexOf(there)];
  return a !== null && b !== null && a !== b;
}

/** The share that a threshold is set at. */
const isBar = ({ object }: Claim): boolean => object === 'share:bar';

/** Things of which more follow, by the stems that a measure or a count is of. */
const SERIES = 'aftershock|tremor|quake|attack|strike|raid|blast|explosion|eruption';
const ANOTHER = new RegExp(
  `\\b(?:another|one more|yet another|a further|a fresh|a new)\\b(?: [\\w.-]+){0,3} (?:${SERIES})\\b`,
  'i',
);

/** "Another aftershock" on Sunday is none of Friday's. */
function isOfAnother(here: Claim, there: Claim): boolean {
  if (here.value?.type !== 'quantity' || here.day === there.day) return false;
  return ANOTHER.test(here.sentence.text) !== ANOTHER.test(there.sentence.text);
}

/** Kinds of meeting that are told apart by who met. */
const MEETINGS: ReadonlySet<string> = new Set(['talks', 'call', 'summit', 'visit']);

/**
 * "Hansen and the host talked", "envoys of Oslo and Lisbon talked": meetings of two each, of which the one lacks a side of
 * the story that took part in the other.
 */
function isOfOtherMeeting(here: Claim, there: Claim, story: Story | null): boolean {
  if (story === null || story.principals.size < 2 || here.value?.type !== 'duration') return false;
  if (!MEETINGS.has(here.object ?? '') || !MEETINGS.has(there.object ?? '')) return false;
  const [a, b] = [here, there].map(({ features }) => sidesOf(features.entities, story)) as [Set<string>, Set<string>];
  const lacks = (one: Set<string>, other: Set<string>) =>
    one.size > 1 && [...other].some((side) => story.principals.has(side) && !one.has(side));
  return a.size > 1 && b.size > 1 && (lacks(a, b) || lacks(b, a));
}

const sidesOf = (entities: readonly string[], { sides }: Story): Set<string> =>
  new Set(entities.flatMap((id) => sides.get(id) ?? []));

/** What each giver gives on its own account: "deliver" and "give" are of the class of handing over. */
const GIVEN: ReadonlySet<string> = new Set(['send', 'pledge']);
const GIVES: ReadonlySet<string> = new Set([...GIVEN, 'hand-over']);

/**
 * "Arland sent 80 rescuers", "Borland is ready to give 80": two givers, neither of whom the other sentence names. One of
 * the two words must be of giving alone: prisoners are handed over by two sides in one exchange.
 */
export function isOfOtherGiver(here: Claim, there: Claim): boolean {
  const [one, other] = [here.predicate ?? '', there.predicate ?? ''];
  if (here.value?.type !== 'quantity' || !GIVES.has(one) || !GIVES.has(other)) return false;
  if (!GIVEN.has(one) && !GIVEN.has(other)) return false;
  const [a, b] = [here.features, there.features];
  return (
    a.actors.length > 0 &&
    b.actors.length > 0 &&
    !a.actors.some((id) => b.entities.includes(id)) &&
    !b.actors.some((id) => a.entities.includes(id))
  );
}
