import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from './say.mjs';

/** The checkout this script stands in. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const output = path.join(root, process.env.CROSSREAD_OUT ?? '.output');

/** Where `wxt build` leaves the unpacked extension for Chromium. */
export const chromeBuild = path.join(output, 'chrome-mv3');

/** The same for Firefox. */
export const firefoxBuild = path.join(output, 'firefox-mv3');

/**
 * The script behind a dependency's command, to be run with this Node: `.bin` holds shell wrappers on Windows.
 * @param {string} dependency
 * @param {string} [command] where the package has several
 * @returns {string} absolute path
 * @throws {SetupError} when the dependency is not installed
 */
export function commandOf(dependency, command) {
  const folder = path.join(root, 'node_modules', dependency);
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) throw new SetupError(`${dependency} is not installed. Run: npm ci`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command ?? Object.keys(bin)[0] ?? '']);
}
