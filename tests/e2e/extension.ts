import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import type { TabState, ToldOutcome } from '../../lib/messages';

interface Configuration {
  hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
  incognitoAccess?: boolean;
}

/** What the browser's page of extensions can do. */
interface ExtensionsPage {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: Configuration & { extensionId: string }): Promise<void>;
  };
}

/** Crossread as the browser knows it: its worker, its addresses, and what it keeps of the open tabs. */
export class Extension {
  private constructor(
    private readonly context: BrowserContext,
    private readonly id: string,
  ) {}

  static async in(context: BrowserContext): Promise<Extension> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
    const extension = new Extension(context, new URL(worker.url()).host);
    await extension.ready();
    return extension;
  }

  /** The worker alive now. One that was stopped keeps being listed, so the newest counts. */
  worker(): Worker {
    const worker = this.context.serviceWorkers().at(-1);
    if (!worker) throw new Error('no worker is alive');
    return worker;
  }

  address(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Set-up after install has ended: the detector stands registered. */
  private async ready(): Promise<void> {
    await this.worker().evaluate(async () => {
      for (let waited = 0; waited < 5000; waited += 50) {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        if (scripts.length > 0) return;
        await new Promise((later) => setTimeout(later, 50));
      }
      throw new Error('the detector was never registered');
    });
  }

  /** The browser's own record of a page's tab. */
  async tabOf(page: Page): Promise<{ id: number; windowId: number }> {
    await page.bringToFront();
    const tab = await this.worker().evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return { id: active?.id, windowId: active?.windowId };
    });
    if (tab.id === undefined || tab.windowId === undefined) throw new Error('no active tab');
    return { id: tab.id, windowId: tab.windowId };
  }

  /** What Crossread knows of a page; null when it has nothing to say of it. */
  async stateOf(page: Page): Promise<TabState | null> {
    return this.stateOfTab((await this.tabOf(page)).id);
  }

  /** The same, with what the last saving from the menu came to. */
  async savingOf(page: Page): Promise<{ told: ToldOutcome | null; state: TabState | null }> {
    const { id } = await this.tabOf(page);
    const told = await this.worker().evaluate(async (tab) => {
      const key = `told:${tab}`;
      return ((await chrome.storage.session.get(key))[key] as ToldOutcome | undefined) ?? null;
    }, id);
    return { told, state: await this.stateOfTab(id) };
  }

  async stateOfTab(id: number): Promise<TabState | null> {
    return this.worker().evaluate(async (tab) => {
      const key = `tab:${tab}`;
      return ((await chrome.storage.session.get(key))[key] as TabState | undefined) ?? null;
    }, id);
  }

  /** What the toolbar icon shows for a page. */
  async iconOf(page: Page): Promise<{ text: string; title: string }> {
    const { id } = await this.tabOf(page);
    return this.worker().evaluate(async (tabId) => {
      const [text, title] = await Promise.all([
        chrome.action.getBadgeText({ tabId }),
        chrome.action.getTitle({ tabId }),
      ]);
      return { text, title };
    }, id);
  }

  /** Fires a context-menu item as the browser would, but without the reader's gesture. */
  async choose(page: Page, menuItemId: string, more: object = {}): Promise<void> {
    const { id } = await this.tabOf(page);
    await this.worker().evaluate(
      async ([tabId, info]) => {
        const tab = await chrome.tabs.get(tabId);
        const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
        clicked.dispatch(info, tab);
      },
      [id, { menuItemId, ...more }] as const,
    );
  }

  /** Replaces the extension by itself, as an update does: what was injected before is orphaned. */
  async update(): Promise<void> {
    await this.reborn(() => this.worker().evaluate(() => void setTimeout(() => chrome.runtime.reload(), 100)));
  }

  /** Lets Crossread into private windows, as the reader can; the browser starts it anew for that. */
  async allowPrivate(): Promise<void> {
    await this.reborn((settings) => this.configure(settings, { incognitoAccess: true }));
  }

  /** Sets on which sites the browser lets Crossread in, as the reader can on the extension's page. */
  async grant(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
    const settings = await this.settings();
    await this.configure(settings, { hostAccess });
    await settings.close();
  }

  /** Does something that makes the browser start the extension anew, and waits until it is ready again. */
  private async reborn(action: (settings: Page) => Promise<void>): Promise<void> {
    const settings = await this.settings();
    // Without developer mode an unpacked extension that starts anew stays switched off.
    await settings.evaluate(() =>
      (chrome as unknown as ExtensionsPage).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    const worker = this.context.waitForEvent('serviceworker');
    await action(settings);
    await worker;
    await settings.close();
    await this.ready();
  }

  private async settings(): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    return page;
  }

  private async configure(settings: Page, change: Configuration): Promise<void> {
    await settings.evaluate(
      (wanted) => (chrome as unknown as ExtensionsPage).developerPrivate.updateExtensionConfiguration(wanted),
      { extensionId: this.id, ...change },
    );
  }

  /** Opens an address in a private window, which Playwright does not list, and returns the tab's id. */
  openPrivate(url: string): Promise<number> {
    return this.worker().evaluate(async (address) => {
      const window = await chrome.windows.create({ incognito: true, url: address });
      return window?.tabs?.[0]?.id ?? -1;
    }, url);
  }

  /** Fires a keyboard command as the browser would, but without the reader's gesture. */
  async press(page: Page, command: string): Promise<void> {
    const { id } = await this.tabOf(page);
    await this.worker().evaluate(
      async ([tabId, name]) => {
        const tab = await chrome.tabs.get(tabId);
        const pressed = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: object): void };
        pressed.dispatch(name, tab);
      },
      [id, command] as const,
    );
  }

  /** Kills the worker, as the browser does after half a minute without work. */
  async kill(): Promise<void> {
    const own = await this.ownPage('manifest.json');
    const session = await this.context.newCDPSession(own);
    await session.send('ServiceWorker.enable');
    // Any event, also of the tab just opened, starts it again: until it was seen dead, it is killed again.
    await expect(async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      const alive = await own.evaluate(() =>
        chrome.runtime.getContexts({ contextTypes: ['BACKGROUND' as chrome.runtime.ContextType] }),
      );
      expect(alive).toEqual([]);
    }).toPass({ timeout: 10_000 });
    await own.close();
  }

  /** Opens a file of Crossread's own in a tab. */
  async ownPage(file: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.address(file));
    return page;
  }
}
