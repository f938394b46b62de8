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

/** What is read out of it: each quarter once, where every article would drown all else. */
export function jobSpoken(language: Language, job: Job): string {
  const quarters = job.total > 0 ? Math.floor((job.done / job.total) * 4) : 0;
  return jobText(language, { ...job, done: Math.floor((quarters * job.total) / 4) });
}
