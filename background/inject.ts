import { browser } from 'wxt/browser';
import marks from '../assets/marks.css?inline';

/** Runs the detector in the top frame of a tab. Rejects where the browser allows no script. */
export async function injectDetector(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/detector.js'] });
}

/**
 * The same where what the detector told of the page may have been dropped since: it says nothing a second time within
 * seconds (see entrypoints/detector/looking.ts), so it is made to forget that it spoke.
 */
export async function injectDetectorAnew(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => {
      const { crossreadLooking } = globalThis as { crossreadLooking?: { toldAt: number | null } };
      if (crossreadLooking) crossreadLooking.toldAt = null;
    },
  });
  await injectDetector(tab);
}

/** Runs the reader script in a tab; its answer comes as a message. Rejects where the browser allows no script. */
export async function injectReader(tab: number): Promise<void> {
  // Origin USER survives a page that empties its adopted style sheets.
  await browser.scripting.insertCSS({ target: { tabId: tab }, css: marks, origin: 'USER' });
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/reader.js'] });
}

/**
 * Whether a document was met before, and remembers that it now was. The first address of a document is the registered
 * detector's to look at; a later one (pushState, or the document back from the cache) nobody has looked at.
 * The memory is a variable of the extension's isolated world, which scripts of the page cannot see.
 */
export async function metBefore(tab: number): Promise<boolean> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => {
      const world = globalThis as { crossreadMet?: true };
      const met = world.crossreadMet === true;
      world.crossreadMet = true;
      return met;
    },
  });
  return injected?.result === true;
}

/** What the reader selected in the top frame of a tab; empty when nothing. */
export async function selectionIn(tab: number): Promise<string> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => getSelection()?.toString() ?? '',
  });
  return typeof injected?.result === 'string' ? injected.result : '';
}
