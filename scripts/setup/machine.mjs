import { existsSync } from 'node:fs';
import { obtainBrowser } from './browser.mjs';
import { findCommand, installPackages, mayInstallPackages } from './debian.mjs';
import { downloadBrowser } from './playwright-download.mjs';
import { firstLineOf } from './run.mjs';
import { say } from './say.mjs';

const PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.LOCALAPPDATA ?? ''}\\Chromium\\Application\\chrome.exe`,
];

/**
 * Finds or installs a browser on this machine and names it in CHROMIUM for everything started from here.
 * The dependencies must be installed: Playwright says where it keeps its own.
 * @returns {Promise<string>} absolute path of the executable
 */
export async function ensureBrowser() {
  const playwrights = async () => (await import('@playwright/test')).chromium.executablePath() || null;
  process.env.CHROMIUM = await obtainBrowser({
    named: process.env.CHROMIUM,
    playwrights,
    findCommand,
    places: PLACES,
    exists: existsSync,
    versionOf,
    mayInstallPackages,
    installPackages,
    download: async () => downloadBrowser(await playwrights()),
    say,
  });
  return process.env.CHROMIUM;
}

/**
 * On Windows `chrome.exe --version` opens a window instead of answering; there the path alone has to do.
 * @param {string} file
 */
function versionOf(file) {
  if (process.platform !== 'win32') return firstLineOf(file, ['--version']);
  return /Google[\\/]Chrome[\\/]Application/i.test(file) ? 'Google Chrome' : 'Chromium';
}
