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
  for (const story of matcher) {
    if (isAbout(story, page.day, title, head, text)) return story.story;
  }
  return null;
}

function isAbout(story: StoryMatcher, day: string | null, title: string, head: string, text: string): boolean {
  if (day !== null && ((story.from !== null && day < story.from) || (story.to !== null && day > story.to)))
    return false;
  if (!story.all.every((group) => names(text, group))) return false;
  // Many an article names a followed story in its last paragraph. With three groups or more, one may be named late.
  const missing = story.all.filter((group) => !names(head, group)).length;
  if (missing > (story.all.length > 2 ? 1 : 0)) return false;
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
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) count++;
  }
  return count;
}
