import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStories, type Stories } from '../../../components/settings/stories/stories';
import { claimReader } from '../../../lib/compare';
import { type Corpus, openCorpus } from '../../../lib/corpus';
import { CorpusDatabase } from '../../../lib/corpus/database';
import { bundledPacks, compileStory, packText, parsePack, type StoryPack } from '../../../lib/story';
import { anArticle } from '../background/fake-engine';

const [bundled] = bundledPacks() as [StoryPack];

const ferry = parsePack({
  format: 1,
  id: 'ferry',
  version: '1',
  title: { en: 'Harbour ferry' },
  detect: { all: [['ferry']] },
  places: [],
  parties: [],
  people: [],
  kinds: {},
  events: [],
  objects: {},
  predicates: {},
});

vi.setConfig({ testTimeout: 20_000 });
/** What follows a pause of the reader's and the reading of the corpus, on a machine that may be busy. */
const settled = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 8000 });

const opened: Corpus[] = [];
let count = 0;

/** The section over a real corpus of articles about a ferry, a bridge and both. */
async function section() {
  const name = `stories-${++count}`;
  // Stories stand in the order in which they came, and two may come within a millisecond.
  let time = Date.now();
  const now = () => ++time;
  const corpus = await openCorpus((packs) => claimReader(packs.map(compileStory)), { name, now });
  opened.push(corpus);
  for (const [title, outlet] of [
    ['The ferry is late', 'One'],
    ['The bridge is shut', 'Two'],
    ['A ferry under the bridge', 'Three'],
  ] as const) {
    await corpus.save(anArticle({ title, outlet, url: `https://${outlet}.example/`, paragraphs: [title] }), {
      sample: 'own',
    });
  }
  const download = vi.fn();
  const storiesChanged = vi.fn(async () => {});
  const stories = createStories({ corpus, background: { storiesChanged }, download });
  await stories.refresh();
  return { corpus, stories, download, storiesChanged, name };
}

const listed = ({ shelf }: Stories) =>
  shelf.value?.stories.map(
    ({ pack, origin, following, articles }) => `${pack.title.en}: ${origin} ${following} ${articles}`,
  );
const story = ({ shelf }: Stories, id: string) => {
  const found = shelf.value?.stories.find(({ pack }) => pack.id === id);
  if (!found) throw new Error(`no story ${id}`);
  return found;
};
const preview = async ({ editor }: Stories) => {
  await settled(() => expect(editor.value?.preview.value.kind).toBe('done'));
  const state = editor.value?.preview.value;
  if (state?.kind !== 'done') throw new Error('no preview');
  const titles = (articles: readonly { title: string }[]) => articles.map(({ title }) => title).sort();
  const { saved, about, added, gone } = state.preview;
  return { saved, about: titles(about), added: titles(added), gone: titles(gone) };
};
const draftOf = ({ editor }: Stories) => {
  if (!editor.value) throw new Error('no editor');
  return editor.value.draft.value;
};
const withWords = (stories: Stories, ...words: string[]) => {
  const draft = draftOf(stories);
  stories.write({ ...draft, title: { en: 'My ferry' }, detect: { ...draft.detect, all: [words] } });
};
const named = (title: string) => `${title} (imported)`;
const file = (text: string, name = 'story.json') => new File([text], name);

afterEach(() => {
  for (const corpus of opened.splice(0)) corpus.close();
});

describe('the list of stories', () => {
  it('counts the saved articles of each anew after every change, and tells the background', async () => {
    const { corpus, stories, storiesChanged } = await section();
    expect(listed(stories)).toEqual([`${bundled.title.en}: bundled on 0`]);
    await corpus.putStory(ferry);
    await stories.refresh();
    await stories.follow(story(stories, 'ferry'), 'on');
    await settled(() => expect(listed(stories)?.[0]).toBe('Harbour ferry: own on 2'));
    expect(storiesChanged).toHaveBeenCalledOnce();
    await stories.follow(story(stories, 'ferry'), 'off');
    await settled(() => expect(listed(stories)?.[0]).toBe('Harbour ferry: own off 0'));
    expect(stories.reading.value).toBeNull();
  });

  it('takes a deletion back', async () => {
    const { corpus, stories } = await section();
    await corpus.putStory(ferry);
    await stories.refresh();
    await stories.remove(story(stories, 'ferry'));
    expect(stories.notice.value).toEqual({ kind: 'deleted', pack: ferry });
    expect(listed(stories)).toHaveLength(1);
    await stories.undo(ferry);
    expect((await corpus.stories()).stories[0]?.pack).toEqual(ferry);
  });

  it('says of a story whose words the detector has no room for that it is recognised only where asked', async () => {
    const { corpus, stories } = await section();
    const words = Array.from(
      { length: 400 },
      (_, at) => `${'abcdefghijklmnopqrst'[at % 20]}${'uvwxyzabcdefghijklmn'[Math.floor(at / 20)]}${'o'.repeat(30)}`,
    );
    await corpus.putStory({ ...ferry, detect: { all: [words], not: [] } });
    await stories.refresh();
    expect(story(stories, 'ferry').noticed).toBe('asked');
    expect(story(stories, bundled.id).noticed).toBe('unasked');
  });

  it('says why the stories cannot be shown or changed', async () => {
    const { corpus, stories } = await section();
    const broken = createStories({
      corpus: {
        ...corpus,
        stories: () => Promise.reject(new Error('gone')),
        setFollowing: () => Promise.reject(new Error('full')),
      },
      background: { storiesChanged: async () => {} },
      download: () => {},
    });
    await broken.refresh();
    expect(broken.failure.value?.code).toBe('unexpected');
    await broken.follow(story(stories, bundled.id), 'off');
    expect(broken.notice.value).toMatchObject({ kind: 'failed', failure: { code: 'unexpected' } });
  });
});

describe('files of stories', () => {
  it('come back equal after export, deletion and import', async () => {
    const { corpus, stories, download } = await section();
    await corpus.putStory(ferry);
    await stories.refresh();
    stories.exportStory(ferry);
    const [blob, name] = download.mock.calls[0] as [Blob, string];
    expect(name).toBe('crossread-story-harbour-ferry.json');
    await stories.remove(story(stories, 'ferry'));
    await stories.importFiles([file(await blob.text())], named);
    expect(stories.notice.value).toMatchObject({ kind: 'imported', files: [{ outcome: 'added' }] });
    expect((await corpus.stories()).stories[0]?.pack).toEqual(ferry);
  });

  it('are taken in one by one: a broken one is named with its line and keeps no other out', async () => {
    const { corpus, stories } = await section();
    await corpus.putStory(ferry);
    await stories.importFiles(
      [
        file('{"format": 1,\n}', 'broken.json'),
        file(packText(ferry), 'same.json'),
        file(packText({ ...ferry, version: '2' }), 'newer.json'),
        file(packText({ ...ferry, format: 9 }), 'future.json'),
        file('x'.repeat(3_000_001), 'huge.json'),
      ],
      named,
    );
    const { notice } = stories;
    if (notice.value?.kind !== 'imported') throw new Error('no report');
    expect(notice.value.files.map(({ file: name, outcome }) => `${name} ${outcome}`)).toEqual([
      'broken.json refused',
      'same.json unchanged',
      'newer.json copied',
      'future.json refused',
      'huge.json refused',
    ]);
    const [broken] = notice.value.files;
    expect(broken?.outcome === 'refused' && broken.error.problems[0]).toMatchObject({
      code: 'json-last-comma',
      place: { line: 1, column: 13 },
    });
    const both = (await corpus.stories()).stories
      .slice(0, 2)
      .map(({ pack: { title, version } }) => [title.en, version]);
    expect(both).toEqual([
      ['Harbour ferry', '1'],
      ['Harbour ferry (imported)', '2'],
    ]);
    await stories.importFiles([file(packText({ ...ferry, version: '2' }))], named);
    expect(stories.notice.value).toMatchObject({ files: [{ outcome: 'unchanged' }] });
  });

  it('leave a story alone that cannot be read, until it is deleted; and that can be taken back', async () => {
    const { corpus, stories, name } = await section();
    await corpus.putStory(ferry);
    const db = new CorpusDatabase(name);
    const row = await db.packs.get('pack:ferry');
    if (!row) throw new Error('no row');
    await db.packs.put({ ...row, pack: { ...ferry, format: 2, shiny: 'hours of work' } });
    await stories.importFiles([file(packText(ferry))], named);
    expect(stories.notice.value).toMatchObject({ files: [{ outcome: 'kept-out', id: 'ferry' }] });
    await expect(corpus.putStory(ferry)).rejects.toMatchObject({ code: 'story-unreadable' });
    await stories.removeUnreadable('ferry');
    expect(stories.shelf.value?.unreadable).toEqual([]);
    const { notice } = stories;
    if (notice.value?.kind !== 'deleted') throw new Error('no notice');
    await stories.undo(notice.value.pack);
    expect(stories.shelf.value?.unreadable.map(({ id }) => id)).toEqual(['ferry']);
    expect(await db.packs.get('pack:ferry')).toMatchObject({ pack: { shiny: 'hours of work' } });
    db.close();
  });
});

describe('a story under edit', () => {
  it('does not overwrite what another page made of it meanwhile, and stays to be copied', async () => {
    const { corpus, stories } = await section();
    await corpus.putStory(ferry);
    await stories.refresh();
    stories.edit(story(stories, 'ferry'));
    withWords(stories, 'bridge');
    await corpus.putStory({ ...ferry, title: { en: 'Edited elsewhere' } });
    await stories.save();
    expect(stories.notice.value).toMatchObject({ kind: 'failed', failure: { code: 'story-moved' } });
    expect(draftOf(stories).title.en).toBe('My ferry');
    expect((await corpus.stories()).stories[0]?.pack.title.en).toBe('Edited elsewhere');
    await corpus.removeStory('ferry');
    await stories.save();
    expect(stories.notice.value).toMatchObject({ failure: { code: 'story-moved' } });
    expect((await corpus.stories()).stories).toHaveLength(1);
  });

  it('needs a name and a few words, shows which saved articles it is about, and is saved', async () => {
    const { corpus, stories } = await section();
    stories.create();
    await settled(() => expect(stories.editor.value?.checked.value).toHaveProperty('problems.0'));
    expect(stories.editor.value?.preview.value).toEqual({ kind: 'waiting' });
    withWords(stories, 'ferry');
    expect(await preview(stories)).toEqual({
      saved: 3,
      about: ['A ferry under the bridge', 'The ferry is late'],
      added: ['A ferry under the bridge', 'The ferry is late'],
      gone: [],
    });
    await stories.save();
    expect(stories.editor.value).toBeNull();
    expect(stories.notice.value).toMatchObject({ kind: 'saved', pack: { title: { en: 'My ferry' } } });
    await settled(() => expect(listed(stories)?.[0]).toBe('My ferry: own on 2'));
    expect((await corpus.followed()).map(({ title }) => title.en)).toEqual(['My ferry', bundled.title.en]);
  });

  it('shows what an edit adds and what it loses', async () => {
    const { corpus, stories } = await section();
    await corpus.putStory(ferry);
    await stories.refresh();
    stories.edit(story(stories, 'ferry'));
    expect(await preview(stories)).toMatchObject({ added: [], gone: [] });
    withWords(stories, 'bridge');
    await settled(async () => expect((await preview(stories)).gone).toEqual(['The ferry is late']));
    expect(await preview(stories)).toMatchObject({
      about: ['A ferry under the bridge', 'The bridge is shut'],
      added: ['The bridge is shut'],
    });
  });

  it('shows which other story it takes an article from', async () => {
    const { corpus, stories } = await section();
    await corpus.putStory(ferry);
    await corpus.putStory({ ...ferry, id: 'bridge', detect: { all: [['bridge']], not: [] } });
    await stories.refresh();
    stories.edit(story(stories, 'ferry'));
    withWords(stories, 'bridge');
    await settled(async () => expect((await preview(stories)).added).toEqual(['The bridge is shut']));
    const state = stories.editor.value?.preview.value;
    expect(state?.kind === 'done' && [...state.preview.taken.values()]).toEqual(['bridge']);
  });

  it('keeps unsaved edits from form to JSON and back', async () => {
    const { stories } = await section();
    stories.create();
    withWords(stories, 'ferry');
    stories.show('json');
    const text = stories.editor.value?.text.value ?? '';
    expect(JSON.parse(text).title.en).toBe('My ferry');
    stories.writeText(text.replace('My ferry', 'Our ferry'));
    stories.show('form');
    expect(draftOf(stories).title.en).toBe('Our ferry');
    expect(draftOf(stories).detect.all).toEqual([['ferry']]);
  });

  it('keeps to the JSON where the form cannot show it, and shows what is merely wrong', async () => {
    const { stories } = await section();
    stories.create();
    stories.show('json');
    const text = stories.editor.value?.text.value ?? '';
    stories.writeText(`${text}]`);
    stories.show('form');
    expect(stories.editor.value?.view.value).toBe('json');
    expect(stories.editor.value?.noForm.value).toBe(true);
    await settled(() =>
      expect(stories.editor.value?.checked.value).toHaveProperty('problems.0.place.line', text.split('\n').length),
    );
    stories.writeText(text.replace('"en": ""', '"en": "Ferry"').replace('"id": "', '"id": "X '));
    stories.show('form');
    expect(stories.editor.value?.view.value).toBe('form');
    expect(draftOf(stories).title.en).toBe('Ferry');
  });

  it('is not saved with something wrong, under the id of another, or without being asked', async () => {
    const { corpus, stories } = await section();
    stories.create();
    await stories.save();
    expect(stories.editor.value?.tried.value).toBe(true);
    withWords(stories, 'ferry');
    stories.write({ ...draftOf(stories), id: bundled.id });
    await stories.save();
    expect(stories.editor.value?.checked.value).toEqual({ problems: [{ path: ['id'], code: 'other-id' }] });
    stories.leave();
    expect(stories.editor.value?.leaving.value).toBe(true);
    stories.stay();
    stories.discard();
    expect(stories.editor.value).toBeNull();
    expect((await corpus.stories()).stories).toHaveLength(1);
  });

  it('is left without a question where nothing was changed; a copy is not yet saved', async () => {
    const { stories } = await section();
    stories.edit(story(stories, bundled.id));
    stories.leave();
    expect(stories.editor.value).toBeNull();
    stories.duplicate(story(stories, bundled.id), 'Copy');
    stories.leave();
    expect(stories.editor.value?.leaving.value).toBe(true);
    expect(draftOf(stories).id).not.toBe(bundled.id);
  });

  it('that came with Crossread becomes the reader’s copy, and the original comes back', async () => {
    const { corpus, stories } = await section();
    stories.edit(story(stories, bundled.id));
    stories.write({ ...draftOf(stories), title: { en: 'Talks of mine' } });
    await stories.save();
    expect(listed(stories)).toEqual(['Talks of mine: changed on 0']);
    await stories.remove(story(stories, bundled.id));
    expect(stories.notice.value?.kind).toBe('original');
    expect((await corpus.stories()).stories[0]).toMatchObject({ origin: 'bundled', pack: { title: bundled.title } });
  });
});
