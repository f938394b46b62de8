/**
 * `npm start [-- FILE.html…]`: from a bare checkout to an article with Crossread beside it. With a display it opens a
 * window that stays until it is closed; without one it makes a tour headless and reports in the terminal.
 */
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/machine.mjs';
import { chromeBuild } from './setup/project.mjs';
import { runMain, SetupError, say } from './setup/say.mjs';
import { runTool } from './totals/steps.mjs';

await runMain(async () => {
  const files = givenFiles(process.argv.slice(2));
  await ensureDependencies();
  const executable = await ensureBrowser();
  say(`Browser: ${executable}`);
  await build();
  // What follows is TypeScript and needs the dependencies: it could not be imported before they were there.
  (await import('tsx/esm/api')).register();
  const { show, tour } = await import('./tour/index.ts');
  return (hasDisplay() ? show : tour)({ executable, extension: chromeBuild, files });
});

/**
 * @param {readonly string[]} args
 * @returns {string[]} absolute paths, taken relative to where the reader typed the command: npm changes the folder
 */
function givenFiles(args) {
  const files = args.map((file) => path.resolve(process.env.INIT_CWD ?? '.', file));
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new SetupError(`No such file: ${missing.join(', ')}`);
  return files;
}

/** What the build says is of interest only when it fails. */
async function build() {
  say('Building the extension …');
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-build-'));
  const log = path.join(folder, 'log');
  const output = openSync(log, 'w');
  try {
    if ((await runTool('wxt', ['build'], { stdio: ['ignore', output, output] })) === 0) return;
    throw new SetupError(`${readFileSync(log, 'utf8')}\nThe extension could not be built: see the message above.`);
  } finally {
    closeSync(output);
    rmSync(folder, { recursive: true });
  }
}

/** CI machines may have a display that nobody looks at; there the tour is meant, as on a machine without one. */
function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
