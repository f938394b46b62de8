import { type Claim, rootOf, type Span } from '../claims';
import type { Story } from '../story';
import { daysApart, daysBeside } from './days-apart';
import { matchesOf, sharedAround } from './wording';
import { rootsOfName } from './words-of-names';

/** What two sentences share that says they tell of one thing, the words under comparison apart. */
export interface OneThing {
  /** Names, weighted: a side of the story is in every report, a village in few. */
  names: number;
  /** Word classes and stems of the two clauses, weighted. */
  clause: number;
  /** The same of the two sentences. */
  sentence: number;
  /** Words of the two sentences that mean the same, by how seldom they are met. */
  words: number;
  /** The same, of the words around the two values alone. */
  around: number;
  /** Figures both tell, small ones apart. */
  figures: number;
  /** 1 same day told, 0.5 unsaid; null where the two tell of different days. */
  day: number | null;
  /** Days between the two reports; null where a day is unknown. */
  apart: number | null;
  /** Whether the story's calendar puts both on one event; null where it does not say, or there is none. */
  event: boolean | null;
}

/** Names the pack does not know are rare; its people and places come often, its sides in each report. */
const NAME = { unknown: 1, known: 0.5, side: 0.25 };
const STEM = 1;
/** Word classes tell less than words; those of every report of a story tell next to nothing. */
const CLASSES: readonly (readonly [prefix: RegExp, weight: number])[] = [
  [/^kind:(?:talks|press|agreement|call)$/, 0.2],
  [/^object:(?:official|country|person|point|name|exchange-count)$/, 0.2],
  [/^kind:/, 0.75],
  [/^object:/, 0.5],
  [/^predicate:/, 0.25],
];
/** Figures from which a common one is no chance. */
const TELLING = 20;

export function oneThing(here: Claim, there: Claim, story: Story | null): OneThing {
  // Weighed in one order, whichever of the two is asked first.
  const [a, b] = here.id <= there.id ? [here, there] : [there, here];
  const matches = matchesOf(a, b);
  const figures = a.features.figures.filter((figure) => b.features.figures.includes(figure));
  return {
    names: sharedNames(a, b, story),
    clause: weigh(a.features.clause, b.features.clause),
    sentence: weigh(a.features.stems, b.features.stems),
    words: matches.reduce((sum, { opposed, weight }) => sum + (opposed ? 0 : weight), 0),
    around: sharedAround(matches, cueOf(a), cueOf(b)),
    figures: figures.filter((figure) => Number.parseFloat(figure) >= TELLING).length,
    day: dayShared(a, b),
    apart: daysApart(a, b),
    event: eventShared(a, b, story),
  };
}

const cueOf = ({ valueSpans, clause }: Claim): Span => valueSpans.at(-1) ?? clause;

function sharedNames(a: Claim, b: Claim, story: Story | null): number {
  const there = new Set(b.features.entities.flatMap(rootsOfName));
  const shared = new Set(a.features.entities.filter((id) => rootsOfName(id).some((root) => there.has(root))));
  return [...shared].reduce((sum, id) => sum + NAME[rarity(id, story)], 0);
}

function rarity(id: string, story: Story | null): keyof typeof NAME {
  if (id.startsWith('~')) return 'unknown';
  return story?.sides.has(id) === true && !story.pack.people.some((person) => person.id === id) ? 'side' : 'known';
}

function weigh(a: readonly string[], b: readonly string[]): number {
  const there = new Set(b);
  return a.reduce((sum, item) => sum + (there.has(item) ? weightOf(item) : 0), 0);
}

const weightOf = (item: string): number => CLASSES.find(([prefix]) => prefix.test(item))?.[1] ?? STEM;

/** Days between a day and a span within which the sentence may look back on what led to it. */
const LOOSE = 20;

function dayShared(a: Claim, b: Claim): number | null {
  const [one, other] = [a.features.when, b.features.when];
  if (one === null || other === null) return 0.5;
  if (one.first <= other.last && other.first <= one.last) return 1;
  // A span ("last month") may be of another happening that the sentence speaks of too.
  return daysBeside(one, other) > LOOSE || (one.first === one.last && other.first === other.last) ? null : 0.5;
}

function eventShared(a: Claim, b: Claim, story: Story | null): boolean | null {
  if (story === null || a.event === null || b.event === null) return null;
  return rootOf(story, a.event) === rootOf(story, b.event);
}

const CLAUSE = 0.75;
/** What stands elsewhere in the sentences ties less. */
const ELSEWHERE = 0.6;
const SAME_DAY = 0.5;
const SAME_EVENT = 0.25;

/** All of it in one number: 1 is a name of its own, or a word of the clause and the day. */
export const tieOf = ({ names, clause, sentence, words, figures, day, event }: OneThing): number =>
  names +
  CLAUSE * Math.max(clause, ELSEWHERE * sentence, words) +
  figures +
  (day === 1 ? SAME_DAY : 0) +
  (event === true ? SAME_EVENT : 0);
