import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectMarks, type ReaderPort } from '../../../entrypoints/sidepanel/marks-port';
import type { PageMark, PageMarks, PanelToReader, ReaderToPanel } from '../../../lib/messages';

const mark: PageMark = { id: 's1', text: 'A sentence.', style: 0 };
const marked = (...marks: PageMark[]): PageMarks => ({ look: 'underlines', marks });

class FakePort implements ReaderPort {
  sent: PanelToReader[] = [];
  open = true;
  private hear: (message: ReaderToPanel) => void = () => {};
  private lose: () => void = () => {};
  onMessage = {
    addListener: (listener: typeof this.hear) => {
      this.hear = listener;
    },
  };
  onDisconnect = {
    addListener: (listener: () => void) => {
      this.lose = listener;
    },
  };
  constructor(readonly tab: number) {}
  postMessage(message: PanelToReader) {
    this.sent.push(message);
  }
  /** Like a browser's: the end that disconnects hears nothing of it. */
  disconnect() {
    this.open = false;
  }
  answer(message: ReaderToPanel) {
    this.hear(message);
  }
  break() {
    this.open = false;
    this.lose();
  }
}

let ports: FakePort[];
let notFound: ReturnType<typeof vi.fn<() => void>>;
let inView: ReturnType<typeof vi.fn<(ids: readonly string[]) => void>>;
let chosen: ReturnType<typeof vi.fn<(id: string) => void>>;
const start = () =>
  connectMarks(
    (tab) => {
      const port = new FakePort(tab);
      ports.push(port);
      return port;
    },
    { notFound, inView, chosen },
  );
const last = () => ports.at(-1) as FakePort;

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  notFound = vi.fn<() => void>();
  inView = vi.fn<(ids: readonly string[]) => void>();
  chosen = vi.fn<(id: string) => void>();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the port to the reader script', () => {
  it('marks the sentences of the tab shown', () => {
    start().show(7, marked(mark));
    expect(last().tab).toBe(7);
    expect(last().sent).toEqual([{ type: 'mark', look: 'underlines', marks: [mark] }]);
  });

  it('is closed when there is nothing to mark, which takes the marks away', () => {
    const marks = start();
    marks.show(7, marked(mark));
    marks.show(7, null);
    expect(last().open).toBe(false);
  });

  it('leaves one tab for another', () => {
    const marks = start();
    marks.show(7, marked(mark));
    marks.show(8, marked(mark));
    expect(ports.map(({ tab, open }) => [tab, open])).toEqual([
      [7, false],
      [8, true],
    ]);
  });

  it('stays open while findings change', () => {
    const marks = start();
    marks.show(7, marked(mark));
    marks.show(7, marked());
    expect(ports).toHaveLength(1);
    expect(last().sent.at(-1)).toEqual({ type: 'mark', look: 'underlines', marks: [] });
  });

  it('tries once more where the reader script is not there yet, and then gives up', () => {
    start().show(7, marked(mark));
    last().break();
    vi.advanceTimersByTime(1000);
    expect(ports).toHaveLength(2);
    last().break();
    vi.advanceTimersByTime(10_000);
    expect(ports).toHaveLength(2);
  });

  it('does not come back to a tab the reader has left', () => {
    const marks = start();
    marks.show(7, marked(mark));
    last().break();
    marks.show(8, null);
    vi.advanceTimersByTime(1000);
    expect(ports).toHaveLength(1);
  });

  it('scrolls to a sentence', () => {
    const marks = start();
    marks.show(7, marked(mark));
    marks.reveal(mark);
    expect(last().sent.at(-1)).toEqual({ type: 'reveal', mark });
  });

  it('says so when the page does not hold the sentence asked for, and not for others', () => {
    const marks = start();
    marks.show(7, marked(mark));
    last().answer({ type: 'not-found', id: 's1' });
    expect(notFound).not.toHaveBeenCalled();
    marks.reveal(mark);
    last().answer({ type: 'not-found', id: 's2' });
    expect(notFound).not.toHaveBeenCalled();
    last().answer({ type: 'not-found', id: 's1' });
    expect(notFound).toHaveBeenCalledOnce();
  });

  it('says so when no reader script answers at all', () => {
    const marks = start();
    marks.show(7, marked(mark));
    last().break();
    vi.advanceTimersByTime(1000);
    last().break();
    marks.reveal(mark);
    last().break();
    expect(notFound).toHaveBeenCalledOnce();
  });

  it('tells which sentences stand in the window, and none once the page is left', () => {
    const marks = start();
    marks.show(7, marked(mark));
    last().answer({ type: 'in-view', ids: ['s1'] });
    expect(inView).toHaveBeenLastCalledWith(['s1']);
    marks.show(7, null);
    expect(inView).toHaveBeenLastCalledWith([]);
  });

  it('hears no more of a page that was left', () => {
    const marks = start();
    marks.show(7, marked(mark));
    const before = last();
    marks.show(8, marked(mark));
    before.answer({ type: 'chosen', id: 's1' });
    expect(chosen).not.toHaveBeenCalled();
    last().answer({ type: 'chosen', id: 's2' });
    expect(chosen).toHaveBeenCalledWith('s2');
  });

  it('points a sentence out, and takes the pointer away', () => {
    const marks = start();
    marks.point(mark);
    expect(ports).toHaveLength(0);
    marks.show(7, marked(mark));
    marks.point(mark);
    marks.point(null);
    expect(last().sent.slice(-2)).toEqual([
      { type: 'point', mark },
      { type: 'point', mark: null },
    ]);
  });
});
