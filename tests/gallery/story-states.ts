import { draftOf, emptyDraft } from '../../components/settings/stories/editor/draft';
import { type Editor, editorOf } from '../../components/settings/stories/editor/editor';
import {
  createStories,
  emptyStories,
  type Stories,
  type StoriesOutside,
} from '../../components/settings/stories/stories';
import type { KnownStory } from '../../lib/corpus';
import { PackError, packText, parsePack, type StoryPack } from '../../lib/story';
import { quietBackground } from './panel';
import { listed } from './shelf';

/** A story of invented names. */
export const lagoon: StoryPack = parsePack({
  format: 1,
  id: 'lagoon-talks',
  version: '1',
  title: { en: 'Lagoon talks', uk: 'Переговори про лагуну', tr: 'Lagün görüşmeleri' },
  detect: { all: [['lagoon'], ['talks', 'delegation', 'permits']], not: ['yacht race'], from: '2025-05-01' },
  places: [{ id: 'customs-house', aliases: ['old customs house', 'customs house'] }],
  parties: [
    { id: 'east', name: 'East Shore', aliases: ['East Shore', 'eastern delegation'] },
    { id: 'west', name: 'West Shore', aliases: ['West Shore', 'western delegation'] },
  ],
  people: [{ id: 'maroun', name: 'Ilda Maroun', aliases: ['Ilda Maroun', 'Maroun'], party: 'east' }],
  kinds: { talks: { nouns: ['talks', 'round of talks', 'meeting'], objects: ['crew'] } },
  events: [
    {
      id: 'round-2',
      kind: 'talks',
      title: { en: 'second round' },
      from: '2025-06-02',
      to: '2025-06-02',
      ordinal: 2,
      place: 'customs-house',
      aliases: ['June round'],
    },
  ],
  objects: { crew: { words: ['crew', 'crews'], people: true } },
  predicates: { permit: ['permit', 'allow', 'license'] },
});

const tram: StoryPack = parsePack({
  ...emptyDraft('story-1a2b3c4d'),
  title: { en: 'The tram line to the hospital' },
  detect: { all: [['tram', 'трамва', 'tramvay']] },
});

export const known: readonly KnownStory[] = [
  { pack: tram, origin: 'own', following: 'on', changedAt: 1 },
  {
    pack: {
      ...lagoon,
      id: 'long',
      title: {
        en: 'What became of the money for the harbour bridge, the two inquiries and the very old ferry company',
      },
    },
    origin: 'changed',
    following: 'off',
    changedAt: 2,
  },
  { pack: lagoon, origin: 'bundled', following: 'on', changedAt: null },
];

const texts = listed.map((head) => ({
  id: head.id,
  article: { ...head, paragraphs: [`${head.title}. The delegations spoke about the lagoon.`], extractorVersion: 1 },
}));

export const quietStories: StoriesOutside = {
  corpus: {
    stories: async () => ({ stories: known, unreadable: [] }),
    countByStory: async () =>
      new Map([
        ['lagoon-talks', 3],
        ['long', 1],
      ]),
    putStory: async (pack) => parsePack(pack),
    removeStory: async () => true,
    restoreStory: async () => true,
    setFollowing: async () => {},
    rebuild: async () => 0,
    list: async () => [...listed],
    texts: async (ids) => texts.filter(({ id }) => ids.includes(id)),
  },
  background: quietBackground,
  download: () => {},
};

const editing = (editor: Editor) => ({ editor });
const edited = (change: object, open: readonly string[] = []): Editor => {
  const draft = draftOf({ ...lagoon, ...change });
  if (!draft) throw new Error('no draft');
  const editor = editorOf(lagoon.id, 'own', draft, packText(lagoon), 1);
  editor.open.value = new Set(open);
  return editor;
};
const asJson = (text: string): Editor => {
  const editor = edited({});
  editor.view.value = 'json';
  editor.text.value = text;
  return editor;
};

type Leaf = Partial<{ [K in keyof ReturnType<typeof emptyStories>]: ReturnType<typeof emptyStories>[K]['value'] }>;

/** Each state of the section, by name. */
export const storyStates: Readonly<Record<string, () => Leaf>> = {
  list: () => ({}),
  opening: () => ({ shelf: null }),
  unreadable: () => ({
    shelf: {
      stories: known.map((story) => ({ ...story, following: 'off', articles: 0, noticed: 'unasked' })),
      unreadable: [
        { id: 'story-9z8y7x6w', error: new PackError('newer', []) },
        { id: 'old-harbour', error: new PackError('not-a-pack', [{ path: ['detect'], code: 'missing' }]) },
      ],
    },
  }),
  saved: () => ({ notice: { kind: 'saved', pack: lagoon } }),
  original: () => ({ notice: { kind: 'original', pack: lagoon } }),
  reading: () => ({ reading: { done: 120, total: 480 } }),
  deleted: () => ({ notice: { kind: 'deleted', pack: tram } }),
  imported: () => ({
    notice: {
      kind: 'imported',
      files: [
        { file: 'a.json', outcome: 'copied', pack: { ...lagoon, title: { en: 'Lagoon talks (imported)' } } },
        { file: 'old.json', outcome: 'kept-out', id: 'story-9z8y7x6w' },
        {
          file: 'crossread-story-broken.json',
          outcome: 'refused',
          error: new PackError('not-a-pack', [
            { path: ['events', 3, 'from'], code: 'bad-day', place: { offset: 1, line: 120, column: 15 } },
            { path: ['detect', 'all', 0, 2], code: 'figures', place: { offset: 1, line: 12, column: 9 } },
          ]),
        },
        { file: 'future.json', outcome: 'refused', error: new PackError('newer', []) },
      ],
    },
  }),
  failed: () => ({ failure: { code: 'database-broken', detail: 'InvalidStateError' } }),
  new: () => {
    const draft = emptyDraft('story-new');
    return editing(editorOf(draft.id, 'new', draft, packText(draft), null));
  },
  form: () =>
    editing(
      edited({
        detect: {
          ...lagoon.detect,
          all: [
            ['lagoon', 'crews'],
            ['talks', 'permits', 'delegation'],
          ],
        },
      }),
    ),
  'form-open': () =>
    editing(
      edited({}, [
        'people',
        'people.#maroun',
        'events',
        'events.#round-2',
        'kinds',
        'kinds.talks',
        'objects',
        'objects.crew',
      ]),
    ),
  'form-wrong': () => {
    const editor = edited({ detect: { all: [['round 2']], not: [] }, people: [{ id: 'x', name: '', aliases: [] }] }, [
      'people',
      'people.#x',
    ]);
    editor.tried.value = true;
    return editing(editor);
  },
  json: () => editing(asJson(packText(lagoon))),
  'json-wrong': () =>
    editing(asJson(packText(lagoon).replace('"lagoon"', '"lagoon 2"').replace('"version": "1"', '"mood": "1"'))),
  leaving: () => {
    const editor = edited({ title: { en: 'Other' } });
    editor.leaving.value = true;
    return editing(editor);
  },
};

/** The section in a state, with the outside world replaced. */
export function storiesShowing(shown: Leaf, outside: StoriesOutside = quietStories): Stories {
  const state = emptyStories();
  state.shelf.value = {
    stories: known.map((story, at) => ({
      ...story,
      articles: at === 2 ? 3 : at,
      noticed: at === 1 ? 'asked' : 'unasked',
    })),
    unreadable: [],
  };
  for (const [leaf, value] of Object.entries(shown)) {
    (state[leaf as keyof Leaf] as { value: unknown }).value = value;
  }
  const stories = createStories(outside, state);
  const editor = state.editor.value;
  if (editor?.view.value === 'json') stories.writeText(editor.text.value);
  else if (editor) stories.write(editor.draft.value);
  return stories;
}
