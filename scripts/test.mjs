/**
 * `npm test`: sets the machine up, then lint, types, both builds, unit and end-to-end tests. Its last line is the true
 * totals, `N passed, N failed`; what cannot run counts as failed, and so does what was skipped.
 */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/machine.mjs';
import { runMain, SetupError, say } from './setup/say.mjs';
import { ensureTestTools } from './setup/test-tools.mjs';
import { BUILDS, commandStep, playwrightStep, runSteps, STORE_RULES, unitStep } from './totals/steps.mjs';
import { closingLine } from './totals/totals.mjs';

await runMain(async () => {
  try {
    await ensureDependencies();
  } catch (error) {
    if (error instanceof SetupError) say(error.message);
    else console.error(error);
    console.log(closingLine({ passed: 0, failed: 1 }));
    return 1;
  }
  await ensureTestTools();
  // Without a browser the end-to-end tests fail and are counted; everything else still runs.
  await ensureBrowser().catch((error) => say(error.message));
  return runSteps([
    commandStep('lint', '@biomejs/biome', ['check', '.']),
    commandStep('types', 'typescript', ['--noEmit']),
    ...BUILDS,
    STORE_RULES,
    unitStep(),
    playwrightStep('end-to-end tests', ['--grep-invert', '@soak'], 12),
  ]);
});
