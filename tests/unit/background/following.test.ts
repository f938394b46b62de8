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
const flag = () => browser.storage.local.store.has('refreshing');

// First: the workers of the other tests would take it up as well.
it('goes on where a worker was killed before the detector had the stories', async () => {
  const w = world();
  w.engine.followed = () => new Promise(() => {});
  await w.ask({ type: 'storiesChanged', data: undefined });
  expect(flag()).toBe(true);
  expect(matcher()).toBeUndefined();
  const refresh = vi.fn(async () => 0);
  startBackground({ ...w.engine, followed: async () => [bridge], refresh });
  await vi.waitFor(() => expect(flag()).toBe(false), { timeout: 3000 });
  expect(matcher()).toHaveLength(1);
  expect(refresh).toHaveBeenCalledOnce();
});

it('hands the followed stories to the detector, reads saved articles again and compares the open tabs', async () => {
  const w = world();
  await w.reading(1);
  expect(w.state(1)?.kind).toBe('compared');
  w.engine.followed = async () => [bridge];
  const refresh = vi.fn(async () => 4);
  w.engine.refresh = refresh;
  const looks = w.injections('detector.js');
  expect(await w.ask({ type: 'storiesChanged', data: undefined })).toMatchObject({ answer: undefined });
  await vi.waitFor(() => expect(flag()).toBe(false));
  expect(matcher()?.map(({ story }) => story)).toEqual(['bridge']);
  expect(refresh).toHaveBeenCalledOnce();
  expect(w.injections('detector.js')).toBe(looks + 1);
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
