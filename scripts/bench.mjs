/** `npm run bench`: builds, measures against the budgets, prints one table. Exits with 1 when a budget is exceeded. */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/machine.mjs';
import { runMain } from './setup/say.mjs';
import { runTool } from './totals/steps.mjs';

await runMain(async () => {
  await ensureDependencies();
  await ensureBrowser();
  const built = await runTool('wxt', ['build'], { stdio: ['ignore', 2, 2] });
  return built || runTool('tsx', ['tests/bench/index.ts', ...process.argv.slice(2)], {});
});
