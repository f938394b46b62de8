import type { Signal } from '@preact/signals';
import type { Job } from '../shared/job';

/** The one place a job can be shown in. Whoever shows one there clears it, and nobody else. */
export interface Jobs {
  /**
   * Runs a job that no other may run beside. Resolves to 'busy', with nothing done, while another is under way;
   * rejects as the job does.
   */
  alone(first: Job, job: (onProgress: (job: Job) => void) => Promise<void>): Promise<'done' | 'busy'>;
  /** Runs a job whatever else is under way, and shows how far it has come while the place is free. */
  beside<T>(job: (onProgress: (job: Job) => void) => Promise<T>): Promise<T>;
}

export function jobsOf(place: Signal<Job | null>): Jobs {
  let owner: symbol | null = null;
  const beside: Jobs['beside'] = async (job) => {
    const self = Symbol('job');
    const show = (progress: Job) => {
      if (place.value === null) owner = self;
      if (owner === self) place.value = progress;
    };
    try {
      return await job(show);
    } finally {
      if (owner === self) {
        owner = null;
        place.value = null;
      }
    }
  };
  return {
    beside,
    alone: async (first, job) => {
      if (place.value) return 'busy';
      await beside(async (show) => {
        show(first);
        await job(show);
      });
      return 'done';
    },
  };
}
