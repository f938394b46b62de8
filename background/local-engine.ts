import { isBackupDue } from '../lib/backup-plan';
import { readBackupPlan } from '../lib/backup-storage';
import { checkArticle, checkSelection, claimReader, factsFor } from '../lib/compare';
import { type Corpus, openCorpus } from '../lib/corpus';
import { bundledPacks, compileStory } from '../lib/story';
import type { Engine } from './engine';
import { sampleArticles } from './samples';

/**
 * The engine on this machine: the followed stories and the reader's own corpus. Both are opened at the first call and
 * kept for as long as the worker lives; an opening that failed is tried again at the next call.
 */
export function localEngine(): Engine {
  const stories = once(() => bundledPacks().map(compileStory));
  let opening: Promise<Corpus> | null = null;

  function corpus(): Promise<Corpus> {
    opening ??= openCorpus(claimReader(stories())).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  return {
    compare: async (article) => checkArticle(article, stories(), await corpus()),
    facts: async (article) => factsFor(article, stories(), await corpus()),
    checkText: async (text, article) => checkSelection({ text, article }, stories(), await corpus()),
    decideUnlike: async ({ here, there, decision }) => (await corpus()).decideUnlike({ here, there }, decision),
    save: async (article) => (await (await corpus()).save(article, { sample: 'own' })).outcome,
    savedState: async (article) => (await corpus()).savedState(article),
    savedBeside: async (article) => (await (await corpus()).size(article)).articles,
    counts: async () => {
      const saved = await corpus();
      const due = await isBackupDue(await readBackupPlan(), Date.now(), saved.changedSince);
      return { ...(await saved.size()), ...(due ? { backupDue: true } : {}) };
    },
    loadSamples: async () => {
      const samples = sampleArticles();
      for (const sample of samples) await (await corpus()).save(sample, { sample: 'sample' });
      return samples.length;
    },
    refresh: async () => (await corpus()).rebuild(),
    removeSamples: async () => (await corpus()).removeSamples(),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
