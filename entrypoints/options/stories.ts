import { callsThrough } from '../../components/background';
import { createStories, type Stories, type StoryCalls } from '../../components/settings/stories/stories';
import { download } from '../../components/shared/download';
import { askBackground } from '../../lib/ask-background';
import { followedCorpus } from '../../lib/followed-corpus';

/** The stories of the reader's corpus, opened in this page at the first call. */
export function readersStories(): Stories {
  const { corpus } = followedCorpus();
  const calls: StoryCalls = {
    stories: async () => (await corpus()).stories(),
    countByStory: async () => (await corpus()).countByStory(),
    putStory: async (pack) => (await corpus()).putStory(pack),
    removeStory: async (id) => (await corpus()).removeStory(id),
    restoreStory: async (id) => (await corpus()).restoreStory(id),
    setFollowing: async (id, following) => (await corpus()).setFollowing(id, following),
    rebuild: async (onProgress) => (await corpus()).rebuild(onProgress),
    list: async (options) => (await corpus()).list(options),
    texts: async (ids) => (await corpus()).texts(ids),
  };
  const stories = createStories({ corpus: calls, background: callsThrough(askBackground), download });
  // Articles may have been saved, or stories changed, in another page meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void stories.refresh();
  });
  void stories.refresh();
  return stories;
}
