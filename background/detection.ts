import { type Browser, browser } from 'wxt/browser';
import { readSettings, type StoredSettings } from '../lib/settings';
import { patternsOf, siteOf, standingOf } from '../lib/sites';
import { webOrigins } from '../lib/web-access';

type Registration = Browser.scripting.RegisteredContentScript;

const detectorId = 'detector';

/** Match patterns the detector is registered for: empty where it runs nowhere by itself. */
export function patternsFor({ detection, listedSites, paused }: StoredSettings): string[] {
  if (paused || detection === 'asked') return [];
  return detection === 'all' ? webOrigins : listedSites.flatMap(patternsOf);
}

/** What to register with the browser, or null when the detector is to run on no page by itself. */
export function registrationFor(settings: StoredSettings): Registration | null {
  const matches = patternsFor(settings);
  if (matches.length === 0) return null;
  return {
    id: detectorId,
    js: ['detector.js'],
    matches,
    // Also where it is empty: an update leaves what it does not name as it was.
    excludeMatches: settings.excludedSites.flatMap(patternsOf),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

/** Whether the detector may look at this address unasked. */
export function looksAt(settings: StoredSettings, url: string): boolean {
  const site = siteOf(url);
  if (settings.paused || !/^https?:/.test(url)) return false;
  return standingOf(settings, site ?? '').kind === 'by-itself';
}

let syncing: Promise<void> = Promise.resolve();

/** Makes the browser's registration of the detector follow the settings. Calls wait for one another. */
export function syncRegistration(): Promise<void> {
  syncing = syncing.catch(() => {}).then(sync);
  return syncing;
}

async function sync(): Promise<void> {
  const wanted = registrationFor(await readSettings());
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [detectorId] });
  if (wanted && present) await browser.scripting.updateContentScripts([wanted]);
  else if (wanted) await browser.scripting.registerContentScripts([wanted]);
  else if (present) await browser.scripting.unregisterContentScripts({ ids: [detectorId] });
}
