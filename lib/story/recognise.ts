import type { Article } from '../article';
import { fold } from '../text';
import { compileMatcher, type Story } from './compile';
import { matchStory } from './matcher';
import type { StoryEvent, StoryPack } from './pack';

/** The story an article is about, and the event it reports first of all. */
export interface Recognised {
  story: Story;
  event: string | null;
}

/** Characters of text that recognition reads; what an article is about shows early. */
const READ = 6000;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Days after an event within which an undated reference means it rather than an older one. */
const FRESH_DAYS = 21;

/** Which followed story an article is about, and which event; null when it is about none. */
export function recognise(article: Article, stories: readonly Story[]): Recognised | null {
  const found = storyOfArticle(
    article,
    stories.map(({ pack }) => pack),
  );
  const story = stories.find(({ id }) => id === found);
  if (story === undefined) return null;
  return { story, event: mainEvent(story, `${article.title}\n${readOf(article)}`, dayOf(article)) };
}

/** Id of the first of the stories that an article is about, from their packs as they are; null when it is about none. */
export function storyOfArticle(article: Article, packs: readonly StoryPack[]): string | null {
  const { url, title } = article;
  const page = { url, title, description: '', text: readOf(article), day: dayOf(article) };
  return matchStory(compileMatcher(packs), page);
}

const dayOf = ({ publishedAt }: Article): string | null => publishedAt?.at.slice(0, 10) ?? null;
const readOf = ({ paragraphs }: Article): string => paragraphs.join('\n').slice(0, READ);

/** The event that decided what others carry out: an article on an exchange is about the round that agreed it. */
export function rootEvent(story: Story, event: StoryEvent): StoryEvent {
  let at = event;
  for (let steps = 0; steps < 5; steps++) {
    const up = story.events.get(at.decidedAt ?? at.partOf ?? '');
    if (up === undefined) break;
    at = up;
  }
  return at;
}

/** What every article is asked about an event of a story. */
interface Sign {
  /** Id of the event that decided it. */
  root: string;
  ordinal: number | undefined;
  /** The day it began, as `MM-DD` and in ms. */
  day: string;
  begun: number;
}

const signs = new WeakMap<Story, readonly Sign[]>();

/** Those of one root side by side, in the order in which the pack comes to the roots. */
function signsOf(story: Story): readonly Sign[] {
  const known = signs.get(story);
  if (known !== undefined) return known;
  const made = story.pack.events.map((event) => ({
    root: rootEvent(story, event).id,
    ordinal: event.ordinal,
    day: event.from.slice(5),
    begun: Date.parse(event.from),
  }));
  const roots = made.map(({ root }) => root);
  const sorted = made.toSorted((a, b) => roots.indexOf(a.root) - roots.indexOf(b.root));
  signs.set(story, sorted);
  return sorted;
}

function mainEvent(story: Story, text: string, day: string | null): string | null {
  const folded = fold(text);
  const days = daysNamed(folded);
  const ordinals = ordinalsNamed(folded);
  const published = day === null ? null : Date.parse(day);
  let main: string | null = null;
  let most = 0;
  for (const sign of signsOf(story)) {
    // Naming the event's day is as good as naming the event.
    const named = Number(days.has(sign.day)) + Number(ordinals.has(sign.ordinal));
    const score = named + freshness(sign, published);
    // Of two that fit alike the one that the pack comes to first is meant.
    if (score > most) [main, most] = [sign.root, score];
  }
  return main;
}

const DATE = '([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const MONTH_FIRST = new RegExp(`\\b(${MONTHS.join('|')}) ${DATE}\\b`, 'g');
const DATE_FIRST = new RegExp(`\\b${DATE}(?: of)? (${MONTHS.join('|')})\\b`, 'g');

/** The days of the year that a text names, as `MM-DD`. */
function daysNamed(text: string): Set<string> {
  const days = new Set<string>();
  const add = (month = '', date = '') =>
    days.add(`${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`);
  for (const [, month, date] of text.matchAll(MONTH_FIRST)) add(month, date);
  for (const [, date, month] of text.matchAll(DATE_FIRST)) add(month, date);
  return days;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const COUNTED = new RegExp(
  `\\b(${ORDINALS.join('|')}) (?:direct |face-to-face )?(?:round|meeting|session|talks|summit)`,
  'g',
);

/** "the second round of talks": ordinals with one or two words after them that are nouns of an event. */
const ordinalsNamed = (text: string): Set<number | undefined> =>
  new Set([...text.matchAll(COUNTED)].map(([, word = '']) => ORDINALS.indexOf(word) + 1));

function freshness({ begun }: Sign, published: number | null): number {
  if (published === null) return 0;
  const age = (published - begun) / 86_400_000;
  if (age < -3 || age > FRESH_DAYS * 6) return -3;
  return age < 0 ? 0.5 : Math.max(0, 3 * (1 - age / FRESH_DAYS));
}
