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

describe('an agreement of days', () => {
  const monday = (here: string, there: string) =>
    onAspect('date', here, there, ['2025-11-04', '2025-11-04']).filter((relation) => relation.startsWith('agrees'));

  it('is none where two reports of one day only share its weekday', () => {
    expect(
      monday('In Larnham nine lorries were stopped on Monday.', 'Nine aircraft brought help to Larnham on Monday.'),
    ).toEqual([]);
  });

  it('is one where a report gives the date', () => {
    expect(
      monday(
        'The strike at the Larnham docks began on Monday.',
        'On November 3 the strike at the docks of Larnham began.',
      ).length,
    ).toBeGreaterThan(0);
  });
});

describe('an agreement of numbers', () => {
  it('is none by a round number of two groups of people', () => {
    expect(
      onAspect(
        'number',
        'About fifty novices are believed to lie beneath the monastery, a rescuer with bleeding hands said.',
        'Around 50 small children and their nurses were in the preschool when it fell, officials have been told.',
      ),
    ).toEqual([]);
  });

  it('is none by a sum that nothing says to be of one payer', () => {
    expect(
      onAspect(
        'number',
        'A brewery in the south gives $2 million for tents, its owner wrote on Friday.',
        'With two million dollars a club of stamp collectors wants to buy tents and blankets.',
      ),
    ).toEqual([]);
  });
});

describe('a difference of numbers', () => {
  it('is none where each thing has a name of its own', () => {
    expect(
      onAspect(
        'number',
        'The Alder Fire has destroyed more than 9,000 buildings in the hills, the county said on Friday.',
        'Over 6,000 buildings were destroyed in the hills by the Birch Fire, the county said on Friday.',
      ),
    ).toEqual([]);
  });

  it('is none between what was foretold and what was counted', () => {
    expect(
      onAspect(
        'number',
        'A survey at the polling stations saw the Larn party on 19.5 per cent in Velmar.',
        'According to the final result the Larn party has 20.8 per cent in Velmar.',
      ),
    ).toEqual([]);
  });

  it('is none where the other figure of a sentence is the same, rounded', () => {
    expect(
      onAspect(
        'number',
        'The Velmar price cap for a barrel of crude falls from sixty dollars to 47.60.',
        'The Velmar price cap for a barrel of crude is now just below 48 dollars.',
      ).filter((relation) => relation.startsWith('differs')),
    ).toEqual([]);
  });

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
