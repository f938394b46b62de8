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
  let told = '';
  let next: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    next = undefined;
    const height = page.defaultView?.innerHeight ?? 0;
    const ids = [...followed].filter(([, range]) => isWithin(range, height)).map(([id]) => id);
    if (ids.join() === told) return;
    told = ids.join();
    tell({ type: 'in-view', ids });
  }

  const lookSoon = () => {
    next ??= setTimeout(look, LOOK_EVERY);
  };

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
  page.addEventListener('scroll', lookSoon, passive);
  page.defaultView?.addEventListener('resize', lookSoon, passive);
  page.addEventListener('click', clicked, passive);

  return {
    follow(sentences) {
      followed = sentences;
      told = '';
      look();
    },
    stop() {
      ending.abort();
      clearTimeout(next);
    },
  };
}

function isWithin(range: Range, height: number): boolean {
  const box = range.getBoundingClientRect();
  return box.height > 0 && box.bottom > 0 && box.top < height;
}

const holds = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
