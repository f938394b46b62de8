import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { Article } from '../../lib/article';
import type { Given } from './articles';

/** The same at every run: what the corpus reads first among equals hangs on the addresses. Served without a network. */
const SITE = 'http://news.example/';

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
  const executablePath = process.env.CHROMIUM;
  const browser = await chromium.launch(executablePath === undefined ? { channel: undefined } : { executablePath });
  try {
    const script = await extractionScript();
    const given: Given[] = [];
    for (const name of names) {
      const page = await browser.newPage();
      const address = `${SITE}${encodeURIComponent(name)}`;
      await page.route('**/*', (route) =>
        route.request().url() === address
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(path.join(folder, name)) })
          : route.abort(),
      );
      await page.goto(address);
      await page.evaluate(`${script}; globalThis.articleRoom = articleRoom;`);
      const article = await page.evaluate<Article | null>('articleRoom.extractArticle(document, location.href)');
      if (article === null) throw new Error(`${name}: no article was found in this page`);
      given.push({ id: name.replace(/\.html$/, ''), article });
      await page.close();
    }
    return given;
  } finally {
    await browser.close();
  }
}
