import { giveWay, indexingSteps, type PageIndex, runInSlices } from '../../lib/article';
import type { PageMark } from '../../lib/messages';

/** Paints sentences of the page with the CSS Custom Highlight API, which changes nothing in the page. */
export interface Painting {
  /** Paints these marks instead of those before. The ranges found, by id; null when newer marks were asked for meanwhile. */
  mark(marks: readonly PageMark[]): Promise<ReadonlyMap<string, Range> | null>;
  /** Points a sentence out where it stands, until another or none is. */
  point(mark: PageMark | null): void;
  /** Scrolls to a sentence and flashes it; false when the page has no such sentence. */
  reveal(mark: PageMark): Promise<boolean>;
  /** Takes all paint away, also that of a reader script before this one. */
  clear(): void;
}

const STYLES = [0, 1, 2, 3] as const;
const FLASH = 'crossread-4';
const POINTED = 'crossread-5';
const FLASH_MILLISECONDS = 2_000;
/** Sentences sought between two chances to give the thread back. */
const BATCH = 8;

const nameOf = (style: (typeof STYLES)[number]) => `crossread-${style}`;

/** Paints in `page`, a document shown in a window. */
export function paintIn(page: Document): Painting {
  let index: PageIndex | null = null;
  let turn = 0;
  let flash: ReturnType<typeof setTimeout> | undefined;

  async function freshIndex(): Promise<PageIndex> {
    index = await runInSlices(indexingSteps(page));
    return index;
  }

  async function mark(marks: readonly PageMark[]): Promise<ReadonlyMap<string, Range> | null> {
    const mine = ++turn;
    const found = await freshIndex();
    const ranges = STYLES.map((): Range[] => []);
    const byId = new Map<string, Range>();
    for (const [position, { id, text, style }] of marks.entries()) {
      if (position % BATCH === BATCH - 1) await giveWay();
      const range = found.find(text);
      if (range) byId.set(id, range);
      if (range && style !== null) ranges[style]?.push(range);
    }
    // Newer marks, or none any more, were asked for meanwhile.
    if (mine !== turn) return null;
    for (const style of STYLES) paint(nameOf(style), ranges[style] ?? []);
    return byId;
  }

  async function reveal({ text }: PageMark): Promise<boolean> {
    // The page may have been built anew since it was indexed.
    const range = index?.find(text) ?? (await freshIndex()).find(text);
    if (!range) return false;
    scrollTo(range);
    paint(FLASH, [range]);
    clearTimeout(flash);
    flash = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_MILLISECONDS);
    return true;
  }

  function point(mark: PageMark | null): void {
    const range = mark ? index?.find(mark.text) : null;
    paint(POINTED, range ? [range] : []);
  }

  function clear(): void {
    turn++;
    clearTimeout(flash);
    for (const name of [...STYLES.map(nameOf), FLASH, POINTED]) CSS.highlights.delete(name);
  }

  return { mark, reveal, point, clear };
}

function paint(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Brings a range to the middle of the window, at once where the reader asked for less motion. */
function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!element || !view) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { top, height } = range.getBoundingClientRect();
  // In a paragraph taller than the window its middle is not where the sentence is.
  if (element.getBoundingClientRect().height > view.innerHeight) {
    view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
  } else element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
}
