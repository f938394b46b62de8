import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { openGalleries } from '../../tests/gallery/server';
import { root } from '../setup/project.mjs';
import { type Gallery, galleries, type Row, rows, widthsOf } from './rows';
import { type Shot, writeSheets } from './sheets';

export const shots: string = path.join(root, 'shots');

/** Height of the window in CSS pixels; a page that is longer is taken to its end. */
const HEIGHT = 640;

/**
 * Takes every state of every gallery whose name holds `only`. Returns 1 where a page broke or is wider than its window,
 * and says which.
 */
export async function shootGalleries({ executable, only }: { executable: string; only: string }): Promise<number> {
  const served = await openGalleries();
  const browser = await chromium.launch({ executablePath: executable });
  const faults: string[] = [];
  try {
    for (const gallery of galleries) {
      const folder = path.join(shots, gallery.name);
      if (only === '') await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const base = `${served.address}${gallery.page}`;
      const names = (await namesOf(browser, base)).filter((name) => name.includes(only));
      const taking = rows.map((row) => takeRow(browser, { base, folder, gallery, row, names }, faults));
      const taken = (await Promise.all(taking)).flat();
      await writeSheets(browser, folder, taken);
      console.log(`${gallery.name}: ${taken.length} pictures in ${path.relative(root, folder)}`);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  for (const fault of new Set(faults)) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

/** The states that a gallery lists where it is asked for none. */
async function namesOf(browser: Browser, base: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(base);
  const names = await page.locator('a').allTextContents();
  await page.close();
  return names;
}

interface Taking {
  base: string;
  folder: string;
  gallery: Gallery;
  row: Row;
  names: readonly string[];
}

async function takeRow(browser: Browser, { base, folder, gallery, row, names }: Taking, faults: string[]) {
  const { colorScheme, forcedColors, locale, dir } = row;
  const page = await browser.newPage({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  const taken: Shot[] = [];
  for (const state of names) {
    const broken = (error: Error) => faults.push(`${gallery.name} ${state}: ${error}`);
    page.on('pageerror', broken);
    await page.goto(`${base}?${new URLSearchParams({ locale, dir })}#${state}`);
    await page.locator(`body[data-shown="${state}"]`).waitFor();
    for (const width of widthsOf(row, gallery)) {
      await page.setViewportSize({ width, height: HEIGHT });
      // As high as the page, so that what sticks to the window's foot stands at the page's.
      const height = Math.max(HEIGHT, await heightOf(page));
      if (height > HEIGHT) await page.setViewportSize({ width, height });
      const file = `${state}-${width}-${row.name}.png`;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) faults.push(`${gallery.name} ${file} is ${wide} px wide in ${width} px`);
      await page.screenshot({ path: path.join(folder, file) });
      taken.push({ state, row: row.name, width, file, height });
    }
    page.off('pageerror', broken);
  }
  await page.close();
  return taken;
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
