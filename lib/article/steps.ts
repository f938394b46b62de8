/** Work that can be laid down between steps, so that a long page never holds the main thread for long. */
export type Steps<T> = Generator<undefined, T, void>;

/** Milliseconds of work before the thread is given back; well under the 50 ms that make a page stutter. */
const SLICE = 20;

/** Runs all steps at once. */
export function runNow<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs the steps in slices, giving the thread back in between. Rejects with whatever a step throws. */
export async function runInSlices<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await giveWay();
    began = performance.now();
  }
}

interface YieldingScheduler {
  yield?(): Promise<void>;
}

/** Lets the page run its own tasks; Firefox ESR has no scheduler.yield in content scripts. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
