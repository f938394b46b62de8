import { type BackupMode, type BackupPlan, isBackupDue } from '../../lib/backup-plan';
import { noting, quietly } from './failing';
import type { LibraryOutside, LibraryState } from './library';

/** What is done about backups, and whether one is due. */
export interface PlannedBackup extends BackupPlan {
  due: 'due' | 'not-due';
}

/** The plan as it is stored, and one page's right to carry it out. */
export interface BackupCalls {
  read(): Promise<BackupPlan>;
  choose(mode: BackupMode): Promise<void>;
  /** Remembers when a backup of everything was made, in milliseconds since 1970. */
  note(at: number): Promise<void>;
  /** Runs the job unless another page is at it. */
  alone(job: () => Promise<void>): Promise<void>;
}

export interface Planning {
  chooseBackup(mode: BackupMode): Promise<void>;
  /** Looks again whether a backup is due. */
  reviewBackup(): Promise<void>;
  /** Makes the backup that is due, where the reader chose that it be made by itself. */
  keepPlan(): Promise<void>;
}

export function planningOf(
  { corpus, backup, now }: LibraryOutside,
  state: LibraryState,
  exportAll: () => Promise<void>,
): Planning {
  const attempt = noting(state);
  const review = async () => {
    const plan = await backup.read();
    const due = await isBackupDue(plan, now(), corpus.changedSince);
    state.backup.value = { ...plan, due: due ? 'due' : 'not-due' };
  };
  const reviewed = () => quietly(state)(review);
  const keepPlan = () =>
    backup.alone(async () => {
      // Read again behind the lock: the page that had it may have made the backup meanwhile.
      await reviewed();
      const planned = state.backup.value;
      if (planned?.mode !== 'automatic' || planned.due === 'not-due') return;
      // The reader did not ask for it just now, and is not told that it has to wait.
      if (state.job.value) return;
      await exportAll();
      await reviewed();
    });
  return {
    reviewBackup: reviewed,
    keepPlan,
    chooseBackup: async (mode) => {
      await attempt(async () => {
        await backup.choose(mode);
        await review();
        return null;
      });
      if (mode === 'automatic') await keepPlan();
    },
  };
}
