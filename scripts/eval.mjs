/**
 * `npm run eval -- …`: runs the extension's own engine over files. Standard output holds its JSON lines alone; what
 * the set-up says goes to standard error.
 */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/machine.mjs';
import { runMain } from './setup/say.mjs';
import { runTool } from './totals/steps.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  await ensureDependencies();
  if (args[0] === 'pages') await ensureBrowser();
  return runTool('tsx', ['tests/eval/main.ts', ...args], { stdio: 'inherit' });
});
