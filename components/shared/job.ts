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
export const jobSpoken = (language: Language, job: Job): string =>
  jobText(language, { ...job, done: lastQuarter(job) });

/** How much was done at the last full quarter of a job. */
export function lastQuarter({ done, total }: { done: number; total: number }): number {
  const quarters = total > 0 ? Math.floor((done / total) * 4) : 0;
  return Math.floor((quarters * total) / 4);
}
