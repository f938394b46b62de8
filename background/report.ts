import { failureOf } from './failures';

/**
 * Runs a task that nobody waits for. What it could not turn into a state for the reader goes to the extension's own
 * console as technical words, never with text of a page.
 */
export function run(what: string, task: Promise<unknown>): void {
  task.catch((error: unknown) => {
    const { code, detail } = failureOf(error);
    console.error(`Crossread could not ${what} (${code}): ${detail}`);
  });
}
