import { describe, expect, it } from 'vitest';
import { valuesOf } from './news';

const isUndone = (text: string) => valuesOf('quantity', text).map(({ claim }) => claim.features.undone);

describe('what did not come about', () => {
  it.each([
    'The handover of 900 letters, planned for Friday, was put off.',
    'The sale of 900 houses, due in June, was called off.',
    'The release of 900 birds, originally set for Sunday, has not taken place.',
    'The loan of 900 books, agreed a year ago, never took place.',
  ])('is told behind an aside on when it was to be: %s', (text) => {
    expect(isUndone(text)).toEqual([true]);
  });

  it.each([
    'The sale of 900 houses, due in June, went well, and the fair was called off.',
    'The sale of 900 houses, which pleased the mayor, was a success, though the fair was called off.',
    'The sale of 900 houses, said the mayor, ended, and the feast was called off.',
  ])('is not what was followed by something undone: %s', (text) => {
    expect(isUndone(text)).toEqual([false]);
  });
});
