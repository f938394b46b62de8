import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkWords, openRecognised, savePage } from '../tour/reading';
import { ask, type Session } from '../tour/session';
import type { Stall } from '../tour/stall';
import { shots } from './galleries';
import { withSession } from './with-session';

const folder = path.join(shots, 'real');
const WIDTHS = [280, 360, 480];
const HEIGHT = 800;

/** The real side panel of the built extension, with the samples: what the galleries show is what a reader gets. */
export async function shootReal(options: { executable: string; extension: string }): Promise<number> {
  await mkdir(folder, { recursive: true });
  await withSession(options, walk);
  console.log(`real: pictures in ${folder}`);
  return 0;
}

async function walk(session: Session, { open }: Stall): Promise<void> {
  if (!open) throw new Error('No sample is marked as the one to open');
  const page = await session.context.newPage();
  await openRecognised(session, page, open.url);
  const panel = await session.openPanel(page);
  await take(panel, 'first-run');
  await ask(session.desk, 'loadSamples');
  await panel.getByRole('tab', { name: 'Claims' }).waitFor();
  await take(panel, 'compared');
  for (const view of ['facts', 'omitted', 'sources']) {
    await panel.locator(`#tab-${view}`).click();
    await panel.locator('[role=tabpanel] li, [role=tabpanel] .nothing-here').first().waitFor();
    await take(panel, view);
  }
  await savePage(session, page);
  await checkWords(session, page, open.check);
  await panel.locator('.check .cards').waitFor();
  await take(panel, 'checked');
}

async function take(panel: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await panel.setViewportSize({ width, height: HEIGHT });
      await panel.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`) });
    }
  }
}
