import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { address, extensionId, openFirefox } from '../../tests/e2e/firefox/firefox';
import type { Marionette } from '../../tests/e2e/firefox/marionette';
import { openStall } from '../tour/stall';
import { shots } from './galleries';

const folder = path.join(shots, 'firefox');

/** How long the comparison may take to stand in the sidebar, in milliseconds. */
const PATIENCE = 20_000;

/** The window of a real Firefox with its own sidebar beside the sample article, light and dark. */
export async function shootFirefox(): Promise<number> {
  await mkdir(folder, { recursive: true });
  const stall = await openStall([]);
  const { marionette, close } = await openFirefox();
  try {
    if (!stall.open) throw new Error('No sample is marked as the one to open');
    await marionette.send('WebDriver:SetWindowRect', { width: 1280, height: 900 });
    await marionette.send('WebDriver:Navigate', { url: address('corpus.html') });
    await marionette.run(`return browser.runtime.sendMessage({ type: 'loadSamples' })`);
    const own = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    await marionette.send('WebDriver:SwitchToWindow', { handle });
    await marionette.send('WebDriver:Navigate', { url: stall.open.url });
    await marionette.send('WebDriver:SwitchToWindow', { handle: own.value, focus: false });
    await compared(marionette);
    await marionette.send('WebDriver:SwitchToWindow', { handle });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    await marionette.run(`return SidebarController.show(arguments[0])`, sidebarId);
    for (const scheme of ['light', 'dark'] as const) {
      // A sidebar follows the browser's own theme, which follows the system's.
      await marionette.run(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${scheme === 'dark' ? 1 : 0})`);
      for (const width of [280, 360, 480]) await take(marionette, width, scheme);
    }
  } finally {
    await close();
    await stall.close();
  }
  console.log(`firefox: pictures in ${folder}`);
  return 0;
}

/** As Firefox names the sidebar of an extension. */
const sidebarId = `${extensionId.replaceAll(/[@.]/g, '_')}-sidebar-action`;

/** Asked from one of Crossread's own pages, in a tab behind the article's. */
async function compared(marionette: Marionette): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const kinds = await marionette.run<(string | undefined)[]>(
      `return browser.storage.session.get(null).then((all) => Object.values(all).map(({ kind }) => kind))`,
    );
    if (kinds.includes('compared')) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('Firefox did not come to a comparison');
}

async function take(marionette: Marionette, width: number, scheme: string): Promise<void> {
  await marionette.run(`document.querySelector('#sidebar-box').style.width = '${width}px'`);
  await new Promise((drawn) => setTimeout(drawn, 700));
  const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
  await writeFile(path.join(folder, `sidebar-${width}-${scheme}.png`), Buffer.from(value, 'base64'));
}
