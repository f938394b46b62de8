import type { ReaderToPanel } from '../../lib/messages';

/** Tells which of some sentences stand in the window, and which of them the reader clicks. */
export interface Tracking {
  /** Follows these sentences instead of those before. */
  follow(sentences: ReadonlyMap<string, Range>): void;
  /** Leaves no listener behind. */
  stop(): void;
}

/** Between two looks at where sentences stand, in milliseconds: soon enough to follow scrolling, too rare to slow it. */
const LOOK_EVERY = 120;

/** Whatever answers a click by itself keeps it. */
const ANSWERS = 'a,button,input,select,textarea,label,summary,[contenteditable],[role="button"]';

/** Follows sentences of `page`, with passive listeners that change nothing in it. */
export function trackIn(page: Document, tell: (message: ReaderToPanel) => void): Tracking {
  let followed: ReadonlyMap<string, Range> = new Map();
  let scroller: Element | null = null;
  let told = '';
  let next: ReturnType<typeof setTimeout> | undefined;

  /** A page may be built anew without the container it scrolled in, or around it. */
  const holdsFollowed = (container: Element | null): boolean => {
    const [range] = followed.values();
    return range !== undefined && (container?.contains(range.startContainer) ?? false);
  };

  function look(): void {
    next = undefined;
    const height = page.defaultView?.innerHeight ?? 0;
    const shown = [...followed]
      .map(([id, range]): Placed => ({ id, box: range.getBoundingClientRect() }))
      .filter(({ box }) => isWithin(box, height))
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
    const ids = readFirst(shown, height * progressOf(holdsFollowed(scroller) ? scroller : page.scrollingElement)).map(
      ({ id }) => id,
    );
    if (ids.join() === told) return;
    told = ids.join();
    tell({ type: 'in-view', ids });
  }

  const lookSoon = () => {
    next ??= setTimeout(look, LOOK_EVERY);
  };

  function scrolled({ target }: Event): void {
    if (target instanceof Element && holdsFollowed(target)) scroller = target;
    lookSoon();
  }

  function clicked(event: MouseEvent): void {
    const selected = page.getSelection();
    if (event.button !== 0 || (selected && !selected.isCollapsed)) return;
    if (event.target instanceof Element && event.target.closest(ANSWERS)) return;
    const chosen = [...followed].find(([, range]) => holds(range, event.clientX, event.clientY));
    if (chosen) tell({ type: 'chosen', id: chosen[0] });
  }

  const ending = new AbortController();
  const passive = { passive: true, capture: true, signal: ending.signal };
  // Captured: a page may scroll in a container of its own.
  page.addEventListener('scroll', scrolled, passive);
  page.defaultView?.addEventListener('resize', lookSoon, passive);
  page.addEventListener('click', clicked, passive);

  return {
    follow(sentences) {
      followed = sentences;
      if (!scroller?.isConnected) scroller = null;
      told = '';
      look();
    },
    stop() {
      ending.abort();
      clearTimeout(next);
    },
  };
}

/** A sentence and where it stands in the window. */
interface Placed {
  id: string;
  box: DOMRect;
}

const isWithin = (box: DOMRect, height: number): boolean => box.height > 0 && box.bottom > 0 && box.top < height;

/** How far something is scrolled: 0 at its beginning, also where it does not scroll, 1 at its end. */
function progressOf(scroller: Element | null): number {
  const room = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
  return scroller && room > 0 ? Math.min(Math.max(scroller.scrollTop / room, 0), 1) : 0;
}

/**
 * The sentence nearest to the line that is read, then the others in reading order. The line goes down the window as the
 * page goes up, from its first line to its last, so that every sentence comes to be read.
 */
function readFirst(shown: readonly Placed[], line: number): Placed[] {
  const away = ({ box }: Placed) => Math.max(box.top - line, line - box.bottom, 0);
  const nearest = Math.min(...shown.map(away));
  const read = shown.find((one) => away(one) === nearest);
  return read ? [read, ...shown.filter((one) => one !== read)] : [];
}

const holds = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
