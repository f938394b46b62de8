import type { CorpusCalls } from '../../components/corpus/calls';
import { claimReader } from '../../lib/compare';
import { type Corpus, openCorpus, type SavedArticle, type SavedArticleWithVersions } from '../../lib/corpus';
import { bundledPacks, compileStory, recognise } from '../../lib/story';

/**
 * The reader's corpus, opened in this page at the first call. An opening that failed is tried again at the next call.
 * `language` is asked for each time, because story titles come in the reader's language.
 */
export function corpusCalls(language: () => string): CorpusCalls {
  const stories = bundledPacks().map(compileStory);
  let opening: Promise<Corpus> | null = null;
  const corpus = () => {
    opening ??= openCorpus(claimReader(stories)).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  const storyOf = ({ latest }: SavedArticleWithVersions): string | null => {
    const titles = recognise(latest.article, stories)?.story.pack.title;
    return titles ? (titles[language()] ?? titles.en ?? null) : null;
  };
  const listed = async (head: SavedArticle) => {
    const saved = await (await corpus()).get(head.id);
    return { ...head, story: saved && storyOf(saved), versions: saved?.versions.length ?? 1 };
  };

  return {
    list: async (options) => Promise.all((await (await corpus()).list(options)).map(listed)),
    get: async (articleId) => {
      const saved = await (await corpus()).get(articleId);
      return saved && { ...saved, story: storyOf(saved) };
    },
    remove: async (articleId) => (await corpus()).remove(articleId),
    restore: async (articleId) => (await corpus()).restore(articleId),
    search: async (query, options) => (await corpus()).search(query, options),
    size: async () => (await corpus()).size(),
  };
}
