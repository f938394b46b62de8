/** What Crossread does about backups by itself: nothing, a note when one is due, or a download when one is due. */
export const backupModes = ['off', 'remind', 'automatic'] as const;
export type BackupMode = (typeof backupModes)[number];

export interface BackupPlan {
  mode: BackupMode;
  /** When the last backup of everything was handed to the browser's downloads, in milliseconds since 1970; null before the first. */
  last: number | null;
}

/** A backup is due this long after the last one, in milliseconds. */
export const WEEK = 7 * 86_400_000;

/**
 * Whether the plan wants a backup now: a week after the last one, where something changed since. `changedSince` is asked
 * only where the answer depends on it. A clock set back makes a backup due rather than never again.
 */
export async function isBackupDue(
  { mode, last }: BackupPlan,
  now: number,
  changedSince: (at: number | null) => Promise<boolean>,
): Promise<boolean> {
  if (mode === 'off') return false;
  if (last !== null && now >= last && now - last < WEEK) return false;
  return changedSince(last);
}
