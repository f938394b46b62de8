import type { Article } from '../article';
import { fold } from '../text';
import { compileMatcher, type Story } from './compile';
import { matchStory } from './matcher';
import type { StoryEvent } from './pack';

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
  const day = article.publishedAt?.at.slice(0, 10) ?? null;
  const text = article.paragraphs.join('\n').slice(0, READ);
  const found = matchStory(compileMatcher(stories.map(({ pack }) => pack)), {
    url: article.url,
    title: article.title,
    description: '',
    text,
    day,
  });
  const story = stories.find(({ id }) => id === found);
  return story === undefined ? null : { story, event: mainEvent(story, `${article.title}\n${text}`, day) };
}

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

function mainEvent(story: Story, text: string, day: string | null): string | null {
  const folded = fold(text);
  const scores = new Map<string, number>();
  for (const event of story.pack.events) {
    const root = rootEvent(story, event).id;
    const score = mentions(folded, event) + ordinalMention(folded, event) + freshness(event, day);
    scores.set(root, Math.max(scores.get(root) ?? Number.NEGATIVE_INFINITY, score));
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 0 ? best[0] : null;
}

/** Points for naming the event's day, which is as good as naming the event. */
function mentions(text: string, event: StoryEvent): number {
  const known = dayPatterns.get(event.from) ?? dayPattern(event.from);
  dayPatterns.set(event.from, known);
  return known.test(text) ? 1 : 0;
}

/** By day: compiled once for all articles. As many as the packs have days. */
const dayPatterns = new Map<string, RegExp>();

function dayPattern(day: string): RegExp {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  const name = MONTHS[month - 1] ?? '';
  return new RegExp(`\\b(?:${name} ${date}(?:st|nd|rd|th)?|${date}(?:st|nd|rd|th)?(?: of)? ${name})\\b`);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "the second round of talks": an ordinal with one or two words after it that are nouns of the event's kind. */
function ordinalMention(text: string, { ordinal }: StoryEvent): number {
  const word = ordinal === undefined ? undefined : ORDINALS[ordinal - 1];
  return word !== undefined &&
    new RegExp(`\\b${word} (?:direct |face-to-face )?(?:round|meeting|session|talks|summit)`).test(text)
    ? 1
    : 0;
}

function freshness(event: StoryEvent, day: string | null): number {
  if (day === null) return 0;
  const age = (Date.parse(day) - Date.parse(event.from)) / 86_400_000;
  if (age < -3 || age > FRESH_DAYS * 6) return -3;
  return age < 0 ? 0.5 : Math.max(0, 3 * (1 - age / FRESH_DAYS));
}
