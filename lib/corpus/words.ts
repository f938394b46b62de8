import { fold } from '../text';

/** A word of a text as the search sees it, with its place in the text, `end` exclusive. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;
/** Scripts written without spaces, whose words only a dictionary finds. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A figure is one word however its thousands are marked (1,000 · 1.000 · 1000), a Russian word with or without ё. */
function searchForm(text: string): string {
  const folded = fold(text).replaceAll('ё', 'е');
  return /^\p{N}/u.test(folded) ? folded.replace(/[.,]/g, '') : folded;
}

/** Words of a text in order: lower case, Latin diacritics folded, single letters left out. */
export function* placedWords(text: string): Generator<PlacedWord> {
  for (const match of text.matchAll(WORD)) {
    const runs = UNSPACED.test(match[0]) ? segmenter.segment(match[0]) : [{ segment: match[0], index: 0 }];
    for (const { segment, index } of runs) {
      const word = searchForm(segment);
      const start = match.index + index;
      if (word.length > 1 || /[\p{N}]/u.test(word) || UNSPACED.test(word))
        yield { word, start, end: start + segment.length };
    }
  }
}

/** Words of a text in order, repeated as they stand. */
export function wordsOf(text: string): string[] {
  return Array.from(placedWords(text), ({ word }) => word);
}

/** True when one insertion, deletion, replacement or swap of neighbours at most `slips` times makes `a` into `b`. */
export function isNear(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > slips) return false;
    before = previous;
    previous = row;
  }
  return (previous[b.length] ?? 0) <= slips;
}
