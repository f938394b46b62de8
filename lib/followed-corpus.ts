import { claimReader } from './compare';
import { type Corpus, openCorpus } from './corpus';
import { compileStory, type Story, type StoryPack } from './story';

/** The reader's corpus, read with the stories the reader follows. */
export interface FollowedCorpus {
  /** Opened at the first call and kept; an opening that failed is tried again at the next call. */
  corpus(): Promise<Corpus>;
  /** The followed stories as they stand now, whichever page changed them. */
  stories(): Promise<readonly Story[]>;
}

/** Each pack is compiled once: a pack is never changed, only replaced. */
const compiled = new WeakMap<StoryPack, Story>();

function storyOf(pack: StoryPack): Story {
  const story = compiled.get(pack) ?? compileStory(pack);
  compiled.set(pack, story);
  return story;
}

/** The corpus of this browser. Both calls reject with a CorpusError where it cannot be opened. */
export function followedCorpus(): FollowedCorpus {
  let opening: Promise<Corpus> | null = null;
  function corpus(): Promise<Corpus> {
    opening ??= openCorpus((packs) => claimReader(packs.map(storyOf))).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }
  return { corpus, stories: async () => (await (await corpus()).followed()).map(storyOf) };
}
