import { expect, it, vi } from 'vitest';
import { startBackground } from '../../../background/start';
import { parsePack, type StoryPack } from '../../../lib/story';
import { browser } from './browser-double';
import { aComparison } from './fake-engine';
import { world } from './world';

vi.mock('wxt/browser', () => import('./browser-double'));

const bridge: StoryPack = parsePack({
  format: 1,
  id: 'bridge',
  version: '1',
  title: { en: 'The bridge' },
  detect: { all: [['bridge']] },
  places: [],
  parties: [],
  people: [],
  kinds: {},
  events: [],
  objects: {},
  predicates: {},
});

const matcher = () => browser.storage.local.store.get('matcher') as { story: string }[] | undefined;
const takenUp = () => browser.storage.local.store.get('stories-taken-up');

// First: the workers of the other tests would take it up as well.
it('goes on where a worker was killed before the detector had the stories', async () => {
  const w = world();
  w.engine.storiesRevision = async () => 1;
  w.engine.followed = () => new Promise(() => {});
  await w.ask({ type: 'storiesChanged', data: undefined });
  expect(takenUp()).toBeUndefined();
  expect(matcher()).toBeUndefined();
  const refresh = vi.fn(async () => 0);
  startBackground({ ...w.engine, followed: async () => [bridge], refresh });
  await vi.waitFor(() => expect(takenUp()).toBe(1), { timeout: 3000 });
  expect(matcher()).toHaveLength(1);
  expect(refresh).toHaveBeenCalledOnce();
});

it('takes up a change that no worker was told of, because its page was closed at once, and that only once', async () => {
  const w = world();
  const refresh = vi.fn(async () => 0);
  const engine = { ...w.engine, storiesRevision: async () => 2, refresh };
  browser.storage.local.store.set('stories-taken-up', 1);
  startBackground(engine);
  await vi.waitFor(() => expect(takenUp()).toBe(2), { timeout: 3000 });
  startBackground(engine);
  await new Promise((done) => setTimeout(done, 1200));
  expect(refresh).toHaveBeenCalledOnce();
});

it('does not take a second change for taken up when only the first one is', async () => {
  const w = world();
  let revision = 1;
  w.engine.storiesRevision = async () => revision;
  const ends: (() => void)[] = [];
  w.engine.refresh = () => new Promise((end) => ends.push(() => end(1)));
  await w.ask({ type: 'storiesChanged', data: undefined });
  await vi.waitFor(() => expect(ends).toHaveLength(1));
  revision = 2;
  await w.ask({ type: 'storiesChanged', data: undefined });
  await vi.waitFor(() => expect(ends).toHaveLength(2));
  ends[0]?.();
  await vi.waitFor(() => expect(takenUp()).toBe(1));
  ends[1]?.();
  await vi.waitFor(() => expect(takenUp()).toBe(2));
});

it('hands the followed stories to the detector and reads saved articles again', async () => {
  const w = world();
  await w.reading(1);
  w.engine.followed = async () => [bridge];
  const refresh = vi.fn(async () => 4);
  w.engine.refresh = refresh;
  const looks = w.injections('detector.js');
  expect(await w.ask({ type: 'storiesChanged', data: undefined })).toMatchObject({ answer: undefined });
  await vi.waitFor(() => expect(takenUp()).toBe(0));
  expect(matcher()?.map(({ story }) => story)).toEqual(['bridge']);
  expect(refresh).toHaveBeenCalledOnce();
  expect(w.injections('detector.js')).toBe(looks + 1);
});

it('compares the open tabs with all saved articles read again, though the page of the change read them itself', async () => {
  const w = world();
  await w.reading(1);
  let allRead = false;
  w.engine.compare = async () => aComparison([allRead ? 'differs' : 'not-compared'], 'bridge');
  // The page holds the lock until it has read them all; nothing is left for the background then.
  w.engine.refresh = async () => {
    await new Promise((done) => setTimeout(done, 20));
    allRead = true;
    return 0;
  };
  await w.ask({ type: 'storiesChanged', data: undefined });
  await vi.waitFor(() => expect(w.state(1)).toMatchObject({ comparison: { findings: [{ verdict: 'differs' }] } }));
});

it('says of an open article that it is about no story, once its story is followed no more', async () => {
  const w = world();
  await w.reading(1);
  w.engine.compare = async () => aComparison([], null);
  await w.ask({ type: 'storiesChanged', data: undefined });
  await vi.waitFor(() => expect(w.state(1)?.kind).toBe('no-story'));
});

it('does not have the tabs looked at again where the detector knows the stories already', async () => {
  const w = world();
  await w.reading(1);
  w.engine.followed = async () => [bridge];
  await w.ask({ type: 'corpusChanged', data: undefined });
  const looks = w.injections('detector.js');
  const compare = vi.spyOn(w.engine, 'compare');
  await w.ask({ type: 'corpusChanged', data: undefined });
  expect(w.injections('detector.js')).toBe(looks);
  expect(compare).toHaveBeenCalledOnce();
});

it('keeps the detector’s stories where the corpus cannot be opened', async () => {
  const w = world();
  browser.storage.local.store.set('matcher', ['as it was']);
  w.engine.followed = () => Promise.reject(new Error('broken'));
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  browser.runtime.onInstalled.emit({});
  await vi.waitFor(() => expect(error).toHaveBeenCalled());
  expect(matcher()).toEqual(['as it was']);
});
