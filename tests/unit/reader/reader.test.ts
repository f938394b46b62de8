// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintIn } from '../../../entrypoints/reader/painting';
import { readPage } from '../../../entrypoints/reader/reading';
import { type MarksPort, servePanel } from '../../../entrypoints/reader/serving';
import { trackIn } from '../../../entrypoints/reader/tracking';
import type { PageMark, PanelToReader, ReaderToPanel } from '../../../lib/messages';

const track = (tell: (message: ReaderToPanel) => void) => trackIn(document, tell);
const highlights = new Map<string, Set<Range>>();
const textOf = (name: string) => [...(highlights.get(name) ?? [])].map(String);
const mark = (text: string, style: PageMark['style'] = 0): PageMark => ({ id: text.slice(0, 8), text, style });

/** A window whose forced colours the reader can turn on and off. */
function forcedColours() {
  const query = Object.assign(new EventTarget(), { matches: false });
  window.matchMedia = vi.fn(() => query as unknown as MediaQueryList);
  return (matches: boolean) => {
    query.matches = matches;
    query.dispatchEvent(new Event('change'));
  };
}

beforeEach(() => {
  forcedColours();
  highlights.clear();
  vi.stubGlobal('CSS', { highlights, supports: () => false });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  document.body.innerHTML =
    '<main><p>Ships are waiting. The <b>board</b> has signed.</p><p>Nobody lost a place.</p></main>';
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('painting', () => {
  it('marks sentences by style, under names that tell no verdict, and leaves the page as it is', async () => {
    const before = document.documentElement.outerHTML;
    await paintIn(document).mark({
      look: 'underlines',
      marks: [mark('Ships are waiting.', 0), mark('The board has signed.', 2), mark('Not in the page.', 1)],
    });
    expect(textOf('crossread-0')).toEqual(['Ships are waiting.']);
    expect(textOf('crossread-2')).toEqual(['The board has signed.']);
    expect([...highlights.keys()]).toEqual(['crossread-0', 'crossread-2']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['tint', ['crossread-0', 'crossread-2', 'crossread-6']],
    ['frame', ['crossread-7', 'crossread-9']],
    ['none', []],
  ] as const)('in the look %s paints two styles that differ, and takes the look before away', async (look, names) => {
    const painting = paintIn(document);
    const marks = [mark('Ships are waiting.', 0), mark('The board has signed.', 2)];
    await painting.mark({ look: 'underlines', marks });
    expect(await painting.mark({ look, marks })).toHaveProperty('size', 2);
    expect([...highlights.keys()].sort()).toEqual(names);
  });

  it('fills in forced colours another part of the words for each style, since every fill is alike there', async () => {
    forcedColours()(true);
    const text = 'The board has signed.';
    const filled = async (style: PageMark['style']) => {
      await paintIn(document).mark({ look: 'frame', marks: [mark(text, style)] });
      return textOf(`crossread-${(style ?? 0) + 7}`);
    };
    expect(await filled(0)).toEqual([text]);
    expect(await filled(1)).toEqual(['The', 'board', 'has', 'signed.']);
    expect(await filled(2)).toEqual(['The', 'has']);
    expect(await filled(3)).toEqual(['The']);
  });

  it('paints anew where forced colours are turned on or off, until the paint is taken away', async () => {
    const turn = forcedColours();
    const painting = paintIn(document);
    await painting.mark({ look: 'frame', marks: [mark('The board has signed.', 3)] });
    expect(textOf('crossread-10')).toEqual(['The board has signed.']);
    turn(true);
    expect(textOf('crossread-10')).toEqual(['The']);
    turn(false);
    expect(textOf('crossread-10')).toEqual(['The board has signed.']);
    painting.clear();
    turn(true);
    expect(highlights.size).toBe(0);
  });

  it('looks in forced colours at no more of a page than its marked sentences', async () => {
    const sentences = Array.from({ length: 40 }, (_, at) => `Ship number ${at} is waiting.`);
    document.body.innerHTML = `<main><p>${sentences.map((text) => text.replace('Ship', '<b>Ship</b>')).join(' ')}</p></main>`;
    forcedColours()(true);
    const looked = vi.spyOn(Range.prototype, 'intersectsNode');
    await paintIn(document).mark({ look: 'frame', marks: sentences.map((text) => mark(text, 1)) });
    expect(textOf('crossread-8')).toHaveLength(40 * 5);
    expect(looked.mock.calls.length).toBeLessThan(40 * 4);
    looked.mockRestore();
  });

  it('fills nothing in parts where forced colours leave the lines', async () => {
    forcedColours()(true);
    vi.stubGlobal('CSS', { highlights, supports: (name: string) => name === '-moz-appearance' });
    await paintIn(document).mark({ look: 'underlines', marks: [mark('The board has signed.', 3)] });
    expect(textOf('crossread-3')).toEqual(['The board has signed.']);
  });

  it('points nothing out where no marks are wanted, and still flashes a sentence gone to', async () => {
    forcedColours()(true);
    const painting = paintIn(document);
    const ships = mark('Ships are waiting.');
    await painting.mark({ look: 'none', marks: [ships] });
    painting.point(ships);
    expect(highlights.size).toBe(0);
    await painting.reveal(ships);
    expect([...highlights.keys()]).toEqual(['crossread-4']);
    painting.clear();
  });

  it('replaces the marks before', async () => {
    const painting = paintIn(document);
    await painting.mark({ look: 'underlines', marks: [mark('Ships are waiting.', 0)] });
    await painting.mark({ look: 'underlines', marks: [mark('Nobody lost a place.', 3)] });
    expect([...highlights.keys()]).toEqual(['crossread-3']);
  });

  it('paints nothing that was cleared while it was sought', async () => {
    const painting = paintIn(document);
    const done = painting.mark({ look: 'underlines', marks: [mark('Ships are waiting.')] });
    painting.clear();
    await done;
    expect(highlights.size).toBe(0);
  });

  it.each([
    [true, 'instant'],
    [false, 'smooth'],
  ])('reveals a sentence and flashes it; reduced motion %s scrolls %s', async (matches, behavior) => {
    vi.useFakeTimers();
    window.matchMedia = vi.fn(() => ({ matches }) as MediaQueryList);
    const revealed = paintIn(document).reveal(mark('Nobody lost a place.'));
    await vi.advanceTimersByTimeAsync(100);
    expect(await revealed).toBe(true);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledWith(expect.objectContaining({ behavior }));
    expect(textOf('crossread-4')).toEqual(['Nobody lost a place.']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(highlights.size).toBe(0);
  });

  it('reveals a sentence of a page that was built anew since it was marked', async () => {
    const painting = paintIn(document);
    await painting.mark({ look: 'underlines', marks: [mark('Nobody lost a place.')] });
    document.body.innerHTML = '<div><p>Nobody lost a place.</p></div>';
    expect(await painting.reveal(mark('Nobody lost a place.'))).toBe(true);
  });
});

class FakePort implements MarksPort {
  sent: ReaderToPanel[] = [];
  ended = false;
  private hear: (message: PanelToReader) => void = () => {};
  private end: () => void = () => {};
  onMessage = {
    addListener: (listener: (message: PanelToReader) => void) => {
      this.hear = listener;
    },
  };
  onDisconnect = {
    addListener: (listener: () => void) => {
      this.end = listener;
    },
  };
  constructor(readonly name = 'marks') {}
  postMessage(message: ReaderToPanel) {
    this.sent.push(message);
  }
  disconnect() {
    this.ended = true;
  }
  async say(message: PanelToReader) {
    this.hear(message);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  close() {
    this.end();
  }
}

describe('serving the panel', () => {
  it('takes all paint away when the panel closes', async () => {
    const serving = servePanel(paintIn(document), track);
    const port = new FakePort();
    serving.connected(port);
    await port.say({ type: 'mark', look: 'underlines', marks: [mark('Ships are waiting.')] });
    expect(highlights.size).toBe(1);
    port.close();
    expect(highlights.size).toBe(0);
  });

  it('keeps the paint while a newer panel is open', async () => {
    const serving = servePanel(paintIn(document), track);
    const [older, newer] = [new FakePort(), new FakePort()];
    serving.connected(older);
    serving.connected(newer);
    await newer.say({ type: 'mark', look: 'underlines', marks: [mark('Ships are waiting.')] });
    older.close();
    expect(highlights.size).toBe(1);
  });

  it('says when a sentence asked for is not in the page', async () => {
    const port = new FakePort();
    servePanel(paintIn(document), track).connected(port);
    await port.say({ type: 'reveal', mark: { id: 's7', text: 'This sentence was taken out of the page.', style: 0 } });
    expect(port.sent).toEqual([{ type: 'not-found', id: 's7' }]);
  });

  it('hears no port of another name', async () => {
    const port = new FakePort('other');
    servePanel(paintIn(document), track).connected(port);
    await port.say({ type: 'mark', look: 'underlines', marks: [mark('Ships are waiting.')] });
    expect(highlights.size).toBe(0);
  });

  it('ends its ports when a newer reader script takes over', () => {
    const serving = servePanel(paintIn(document), track);
    const port = new FakePort();
    serving.connected(port);
    serving.stop();
    expect(port.ended).toBe(true);
  });
});

describe('readPage', () => {
  it('says why a page could not be read', async () => {
    const text = document.body.appendChild(document.createElement('p'));
    text.textContent = 'The harbour was closed. '.repeat(30_000);
    const reading = await readPage(document, 'https://a.example/news/1');
    expect(reading).toMatchObject({ article: null, failure: { code: 'extraction-failed' } });
  });
});

describe('following sentences', () => {
  const boxes = new Map<string, { top: number; bottom: number }>();
  const ships = mark('Ships are waiting.');
  const nobody = mark('Nobody lost a place.');

  beforeEach(() => {
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
      const { top, bottom } = boxes.get(String(this)) ?? { top: -20, bottom: 0 };
      return { top, bottom, height: bottom - top } as DOMRect;
    });
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
      const { top, bottom } = boxes.get(String(this)) ?? { top: -20, bottom: 0 };
      return [{ left: 0, right: 100, top, bottom }] as unknown as DOMRectList;
    });
    boxes.set(ships.text, { top: 10, bottom: 30 }).set(nobody.text, { top: 5000, bottom: 5020 });
  });
  afterEach(() => vi.restoreAllMocks());

  async function followed() {
    const serving = servePanel(paintIn(document), track);
    const port = new FakePort();
    serving.connected(port);
    await port.say({ type: 'mark', look: 'underlines', marks: [ships, nobody] });
    return port;
  }

  it('tells which stand in the window, again only when that changes', async () => {
    const port = await followed();
    expect(port.sent).toEqual([{ type: 'in-view', ids: [ships.id] }]);
    document.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(port.sent).toHaveLength(1);
    boxes.set(nobody.text, { top: 40, bottom: 60 });
    document.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(port.sent.at(-1)).toEqual({ type: 'in-view', ids: [ships.id, nobody.id] });
    port.close();
  });

  it('tells first which is read: the line read goes down the window as the page is scrolled to its end', async () => {
    boxes.set(nobody.text, { top: 400, bottom: 420 });
    const port = await followed();
    expect(port.sent).toEqual([{ type: 'in-view', ids: [ships.id, nobody.id] }]);
    const scroller = document.querySelector('main') as HTMLElement;
    Object.defineProperties(scroller, { scrollHeight: { value: 2000 }, clientHeight: { value: 800 } });
    const scrollTo = async (top: number) => {
      scroller.scrollTop = top;
      scroller.dispatchEvent(new Event('scroll'));
      await new Promise((resolve) => setTimeout(resolve, 150));
    };
    await scrollTo(1200);
    expect(port.sent.at(-1)).toEqual({ type: 'in-view', ids: [nobody.id, ships.id] });
    await scrollTo(0);
    expect(port.sent.at(-1)).toEqual({ type: 'in-view', ids: [ships.id, nobody.id] });
    port.close();
  });

  it('goes by the window again where the sentences stand no more in the container that was scrolled', async () => {
    const page = { scrollHeight: 3000, clientHeight: 800, scrollTop: 2200 };
    vi.spyOn(document, 'scrollingElement', 'get').mockReturnValue(page as Element);
    const tell = vi.fn();
    const tracking = track(tell);
    const follow = () => {
      const sentences = [...document.querySelectorAll('p')].map((paragraph, at) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        return [`sentence ${at}`, range] as const;
      });
      boxes.clear();
      for (const [at, [, range]] of sentences.entries())
        boxes.set(String(range), { top: at * 700, bottom: at * 700 + 20 });
      tracking.follow(new Map(sentences));
    };
    follow();
    expect(tell).toHaveBeenLastCalledWith({ type: 'in-view', ids: ['sentence 1', 'sentence 0'] });
    const container = document.querySelector('main') as HTMLElement;
    container.dispatchEvent(new Event('scroll'));
    document.body.innerHTML = container.innerHTML;
    follow();
    expect(tell).toHaveBeenLastCalledWith({ type: 'in-view', ids: ['sentence 1', 'sentence 0'] });
    tracking.stop();
  });

  it('tells which sentence was clicked, leaves links their click, and hears nothing once the panel is closed', async () => {
    const port = await followed();
    const click = (target: Element, y: number) =>
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 5, clientY: y }));
    const paragraph = document.querySelector('p') as Element;
    click(paragraph, 20);
    expect(port.sent.at(-1)).toEqual({ type: 'chosen', id: ships.id });
    const before = port.sent.length;
    click(paragraph, 300);
    paragraph.insertAdjacentHTML('beforeend', '<a href="#x">link</a>');
    click(paragraph.querySelector('a') as Element, 20);
    port.close();
    click(paragraph, 20);
    expect(port.sent).toHaveLength(before);
  });

  it('points a sentence out until it is to point no more', async () => {
    const port = await followed();
    await port.say({ type: 'point', mark: nobody });
    expect(textOf('crossread-5')).toEqual([nobody.text]);
    await port.say({ type: 'point', mark: null });
    expect(highlights.has('crossread-5')).toBe(false);
    port.close();
  });
});
