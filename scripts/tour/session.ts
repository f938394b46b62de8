import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { PanelReply } from '../../lib/ask-background';
import type { PanelToBackground } from '../../lib/messages';

export interface TourOptions {
  /** A Chromium that loads unpacked extensions. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** HTML files to read instead of the samples; absolute paths. */
  files: readonly string[];
}

/** A real browser with Crossread in it and a profile of its own, removed when it closes. */
export interface Session {
  context: BrowserContext;
  /** One of Crossread's own pages in a tab: it may ask the background, and sees what the background stores. */
  desk: Page;
  worker: Worker;
  /** Opens the real side panel beside a page and returns it, drivable as a page. */
  openPanel(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** As wide as a laptop's screen, so that page and sidebar both have room. */
const WINDOW = { width: 1360, height: 900 };

const FLAGS = [
  '--remote-debugging-port=0', // connectOverCDP alone lists the side panel as a page
  '--test-type', // hides the bar that warns of running as root
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  `--window-size=${WINDOW.width},${WINDOW.height}`,
  '--window-position=0,0',
];

/** Pictures are looked at on fine screens too. A window keeps the scale of its screen. */
const FINE = '--force-device-scale-factor=2';

export async function openSession(options: TourOptions, { headless }: { headless: boolean }): Promise<Session> {
  const profile = await mkdtemp(path.join(tmpdir(), 'crossread-profile-'));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const context = await launch(options, profile, headless).catch(async (error) => {
    await removeProfile();
    throw error;
  });
  const attached: Browser[] = [];
  const close = async () => {
    for (const browser of attached) await browser.close().catch(() => {}); // It is gone when the reader closed it.
    await context.close();
    await removeProfile();
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    const desk = await openDesk(context, new URL(worker.url()).host);
    const openPanel = async (page: Page) => {
      const { browser, panel } = await panelBeside(page, desk, profile);
      attached.push(browser);
      return panel;
    };
    return { context, desk, worker, openPanel, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function launch({ executable, extension }: TourOptions, profile: string, headless: boolean): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: null,
    // An interruption is ours to handle: Playwright's own handling would end the process with an error.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...FLAGS,
      ...(headless ? [FINE] : []),
    ],
  });
}

async function openDesk(context: BrowserContext, extensionId: string): Promise<Page> {
  const desk = context.pages()[0] ?? (await context.newPage());
  await desk.goto(`chrome-extension://${extensionId}/corpus.html`);
  return desk;
}

/** The panel opens only on a gesture, which evaluating in a page carries and evaluating in the worker does not. */
async function panelBeside(page: Page, desk: Page, profile: string): Promise<{ browser: Browser; panel: Page }> {
  const tab = await tabOf(desk, page);
  await desk.evaluate((windowId) => chrome.sidePanel.open({ windowId }), tab.windowId);
  await page.bringToFront();
  const [port] = (await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const find = () =>
    browser
      .contexts()[0]
      ?.pages()
      .find((candidate) => candidate.url().endsWith('/sidepanel.html'));
  return { browser, panel: await until('the side panel to open', async () => find()) };
}

/** The browser's own numbers for the tab that shows a page. */
export async function tabOf(desk: Page, page: Page): Promise<{ id: number; windowId: number }> {
  const tabs = await desk.evaluate(async () =>
    (await chrome.tabs.query({})).map(({ id, windowId, url }) => ({ id, windowId, url })),
  );
  const tab = tabs.findLast(({ url }) => url === page.url());
  if (tab?.id === undefined) throw new Error(`No tab shows ${page.url()}`);
  return { id: tab.id, windowId: tab.windowId };
}

/** Asks the background as Crossread's own pages do. Rejects when it does not answer or broke. */
export async function ask<K extends keyof PanelToBackground>(
  desk: Page,
  type: K,
  ...[data]: Parameters<PanelToBackground[K]>
): Promise<ReturnType<PanelToBackground[K]>> {
  const reply = await desk.evaluate(
    (message) => chrome.runtime.sendMessage(message) as Promise<PanelReply | undefined>,
    { type, data },
  );
  if (!reply || 'error' in reply) throw new Error(`${type}: ${reply?.error ?? 'the background did not answer'}`);
  return reply.answer as ReturnType<PanelToBackground[K]>;
}

/**
 * Asks again and again until there is an answer.
 * @throws Error naming what was waited for, after 30 s
 */
export async function until<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Waited 30 s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
