import type { MarkedText } from './types';
import { placedWords } from './words';

type Place = { start: number; end: number };

/** Length of a passage in UTF-16 code units: two lines of a list. */
const PASSAGE = 240;
/** Text shown before the first match, where there is some. */
const LEAD = 40;

/** The text with its words that are among the matched ones. */
export function marked(text: string, words: ReadonlySet<string>): MarkedText {
  return { text, matches: placesOf(text, words).map(({ start, end }) => ({ start, end })) };
}

const placesOf = (text: string, words: ReadonlySet<string>) =>
  [...placedWords(text)].filter(({ word }) => words.has(word));

/** The passage that holds the most different matched words, the first of equals. */
export function passageOf(paragraphs: readonly string[], words: ReadonlySet<string>): MarkedText {
  let best: { text: string; from: number; matches: Place[] } | null = null;
  let most = 0;
  for (const text of paragraphs) {
    const places = placesOf(text, words);
    for (const [i, first] of places.entries()) {
      const near = places.slice(i).filter(({ end }) => end <= first.start + PASSAGE - LEAD);
      const different = new Set(near.map(({ word }) => word)).size;
      if (different <= most) continue;
      most = different;
      best = { text, from: first.start, matches: places };
    }
  }
  return best ? passageAround(best.text, best.from, best.matches) : { text: '', matches: [] };
}

/** The text about a place, with those of the given places that stand in it whole. */
export function passageAround(text: string, from: number, places: readonly Place[]): MarkedText {
  const start = from <= LEAD ? 0 : wordStart(text, from - LEAD, from);
  const end = text.length - start <= PASSAGE ? text.length : wordEnd(text, start, start + PASSAGE);
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const shift = before.length - start;
  const matches = places
    .filter((place) => place.start >= start && place.end <= end)
    .map((place) => ({ start: place.start + shift, end: place.end + shift }));
  return { text: before + text.slice(start, end) + after, matches };
}

/** The start of the first whole word at or after `at`, but no later than `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  const space = text.indexOf(' ', at - 1);
  return space < 0 || space >= latest ? latest : space + 1;
}

/** The end of the last whole word before `at`; mid-word where the passage is one long word. */
function wordEnd(text: string, start: number, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= start ? at : space;
}
