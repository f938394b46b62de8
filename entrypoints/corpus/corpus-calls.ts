import type { CorpusCalls } from '../../components/corpus/calls';
import { type Language, titleIn } from '../../i18n';
import { readSavedPage } from '../../lib/article';
import { checkArticle, claimReader } from '../../lib/compare';
import { type Corpus, openCorpus } from '../../lib/corpus';
import { bundledPacks, compileStory } from '../../lib/story';

/**
 * The reader's corpus, opened in this page at the first call. An opening that failed is tried again at the next call.
 * `language` is asked for each time, because story titles come in the reader's language.
 */
export function corpusCalls(language: () => Language): CorpusCalls {
  const stories = bundledPacks().map(compileStory);
  let opening: Promise<Corpus> | null = null;
  const corpus = () => {
    opening ??= openCorpus(claimReader(stories)).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  return {
    storyTitle: (storyId) => {
      const titles = stories.find(({ id }) => id === storyId)?.pack.title;
      return titles ? titleIn(language(), titles) : null;
    },
    eventTitle: (storyId, eventId) => {
      const titles = stories.find(({ id }) => id === storyId)?.events.get(eventId)?.title;
      return titles ? titleIn(language(), titles) : null;
    },
    differences: async (articleId) => {
      const saved = await (await corpus()).get(articleId);
      if (!saved) return 0;
      const { findings } = await checkArticle(saved.latest.article, stories, await corpus());
      return findings.filter(({ verdict }) => verdict === 'differs').length;
    },
    list: async (options) => (await corpus()).list(options),
    get: async (articleId) => (await corpus()).get(articleId),
    remove: async (articleId) => (await corpus()).remove(articleId),
    restore: async (articleId) => (await corpus()).restore(articleId),
    search: async (query, options) => (await corpus()).search(query, options),
    annotations: async (articleId) => (await corpus()).annotations(articleId),
    setTag: async (...tagging) => (await corpus()).setTag(...tagging),
    setNote: async (...note) => (await corpus()).setNote(...note),
    rebuild: async (onProgress) => (await corpus()).rebuild(onProgress),
    exportBackup: async (options, onProgress) => (await corpus()).exportBackup(options, onProgress),
    savePage: async (file) => {
      const page = await readSavedPage(file);
      if ('reason' in page) return page;
      return { outcome: (await (await corpus()).save(page.article, { sample: 'own' })).outcome };
    },
    importBackup: async (file, onProgress) => (await corpus()).importBackup(file, onProgress),
  };
}
