/**
 * `npm run shots [-- part of a state's name]`: a picture of every view and state of the reader's pages, in each width,
 * scheme and language worth looking at, and contact sheets of them; then the real sidebars of
 * Chromium and Firefox. All into shots/. With `readme` for the name it renews the README's pictures instead.
 */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/machine.mjs';
import { chromeBuild } from './setup/project.mjs';
import { runMain } from './setup/say.mjs';
import { ensureTestTools } from './setup/test-tools.mjs';
import { runTool } from './totals/steps.mjs';

const BROWSERS = [
  ['-b', 'chrome'],
  ['-b', 'firefox', '--mv3'],
];

await runMain(async () => {
  const only = process.argv[2] ?? '';
  await ensureDependencies();
  await ensureTestTools(); // Letters of other scripts among them.
  const executable = await ensureBrowser();
  (await import('tsx/esm/api')).register();
  const { shootFirefox, shootGalleries, shootReadme, shootReal } = await import('./shots/index.ts');
  if (only === 'readme') {
    const code = await runTool('wxt', ['build'], {});
    return code || shootReadme({ executable, extension: chromeBuild });
  }
  const found = await shootGalleries({ executable, only });
  if (only) return found;
  for (const args of BROWSERS) {
    const code = await runTool('wxt', ['build', ...args], {});
    if (code !== 0) return code;
  }
  return Math.max(found, await shootReal({ executable, extension: chromeBuild }), await shootFirefox());
});
