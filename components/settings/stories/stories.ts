import { type Signal, signal } from '@preact/signals';
import type { Corpus, KnownStory, UnreadableStory } from '../../../lib/corpus';
import type { Failure } from '../../../lib/messages';
import { fitMatcher, packText, type StoryPack } from '../../../lib/story';
import type { BackgroundCalls } from '../../background';
import { corpusFailure } from '../../shared/corpus-failure';
import { type Editing, editingOf } from './editor/editing';
import type { Editor } from './editor/editor';
import { slugOf } from './ids';
import { type Imported, takeIn } from './importing';

/** What the section asks of the corpus. Each call rejects with a CorpusError when the database fails. */
export type StoryCalls = Pick<
  Corpus,
  | 'stories'
  | 'countByStory'
  | 'putStory'
  | 'removeStory'
  | 'restoreStory'
  | 'setFollowing'
  | 'rebuild'
  | 'list'
  | 'texts'
>;

export interface StoriesOutside {
  corpus: StoryCalls;
  background: Pick<BackgroundCalls, 'storiesChanged'>;
  /** Hands a file to the reader, as the browser saves downloads. */
  download(file: Blob, name: string): void;
}

/** A story as the section lists it. */
export interface ListedStory extends KnownStory {
  /** Saved articles about it. */
  articles: number;
  /** Whether the detector has room for its words, or it is recognised only where the reader asks. */
  noticed: 'unasked' | 'asked';
}

export interface Shelf {
  stories: readonly ListedStory[];
  unreadable: readonly UnreadableStory[];
}

/** What became of the reader's last action. Kept as plain facts: the words are made when it is shown. */
export type StoriesNotice =
  | { kind: 'saved' | 'undone'; pack: StoryPack }
  /** Of one's own it was deleted; of one that came with Crossread the original is back. Both can be taken back. */
  | { kind: 'deleted' | 'original'; pack: StoryPack }
  | { kind: 'imported'; files: readonly Imported[] }
  | { kind: 'failed'; failure: Failure };

export interface StoriesState {
  /** Null until the corpus has answered. */
  shelf: Signal<Shelf | null>;
  /** Saved articles read again after a change, and all that have to be. */
  reading: Signal<{ done: number; total: number } | null>;
  notice: Signal<StoriesNotice | null>;
  /** Why the stories cannot be shown at all. */
  failure: Signal<Failure | null>;
  /** The story under edit, with its unsaved changes; they outlive a look at other sections. */
  editor: Signal<Editor | null>;
  /** The story whose editor was closed last, where the keyboard goes back to; `new` for one that was not saved. */
  left: Signal<string | null>;
}

export interface Stories extends StoriesState, Editing {
  refresh(): Promise<void>;
  follow(story: ListedStory, following: KnownStory['following']): Promise<void>;
  remove(story: ListedStory): Promise<void>;
  /** Takes a deletion, or the return of an original, back. */
  undo(pack: StoryPack): Promise<void>;
  exportStory(pack: StoryPack): void;
  importFiles(files: readonly File[]): Promise<void>;
  /** Puts the story back that a file replaced. */
  undoImport(before: StoryPack): Promise<void>;
  dismissNotice(): void;
}

export const emptyStories = (): StoriesState => ({
  shelf: signal(null),
  reading: signal(null),
  notice: signal(null),
  failure: signal(null),
  editor: signal(null),
  left: signal(null),
});

/** The section on stories: its state, and what the reader can do with it. Failures become notices. */
export function createStories(outside: StoriesOutside, state: StoriesState = emptyStories()): Stories {
  const { corpus, download } = outside;
  const refresh = refreshing(corpus, state);
  const takeUp = takingUp(outside, state, refresh);
  const attempt = async (action: () => Promise<StoriesNotice | null>) => {
    try {
      state.notice.value = await action();
    } catch (error) {
      state.notice.value = { kind: 'failed', failure: corpusFailure(error) };
    }
  };
  const change = (action: () => Promise<StoriesNotice | null>) =>
    attempt(async () => {
      const notice = await action();
      await refresh();
      takeUp();
      return notice;
    });
  return {
    ...state,
    ...editingOf(outside, state, change),
    refresh,
    follow: ({ pack }, following) =>
      change(async () => {
        await corpus.setFollowing(pack.id, following);
        return null;
      }),
    remove: ({ pack, origin }) =>
      change(async () => {
        await corpus.removeStory(pack.id);
        return { kind: origin === 'own' ? 'deleted' : 'original', pack };
      }),
    undo: (pack) =>
      change(async () => {
        await corpus.restoreStory(pack.id);
        return { kind: 'undone', pack };
      }),
    exportStory: (pack) => {
      const file = new Blob([packText(pack)], { type: 'application/json' });
      download(file, `crossread-story-${slugOf(pack.title.en, 'story')}.json`);
    },
    importFiles: (files) => change(async () => ({ kind: 'imported', files: await takeIn(corpus, files) })),
    undoImport: (before) =>
      change(async () => {
        await corpus.putStory(before);
        return { kind: 'undone', pack: before };
      }),
    dismissNotice: () => {
      state.notice.value = null;
    },
  };
}

function refreshing(corpus: StoryCalls, state: StoriesState): () => Promise<void> {
  return async () => {
    try {
      const [{ stories, unreadable }, counts] = await Promise.all([corpus.stories(), corpus.countByStory()]);
      const followed = stories.filter(({ following }) => following === 'on').map(({ pack }) => pack);
      const leftOut = new Set(fitMatcher(followed).leftOut);
      const listed = stories.map(
        (story): ListedStory => ({
          ...story,
          articles: counts.get(story.pack.id) ?? 0,
          noticed: leftOut.has(story.pack.id) ? 'asked' : 'unasked',
        }),
      );
      state.shelf.value = { stories: listed, unreadable };
      state.failure.value = null;
    } catch (error) {
      state.failure.value = corpusFailure(error);
    }
  };
}

/**
 * Has saved articles read again with the stories as they are now, shown here, and tells the background, which goes on
 * with it where this page is closed.
 */
function takingUp({ corpus, background }: StoriesOutside, state: StoriesState, refresh: () => Promise<void>) {
  let running = 0;
  return (): void => {
    running += 1;
    const reading = corpus.rebuild((progress) => {
      state.reading.value = progress;
    });
    Promise.all([reading, background.storiesChanged()])
      .catch((error: unknown) => {
        state.notice.value = { kind: 'failed', failure: corpusFailure(error) };
      })
      .finally(() => {
        running -= 1;
        if (running === 0) state.reading.value = null;
        void refresh();
      });
  };
}
