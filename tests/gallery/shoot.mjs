/**
 * Takes a picture of the sidebar in every state, at three widths, light and dark, into shots/gallery.
 * node tests/gallery/shoot.mjs [part of a state's name]
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'shots/gallery');
const only = process.argv[2] ?? '';

/** Pages of pictures, with the widths in CSS pixels that they are taken at. */
const galleries = [
  { gallery: '', widths: [280, 360, 480] },
  { gallery: 'corpus.html', widths: [280, 480, 1000] },
  { gallery: 'stories.html', widths: [280, 360, 480, 800] },
];

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [preact()],
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  await mkdir(out, { recursive: true });
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const page = await browser.newPage({ colorScheme });
    page.on('pageerror', (error) => console.error(error));
    for (const { gallery, widths } of galleries) {
      const base = `${address}tests/gallery/${gallery}`;
      await page.goto(base);
      const names = await page.locator('a').allTextContents();
      for (const name of names.filter((name) => name.includes(only))) {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 700 });
          await page.goto(`${base}?state=${name}`);
          await page.locator('#root > *').first().waitFor();
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) console.error(`${name} is ${wide} px wide in ${width} px`);
          await page.screenshot({
            path: path.join(out, `${gallery && `${gallery.replace('.html', '')}-`}${name}-${width}-${colorScheme}.png`),
            fullPage: true,
          });
        }
      }
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
