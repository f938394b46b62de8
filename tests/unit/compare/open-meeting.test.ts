import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/claims';
import { relate } from '../../../lib/compare';
import { told } from '../claims/news';

/** What two passages without a story pack are to each other on one aspect. */
function onAspect(aspect: string, here: string, there: string, days: [string, string] = ['2025-11-07', '2025-11-07']) {
  const [one, other] = [
    told(here, { outlet: 'Harbour Courier', day: days[0] }),
    told(there, { outlet: 'Delta Post', day: days[1] }),
  ];
  return relate(readClaims(one, null), readClaims(other, null), null)
    .map(({ relation }) => relation)
    .filter((relation) => relation.aspect === aspect)
    .map(({ kind, strength }) => `${kind} ${strength}`);
}

describe('values whose slot no rule knows', () => {
  it('agree where the words around them are the same', () => {
    const found = onAspect(
      'number',
      'Fire crews in Larnham counted 137 scorched allotments on Friday.',
      'In Larnham 137 allotments were scorched, firefighters said on Friday.',
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((relation) => relation.startsWith('agrees'))).toBe(true);
  });

  it('say nothing where only the figure is the same', () => {
    expect(
      onAspect(
        'number',
        'Larnham has 137 allotments by the canal.',
        'The ministry in Oslo received 137 complaints about noise.',
      ),
    ).toEqual([]);
  });

  it('do not agree by a number that leaves almost everything open', () => {
    expect(
      onAspect(
        'number',
        'Hundreds of allotments in Larnham were scorched.',
        'In Larnham 350 sparrows were found in the scorched allotments.',
      ),
    ).toEqual([]);
  });
});

describe('a difference of numbers', () => {
  it('is none where the other sentence gives the same figure of something', () => {
    expect(
      onAspect(
        'number',
        'In Velmar 18 passengers died in the crash on Thursday.',
        'Of the 64 passengers who were in the Velmar crash on Thursday, 18 died and 46 were hurt.',
      ).filter((relation) => relation.startsWith('differs')),
    ).toEqual([]);
  });

  it('is none with what another year brought', () => {
    expect(
      onAspect(
        'number',
        'In 1930 a crash near Velmar killed 40 passengers.',
        'The crash near Velmar killed 18 passengers.',
      ).filter((relation) => relation.startsWith('differs')),
    ).toEqual([]);
  });

  it('is told of one tally that shares another figure to the last digit', () => {
    expect(
      onAspect(
        'number',
        'The army counts 3,085 dead and 4,515 injured after the Velmar flood.',
        'According to the army the Velmar flood left 3,085 dead and 4,715 injured.',
      ),
    ).toContain('differs soft');
  });
});

describe('a difference of lengths', () => {
  it('is none between an hour and weeks', () => {
    expect(
      onAspect(
        'duration',
        'The talks in Velmar lasted an hour.',
        'For the second time in five weeks the talks in Velmar failed.',
      ).filter((relation) => relation.startsWith('differs')),
    ).toEqual([]);
  });
});
