import Dexie from 'dexie';
import type { CorpusFailureCode } from './types';

/** The database refused, or a backup cannot be read. Nothing of the failed operation was written. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';

  constructor(
    readonly code: CorpusFailureCode,
    /** Technical words for a bug report. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}

/** A failure as Dexie nests it: a bulk or abort error around the one that began it. */
interface NestedFailure {
  name?: string;
  inner?: unknown;
  failures?: readonly unknown[];
}

/** Names of a failure and of all failures inside it. */
function namesOf(failure: unknown, depth = 0): string[] {
  if (typeof failure !== 'object' || failure === null || depth > 4) return [];
  const { name, inner, failures = [] } = failure as NestedFailure;
  const within = [inner, ...failures.slice(0, 8)].flatMap((one) => namesOf(one, depth + 1));
  return name === undefined ? within : [name, ...within];
}

const isDatabaseFailure = (failure: unknown): boolean =>
  failure instanceof Dexie.DexieError || (typeof DOMException !== 'undefined' && failure instanceof DOMException);

/** The CorpusError for whatever a database operation threw; errors that are not the database's come back as they are. */
export function asCorpusError(failure: unknown): unknown {
  if (failure instanceof CorpusError) return failure;
  const names = namesOf(failure);
  const detail = String(failure);
  if (names.includes('QuotaExceededError')) return new CorpusError('disk-full', detail, { cause: failure });
  if (names.includes('VersionError')) return new CorpusError('database-newer', detail, { cause: failure });
  return isDatabaseFailure(failure) ? new CorpusError('database-broken', detail, { cause: failure }) : failure;
}

/** Runs a database operation; rejects with a CorpusError where the database failed. */
export async function guarded<T>(operation: () => PromiseLike<T>): Promise<T> {
  try {
    return await operation();
  } catch (failure) {
    throw asCorpusError(failure);
  }
}
