import { isInline, isSilent, saysHidden } from './elements';
import { lettersOf, marksAfter, marksBefore } from './folded-letters';
import { MAX_INDEX_NODES, MAX_INDEX_TEXT } from './limits';
import { runNow, type Steps } from './steps';

/** Finds sentences in the page as it stands; build one and ask it for all sentences. */
export interface PageIndex {
  /**
   * The range of a sentence, whatever its white space, quotation marks, dashes and inline markup are in the page; of a
   * changed sentence, the part still recognised. Null when it is not there. Time grows with the length of the page.
   */
  find(text: string): Range | null;
}

/** Characters read between two chances to give the thread back. */
const STEP = 6_000;
/** Longer texts are found by their beginning. */
const MAX_SOUGHT = 1_500;
/** Letters of an anchor: enough to be rare in one page. */
const ANCHOR = 12;
/** Least share of a changed sentence that must be recognised. */
const LEAST_RECOGNISED = 0.6;
const MAX_OCCURRENCES = 40;

/** Reads the text of a page once, without changing it. */
export function indexPage(document: Document): PageIndex {
  return runNow(indexingSteps(document));
}

/** The same in steps, for pages that must not stutter: see runInSlices. */
export function* indexingSteps(document: Document): Steps<PageIndex> {
  const nodes: Text[] = [];
  const owners: number[] = [];
  const offsets: number[] = [];
  const parts: string[] = [];
  let pending = 0;
  for (const node of textNodes(document)) {
    for (let from = 0; from < node.length && offsets.length < MAX_INDEX_TEXT; from += STEP) {
      const letters = lettersOf(node.data.slice(from, from + STEP));
      for (const offset of letters.at) {
        owners.push(nodes.length);
        offsets.push(from + offset);
      }
      parts.push(letters.text);
      pending += letters.at.length;
      if (pending < STEP) continue;
      pending = 0;
      yield;
    }
    nodes.push(node);
    // Nodes of white space cost time too.
    pending += 20;
  }
  return new LetterIndex(document, parts.join(''), nodes, owners, offsets);
}

/** The range of one sentence in the page; for several, build the index once. */
export function findSentence(document: Document, text: string): Range | null {
  return indexPage(document).find(text);
}

class LetterIndex implements PageIndex {
  constructor(
    private readonly document: Document,
    private readonly text: string,
    private readonly nodes: readonly Text[],
    private readonly owners: readonly number[],
    private readonly offsets: readonly number[],
  ) {}

  find(text: string): Range | null {
    const sought = lettersOf(text.slice(0, MAX_SOUGHT)).text;
    if (sought === '') return null;
    const exact = this.best(this.occurrences(sought), sought.length);
    if (exact !== null) return this.range(exact, exact + sought.length, text);
    const part = this.recognise(sought);
    return part && this.range(part.start, part.end, text);
  }

  /** The first occurrence that the reader can see and that stands in no menu or list of other articles. */
  private best(starts: readonly number[], length: number): number | null {
    const whole = starts.filter((start) => this.isWhole(start, start + length));
    const seen = whole.filter((start) => isSeen(this.nodeAt(start)));
    return (
      seen.find((start) => !this.nodeAt(start)?.parentElement?.closest('nav,aside,footer,li a')) ?? seen[0] ?? null
    );
  }

  private occurrences(sought: string): number[] {
    const starts: number[] = [];
    for (let at = this.text.indexOf(sought); at >= 0 && starts.length < MAX_OCCURRENCES; ) {
      starts.push(at);
      at = this.text.indexOf(sought, at + 1);
    }
    return starts;
  }

  /** False inside a word: "no home" is not found in "no homework". */
  private isWhole(start: number, end: number): boolean {
    return !this.isJoined(start) && !this.isJoined(end);
  }

  /** True when the letters before and at a position touch in one text node. */
  private isJoined(position: number): boolean {
    if (position <= 0 || position >= this.text.length) return false;
    const sameNode = this.owners[position] === this.owners[position - 1];
    return sameNode && (this.offsets[position] ?? 0) - (this.offsets[position - 1] ?? 0) <= 1;
  }

  /** A sentence that was edited: anchored by its longest beginning and its longest end that the page still has. */
  private recognise(sought: string): { start: number; end: number } | null {
    if (sought.length < ANCHOR * 2) return null;
    const head = this.longestHead(sought);
    const tail = this.longestTail(sought);
    if (tail) {
      const excess = (start: number) => Math.abs(tail.end - start - sought.length);
      const starts = [...this.occurrences(sought.slice(0, ANCHOR)), ...(head ? [head.start] : [])];
      const start = starts.sort((a, b) => excess(a) - excess(b))[0];
      if (start !== undefined && excess(start) <= sought.length * (1 - LEAST_RECOGNISED))
        return { start, end: tail.end };
    }
    const longer = [head, tail].filter((part) => part !== null).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    return longer && longer.end - longer.start >= sought.length * LEAST_RECOGNISED ? longer : null;
  }

  private longestHead(sought: string): { start: number; end: number } | null {
    let longest: { start: number; end: number } | null = null;
    for (const start of this.occurrences(sought.slice(0, ANCHOR))) {
      let length = ANCHOR;
      while (length < sought.length && this.text[start + length] === sought[length]) length++;
      if (!longest || length > longest.end - longest.start) longest = { start, end: start + length };
    }
    return longest;
  }

  private longestTail(sought: string): { start: number; end: number } | null {
    let longest: { start: number; end: number } | null = null;
    for (const anchor of this.occurrences(sought.slice(-ANCHOR))) {
      const end = anchor + ANCHOR;
      let length = ANCHOR;
      while (length < sought.length && this.text[end - length - 1] === sought[sought.length - length - 1]) length++;
      if (!longest || length > longest.end - longest.start) longest = { start: end - length, end };
    }
    return longest;
  }

  private nodeAt(position: number): Text | null {
    return this.nodes[this.owners[position] ?? -1] ?? null;
  }

  /** Turns positions of letters into a range of the page, with the marks that begin and end the sentence. */
  private range(start: number, end: number, text: string): Range | null {
    const [first, last] = [this.nodeAt(start), this.nodeAt(end - 1)];
    if (!first?.isConnected || !last?.isConnected) return null;
    const lastOffset = this.offsets[end - 1] ?? 0;
    const firstOffset = (this.offsets[start] ?? 0) - marksBefore(first.data, this.offsets[start] ?? 0, text);
    const range = this.document.createRange();
    range.setStart(first, Math.min(firstOffset, first.length));
    range.setEnd(last, Math.min(lastOffset + 1 + marksAfter(last.data, lastOffset + 1, text), last.length));
    return range;
  }
}

function* textNodes(document: Document): Generator<Text> {
  if (!document.body) return;
  const filter = (node: Node) => {
    if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT;
    const element = node as Element;
    const skipped = isUnindexed(element) || (!isInline(element) && saysHidden(element));
    return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, filter);
  for (let seen = 0; seen < MAX_INDEX_NODES; seen++) {
    const node = walker.nextNode();
    if (!node) return;
    yield node as Text;
  }
}

/** Captions and asides are visible text and may be asked for; code and controls are not. */
function isUnindexed(element: Element): boolean {
  return isSilent(element) && !/^(?:ASIDE|NAV|FIGCAPTION|BUTTON|DIALOG)$/i.test(element.tagName);
}

function isSeen(node: Text | null): boolean {
  const element = node?.parentElement;
  if (!element) return false;
  return element.ownerDocument.defaultView === null || element.checkVisibility?.() !== false;
}
