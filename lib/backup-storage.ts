import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type BackupMode, type BackupPlan, backupModes } from './backup-plan';

/** storage.local keys, one a field, so that a choice and an export made at once do not undo each other. */
const modeKey = 'backup-mode';
const lastKey = 'backup-last';

const modeSchema = v.fallback(v.picklist(backupModes), 'off');
const lastSchema = v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null);

/** The plan as it is stored; whatever does not parse counts as never set. */
export async function readBackupPlan(): Promise<BackupPlan> {
  const stored = await browser.storage.local.get([modeKey, lastKey]);
  return { mode: v.parse(modeSchema, stored[modeKey]), last: v.parse(lastSchema, stored[lastKey] ?? null) };
}

export const writeBackupMode = (mode: BackupMode): Promise<void> => browser.storage.local.set({ [modeKey]: mode });
export const writeLastBackup = (at: number): Promise<void> => browser.storage.local.set({ [lastKey]: at });

/** Tells of every later change of the plan, made in whichever page. Listens for as long as the page lives. */
export const watchBackupPlan = (tell: () => void): void =>
  browser.storage.local.onChanged.addListener((changes) => {
    if (modeKey in changes || lastKey in changes) tell();
  });
