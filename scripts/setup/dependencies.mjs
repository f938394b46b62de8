import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { commandOf, root } from './project.mjs';
import { run, TO_STDERR } from './run.mjs';
import { SetupError, say } from './say.mjs';

/** As in package.json's `engines`. */
const OLDEST_NODE = [20, 19];

/**
 * Installs what package-lock.json names where it is missing or older than the lock file.
 * @throws {SetupError} when Node is too old or the installation fails
 */
export async function ensureDependencies() {
  checkNode(process.versions.node);
  if (!dependenciesAreCurrent(root)) {
    say('Installing dependencies (npm ci) …');
    if ((await npmCi()) !== 0) {
      throw new SetupError(
        'The dependencies could not be installed: see npm’s message above.\n' +
          'Check the connection to the npm registry, then run: npm ci',
      );
    }
  }
  if (!existsSync(path.join(root, '.wxt', 'tsconfig.json'))) await prepareTypes();
}

/**
 * Whether node_modules was installed after package-lock.json last changed.
 * @param {string} folder a checkout
 */
export function dependenciesAreCurrent(folder) {
  const installed = statSync(path.join(folder, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  const locked = statSync(path.join(folder, 'package-lock.json'), { throwIfNoEntry: false });
  return installed !== undefined && (locked === undefined || locked.mtimeMs <= installed.mtimeMs);
}

/**
 * @param {string} version such as `20.19.0`
 * @throws {SetupError} when it is older than Crossread needs
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(
    `Crossread needs Node ${OLDEST_NODE.join('.')} or newer; this is ${version}. See https://nodejs.org`,
  );
}

/** npm names its own script to the commands it runs; started by hand, this is a plain `npm`. */
function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const options = { stdio: TO_STDERR, cwd: root };
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** The postinstall step, where someone removed .wxt but kept node_modules: tsconfig.json extends a file in it. */
async function prepareTypes() {
  const code = await run(process.execPath, [commandOf('wxt', 'wxt'), 'prepare'], { stdio: TO_STDERR, cwd: root });
  if (code !== 0) throw new SetupError('WXT could not prepare its types. Run: npx wxt prepare');
}
