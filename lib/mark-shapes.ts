import type { MarkStyle } from './mark-looks';

const FORCED = '(forced-colors: active)';

/**
 * In forced colours Chromium (seen in 156) fills every highlight as if it were selected, with lines in the ink of the
 * text alone, whatever its style says; nothing short of changing the page takes that away. Firefox paints the lines.
 */
export const areMarksFilled = (): boolean => matchMedia(FORCED).matches && !CSS.supports('-moz-appearance', 'none');

/** Calls back whenever forced colours are turned on or off, upon which marks are to be painted anew. Returns what ends that. */
export function onForcedColors(turned: () => void): () => void {
  const query = matchMedia(FORCED);
  query.addEventListener('change', turned);
  return () => query.removeEventListener('change', turned);
}

/** What of a word a style fills, by the word's place and how many there are. */
const fills: Readonly<Record<Exclude<MarkStyle, 0>, (word: string, place: number, words: number) => string>> = {
  1: (word) => word,
  2: (word, place) => (place % 2 === 0 ? word : ''),
  // All of a single word would be what is unbroken.
  3: (word, place, words) => (place > 0 ? '' : words > 1 ? word : String.fromCodePoint(word.codePointAt(0) ?? 0)),
};

/**
 * What of a sentence is painted so that its style shows in where the paint is: unbroken, broken between words, every
 * other word, the first word alone.
 */
export function shapesOf(range: Range, style: MarkStyle): readonly Range[] {
  if (style === 0) return [range];
  return wordsIn(range).flatMap(({ node, start, word }, place, words) => {
    const filled = fills[style](word, place, words.length);
    if (filled === '') return [];
    const shape = new Range();
    shape.setStart(node, start);
    shape.setEnd(node, start + filled.length);
    return [shape];
  });
}

function wordsIn(range: Range): { node: Text; start: number; word: string }[] {
  return textsIn(range).flatMap((node) => {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    const words = node.data.slice(from, to).matchAll(/\S+/gu);
    return Array.from(words, ({ 0: word, index }) => ({ node, start: from + index, word }));
  });
}

/** The texts of a range, sought from where it begins to where it ends: what holds it may be the whole page. */
function textsIn(range: Range): Text[] {
  const { startContainer: first, commonAncestorContainer: root } = range;
  if (root instanceof Text) return [root];
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  if (first instanceof Text) {
    walker.currentNode = first;
    texts.push(first);
  }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) texts.push(node as Text);
    else if (texts.length > 0) break;
  }
  return texts;
}
