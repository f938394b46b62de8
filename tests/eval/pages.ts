import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { Article } from '../../lib/article';
import type { Given } from './articles';

/** The real extraction as one script, for a page that has no extension. */
async function extractionScript(): Promise<string> {
  const room = path.resolve(import.meta.dirname, '../../lib/article/index.ts');
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: room, formats: ['iife'], name: 'articleRoom', fileName: 'article' },
    },
  });
  const bundle = Array.isArray(output) ? output[0] : output;
  if (bundle === undefined || !('output' in bundle)) throw new Error('the extraction could not be bundled');
  return bundle.output[0].code;
}

/** Extracts every HTML file of a folder in headless Chromium, as the reader script does; throws where one is no article. */
export async function readPages(folder: string): Promise<Given[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1));
    response.writeHead(names.includes(name) ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(names.includes(name) ? readFileSync(path.join(folder, name)) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const executablePath = process.env.CHROMIUM;
  const browser = await chromium.launch(executablePath === undefined ? { channel: undefined } : { executablePath });
  try {
    const script = await extractionScript();
    const given: Given[] = [];
    for (const name of names) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/${encodeURIComponent(name)}`);
      await page.evaluate(`${script}; globalThis.articleRoom = articleRoom;`);
      const article = await page.evaluate<Article | null>('articleRoom.extractArticle(document, location.href)');
      if (article === null) throw new Error(`${name}: no article was found in this page`);
      given.push({ id: name.replace(/\.html$/, ''), article });
      await page.close();
    }
    return given;
  } finally {
    await browser.close();
    server.close();
  }
}
