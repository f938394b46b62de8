import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandOf, root } from './project.mjs';
import { run, TO_STDERR } from './run.mjs';
import { say } from './say.mjs';

/** A connection that brings nothing for so long is taken for none; Playwright itself would go on trying for minutes. */
const SILENCE_MS = 60_000;

/**
 * Has Playwright download its browser, and gives up once neither the download nor the unpacked browser has grown for
 * 60 s. The download is watched by its size on disk: its progress lines come a tenth at a time.
 * @param {string | null} executable where the browser will stand
 * @returns {Promise<boolean>} whether the download came to its end
 */
export async function downloadBrowser(executable) {
  say('Downloading Chromium (Playwright) …');
  const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-download-'));
  const watched = executable ? [scratch, browsersFolder(executable)] : [scratch];
  const giveUp = new AbortController();
  const watch = watchGrowth(
    () => sizeOf(watched),
    SILENCE_MS,
    () => giveUp.abort(),
  );
  try {
    const args = [commandOf('@playwright/test'), 'install', 'chromium'];
    // The temporary folder holds the download while it grows.
    const env = { TMPDIR: scratch, TEMP: scratch, TMP: scratch };
    const code = await run(process.execPath, args, { env, stdio: TO_STDERR, cwd: root, signal: giveUp.signal });
    if (giveUp.signal.aborted) say(`Gave up: not a byte for ${SILENCE_MS / 1000} s.`);
    return code === 0;
  } finally {
    watch.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Calls back once a size has stood still for too long.
 * @param {() => number} measure in bytes
 * @param {number} silenceMs
 * @param {() => void} onSilence
 */
export function watchGrowth(measure, silenceMs, onSilence) {
  let size = measure();
  let lastGrowth = Date.now();
  const timer = setInterval(() => {
    const now = measure();
    if (now !== size) lastGrowth = Date.now();
    size = now;
    if (Date.now() - lastGrowth >= silenceMs) {
      clearInterval(timer);
      onSilence();
    }
  }, 1_000);
  return { stop: () => clearInterval(timer) };
}

/**
 * The folder that holds Playwright's browsers: the parent of `chromium-1234`.
 * @param {string} executable
 */
function browsersFolder(executable) {
  const parts = executable.split(path.sep);
  const browser = parts.findIndex((part) => /^chromium-\d+$/.test(part));
  return browser > 0 ? parts.slice(0, browser).join(path.sep) || path.sep : path.dirname(executable);
}

/**
 * @param {readonly string[]} folders
 * @returns {number} bytes of all files in them
 */
function sizeOf(folders) {
  let bytes = 0;
  for (const folder of folders) {
    for (const file of filesIn(folder)) bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
  } catch {
    return []; // Not there yet, or changed while it was read.
  }
}
