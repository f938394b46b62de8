/**
 * Everything the set-up says goes to standard error, so that a command whose standard output is data
 * (`npm run eval`) stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A condition the person at the terminal can mend. Its message says what happened and what to do; no stack is shown. */
export class SetupError extends Error {}

/**
 * Runs a command's main function and turns its outcome into the exit code: the number it returns, or 1 on an error.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof SetupError ? `\n${error.message}` : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
