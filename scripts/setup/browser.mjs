import { SetupError } from './say.mjs';

/**
 * What the search for a browser sees of the machine; tests hand in an invented one.
 * @typedef {object} Machine
 * @property {string | undefined} named the environment variable CHROMIUM
 * @property {() => Promise<string | null>} playwrights where Playwright keeps its own browser, installed or not
 * @property {(names: readonly string[]) => string | null} findCommand first of these commands in PATH
 * @property {readonly string[]} places where Chromium stands outside PATH
 * @property {(file: string) => boolean} exists
 * @property {(file: string) => string | null} versionOf what `--version` prints; null when the file does not run
 * @property {() => boolean} mayInstallPackages
 * @property {(packages: readonly string[]) => Promise<boolean>} installPackages
 * @property {() => Promise<boolean>} download asks Playwright to download its browser; false when given up
 * @property {(line: string) => void} say
 */

/** Never Google Chrome: it ignores --load-extension since version 137. */
const SYSTEM_COMMANDS = ['chromium', 'chromium-browser'];

/** What a bare Debian lacks to show a page: the browser, and letters to show. */
export const CHROMIUM_PACKAGES = ['chromium', 'fonts-liberation', 'fonts-noto-core'];

/**
 * Finds a browser that loads unpacked extensions, installing one as a last resort.
 * @param {Machine} machine
 * @returns {Promise<string>} absolute path of its executable
 * @throws {SetupError} when there is none to be had, saying what to do
 */
export async function obtainBrowser(machine) {
  const found = await findBrowser(machine);
  if (found) return found;
  machine.say('No Chromium on this machine.');
  if (machine.mayInstallPackages() && (await machine.installPackages(CHROMIUM_PACKAGES))) {
    const installed = await findBrowser(machine);
    if (installed) return installed;
  }
  if (await machine.download()) {
    const downloaded = await findBrowser(machine);
    if (downloaded) return downloaded;
  }
  throw new SetupError(NO_BROWSER);
}

/**
 * Looks, in this order: the environment variable CHROMIUM, Playwright's own browser, the system's Chromium.
 * @param {Machine} machine
 * @returns {Promise<string | null>}
 * @throws {SetupError} when CHROMIUM names something that cannot be used: falling back silently would hide a typo
 */
export async function findBrowser(machine) {
  if (machine.named) return requireNamed(machine, machine.named);
  const candidates = [await machine.playwrights(), machine.findCommand(SYSTEM_COMMANDS), ...machine.places];
  return candidates.find((file) => file !== null && refusal(machine, file) === null) ?? null;
}

/**
 * @param {Machine} machine
 * @param {string} file
 */
function requireNamed(machine, file) {
  const why = refusal(machine, file);
  if (why) throw new SetupError(`CHROMIUM is set to ${file}, but ${why}.\nSet it to a Chromium, or unset it.`);
  return file;
}

/**
 * Why a file cannot be used, or null when it can.
 * @param {Machine} machine
 * @param {string} file
 */
function refusal(machine, file) {
  if (!machine.exists(file)) return 'there is no such file';
  const version = machine.versionOf(file);
  if (version === null) return 'it does not start (on Linux, often for lack of a library: try `--version` by hand)';
  if (/^Google Chrome(?! for Testing)/.test(version)) {
    return 'that is branded Google Chrome, which ignores --load-extension since version 137';
  }
  return null;
}

const NO_BROWSER = `Crossread needs Chromium, and none was found or could be installed. Do one of these, then start again:
  - Debian, Ubuntu:  sudo apt-get install chromium fonts-liberation fonts-noto-core
  - Fedora:          sudo dnf install chromium
  - macOS:           brew install --cask chromium
  - anywhere:        npx playwright install chromium   (on Linux also: sudo npx playwright install-deps chromium)
  - or name one:     CHROMIUM=/path/to/chromium npm start
Google Chrome itself will not do: it ignores --load-extension since version 137.`;
