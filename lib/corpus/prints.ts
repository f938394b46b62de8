import type { Article } from '../article';
import { bandKeys, minHash, shinglesOf } from '../text';

/**
 * What copies of a text are found and told by. Kept beside the text (some 4 bytes a word), because reading the texts of
 * all candidates and cutting them again took most of the time of a save.
 */
export interface Print {
  /** Shingles of the paragraphs, in order; none runs over the end of a paragraph, where captions and notices get in. */
  shingles: Uint32Array;
  /** How many of them each paragraph gave. */
  paragraphs: readonly number[];
  /** Keys that a copy shares with good odds. */
  bands: readonly number[];
}

/** Hash functions over the whole text, in bands of two: texts with a Jaccard similarity of 0.5 meet in 99 of 100 cases. */
const WHOLE = { functions: 32, rows: 2 } as const;
/** Functions over each paragraph, each a key of its own: a reprint inside a longer text is like it in few paragraphs only. */
const PER_PARAGRAPH = 2;
/** Paragraphs with keys of their own, the longest first: enough for an article, a bound for pages of a thousand lines. */
const SKETCHED_PARAGRAPHS = 24;
/** Shingles (twelve words or more) below which a paragraph is a caption or a notice, and says nothing of an origin. */
export const TELLING_PARAGRAPH = 8;
/** Shingles kept of one article: 20,000 words, beyond any article; only page-long dumps have more. */
const SHINGLES_PER_ARTICLE = 20_000;

/** The print of an article's text; the title is left out, since every outlet writes its own. Pure. */
export function printOf({ paragraphs }: Pick<Article, 'paragraphs'>): Print {
  const cut: Uint32Array[] = [];
  let room = SHINGLES_PER_ARTICLE;
  for (const paragraph of paragraphs) {
    const shingles = shinglesOf(paragraph).subarray(0, room);
    room -= shingles.length;
    if (shingles.length > 0) cut.push(shingles);
  }
  const all = new Uint32Array(SHINGLES_PER_ARTICLE - room);
  let at = 0;
  for (const shingles of cut) {
    all.set(shingles, at);
    at += shingles.length;
  }
  return { shingles: all, paragraphs: cut.map(({ length }) => length), bands: bandsOf(all, cut) };
}

function bandsOf(all: Uint32Array, paragraphs: readonly Uint32Array[]): number[] {
  const whole = bandKeys(minHash(new Set(all), WHOLE.functions), WHOLE.rows);
  const telling = paragraphs.filter(({ length }) => length >= TELLING_PARAGRAPH);
  const longest = telling.sort((a, b) => b.length - a.length).slice(0, SKETCHED_PARAGRAPHS);
  // Below zero, so that they never meet the keys of whole texts.
  const single = longest.flatMap((one) => bandKeys(minHash(one, PER_PARAGRAPH), 1).map((key) => -1 - key));
  return [...new Set([...whole, ...single])];
}
