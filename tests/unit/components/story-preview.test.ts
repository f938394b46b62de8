import { describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../components/settings/stories/editor/draft';
import { previewOf, withEdited } from '../../../components/settings/stories/editor/preview';
import { freshId, slugOf } from '../../../components/settings/stories/ids';
import { parsePack, type StoryPack } from '../../../lib/story';
import { quietStories } from '../../gallery/story-states';

const pack = (id: string, word = id): StoryPack =>
  parsePack({ ...emptyDraft(id), title: { en: id }, detect: { all: [[word]] } });
const shelf = [
  { pack: pack('ferry'), origin: 'own', following: 'on' },
  { pack: pack('tram'), origin: 'own', following: 'off' },
  { pack: pack('talks'), origin: 'bundled', following: 'on' },
] as const;
const ids = (packs: readonly StoryPack[]) => packs.map(({ id }) => id);

describe('the stories an edit is held among', () => {
  it('are the followed ones, the edited one in its own place', () => {
    const edited = withEdited(shelf, pack('ferry', 'boat'));
    expect(ids(edited)).toEqual(['ferry', 'talks']);
    expect(edited[0]?.detect.all).toEqual([['boat']]);
  });

  it('take in a story that is switched off while it is edited, and a new one behind the reader’s others', () => {
    expect(ids(withEdited(shelf, pack('tram')))).toEqual(['ferry', 'tram', 'talks']);
    expect(ids(withEdited(shelf, pack('heat')))).toEqual(['ferry', 'heat', 'talks']);
  });
});

describe('a preview', () => {
  const work = {
    corpus: quietStories.corpus,
    followed: [],
    edited: [pack('lagoon')],
    storyId: 'lagoon',
    onProgress: vi.fn(),
    stale: () => false,
  };

  it('goes through all saved articles and says how far it has come', async () => {
    const found = await previewOf(work);
    expect(found).toMatchObject({ saved: 4, gone: [] });
    expect(found?.about).toHaveLength(4);
    expect(work.onProgress).toHaveBeenCalledWith(0, 4);
  });

  it('lets the page paint between slices, and ends where a later edit made it void', async () => {
    const [one] = await quietStories.corpus.texts(['article-0']);
    const many = Array.from({ length: 2000 }, (_, at) => `article-${at}`);
    const heads = await quietStories.corpus.list({ limit: 1 });
    const corpus = {
      list: async () => many.map((id) => ({ ...heads[0], id })) as typeof heads,
      texts: async (wanted: readonly string[]) => wanted.map((id) => ({ ...one, id })) as never,
    };
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    let looks = 0;
    const cut = await previewOf({ ...work, corpus, stale: () => ++looks > 1500 });
    clearInterval(ticking);
    expect(cut).toBeNull();
    expect(looks).toBe(1501);
    expect(turns).toBeGreaterThan(0);
  });

  it('leaves out an article that was deleted meanwhile', async () => {
    const corpus = { ...quietStories.corpus, texts: async () => [] };
    expect(await previewOf({ ...work, corpus })).toMatchObject({ saved: 4, about: [] });
  });
});

describe('ids out of words', () => {
  it.each([
    ['Ida Maroun', 'ida-maroun'],
    ['Çırağan Palace', 'ciragan-palace'],
    ['2nd round!', 'nd-round'],
    ['Харків', 'place'],
    ['—', 'place'],
  ])('%s: %s', (words, id) => expect(slugOf(words, 'place')).toBe(id));

  it('are counted on where another has them, and are never one that every object has', () => {
    expect(freshId('Харків', 'place', ['place', 'place-2'])).toBe('place-3');
    expect(freshId('Constructor', 'place', [])).toBe('constructor-2');
  });
});
