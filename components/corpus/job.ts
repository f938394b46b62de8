import type { Language } from '../../i18n';
import type { BackupProgress } from '../../lib/corpus';

/** Work that takes a while: which, and how far it has come. */
export type Job =
  | BackupProgress
  | { step: 'pages' | 'comparing' | 'deleting' | 'undeleting'; done: number; total: number };

/** How far a job has come, in words. */
export function jobText({ t }: Language, { step, done, total }: Job): string {
  return step === 'checking' ? t('job.checking') : t(`job.${step}`, { done, count: total });
}
