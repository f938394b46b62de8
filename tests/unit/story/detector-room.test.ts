import { describe, expect, it } from 'vitest';
import { bundledPacks, compileMatcher, compileStory, DETECTOR_ROOM, fitMatcher, parsePack } from '../../../lib/story';

/** A story of so many words of 40 letters. */
const story = (id: string, words: number) =>
  parsePack({
    format: 1,
    id,
    version: '1',
    title: { en: id },
    detect: {
      all: [
        Array.from(
          { length: words },
          (_, at) => `${'abcdefghij'[at % 10]}${String.fromCodePoint(0x430 + Math.floor(at / 10))}${'x'.repeat(38)}`,
        ),
      ],
    },
    places: [],
    parties: [],
    people: [],
    kinds: {},
    events: [],
    objects: {},
    predicates: {},
  });

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

it('takes every story where all fit', () => {
  const packs = [story('one', 20), ...bundledPacks()];
  expect(fitMatcher(packs)).toEqual({ matcher: compileMatcher(packs), leftOut: [] });
});

it('names the stories that the detector has no room for, and keeps the others, a later small one too', () => {
  const { matcher, leftOut } = fitMatcher([story('one', 100), story('two', 100), story('three', 10)]);
  expect(matcher.map((one) => one.story)).toEqual(['one', 'three']);
  expect(leftOut).toEqual(['two']);
  expect(bytes(matcher)).toBeLessThanOrEqual(DETECTOR_ROOM);
});

it('counts bytes to the last one', () => {
  for (let words = 150; words < 200; words++) {
    const pack = story('one', words);
    const fits = bytes(compileMatcher([pack])) <= DETECTOR_ROOM;
    expect(fitMatcher([pack]).leftOut.length === 0, `${words} words`).toBe(fits);
  }
});

it('tells an edited pack from the one it was, under the same version', () => {
  const [pack] = bundledPacks();
  if (!pack) throw new Error('no pack');
  const edited = { ...pack, people: pack.people.slice(1) };
  expect(edited.version).toBe(pack.version);
  expect(compileStory(edited).packVersion).not.toBe(compileStory(pack).packVersion);
  expect(compileStory(structuredClone(pack)).packVersion).toBe(compileStory(pack).packVersion);
});

describe('an edit that no reading depends on', () => {
  const [pack] = bundledPacks();
  if (!pack) throw new Error('no pack');
  const [person] = pack.people;
  const [event] = pack.events;
  const [place] = pack.places;
  if (!person || !event || !place) throw new Error('nobody and nothing in the pack');

  it.each([
    ['a name in another language', { people: [{ ...person, names: { uk: 'Ганна' } }, ...pack.people.slice(1)] }],
    ['a place in another language', { places: [{ ...place, names: { uk: 'Гребля' } }, ...pack.places.slice(1)] }],
    ['the title of the story', { title: { ...pack.title, uk: 'Перемовини' } }],
    ['the title of an event', { events: [{ ...event, title: { en: 'Talks' } }, ...pack.events.slice(1)] }],
    ['the number of its version', { version: `${pack.version}-next` }],
  ])('%s leaves what was read as it is', (_, edit) => {
    expect(compileStory({ ...pack, ...edit }).packVersion).toBe(compileStory(pack).packVersion);
  });

  it('is no edit of a name as articles have it', () => {
    const renamed = { ...pack, people: [{ ...person, name: 'Hanna' }, ...pack.people.slice(1)] };
    expect(compileStory(renamed).packVersion).not.toBe(compileStory(pack).packVersion);
  });
});
