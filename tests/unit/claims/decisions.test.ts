import { describe, expect, it } from 'vitest';
import { talks, valuesOf } from './news';

const scenes = (text: string) =>
  valuesOf('place', text, talks, { title: 'Russia and Ukraine hold second round of talks in Istanbul' })
    .filter(({ claim }) => claim.sentence.paragraph >= 0 && claim.predicate !== 'be-at')
    .map(({ claim, value }) => `${claim.object} ${value.place}`);

describe('where a thing was decided', () => {
  it.each([
    ['The prisoner exchange that was agreed in Istanbul five days ago is late.', 'talks istanbul'],
    ['The two sides settled on a prisoner swap in Ankara, but the fighting goes on.', 'talks ankara'],
    ['In Istanbul Russia offered a truce of two days.', 'talks istanbul'],
    ['There is no ceasefire in Istanbul, but another thousand prisoners are to go home.', 'talks istanbul'],
  ])('is where the round was held, and not where the thing takes place: %s', (text, scene) => {
    expect(scenes(text)).toEqual([scene]);
  });

  it.each([
    ['The prisoners were exchanged in Belarus on Monday.', 'exchange belarus'],
    ['Russia offered a truce in Kursk.', 'truce kursk'],
  ])('is not taken for where it came about or was to: %s', (text, scene) => {
    expect(scenes(text)).toContain(scene);
  });
});
