import type { CorpusDatabase } from './database';
import { stampPrefix } from './derive';
import { putDerived, removeDerived } from './derived-tables';
import { type CorpusContext, savingTables } from './saving';
import type { RebuildProgress } from './types';
import { writeAtOnce } from './write';
import { withWriterLock } from './writer-lock';

const JOB = 'job:rebuild';

/** Survives the death of whoever runs the job, so that the next one goes on counting where it stopped. */
interface JobRecord extends RebuildProgress {
  /** The reader's version and layout the job makes rows for. */
  target: string;
}

/**
 * Reads every stale article again, one transaction each. What is stale is asked of the rows themselves, so a job that
 * was killed goes on with what is left, and articles saved meanwhile are not read twice.
 */
export async function rebuildDerived(
  context: CorpusContext,
  onProgress: (progress: RebuildProgress) => void,
): Promise<number> {
  return withWriterLock(context.db.name, async () => {
    const { stale, orphans } = await staleArticles(context.db, stampPrefix(context.reader));
    for (const articleId of orphans) await derive(context, articleId);
    if (stale.length === 0) return orphans.length;
    let job = await beginJob(context, stale.length);
    onProgress({ done: job.done, total: job.total });
    for (const articleId of stale) {
      job = { ...job, done: job.done + 1 };
      await derive(context, articleId, job);
      onProgress({ done: job.done, total: job.total });
    }
    await context.db.meta.delete(JOB);
    return stale.length + orphans.length;
  });
}

async function beginJob({ db, reader }: CorpusContext, left: number): Promise<JobRecord> {
  const target = stampPrefix(reader);
  const known = (await db.meta.get(JOB))?.value as JobRecord | undefined;
  const done = known?.target === target ? known.done : 0;
  return { target, done, total: done + left };
}

/** Makes the rows of one article again, or removes them where it is gone; the job's progress goes in with them. */
async function derive({ db, reader }: CorpusContext, articleId: string, job?: JobRecord): Promise<void> {
  await writeAtOnce(db, savingTables(db), async () => {
    const row = await db.articles.get(articleId);
    const version = row && !row.deleted ? await db.versions.get(row.latest) : undefined;
    if (row && version) await putDerived(db, reader, row, version);
    else await removeDerived(db, articleId);
    if (job) await db.meta.put({ key: JOB, value: job });
  });
}

/** Live articles whose rows are missing or of another stamp, and rows of articles that are no longer live. */
async function staleArticles(db: CorpusDatabase, prefix: string): Promise<{ stale: string[]; orphans: string[] }> {
  return db.transaction('r', db.articles, db.origins, async () => {
    const [below, above, derived, live] = await Promise.all([
      db.origins.where('stamp').below(prefix).primaryKeys(),
      db.origins.where('stamp').above(`${prefix}\uffff`).primaryKeys(),
      db.origins.toCollection().primaryKeys(),
      db.articles.where('[deleted+shelf]').between([0, ''], [0, '\uffff']).primaryKeys(),
    ]);
    const other = new Set([...below, ...above]);
    const known = new Set(derived);
    const isLive = new Set(live);
    return {
      stale: live.filter((id) => other.has(id) || !known.has(id)),
      orphans: derived.filter((id) => !isLive.has(id)),
    };
  });
}
