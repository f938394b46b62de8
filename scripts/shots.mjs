/**
 * `npm run shots [-- part of a state's name]`: a picture of every view and state of the reader's pages, in each width,
 * scheme and language worth looking at, and contact sheets of them; then the real sidebar. All into shots/.
 */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/machine.mjs';
import { chromeBuild } from './setup/project.mjs';
import { runMain } from './setup/say.mjs';
import { ensureTestTools } from './setup/test-tools.mjs';
import { runTool } from './totals/steps.mjs';

await runMain(async () => {
  const only = process.argv[2] ?? '';
  await ensureDependencies();
  await ensureTestTools(); // Letters of other scripts among them.
  const executable = await ensureBrowser();
  (await import('tsx/esm/api')).register();
  const { shootGalleries, shootReal } = await import('./shots/index.ts');
  const found = await shootGalleries({ executable, only });
  if (only) return found;
  const built = await runTool('wxt', ['build'], {});
  return built === 0 ? Math.max(found, await shootReal({ executable, extension: chromeBuild })) : built;
});
