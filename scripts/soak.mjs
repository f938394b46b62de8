/** `npm run soak`: the end-to-end tests tagged @soak, too long for `npm test`, with the same honest totals. */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/machine.mjs';
import { runMain } from './setup/say.mjs';
import { ensureTestTools } from './setup/test-tools.mjs';
import { commandStep, playwrightStep, runSteps } from './totals/steps.mjs';

await runMain(async () => {
  await ensureDependencies();
  await ensureTestTools();
  await ensureBrowser();
  return runSteps([
    commandStep('build for Chromium', 'wxt', ['build']),
    playwrightStep('soak tests', ['--grep', '@soak', '--retries=0'], 60),
  ]);
});
