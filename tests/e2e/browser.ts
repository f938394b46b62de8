import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

/** The built extension; CROSSREAD_OUT names another output folder than the usual. */
export const built = (browser: 'chrome' | 'firefox'): string =>
  path.resolve(import.meta.dirname, '../..', process.env.CROSSREAD_OUT ?? '.output', `${browser}-mv3`);

/** Nothing of the browser's own may ask the network, which the test machine may not have. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--test-type', // hides the bar about --no-sandbox, which would take room from headed screenshots
];

export interface Launch {
  profile: string;
  /** Name of an X display to show the browser on; null runs it headless. */
  display: string | null;
}

/** Starts Chromium with the extension, in a profile of its own. */
export function launch({ profile, display }: Launch): Promise<BrowserContext> {
  const extension = built('chrome');
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: display === null,
    viewport: null,
    // Playwright switches it off; readers have it on.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    env: display === null ? undefined : { ...process.env, DISPLAY: display },
    args: [
      ...quiet,
      `--disable-extensions-except=${extension}`, // undoes the --disable-extensions that Playwright passes
      `--load-extension=${extension}`,
      '--remote-debugging-port=0', // so that a second connection can see the side panel as a page
      '--window-size=1280,800',
      '--window-position=0,0',
      '--lang=en-US',
    ],
  });
}
