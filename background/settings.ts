import * as v from 'valibot';
import { browser } from 'wxt/browser';

const detectionSchema = v.union([
  v.literal('all'),
  v.literal('asked'),
  v.object({ sites: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(500)) }),
]);

/** Where the detector runs: on every page, on listed hosts (and their subdomains), or only when the reader asks. */
export type Detection = v.InferOutput<typeof detectionSchema>;

export interface Settings {
  paused: boolean;
  detection: Detection;
}

/** storage.local keys of the settings the background obeys. */
export const pausedKey = 'paused';
export const detectionKey = 'detection';

/** The reader's settings; whatever does not parse counts as unset. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([pausedKey, detectionKey]);
  const detection = v.safeParse(detectionSchema, stored[detectionKey]);
  return { paused: stored[pausedKey] === true, detection: detection.success ? detection.output : 'all' };
}

/** Remembers whether Crossread is paused, over restarts of the browser. */
export const writePaused = (paused: boolean): Promise<void> => browser.storage.local.set({ [pausedKey]: paused });
