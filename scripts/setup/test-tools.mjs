import { existsSync } from 'node:fs';
import { findCommand, installPackages, mayInstallPackages } from './debian.mjs';
import { say } from './say.mjs';

/** What the end-to-end tests need beside a browser: any of the commands or files, and the package that brings them. */
const TOOLS = [
  { present: () => findCommand(['Xvfb']), packages: ['xvfb', 'xauth'], for: 'the headed tests' },
  { present: () => findCommand(['xdotool']), packages: ['xdotool'], for: 'real clicks and keys' },
  { present: () => findCommand(['import']), packages: ['imagemagick'], for: 'pictures of the screen' },
  { present: () => findCommand(['firefox-esr', 'firefox']), packages: ['firefox-esr'], for: 'the Firefox tests' },
  {
    present: () => existsSync('/usr/share/fonts/truetype/liberation') && existsSync('/usr/share/fonts/truetype/noto'),
    packages: ['fonts-liberation', 'fonts-noto-core'],
    for: 'letters in screenshots',
  },
];

/**
 * Installs what the tests need where it may, and says what is missing where it may not. Nothing is skipped for lack of
 * it: tests that cannot run fail.
 */
export async function ensureTestTools() {
  if (process.platform !== 'linux') return;
  const missing = TOOLS.filter((tool) => !tool.present());
  const packages = missing.flatMap((tool) => tool.packages);
  if (packages.length === 0) return;
  if (mayInstallPackages() && (await installPackages(packages))) return;
  for (const tool of missing) say(`Missing for ${tool.for}: ${tool.packages.join(', ')}`);
  say(`On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
}
