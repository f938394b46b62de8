import { looksAt } from './detection';
import { withoutFragment } from './incoming';
import { injectDetector, metBefore } from './inject';
import type { Pages } from './pages';
import { readSettings } from './settings';
import { readState } from './tab-states';

/** Follows tabs from page to page: drops what stood on the page left, and has the new one looked at. */
export interface Navigation {
  moved(tab: number, url: string): Promise<void>;
  closed(tab: number): Promise<void>;
}

export function followNavigation(pages: Pages): Navigation {
  /** Last address of each tab. Lost with the worker, which then costs one look too many, never one too few. */
  const addresses = new Map<number, string>();

  async function moved(tab: number, url: string): Promise<void> {
    const address = withoutFragment(url);
    const samePage = addresses.get(tab) === address;
    addresses.set(tab, address);
    if (!samePage) await leave(tab, address);
    const settings = await readSettings();
    if (settings.paused) return pages.show(tab, { kind: 'paused' });
    if (!looksAt(settings, url)) return;
    // A document met for the first time is the registered detector's; so this runs for every page that is loaded.
    const met = await metBefore(tab).catch(() => false);
    if (met && !samePage) await injectDetector(tab);
  }

  async function leave(tab: number, address: string): Promise<void> {
    const state = await readState(tab);
    if (state === undefined) return;
    const stillThere = addressOf(state) === address;
    if (!stillThere) await pages.left(tab);
  }

  async function closed(tab: number): Promise<void> {
    addresses.delete(tab);
    await pages.left(tab);
  }

  return { moved, closed };
}

type State = NonNullable<Awaited<ReturnType<typeof readState>>>;

function addressOf(state: State): string | null {
  if ('url' in state) return withoutFragment(state.url);
  return 'head' in state ? withoutFragment(state.head.url) : null;
}
