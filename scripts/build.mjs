/** `npm run build`: both extensions, unpacked, in .output. With --zip (`npm run zip`): packed for the stores. */
import { ensureDependencies } from './setup/dependencies.mjs';
import { runMain } from './setup/say.mjs';
import { runTool } from './totals/steps.mjs';

const BROWSERS = [
  ['-b', 'chrome'],
  ['-b', 'firefox', '--mv3'],
];

await runMain(async () => {
  await ensureDependencies();
  const command = process.argv.includes('--zip') ? 'zip' : 'build';
  for (const browser of BROWSERS) {
    const code = await runTool('wxt', [command, ...browser], {});
    if (code !== 0) return code;
  }
  return 0;
});
