import path from 'node:path';
import type { Page } from '@playwright/test';
import { createLanguage, type Language, titleIn } from '../../i18n';
import type { TabState } from '../../lib/messages';
import { findingsTable } from './findings';
import { takePicture } from './pictures';
import { checkWords, openRecognised, readPage, savePage, settledState } from './reading';
import { ask, openSession, type Session, type TourOptions } from './session';
import { openStall, type Stall } from './stall';

/** A tour under way: a browser, a newsstand, and a language to report in. */
interface Tour {
  session: Session;
  stall: Stall;
  language: Language;
}

const print = (text: string) => console.log(text);

/**
 * Shows headless what a reader would do: read an article with the sidebar open, save it, check a claim. Prints the
 * findings and writes pictures. Returns the exit code: 1 when any of it did not come about.
 */
export async function tour(options: TourOptions): Promise<number> {
  print('\nNo display: a tour in a headless browser instead of a window.\n');
  const stall = await openStall(options.files);
  try {
    const session = await openSession(options, { headless: true });
    closeOnInterruption(session);
    try {
      const language = createLanguage(Intl.DateTimeFormat().resolvedOptions().locale);
      const took = { session, stall, language };
      return stall.open ? await sampleTour(took, stall.open) : await filesTour(took, options.files);
    } finally {
      await session.close();
    }
  } finally {
    await stall.close();
  }
}

/** Leaves no browser and no profile behind when the tour is broken off. */
function closeOnInterruption(session: Session): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => session.close().finally(() => process.exit(128 + number)));
  }
}

async function sampleTour(tour: Tour, { url, check }: { url: string; check: string }): Promise<number> {
  const { session, language } = tour;
  const loaded = await ask(session.desk, 'loadSamples');
  if ('failure' in loaded) throw new Error(`The samples were not loaded: ${loaded.failure.detail}`);
  print(`${loaded.saved} sample articles saved in the corpus.\n`);
  const page = await session.context.newPage();
  const state = await openRecognised(session, page, url);
  const panel = await session.openPanel(page);
  report(tour, state);
  if (state.kind !== 'compared') return 1;

  print(`\nSaved this article: ${await savePage(session, page)}.`);
  const read = await picture(tour, page, panel, '1-read');

  const checked = await checkWords(session, page, check);
  print(`\nChecked the selection “${check}”:\n`);
  if (checked.kind !== 'checked') {
    print(`  not checked: ${checked.kind === 'failed' ? checked.failure.detail : checked.kind}`);
    return 1;
  }
  print(findingsTable(language, checked.comparison, terminalWidth()));
  print(`\nPictures of page and sidebar:\n  ${read}\n  ${await picture(tour, page, panel, '2-check')}`);
  return state.comparison.coverage.compared > 0 && checked.comparison.coverage.compared > 0 ? 0 : 1;
}

/** Saves every given page first; then each is compared with the others, since a page is no evidence for itself. */
async function filesTour(tour: Tour, files: readonly string[]): Promise<number> {
  const { session, stall } = tour;
  const page = await session.context.newPage();
  const articles: string[] = [];
  for (const [i, url] of stall.pages.entries()) {
    const state = await readPage(session, page, url);
    const saved = 'head' in state;
    if (saved) articles.push(url);
    print(`${path.basename(files[i] ?? url)}: ${saved ? await savePage(session, page) : kindInWords(state)}`);
  }
  const panel = await session.openPanel(page);
  const pictures: string[] = [];
  for (const [i, url] of articles.entries()) {
    report(tour, await readPage(session, page, url));
    pictures.push(await picture(tour, page, panel, `file-${i + 1}`));
  }
  print(`\nPictures of page and sidebar:\n${pictures.map((file) => `  ${file}`).join('\n')}`);
  return articles.length === files.length ? 0 : 1;
}

/** What the sidebar's head says, then the findings. */
function report({ language }: Tour, state: TabState): void {
  if ('head' in state) print(`\n${state.head.title}\n${state.head.outlet}`);
  if (state.kind === 'compared') {
    const { about } = state.comparison;
    const titles = [about?.titles.story, about?.titles.event].filter((title) => !!title);
    print(`${titles.map((title) => titleIn(language, title)).join(' · ')}\n`);
    print(findingsTable(language, state.comparison, terminalWidth()));
  } else {
    print(kindInWords(state));
  }
}

function kindInWords(state: TabState): string {
  switch (state.kind) {
    case 'failed':
      return `failed: ${state.failure.code} (${state.failure.detail})`;
    case 'not-article':
      return 'no article was found in it';
    case 'no-story':
      return 'about no followed story';
    default:
      return state.kind;
  }
}

/** Gives the sidebar time to show what the background has just stored, and to mark the page. */
async function picture({ session }: Tour, page: Page, panel: Page, name: string): Promise<string> {
  await page.bringToFront();
  await settledState(session, page);
  await panel.waitForTimeout(800);
  return takePicture(session, page, panel, name);
}

const terminalWidth = (): number => Math.min(process.stdout.columns ?? 120, 160);
