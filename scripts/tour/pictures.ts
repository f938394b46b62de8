import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../setup/project.mjs';
import type { Session } from './session';

/**
 * Takes the page and the side panel as they stand and lays them side by side, since no screenshot of a tab shows both.
 * Returns the file it wrote.
 */
export async function takePicture(session: Session, page: Page, panel: Page, name: string): Promise<string> {
  await page.bringToFront();
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  const sheet = await session.context.newPage();
  try {
    await sheet.setContent(SHEET);
    await sheet.evaluate(fillSheet, [left.toString('base64'), right.toString('base64')]);
    const file = path.join(await picturesFolder(), `${name}.png`);
    await writeFile(file, await sheet.locator('main').screenshot());
    return file;
  } finally {
    await sheet.close();
    await page.bringToFront();
  }
}

const SHEET = `<!doctype html><style>
body { margin: 0 } main { display: inline-flex; align-items: flex-start; background: #d9d6cf; gap: 1px; overflow: hidden }
img { display: block }</style><main></main>`;

/**
 * A picture taken on a fine screen has more pixels than points; it is shown at its size in points. The sheet is as high
 * as the lower of the two: the browser's own head of the panel takes some of its height.
 */
async function fillSheet(pictures: string[]): Promise<void> {
  const sheet = document.querySelector('main');
  if (!sheet) throw new Error('The sheet has no place for pictures');
  let height = Number.POSITIVE_INFINITY;
  for (const data of pictures) {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    image.width = image.naturalWidth / devicePixelRatio;
    height = Math.min(height, image.naturalHeight / devicePixelRatio);
    sheet.append(image);
  }
  sheet.style.height = `${height}px`;
}

/** shots/ in the checkout, or the system's temporary folder where the checkout cannot be written to. */
async function picturesFolder(): Promise<string> {
  const candidates = [path.join(root, 'shots'), path.join(tmpdir(), 'crossread-shots')];
  for (const folder of candidates) {
    try {
      await mkdir(folder, { recursive: true });
      return folder;
    } catch {
      // Not writable: the next one.
    }
  }
  throw new Error(`No folder to write pictures to: ${candidates.join(', ')}`);
}
