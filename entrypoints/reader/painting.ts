import { giveWay, indexingSteps, type PageIndex, runInSlices } from '../../lib/article';
import { allLayers, FLASH, layersOf, type MarkLook, type MarkStyle, POINTED } from '../../lib/mark-looks';
import { areMarksFilled, onForcedColors, shapesOf } from '../../lib/mark-shapes';
import type { PageMark, PageMarks } from '../../lib/messages';

/** Paints sentences of the page with the CSS Custom Highlight API, which changes nothing in the page. */
export interface Painting {
  /** Paints these marks instead of those before, in the look given. The ranges found, by id; null when newer marks were asked for meanwhile. */
  mark(marks: PageMarks): Promise<ReadonlyMap<string, Range> | null>;
  /** Points a sentence out where it stands, until another or none is; never where marks are not wanted. */
  point(mark: PageMark | null): void;
  /** Scrolls to a sentence and flashes it; false when the page has no such sentence. */
  reveal(mark: PageMark): Promise<boolean>;
  /** Takes all paint away, also that of a reader script before this one. */
  clear(): void;
}

const FLASH_MILLISECONDS = 2_000;
/** Sentences sought between two chances to give the thread back. */
const BATCH = 8;

/** Sentences as they were found, and how they are to look. */
interface Found {
  look: MarkLook;
  sentences: readonly { range: Range; style: MarkStyle }[];
}

/** Paints in `page`, a document shown in a window. */
export function paintIn(page: Document): Painting {
  let index: PageIndex | null = null;
  let turn = 0;
  let pointing = true;
  let shown: Found | null = null;
  let quiet: (() => void) | null = null;
  let flash: ReturnType<typeof setTimeout> | undefined;

  async function freshIndex(): Promise<PageIndex> {
    index = await runInSlices(indexingSteps(page));
    return index;
  }

  async function mark({ look, marks }: PageMarks): Promise<ReadonlyMap<string, Range> | null> {
    const mine = ++turn;
    pointing = look !== 'none';
    const found = await freshIndex();
    const sentences: { range: Range; style: MarkStyle }[] = [];
    const byId = new Map<string, Range>();
    for (const [position, { id, text, style }] of marks.entries()) {
      if (position % BATCH === BATCH - 1) await giveWay();
      const range = found.find(text);
      if (range) byId.set(id, range);
      if (range && style !== null) sentences.push({ range, style });
    }
    // Newer marks, or none any more, were asked for meanwhile.
    if (mine !== turn) return null;
    shown = { look, sentences };
    paintFound(shown);
    quiet ??= onForcedColors(() => shown && paintFound(shown));
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
    const range = mark && pointing ? index?.find(mark.text) : null;
    paint(POINTED, range ? [range] : []);
  }

  function clear(): void {
    turn++;
    shown = null;
    quiet?.();
    quiet = null;
    clearTimeout(flash);
    for (const name of [...allLayers, FLASH, POINTED]) CSS.highlights.delete(name);
  }

  return { mark, reveal, point, clear };
}

function paintFound({ look, sentences }: Found): void {
  const ranges = new Map<string, Range[]>(allLayers.map((name) => [name, []]));
  const filled = areMarksFilled();
  for (const { range, style } of sentences) {
    const painted = filled ? shapesOf(range, style) : [range];
    for (const name of layersOf(look, style)) ranges.get(name)?.push(...painted);
  }
  for (const [name, marked] of ranges) paint(name, marked);
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
