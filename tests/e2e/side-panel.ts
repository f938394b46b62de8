import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import type { Extension } from './extension';

const isPanel = (page: Page): boolean => page.url().endsWith('/sidepanel.html');

/**
 * The browser's real side panel. Playwright never lists it among a context's pages, but a second connection to the
 * same browser does.
 */
export class SidePanels {
  private connected: Browser | null = null;

  constructor(
    private readonly context: BrowserContext,
    private readonly extension: Extension,
    private readonly profile: string,
  ) {}

  /** Opens the panel beside `page`, as the reader's own gesture would, and returns it. */
  async open(page: Page): Promise<Page> {
    const { windowId } = await this.extension.tabOf(page);
    const own = await this.context.newPage();
    await own.goto(this.extension.address('manifest.json'));
    // A page's evaluate carries a gesture; a worker's does not.
    await own.evaluate((id) => chrome.sidePanel.open({ windowId: id }), windowId);
    await own.close();
    await page.bringToFront();
    return this.opened();
  }

  /** The panel that something else has opened, once it is there. */
  async opened(): Promise<Page> {
    const browser = await this.connect();
    const panel = () => browser.contexts()[0]?.pages().find(isPanel);
    await expect.poll(() => panel() !== undefined, { message: 'the side panel is open', intervals: [50] }).toBe(true);
    return panel() as Page;
  }

  private async connect(): Promise<Browser> {
    if (!this.connected) {
      const ports = await readFile(path.join(this.profile, 'DevToolsActivePort'), 'utf8');
      this.connected = await chromium.connectOverCDP(`http://127.0.0.1:${ports.split('\n')[0]}`);
    }
    return this.connected;
  }

  async disconnect(): Promise<void> {
    await this.connected?.close();
  }
}
