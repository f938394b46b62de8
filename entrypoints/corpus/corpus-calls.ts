import type { CorpusCalls } from '../../components/corpus/calls';
import { type Language, titleIn } from '../../i18n';
import { readSavedPage } from '../../lib/article';
import { isEnglish } from '../../lib/claims';
import { checkArticle, compareTwo, factGroupOf, ledgerLines, type OneOfTwo } from '../../lib/compare';
import type { SavedArticleWithVersions } from '../../lib/corpus';
import { followedCorpus } from '../../lib/followed-corpus';
import { type NamesByLanguage, namesByLanguage, type Story } from '../../lib/story';

/**
 * The reader's corpus, opened in this page at the first call. An opening that failed is tried again at the next call.
 * `language` is asked for each time, because story titles come in the reader's language.
 */
export function corpusCalls(language: () => Language): CorpusCalls {
  const { corpus, stories } = followedCorpus();
  /** As of the last list, article or comparison: titles are asked for while these are shown. */
  let followed: readonly Story[] = [];

  const names = new WeakMap<readonly Story[], NamesByLanguage>();

  return {
    names: () => {
      const known = names.get(followed) ?? Object.assign({}, ...followed.map(({ pack }) => namesByLanguage(pack)));
      names.set(followed, known);
      return known;
    },
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
    compareTwo: async (firstId, secondId) => {
      followed = await stories();
      const opened = await corpus();
      const [first, second] = await Promise.all([opened.get(firstId), opened.get(secondId)]);
      if (!first || !second) return null;
      const [apart, members] = await Promise.all([opened.unlikePairs(), opened.origin(firstId)]);
      return {
        first,
        second,
        findings: compareTwo(oneOf(first), oneOf(second), followed, apart),
        origin: members.some(({ saved }) => saved.articleId === secondId) ? 'same' : 'other',
        claimsRead: [first, second].every(({ latest }) => isEnglish(latest.article.lang)),
      };
    },
    origin: async (articleId) => (await corpus()).origin(articleId),
    remove: async (articleId) => (await corpus()).remove(articleId),
    restore: async (articleId) => (await corpus()).restore(articleId),
    search: async (query, options) => (await corpus()).search(query, options),
    annotations: async (articleId) => (await corpus()).annotations(articleId),
    setTag: async (...tagging) => (await corpus()).setTag(...tagging),
    setNote: async (...note) => (await corpus()).setNote(...note),
    rebuild: async (onProgress) => (await corpus()).rebuild(onProgress),
    exportBackup: async (options, onProgress) => (await corpus()).exportBackup(options, onProgress),
    holdings: async () => (await corpus()).holdings(),
    deletedArticles: async () => (await corpus()).deletedArticles(),
    purgeDeleted: async () => (await corpus()).purgeDeleted(),
    notedArticles: async () => (await corpus()).notedArticles(),
    changedSince: async (at) => (await corpus()).changedSince(at),
    ledger: async ({ articles, take }, onProgress) => {
      followed = await stories();
      const known = followed;
      return (await corpus()).ledger(
        { articles, together: factGroupOf, take: (entries) => take(ledgerLines(entries, known)) },
        onProgress,
      );
    },
    savePage: async (file) => {
      const page = await readSavedPage(file);
      if ('reason' in page) return page;
      return { outcome: (await (await corpus()).save(page.article, { sample: 'own' })).outcome };
    },
    importBackup: async (file, onProgress) => (await corpus()).importBackup(file, onProgress),
  };
}

/** A saved article as evidence in a comparison of two, where each is an origin for itself. */
function oneOf({ head, latest }: SavedArticleWithVersions): OneOfTwo {
  const { id, title, outlet, url, publishedAt, modifiedAt, sample } = head;
  const saved = { articleId: id, versionId: latest.id, title, outlet, url, publishedAt, modifiedAt, sample };
  return { article: latest.article, saved: { ...saved, originId: id } };
}
