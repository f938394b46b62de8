import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/claims';
import { relate } from '../../../lib/compare';
import { type Told, talks, told } from '../claims/news';

type Passage = string | [text: string, how: Told];

const read = (given: Passage, story: typeof talks | null) =>
  readClaims(typeof given === 'string' ? told(given) : told(given[0], given[1]), story);

/** What two passages tell differently, by aspect. */
function differing(here: Passage, there: Passage, story: typeof talks | null = null): string[] {
  const related = relate(read(here, story), read(there, story), story).map(({ relation }) => relation);
  return [...new Set(related.flatMap(({ kind, aspect }) => (kind === 'differs' ? [aspect ?? ''] : [])))];
}

describe('opposed words', () => {
  it.each([
    [
      'a plan accepted · turned down by one party',
      'The Dockers Union of Velmar said yes to the arbitration paper on Monday.',
      'On Monday the Dockers Union in Velmar rejected the arbitration paper.',
    ],
    [
      'a dam that held · burst',
      'The dam above Orsova withstood the flood on Saturday.',
      'On Saturday the dam above Orsova burst in the flood.',
    ],
    [
      'people hurt · unhurt',
      'Four passengers of the Velmar express were injured when it left the rails on Friday.',
      'All passengers of the Velmar express were unhurt when it left the rails on Friday.',
    ],
  ])('%s differ', (_, here, there) => {
    expect(differing(here, there)).toEqual(['polarity']);
    expect(differing(there, here)).toEqual(['polarity']);
  });

  it('of two parties are no conflict', () => {
    const rejected = 'On Monday the Pilots Guild in Velmar rejected the arbitration paper.';
    expect(differing('On Monday the Dockers Union in Velmar accepted the arbitration paper.', rejected)).toEqual([]);
  });

  it('of two things in one place are no conflict', () => {
    expect(
      differing('The trams of Sorel were running again on Tuesday.', 'Schools in Sorel remained closed on Tuesday.'),
    ).toEqual([]);
  });

  it('of two days are news where the state passes', () => {
    const shut: Passage = ['Velmar airport was closed on Monday.', { day: '2025-06-02' }];
    expect(differing(shut, ['Velmar airport reopened on Wednesday.', { day: '2025-06-04' }])).toEqual([]);
  });

  it('need the same arrangement in a story where everybody speaks of the same few things', () => {
    expect(
      differing(
        'Russia and Ukraine agreed in Istanbul to a new exchange of prisoners.',
        'Russia once more refused an unconditional ceasefire in Istanbul.',
        talks,
      ),
    ).toEqual([]);
  });

  it('tell how far an arrangement has got, where a figure says that it is one', () => {
    expect(
      differing(
        'Harrow Foods made an unsolicited offer of 420 million euros for the Velmar mill on Monday.',
        'The Velmar mill agreed on Monday to be bought by Harrow Foods for 420 million euros.',
      ),
    ).toEqual(['modality']);
  });
});

describe('parts', () => {
  it('played by two people differ', () => {
    const here = 'The rescue at Tallow mine was directed by Jane Archer.';
    expect(differing(here, 'Pavel Iorga directed the rescue at Tallow mine.')).toEqual(['person']);
  });

  it('played by one person agree', () => {
    const related = relate(
      read('The rescue at Tallow mine was directed by Jane Archer.', null),
      read('Jane Archer directed the rescue at Tallow mine.', null),
      null,
    );
    expect(related.map(({ relation }) => `${relation.kind} ${relation.aspect}`)).toContain('agrees person');
  });

  it('are one where the other report names both', () => {
    const here = 'The rescue at Tallow mine was directed by Jane Archer.';
    expect(differing(here, 'Pavel Iorga directed the rescue at Tallow mine on behalf of Jane Archer.')).toEqual([]);
  });

  it('of two sides are two parts', () => {
    expect(
      differing(
        'Rustem Umerov led the Ukrainian delegation at the Istanbul talks on June 2.',
        'At the Istanbul talks on June 2 the Russian delegation was headed by Vladimir Medinsky.',
        talks,
      ),
    ).toEqual([]);
  });

  it('are told by whom a sentence insists on', () => {
    const here = 'Governor Jane Archer put Tallow harbour under emergency rules on Friday.';
    expect(differing(here, 'It was Mayor Pavel Iorga who put Tallow harbour under emergency rules on Friday.')).toEqual(
      ['party'],
    );
  });

  it('hold one office of one thing', () => {
    expect(
      differing(
        'Among them was Jane Archer, the former mayor of Tallow.',
        'Jane Archer, the former mayor of Brenn, was among them.',
      ),
    ).toEqual(['person']);
  });
});

describe('credits', () => {
  const quote = '"The signal was red and nobody obeyed it"';

  it('of one statement to two people differ', () => {
    expect(differing(`${quote}, Elena Dragan said near Velmar.`, `${quote}, Pavel Iorga told reporters.`)).toEqual([
      'attribution',
    ]);
  });

  it('differ in single quotation marks as well, where nothing but an apostrophe is none', () => {
    const single = quote.replaceAll('"', "'");
    expect(differing(`${single}, Elena Dragan said near Velmar.`, `${single}, Pavel Iorga told reporters.`)).toEqual([
      'attribution',
    ]);
    const plain = "the drivers' signal was red and nobody obeyed";
    expect(differing(`Elena Dragan said ${plain}.`, `Pavel Iorga told reporters ${plain}.`)).toEqual([]);
  });

  it('to one person do not differ', () => {
    expect(differing(`${quote}, Elena Dragan said near Velmar.`, `${quote}, Elena Dragan told reporters.`)).toEqual([]);
  });

  it('of a formula are no statement', () => {
    expect(
      differing(
        'Elena Dragan said that at least 1,000 passengers on each side were stranded.',
        'At least 1,000 passengers on each side were waiting, Pavel Iorga said.',
      ),
    ).toEqual([]);
  });
});
