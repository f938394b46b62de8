import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {import('node:child_process').StdioOptions} [stdio] everything but standard input unless told
 * @property {number} [timeoutMs] after which the command and everything it started is ended
 * @property {AbortSignal} [signal] ends the command and everything it started
 * @property {string} [cwd]
 */

/** Standard output is kept for data: what the command prints goes to standard error. */
export const TO_STDERR = /** @type {import('node:child_process').StdioOptions} */ (['ignore', 2, 2]);

const TIMED_OUT = 124;
const NOT_STARTED = 127;
const INTERRUPTIONS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a command to its end and returns its exit code: 124 when it ran out of time, 127 when it could not be started.
 * It runs in a process group of its own, so that nothing it started outlives it or an interruption of this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env, stdio = ['ignore', 'inherit', 'inherit'], timeoutMs, signal, cwd } = {}) {
  const detached = process.platform !== 'win32';
  const child = spawn(command, args, { stdio, cwd, detached, env: { ...process.env, ...env } });
  const outOfTime = timeoutMs ? AbortSignal.timeout(timeoutMs) : undefined;
  const end = () => endGroup(child.pid, 'SIGKILL');
  const interrupt = (/** @type {NodeJS.Signals} */ by) => {
    endGroup(child.pid, by);
    process.exit(128 + constants.signals[by]);
  };
  for (const interruption of INTERRUPTIONS) process.on(interruption, interrupt);
  for (const reason of [outOfTime, signal]) reason?.addEventListener('abort', end);
  return new Promise((resolve) => {
    const settle = (/** @type {number} */ code) => {
      for (const interruption of INTERRUPTIONS) process.off(interruption, interrupt);
      for (const reason of [outOfTime, signal]) reason?.removeEventListener('abort', end);
      resolve(outOfTime?.aborted ? TIMED_OUT : code);
    };
    child.on('error', () => settle(NOT_STARTED));
    child.on('exit', (code, endedBy) => settle(code ?? 128 + (endedBy ? constants.signals[endedBy] : 0)));
  });
}

/**
 * Ends a process and, where the platform has process groups, everything it started.
 * @param {number | undefined} pid of the group's first process; undefined when it never started
 * @param {NodeJS.Signals} signal
 */
function endGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * The first line a command prints, or null where it does not run.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | null}
 */
export function firstLineOf(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? (stdout.split('\n')[0]?.trim() ?? '') : null;
}
