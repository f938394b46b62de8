import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../setup/project.mjs';
import { takePicture } from '../tour/pictures';
import { openRecognised, savePage } from '../tour/reading';
import { ask, type Session } from '../tour/session';
import type { Stall } from '../tour/stall';
import { withSession } from './with-session';

const pictures = path.join(root, 'docs/images');

/** Renews the README's pictures: the sidebar beside a sample, its facts, and two samples compared on the corpus page. */
export async function shootReadme(options: { executable: string; extension: string }): Promise<number> {
  await withSession(options, walk);
  console.log(`readme: pictures in ${path.relative(root, pictures)}`);
  return 0;
}

async function walk(session: Session, { open }: Stall): Promise<void> {
  if (!open) throw new Error('No sample is marked as the one to open');
  await ask(session.desk, 'loadSamples');
  const page = await session.context.newPage();
  await openRecognised(session, page, open.url);
  const panel = await session.openPanel(page);
  await savePage(session, page);
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  // Marks come to the page once the panel shows what it marks.
  await panel.waitForTimeout(800);
  await copyFile(await takePicture(session, page, panel, 'readme'), path.join(pictures, 'sidebar.png'));

  await panel.locator('#tab-facts').click();
  await panel.locator('.fact').first().waitFor();
  // It comes to stand below what stays in sight of the head, which the first picture shows.
  await panel.evaluate(() => document.querySelectorAll('.fact')[1]?.scrollIntoView({ block: 'start' }));
  await panel.screenshot({ path: path.join(pictures, 'facts.png') });
  await compared(session, await panel.locator('h1').first().innerText());
}

/** The open sample and another of another day, side by side. */
async function compared({ context, desk }: Session, title: string): Promise<void> {
  const corpus: Page = await context.newPage();
  await corpus.setViewportSize({ width: 900, height: 760 });
  await corpus.goto(desk.url().replace(/[^/]+\.html.*$/, 'corpus.html'));
  await corpus.getByRole('link', { name: title }).click();
  await corpus.getByRole('link', { name: 'Compare with another article' }).click();
  await corpus.getByRole('searchbox').fill('Outlook Weekly');
  await corpus.keyboard.press('Enter');
  await corpus.getByRole('status').filter({ hasText: 'found' }).waitFor();
  await corpus.locator('.picker .choice a').first().click();
  await corpus.locator('.pairs > li').first().waitFor();
  await corpus.screenshot({ path: path.join(pictures, 'compare.png') });
  await corpus.close();
}
