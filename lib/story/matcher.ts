import { fold } from '../text';
import type { PageText } from './types';

/** One story of the compiled matcher; terms are folded, lower case, and match at the start of a word. */
export interface StoryMatcher {
  story: string;
  /** Every group must be hit by one of its terms. The last names the subject itself. */
  all: readonly (readonly string[])[];
  /** Terms of neighbouring stories; the subject must be named more often than they are. */
  not: readonly string[];
  from: string | null;
  to: string | null;
}

/** What the detector reads from storage.local under `matcher`. */
export type Matcher = readonly StoryMatcher[];

/** Characters of text after title and description that count as the head of an article: about three paragraphs. */
const HEAD = 900;
/** A word in the title says more of what an article is about than one in its text. */
const TITLE_WEIGHT = 4;

/** The followed story a page is about, or null. Cheap enough to run in every page that looks like an article. */
export function matchStory(matcher: Matcher, page: PageText): string | null {
  const title = ` ${fold(page.title)} `;
  const head = `${title} ${fold(page.description)} ${fold(page.text.slice(0, HEAD))} `;
  const text = `${head} ${fold(page.text.slice(HEAD))}`;
  const openings = openingsOf(text);
  for (const story of matcher) {
    if (isAbout(standing(story, openings), page.day, title, head, text)) return story.story;
  }
  return null;
}

/** Letters of a word that are looked up before a term is searched for. */
const OPENING = 3;

/** Marks that words are told apart by; two openings may share one, which costs a search and changes nothing. */
const MARKS = 1 << 14;

/** A number below MARKS for the letters at a place of a text. */
const markAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) & (MARKS - 1);

/** Which marks the first letters of the words of a text have. */
function openingsOf(text: string): Uint8Array {
  const openings = new Uint8Array(MARKS);
  for (let at = 0; at + OPENING <= text.length; at++) {
    if (at === 0 || !isInWord(text, at - 1)) openings[markAt(text, at)] = 1;
  }
  return openings;
}

/** A story's matcher without the terms that cannot stand in a text: most of its hundred begin like no word of it. */
function standing(story: StoryMatcher, openings: Uint8Array): StoryMatcher {
  const mayStand = (term: string) => term.length < OPENING || openings[markAt(term, 0)] === 1;
  return { ...story, all: story.all.map((group) => group.filter(mayStand)), not: story.not.filter(mayStand) };
}

function isAbout(story: StoryMatcher, day: string | null, title: string, head: string, text: string): boolean {
  if (day !== null && ((story.from !== null && day < story.from) || (story.to !== null && day > story.to)))
    return false;
  // Many an article names a followed story in its last paragraph. With three groups or more, one may be named late.
  const late = story.all.filter((group) => !names(head, group));
  if (late.length > (story.all.length > 2 ? 1 : 0) || !late.every((group) => names(text, group))) return false;
  const subject = story.all[story.all.length - 1] ?? [];
  if (!names(head, subject)) return false;
  return weight(title, text, subject) > weight(title, text, story.not);
}

const names = (text: string, terms: readonly string[]): boolean => terms.some((term) => countOf(text, term, 1) > 0);

const weight = (title: string, text: string, terms: readonly string[]): number =>
  terms.reduce((sum, term) => sum + countOf(text, term, 50) + (TITLE_WEIGHT - 1) * countOf(title, term, 2), 0);

/** How often a term stands at the start of a word, counted up to `most`. */
function countOf(text: string, term: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0 && count < most; at = text.indexOf(term, at + term.length)) {
    if (at === 0 || !isInWord(text, at - 1)) count++;
  }
  return count;
}

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0x80) return /[\p{L}\p{N}]/u.test(text.charAt(at));
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);
}
