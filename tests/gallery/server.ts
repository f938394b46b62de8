import path from 'node:path';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

/** Serves the galleries on this machine; `address` ends in their folder. */
export async function openGalleries(): Promise<{ address: string; close(): Promise<void> }> {
  const server = await createServer({
    root: path.resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const [local] = server.resolvedUrls?.local ?? [];
  if (!local) throw new Error('the server of the galleries has no address');
  return { address: `${local}tests/gallery/`, close: () => server.close() };
}
