import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageMessage } from '../../lib/messages';
import { paintIn } from './painting';
import { readPage } from './reading';
import { type MarksPort, servePanel } from './serving';
import { trackIn } from './tracking';

/** Variable of the extension's isolated world: the reader script injected before, which a newer one replaces. */
const world = globalThis as { crossreadReader?: { stop(): void } };

export default defineUnlistedScript(() => {
  world.crossreadReader?.stop();
  const painting = paintIn(document);
  // An orphan of an older version lives in a world of its own; its paint is in the page's registry all the same.
  painting.clear();
  const serving = servePanel(painting, (tell) => trackIn(document, tell));
  const connected = (port: MarksPort) => serving.connected(port);
  browser.runtime.onConnect.addListener(connected);
  world.crossreadReader = {
    stop() {
      browser.runtime.onConnect.removeListener(connected);
      serving.stop();
    },
  };
  void report();
});

async function report(): Promise<void> {
  const url = location.href.split('#', 1)[0] ?? '';
  const message: PageMessage = { type: 'articleRead', ...(await readPage(document, url)) };
  // The page moved on while it was read, or the extension was replaced: a newer script reads again.
  if (location.href.split('#', 1)[0] !== url || browser.runtime?.id === undefined) return;
  // Fails only while the extension is being replaced; the background then reads the tab again.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
