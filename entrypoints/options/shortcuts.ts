import { browser } from 'wxt/browser';
import { commandsFrom, type ShortcutCalls } from '../../components/settings/shortcuts';

/** Firefox's way to its page of extension shortcuts (137 and later), which the type package for Chrome does not know. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

const firefoxCommands = (): FirefoxCommands => browser.commands as unknown as FirefoxCommands;

/** The browser's keys for Crossread's commands, and its own page to change them. */
export const browserShortcuts: ShortcutCalls = {
  commands: async () => commandsFrom(await browser.commands.getAll()),
  change: async () => {
    if (import.meta.env.FIREFOX) await firefoxCommands().openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
};
