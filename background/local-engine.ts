import { isBackupDue } from '../lib/backup-plan';
import { readBackupPlan } from '../lib/backup-storage';
import { checkArticle, checkSelection, factsFor } from '../lib/compare';
import { articleIdOf } from '../lib/corpus';
import { followedCorpus } from '../lib/followed-corpus';
import type { Engine } from './engine';
import { sampleArticles } from './samples';

/** The engine on this machine: the followed stories and the reader's own corpus. */
export function localEngine(): Engine {
  const { corpus, stories } = followedCorpus();

  return {
    followed: async () => (await corpus()).followed(),
    storiesRevision: async () => (await corpus()).storiesRevision(),
    compare: async (article) => checkArticle(article, await stories(), await corpus()),
    facts: async (article) => factsFor(article, await stories(), await corpus()),
    checkText: async (text, article) => checkSelection({ text, article }, await stories(), await corpus()),
    decideUnlike: async ({ here, there, decision }) => (await corpus()).decideUnlike({ here, there }, decision),
    unlikePairs: async () => (await corpus()).unlikePairs(),
    decidePairs: async (pairs, decision) => {
      for (const pair of pairs) await (await corpus()).decideUnlike(pair, decision);
    },
    save: async (article) => (await (await corpus()).save(article, { sample: 'own' })).outcome,
    saveNew: async (article) => ((await (await corpus()).saveNew(article)) ? 'saved' : 'known'),
    remove: async (article) => void (await (await corpus()).remove(articleIdOf(article))),
    savedState: async (article) => (await corpus()).savedState(article),
    savedBeside: async (article) => (await (await corpus()).size(article)).articles,
    counts: async () => {
      const saved = await corpus();
      const due = await isBackupDue(await readBackupPlan(), Date.now(), saved.changedSince);
      return { ...(await saved.counts()), ...(due ? { backupDue: true } : {}) };
    },
    loadSamples: async () => {
      const samples = sampleArticles();
      for (const sample of samples) await (await corpus()).save(sample, { sample: 'sample' });
      return samples.length;
    },
    refresh: async () => (await corpus()).rebuild(),
    removeSamples: async () => (await corpus()).removeSamples(),
    restore: async (articleIds) => {
      const saved = await corpus();
      let back = 0;
      // Another page may have brought some back before.
      for (const id of articleIds) back += Number((await saved.restore(id)) || (await saved.get(id)) !== null);
      return back;
    },
  };
}
