import type { BackupCalls } from '../../components/corpus/planning';
import { readBackupPlan, writeBackupMode, writeLastBackup } from '../../lib/backup-storage';

/** The plan for backups in storage.local; of several open pages, one carries it out. */
export const backupCalls: BackupCalls = {
  read: readBackupPlan,
  choose: writeBackupMode,
  note: writeLastBackup,
  alone: (job) =>
    navigator.locks.request('backup', { ifAvailable: true }, async (lock) => {
      if (lock) await job();
    }),
};
