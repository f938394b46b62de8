import type { PageText } from './types';

/** One story of the compiled matcher: lower-case, diacritics folded. Groups are AND of ORs. */
export interface StoryMatcher {
  story: string;
  /** Every group must be hit by at least one of its terms. */
  all: readonly (readonly string[])[];
  /** Terms that speak for a neighbouring story; each weighs against. */
  not: readonly string[];
  from: string | null;
  to: string | null;
}

/** What the detector reads from storage.local under `matcher`. */
export type Matcher = readonly StoryMatcher[];

/** The followed story a page is about, or null. Cheap: runs in every page. */
export function matchStory(matcher: Matcher, page: PageText): string | null {
  throw new Error(`not yet written: ${matcher.length} ${page.url}`);
}
