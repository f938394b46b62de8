import type { Table } from 'dexie';
import type { CorpusDatabase } from './database';
import { asCorpusError } from './errors';

/**
 * Runs `change` as one transaction: killed half-way, it left nothing.
 * @throws CorpusError with the transaction's own cause. Where the disk fills up under a running transaction, the browser
 * tells its requests only that they were aborted, and keeps the cause to the transaction.
 */
export async function writeAtOnce<T>(db: CorpusDatabase, tables: Table[], change: () => Promise<T>): Promise<T> {
  let native: IDBTransaction | undefined;
  try {
    return await db.transaction('rw', tables, async (transaction) => {
      native = transaction.idbtrans;
      return change();
    });
  } catch (failure) {
    throw asCorpusError(native?.error ?? failure);
  }
}
