/** One long writer at a time among all pages and workers; where the browser has no locks, transactions still hold. */
export async function withWriterLock<T>(name: string, job: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(`${name}:writer`, job) : job();
}
