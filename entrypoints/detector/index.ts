import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageMessage } from '../../lib/messages';
import type { Matcher } from '../../lib/story/matcher';
import { type Looking, lookAt, type Surroundings } from './looking';

/** Variable of the extension's isolated world, which scripts of the page cannot see. */
const world = globalThis as { crossreadLooking?: Looking };

const around: Surroundings = {
  document,
  address: () => location.href.split('#', 1)[0] ?? '',
  alive: () => browser.runtime?.id !== undefined,
  async matcher() {
    const { matcher } = await browser.storage.local.get('matcher');
    return Array.isArray(matcher) ? (matcher as Matcher) : [];
  },
  tell(url) {
    // Fails only while the extension is being replaced; the new one looks at all open tabs again.
    const message: PageMessage = { type: 'articleDetected', url };
    browser.runtime.sendMessage(message).catch(() => undefined);
  },
};

const look = () => {
  world.crossreadLooking = lookAt(around, world.crossreadLooking);
};

export default defineUnlistedScript(() => {
  // A page built ahead of a click is looked at once the reader sees it: until then its tab shows another page.
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', look, { once: true });
  else look();
});
