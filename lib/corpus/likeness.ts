import { type Print, TELLING_PARAGRAPH } from './prints';

/** How much of two texts is the same text. */
export interface Likeness {
  /** Different shingles both have. */
  shared: number;
  /** Share of the shorter text's shingles that the other has, 0–1. */
  containment: number;
  /** Share of the longer text's shingles that the other has, 0–1. */
  ofLonger: number;
  /** Paragraphs of the shorter text that are near-copies, and their share of its paragraphs long enough to tell. */
  copiedParagraphs: number;
  paragraphShare: number;
}

/** What makes two texts copies: enough of the shorter in the other by words, or by whole paragraphs. */
interface Threshold {
  containment: number;
  paragraphShare: number;
  copiedParagraphs: number;
}

/**
 * One word in six rewritten leaves 0.83⁵ = 0.4 of a text's five-word runs. Independent reports of one event share its
 * quotations and set phrases: at most 0.05 in the pairs of reports this was set on.
 */
const COPY: Threshold = { containment: 0.4, paragraphShare: 0.5, copiedParagraphs: 3 };
/** Where both name the same source, half of that will do: still twice what independent reports share by quoting. */
const CREDITED_COPY: Threshold = { containment: 0.2, paragraphShare: 0.25, copiedParagraphs: 2 };
/** Shingles two copies share at least: a long quotation has some 30 words, and quoting one person copies nobody. */
const LEAST_SHARED = 30;
/** Share of the longer text at least: a day's live blog holds pieces of many reports and makes them no copies of another. */
const LEAST_OF_LONGER = 0.1;
/** Share of a paragraph's shingles at which it is a near-copy: one word in eight rewritten leaves half of them. */
const NEAR_PARAGRAPH = 0.5;

/** Compares two prints; symmetric. All zero where either has no shingles. */
export function likenessOf(a: Print, b: Print): Likeness {
  const [ofA, ofB] = [new Set(a.shingles), new Set(b.shingles)];
  const aIsShorter = ofA.size <= ofB.size;
  const [shorter, longer] = aIsShorter ? [ofA, ofB] : [ofB, ofA];
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared++;
  const share = (of: ReadonlySet<number>): number => (of.size === 0 ? 0 : shared / of.size);
  return {
    shared,
    containment: share(shorter),
    ofLonger: share(longer),
    ...paragraphLikeness(aIsShorter ? a : b, longer),
  };
}

function paragraphLikeness(
  { shingles, paragraphs }: Print,
  other: ReadonlySet<number>,
): Pick<Likeness, 'copiedParagraphs' | 'paragraphShare'> {
  let [at, telling, copiedParagraphs] = [0, 0, 0];
  for (const length of paragraphs) {
    const own = shingles.subarray(at, at + length);
    at += length;
    if (length < TELLING_PARAGRAPH) continue;
    telling++;
    if (own.filter((shingle) => other.has(shingle)).length >= length * NEAR_PARAGRAPH) copiedParagraphs++;
  }
  return { copiedParagraphs, paragraphShare: telling === 0 ? 0 : copiedParagraphs / telling };
}

/** Whether two texts that stand so are copies; a shared credit makes weaker likeness enough, and is nothing by itself. */
export function areCopies(likeness: Likeness, credit: 'shared-credit' | 'no-shared-credit'): boolean {
  const { containment, paragraphShare, copiedParagraphs } = credit === 'shared-credit' ? CREDITED_COPY : COPY;
  if (likeness.shared < LEAST_SHARED || likeness.ofLonger < LEAST_OF_LONGER) return false;
  const byParagraphs = likeness.copiedParagraphs >= copiedParagraphs && likeness.paragraphShare >= paragraphShare;
  return likeness.containment >= containment || byParagraphs;
}
