import type { Page } from '@playwright/test';
import { readPage, savePage } from './reading';
import { ask, openSession, type Session, type TourOptions } from './session';
import { answerForOutlets, openStall, type Stall } from './stall';

/**
 * Opens a window with an article and Crossread beside it, and stays until the reader closes it or presses Ctrl-C.
 * Returns the exit code.
 */
export async function show(options: TourOptions): Promise<number> {
  const stall = await openStall(options.files);
  try {
    const session = await openSession(options, { headless: false });
    const closed = closedByReader(session).then(() => 'closed' as const);
    try {
      const outcome = await Promise.race([setTheTable(session, stall), closed]);
      if (outcome !== 'closed') {
        console.log(`\nThe newsstand is at ${stall.url} in the window that has opened.`);
        console.log('Close the window or press Ctrl-C to end. Its profile is then removed, saved articles included.');
        await closed;
      }
      return 0;
    } finally {
      await session.close();
    }
  } finally {
    await stall.close();
  }
}

/** Fills the corpus, opens the article with the real sidebar, and leaves the newsstand's front page in another tab. */
async function setTheTable(session: Session, stall: Stall): Promise<void> {
  await answerForOutlets(session.context, stall);
  const page = await session.context.newPage();
  if (stall.open) {
    const loaded = await ask(session.desk, 'loadSamples');
    if ('failure' in loaded) throw new Error(`The samples were not loaded: ${loaded.failure.detail}`);
    await page.goto(stall.open.url);
  } else {
    await saveAllBut(session, stall, page);
  }
  await session.openPanel(page);
  await session.desk.goto(stall.url);
  await page.bringToFront();
}

/** Given files: all but the first are saved, and the first is left open to be compared with them. */
async function saveAllBut(session: Session, { pages: [first = '', ...others] }: Stall, page: Page): Promise<void> {
  for (const url of others) {
    const state = await readPage(session, page, url);
    if ('head' in state) await savePage(session, page);
    else console.log(`${url}: not saved (${state.kind})`);
  }
  await readPage(session, page, first);
}

/** Resolves when the last window is closed or the process is asked to end. */
function closedByReader({ context }: Session): Promise<void> {
  return new Promise((resolve) => {
    const end = () => resolve();
    context.on('close', end);
    // On macOS the browser outlives its last window.
    context.on('page', (page) => page.on('close', () => context.pages().length === 0 && end()));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  });
}
