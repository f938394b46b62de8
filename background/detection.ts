import { type Browser, browser } from 'wxt/browser';
import { webOrigins } from '../lib/web-access';
import { type Detection, readSettings, type Settings } from './settings';

type Registration = Browser.scripting.RegisteredContentScript;

const detectorId = 'detector';

const patternsOf = (host: string): string[] => [`*://${host}/*`, `*://*.${host}/*`];

/** Match patterns the detector is registered for: empty where it runs nowhere by itself. */
export function patternsFor({ detection, paused }: Settings): string[] {
  if (paused || detection === 'asked') return [];
  return detection === 'all' ? webOrigins : detection.sites.flatMap(patternsOf);
}

/** What to register with the browser, or null when the detector is to run on no page by itself. */
export function registrationFor(settings: Settings): Registration | null {
  const matches = patternsFor(settings);
  if (matches.length === 0) return null;
  return { id: detectorId, js: ['detector.js'], matches, runAt: 'document_idle', persistAcrossSessions: true };
}

/** Whether the detector may look at this address unasked. */
export function looksAt(settings: Settings, url: string): boolean {
  if (settings.paused || !/^https?:/.test(url)) return false;
  return covers(settings.detection, new URL(url).hostname);
}

function covers(detection: Detection, host: string): boolean {
  if (detection === 'all') return true;
  if (detection === 'asked') return false;
  return detection.sites.some((site) => host === site || host.endsWith(`.${site}`));
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
