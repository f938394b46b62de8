import type { BrowserContext } from '@playwright/test';
import { type Newsstand, openFiles, openNewsstand, pathOf, readSamples, type Sample } from '../newsstand.mjs';

/** The newsstand with what is to be read on it. */
export interface Stall extends Newsstand {
  /** The sample to open, and the words in it to check; null when files were given. */
  open: { url: string; check: string } | null;
}

/** Opens the newsstand with the samples, or with the given HTML files instead. */
export async function openStall(files: readonly string[]): Promise<Stall> {
  if (files.length > 0) return { ...(await openFiles(files)), open: null };
  const samples = readSamples();
  const newsstand = await openNewsstand(samples);
  const open = samples.find((sample) => sample.open);
  if (!open) throw new Error('No sample is marked as the one to open');
  return { ...newsstand, open: { url: addressOf(newsstand, open), check: open.check ?? open.paragraphs[0] ?? '' } };
}

const addressOf = (newsstand: Newsstand, sample: Sample): string => new URL(pathOf(sample), newsstand.url).href;

/**
 * Makes the links to the invented outlets work: their addresses exist nowhere (RFC 2606 reserves .example), so the
 * newsstand answers for them.
 */
export async function answerForOutlets(context: BrowserContext, newsstand: Newsstand): Promise<void> {
  await context.route(/^https:\/\/[a-z-]+\.example\//, async (route) => {
    const url = new URL(pathOf({ url: route.request().url() }), newsstand.url).href;
    await route.fulfill({ response: await context.request.get(url) });
  });
}
