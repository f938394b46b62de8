import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run, TO_STDERR } from './run.mjs';
import { say } from './say.mjs';

/** Whether this process may install Debian packages: root, on Debian or one of its children. */
export function mayInstallPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || findCommand(['apt-get']) === null) return false;
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

let listsAreFresh = false;

/**
 * Installs Debian packages, after bringing the package lists up to date once.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether all of them are installed now
 */
export async function installPackages(packages) {
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: TO_STDERR, env };
  if (!listsAreFresh) listsAreFresh = (await run('apt-get', ['update', '-qq'], options)) === 0;
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)) === 0;
}

/**
 * The first of these commands that stands in PATH, as an absolute path.
 * @param {readonly string[]} names
 * @returns {string | null}
 */
export function findCommand(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
    if (found) return found;
  }
  return null;
}
