import { readSettings } from '../lib/settings';
import { looksAt } from './detection';
import { failureOf } from './failures';
import { withoutFragment } from './incoming';
import { injectDetector, metBefore } from './inject';
import type { Pages, Reading } from './pages';
import { readState } from './tab-states';

/** Follows tabs from page to page: drops what stood on the page left, and has the new one looked at. */
export interface Navigation {
  moved(tab: number, url: string): Promise<void>;
  /** The tab began to load the address it shows, perhaps not for the first time. */
  loading(tab: number, url: string): Promise<void>;
  /** The tab was closed, or went where its address is hidden. */
  closed(tab: number): Promise<void>;
}

export function followNavigation(pages: Pages): Navigation {
  /** Last address of each tab. Lost with the worker, which then costs one look too many, never one too few. */
  const addresses = new Map<number, string>();

  async function moved(tab: number, url: string): Promise<void> {
    const address = withoutFragment(url);
    const samePage = addresses.get(tab) === address;
    addresses.set(tab, address);
    const leaving = samePage ? undefined : pages.left(tab, address);
    // Before any await: a reading that begins from now on is of the new document.
    const before = pages.latestReading(tab);
    await leaving;
    const settings = await readSettings();
    if (settings.paused) return pages.show(tab, { kind: 'paused' });
    if (!looksAt(settings, url)) return forget(tab, before);
    // A document met for the first time is the registered detector's; so this runs for every page that is loaded.
    const met = await meet(tab, before);
    if (met && !samePage) await injectDetector(tab);
  }

  async function loading(tab: number, url: string): Promise<void> {
    const before = pages.latestReading(tab);
    const settings = await readSettings();
    if (looksAt(settings, url)) await meet(tab, before);
    else if (!settings.paused) await forget(tab, before);
  }

  /** Where Crossread does not look by itself, no script is put into a page but where one was read before. */
  async function forget(tab: number, before: Reading | undefined): Promise<void> {
    if (await readState(tab)) await meet(tab, before);
  }

  /** Whether a document was met before; in a new one, what was read of the one before it is dropped. */
  async function meet(tab: number, before: Reading | undefined): Promise<boolean> {
    const met = await metBefore(tab).catch(failureOf);
    if (typeof met !== 'boolean') {
      const isNews = met.code === 'page-not-loaded' && pages.latestReading(tab) === before;
      if (isNews) await pages.show(tab, { kind: 'failed', failure: met });
      return false;
    }
    if (met === false) await pages.renewed(tab, before);
    return met === true;
  }

  async function closed(tab: number): Promise<void> {
    addresses.delete(tab);
    await pages.left(tab, null);
  }

  return { moved, loading, closed };
}
