import { describe, expect, it } from 'vitest';
import { talks, valuesOf } from './news';

/** Which way a text's bodies go, sentence by sentence. */
const waysOf = (text: string) =>
  valuesOf('quantity', text, talks)
    .filter(({ claim }) => claim.object === 'body')
    .map(({ claim, value }) => [claim.sentence.index, value.interval.low, value.scope, claim.modality]);

describe('a count of the sentence before', () => {
  it.each([
    ['Russia will hand over more than 900 bodies. It gives them up unilaterally.', 'one-way'],
    [
      'More than 900 bodies are to be returned. Russia hands over the bodies without getting anything in return.',
      'one-way',
    ],
    ['Russia is to return 900 bodies. They will be given back in a mutual exchange.', 'mutual'],
    ['Russia will hand over 900 bodies in 12 trucks. It gives them up unilaterally.', 'one-way'],
  ])('is told on with which way it goes, and when: %s', (text, way) => {
    expect(waysOf(text)).toEqual([
      [0, 900, 'unknown', 'planned'],
      [1, 900, way, 'planned'],
    ]);
  });

  it.each([
    'Russia will hand over more than 900 bodies. It gives them up on Saturday.',
    'Russia will hand over more than 900 bodies and 12 prisoners. It gives them up unilaterally.',
    'Russia will hand over more than 900 bodies. It rains. It gives them up unilaterally.',
    'Russia will hand over more than 900 bodies. The truce was declared unilaterally.',
    'Russia will hand over more than 900 bodies. They declared a truce unilaterally.',
    'Russia will hand over more than 900 bodies. Those are separate from the unilateral truce that Moscow proposed.',
    'Russia will hand over more than 900 bodies. They are to be given up beside the one-sided truce.',
  ])('is left alone where no way is told of it, or of which is open: %s', (text) => {
    expect(waysOf(text)).toEqual([[0, 900, 'unknown', 'planned']]);
  });
});
