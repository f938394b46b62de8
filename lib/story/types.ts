/**
 * A compiled story: the pack's data, ready to match text. Its shape is the story room's own business; others pass it
 * on. `lib/story` exports `parsePack(json)`, `compileStory(pack)`, `bundledPacks()`, `recognise(article, stories)`,
 * `compileMatcher(packs)` (≤ 8 kB of JSON for the detector) and, in `matcher.ts`, `matchStory(matcher, page)`.
 */
export interface PageText {
  url: string;
  title: string;
  description: string;
  /** The first few thousand characters of visible text. */
  text: string;
  /** Publication day `YYYY-MM-DD`, or null. */
  day: string | null;
}
