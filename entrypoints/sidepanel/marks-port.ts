import type { PageMark, PageMarks, PanelToReader, ReaderToPanel } from '../../lib/messages';

/** The part of runtime.Port used here, so that a test can stand in for it. */
export interface ReaderPort {
  postMessage(message: PanelToReader): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ReaderToPanel) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface MarksPort {
  /** Marks these sentences in the page of a tab, and no longer those of another; null takes all marks away. */
  show(tab: number, marks: PageMarks | null): void;
  /** Scrolls the page to a sentence. */
  reveal(mark: PageMark): void;
  /** Points a sentence out in the page, and no longer another; null takes the pointer away. */
  point(mark: PageMark | null): void;
}

/** What the panel hears of the page. */
export interface PageNews {
  /** A sentence asked for is not in the page. */
  notFound(): void;
  /** Ids of the marks that stand in the window now; none when the page is left. */
  inView(ids: readonly string[]): void;
  /** The reader clicked a marked sentence. */
  chosen(id: string): void;
}

/** The reader script may still be on its way into the page when the panel first calls, in milliseconds. */
const RETRY_AFTER = 400;

interface Shown {
  tab: number;
  marks: PageMarks;
  /** Whether a lost connection may be tried once more. */
  mayRetry: boolean;
}

/**
 * Holds one port to the reader script of the tab shown. The page is marked only while the port is open, so closing it
 * is what takes the marks away.
 */
export function connectMarks(connect: (tab: number) => ReaderPort, news: PageNews): MarksPort {
  let port: ReaderPort | null = null;
  let shown: Shown | null = null;
  let awaited: PageMark | null = null;

  const close = () => {
    port?.disconnect();
    port = null;
    news.inView([]);
  };

  const lost = (closed: ReaderPort) => {
    if (closed !== port) return;
    port = null;
    news.inView([]);
    if (!shown?.mayRetry) {
      if (awaited) news.notFound();
      awaited = null;
      return;
    }
    const retried = { ...shown, mayRetry: false };
    shown = retried;
    setTimeout(() => {
      if (shown === retried && !port) open(retried);
    }, RETRY_AFTER);
  };

  const hear = (message: ReaderToPanel) => {
    if (message.type === 'in-view') return news.inView(message.ids);
    if (message.type === 'chosen') return news.chosen(message.id);
    if (message.id !== awaited?.id) return;
    awaited = null;
    news.notFound();
  };

  const open = ({ tab, marks }: Shown) => {
    const opened = connect(tab);
    port = opened;
    opened.onDisconnect.addListener(() => lost(opened));
    opened.onMessage.addListener((message) => {
      if (opened === port) hear(message);
    });
    opened.postMessage({ type: 'mark', ...marks });
    if (awaited) opened.postMessage({ type: 'reveal', mark: awaited });
  };

  return {
    show(tab, marks) {
      if (shown?.tab !== tab || marks === null) {
        close();
        awaited = null;
      }
      shown = marks === null ? null : { tab, marks, mayRetry: true };
      if (!shown) return;
      if (port) port.postMessage({ type: 'mark', ...shown.marks });
      else open(shown);
    },
    reveal(mark) {
      awaited = mark;
      if (port) port.postMessage({ type: 'reveal', mark });
      else if (shown) open({ ...shown, mayRetry: false });
      else news.notFound();
    },
    point(mark) {
      port?.postMessage({ type: 'point', mark });
    },
  };
}
