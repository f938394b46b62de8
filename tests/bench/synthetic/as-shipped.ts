import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * The engine as readers run it: bundled and minified by the tool that makes the extension. What runs the benches loads
 * each module by itself, where functions of other modules are called through a door that engines do not see through; a
 * third of the time went there, and none of it is any reader's.
 */
export async function asShipped(): Promise<typeof import('./engine')> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'crossread-engine-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: path.join(import.meta.dirname, 'engine.ts'),
        outDir,
        emptyOutDir: true,
        minify: true,
        // As in wxt.config.ts.
        rolldownOptions: { output: { topLevelVar: false } },
      },
    });
    return (await import(pathToFileURL(path.join(outDir, 'engine.js')).href)) as typeof import('./engine');
  } finally {
    await rm(outDir, { recursive: true });
  }
}
