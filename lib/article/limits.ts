/** Bounds that keep hostile or broken pages from hanging the tab. Beyond the first three, extraction gives up. */

/** Nodes looked at while copying a page; the largest real live blogs stay below a third of it. */
export const MAX_NODES = 90_000;
/** Elements and texts kept of a page once its furniture is left out. */
export const MAX_COPIED_NODES = 40_000;
/** Elements that Readability may be handed: it works in one go, about 25 ms at this size and 230 ms at four times it. */
export const MAX_READABLE_ELEMENTS = 1_200;
/** Characters of text kept of a page (a long book chapter is 60,000). */
export const MAX_TEXT = 600_000;
/** Deeper elements are copied as children of their ancestor at this depth: Readability recurses. */
export const MAX_DEPTH = 120;
/** Below this much text a page holds no article worth comparing. */
export const MIN_ARTICLE_TEXT = 180;
/** A paragraph of at least this many characters counts as prose rather than as a label or a headline. */
export const PROSE_LENGTH = 80;
/** Longer paragraphs are left as they are: no news paragraph is, and patterns are only bounded on short text. */
export const MAX_CLEANED_PARAGRAPH = 12_000;
/** Nodes and characters (without spaces) of a page kept for finding sentences again. */
export const MAX_INDEX_NODES = 200_000;
export const MAX_INDEX_TEXT = 1_000_000;
/** JSON-LD blocks read, the size of one, and the nodes looked at in all of them. */
export const MAX_LD_BLOCKS = 12;
export const MAX_LD_LENGTH = 300_000;
export const MAX_LD_NODES = 400;
/** Paragraphs the detector looks at, and the text it hands to the story matcher. */
export const MAX_DETECTOR_PARAGRAPHS = 160;
export const PAGE_TEXT_LENGTH = 4_000;
/** Longest title, names and canonical address kept, in characters: longer ones are mistakes or attacks. */
export const MAX_TITLE = 600;
export const MAX_NAME = 200;
export const MAX_ADDRESS = 2_048;
