import type { PageMark, PanelToReader, ReaderToPanel } from '../../lib/messages';

/** The part of runtime.Port used here, so that a test can stand in for it. */
export interface ReaderPort {
  postMessage(message: PanelToReader): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ReaderToPanel) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface MarksPort {
  /** Marks these sentences in the page of a tab, and no longer those of another; null takes all marks away. */
  show(tab: number, marks: readonly PageMark[] | null): void;
  /** Scrolls the page to a sentence. */
  reveal(mark: PageMark): void;
}

/** The reader script may still be on its way into the page when the panel first calls, in milliseconds. */
const RETRY_AFTER = 400;

interface Shown {
  tab: number;
  marks: readonly PageMark[];
  /** Whether a lost connection may be tried once more. */
  mayRetry: boolean;
}

/**
 * Holds one port to the reader script of the tab shown. The page is marked only while the port is open, so closing it
 * is what takes the marks away. `onNotFound` hears of a sentence asked for that the page does not hold.
 */
export function connectMarks(connect: (tab: number) => ReaderPort, onNotFound: () => void): MarksPort {
  let port: ReaderPort | null = null;
  let shown: Shown | null = null;
  let awaited: PageMark | null = null;

  const close = () => {
    port?.disconnect();
    port = null;
  };

  const lost = (closed: ReaderPort) => {
    if (closed !== port) return;
    port = null;
    if (!shown?.mayRetry) {
      if (awaited) onNotFound();
      awaited = null;
      return;
    }
    const retried = { ...shown, mayRetry: false };
    shown = retried;
    setTimeout(() => {
      if (shown === retried && !port) open(retried);
    }, RETRY_AFTER);
  };

  const open = ({ tab, marks }: Shown) => {
    const opened = connect(tab);
    port = opened;
    opened.onDisconnect.addListener(() => lost(opened));
    opened.onMessage.addListener((message) => {
      if (message.type !== 'not-found' || message.id !== awaited?.id) return;
      awaited = null;
      onNotFound();
    });
    opened.postMessage({ type: 'mark', marks });
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
      if (port) port.postMessage({ type: 'mark', marks: shown.marks });
      else open(shown);
    },
    reveal(mark) {
      awaited = mark;
      if (port) port.postMessage({ type: 'reveal', mark });
      else if (shown) open({ ...shown, mayRetry: false });
      else onNotFound();
    },
  };
}
