/**
 * `npm run soak`: every end-to-end test three times over, to find those that fail now and then, and with them the tests
 * tagged @soak that are too long for `npm test`. The totals are as honest as there.
 */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/machine.mjs';
import { runMain } from './setup/say.mjs';
import { ensureTestTools } from './setup/test-tools.mjs';
import { BUILDS, playwrightStep, runSteps } from './totals/steps.mjs';

await runMain(async () => {
  await ensureDependencies();
  await ensureTestTools();
  await ensureBrowser();
  return runSteps([...BUILDS, playwrightStep('end-to-end tests, three times', ['--repeat-each=3', '--retries=0'], 60)]);
});
