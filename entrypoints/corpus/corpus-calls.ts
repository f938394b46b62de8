import type { CorpusCalls } from '../../components/corpus/calls';
import { type Language, titleIn } from '../../i18n';
import { readSavedPage } from '../../lib/article';
import { checkArticle } from '../../lib/compare';
import { followedCorpus } from '../../lib/followed-corpus';
import type { Story } from '../../lib/story';

/**
 * The reader's corpus, opened in this page at the first call. An opening that failed is tried again at the next call.
 * `language` is asked for each time, because story titles come in the reader's language.
 */
export function corpusCalls(language: () => Language): CorpusCalls {
  const { corpus, stories } = followedCorpus();
  /** As of the last list or article: titles are asked for while these are shown. */
  let followed: readonly Story[] = [];

  return {
    storyTitle: (storyId) => {
      const titles = followed.find(({ id }) => id === storyId)?.pack.title;
      return titles ? titleIn(language(), titles) : null;
    },
    eventTitle: (storyId, eventId) => {
      const titles = followed.find(({ id }) => id === storyId)?.events.get(eventId)?.title;
      return titles ? titleIn(language(), titles) : null;
    },
    findings: async (articleId) => {
      const saved = await (await corpus()).get(articleId);
      if (!saved) return [];
      return (await checkArticle(saved.latest.article, await stories(), await corpus())).findings;
    },
    list: async (options) => {
      followed = await stories();
      return (await corpus()).list(options);
    },
    get: async (articleId) => {
      followed = await stories();
      return (await corpus()).get(articleId);
    },
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
