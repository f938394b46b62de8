import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/claims';
import { relate } from '../../../lib/compare';
import { type Told, talks, told } from '../claims/news';

/** Kinds and aspects of all that two passages are to each other. */
function between(here: string, there: string, story: typeof talks | null = null, how: Told = {}): string[] {
  const [one, other] = [
    told(here, { ...how, outlet: 'Harbour Courier' }),
    told(there, { ...how, outlet: 'Delta Post' }),
  ];
  const related = relate(readClaims(one, story), readClaims(other, story), story);
  return [...new Set(related.map(({ relation: { kind, aspect } }) => `${kind} ${aspect}`))].sort();
}

describe('one value with another attribute', () => {
  it('differs where the same pause is offered here and settled on there', () => {
    expect(
      between(
        'Moscow proposed a ceasefire of four to five days along the front at the Istanbul talks of June 2.',
        'At the Istanbul talks of June 2 both delegations settled on a ceasefire of four to five days along the front.',
        talks,
      ),
    ).toContain('differs modality');
  });

  it.each([
    ['without asking for anything back', 'Both sides will return the bodies of 900 soldiers'],
    ['and expects nothing in exchange', 'There will be a 900-for-900 exchange of the fallen'],
  ])('differs where bodies go one way here and both ways there: %s', (oneWay, bothWays) => {
    const here = `At the Istanbul talks of June 2 Moscow said it will give up the bodies of 900 soldiers ${oneWay}.`;
    expect(between(here, `${bothWays}, it was agreed at the Istanbul talks of June 2.`, talks)).toContain(
      'differs scope',
    );
  });

  it.each([
    ['did not take place', '2025-08-15', true],
    ['was called off', '2025-08-15', true],
    ['has yet to take place', '2025-08-12', false],
  ])('differs where one swap took place here and there %s, unless it did so since', (undone, day, differs) => {
    const done = told('On Thursday 84 Ukrainians came home in a swap.', { day: '2025-08-15', outlet: 'Delta Post' });
    const not = told(`The swap of 84 Ukrainians ${undone}.`, { day, outlet: 'Harbour Courier' });
    const related = relate(readClaims(not, talks), readClaims(done, talks), talks);
    expect(related.some(({ relation }) => relation.kind === 'differs' && relation.aspect === 'polarity')).toBe(differs);
  });

  it('is not settled by the same figure told once more', () => {
    const here = 'At the Istanbul talks of June 2 Moscow promised to give Kyiv 900 bodies and to get 900 back.';
    const there = 'At the Istanbul talks of June 2 Moscow promised to transfer 900 bodies unilaterally.';
    expect(between(here, there, talks)).toContain('differs scope');
  });

  it('differs where a number is that of one building here and of the whole town there', () => {
    expect(
      between(
        'In Larnham fourteen people died in the flooded hotel alone.',
        'In the whole of Larnham fourteen people died in the flood.',
      ),
    ).toContain('differs scope');
  });

  it('differs where a truce was prolonged to a day here and that is only considered there', () => {
    expect(
      between(
        'Velmar has extended its ceasefire to 30 April, its spokesman said.',
        'An extension of the ceasefire to 30 April is being considered in Velmar, its spokesman said.',
        null,
        { day: '2025-04-22' },
      ),
    ).toContain('differs modality');
  });

  it.each([
    ['No civilians are among them, said Kyiv.', 'Several civilians are among them, said Kyiv.'],
    ['All of them are servicemen, said Kyiv.', 'Some are civilians, said Kyiv.'],
  ])('differs where one sentence denies whom the other names: %s', (denial, claim) => {
    const swap = '84 Ukrainians came home on August 14, and';
    const how = { day: '2025-08-14' };
    const found = between(`${swap} ${denial.toLowerCase()}`, `${swap} ${claim.toLowerCase()}`, talks, how);
    expect(found).toContain('differs polarity');
    expect(between(`${swap} ${claim.toLowerCase()}`, `${swap} ${claim.toLowerCase()}`, talks, how)).not.toContain(
      'differs polarity',
    );
  });

  it('differs where one number is told of two days', () => {
    const here = 'Ukraine took delivery of 1,000 bodies on July 17, its staff for prisoners said.';
    const there = 'The repatriation of a thousand bodies was completed on Wednesday, July 16, the outlet wrote.';
    expect(between(here, there, talks, { day: '2025-07-18' })).toContain('differs date');
    const same = 'The repatriation of a thousand bodies was completed on Thursday, July 17, the outlet wrote.';
    expect(between(here, same, talks, { day: '2025-07-18' })).not.toContain('differs date');
  });

  it('differs where those counted are all soldiers here and civilians there', () => {
    const here = 'The 390 Ukrainians who came home on May 23 were servicemen without exception.';
    const there = 'Of the 390 people who came home to Ukraine on Friday, 120 are civilians.';
    expect(between(here, there, talks, { day: '2025-05-23' })).toContain('differs polarity');
  });

  it('leaves the number of a first batch in peace', () => {
    const found = between(
      'In Larnham fourteen people died in the flood.',
      'In Larnham fourteen people died in the flood, of whom nine were guests of a hotel.',
    );
    expect(found.filter((relation) => relation.startsWith('differs'))).toEqual([]);
  });
});

describe('a day in common', () => {
  it('is no agreement where a figure told of it does not fit', () => {
    const found = between(
      'On Friday 970 firefighters fought the blaze near Larnham.',
      'Near Larnham 640 firefighters fought the blaze on Friday.',
      null,
      { day: '2025-11-08' },
    );
    expect(found).not.toContain('agrees date');
  });

  it('is no agreement between what was planned for it and what took place', () => {
    const found = between(
      'The meeting of the two mayors in Larnham is planned for 7 November.',
      'The two mayors met in Larnham on 7 November.',
      null,
      { day: '2025-11-07' },
    );
    expect(found).not.toContain('agrees date');
  });
});

describe('truces of several armies', () => {
  it('do not contradict each other', () => {
    expect(
      between(
        "The army's truce ends on 22 April, its spokesman said.",
        'A truce of the rebels in the hills ends on 30 April, their spokesman said.',
        null,
        { day: '2025-04-03' },
      ),
    ).not.toContain('differs date');
  });
});

describe('teams and captives', () => {
  it('are two teams where they come from two places', () => {
    const found = between(
      'A team of 37 rescuers from Northport reached Larnham on Friday.',
      'A team of 29 rescuers from Velmar reached Larnham on Friday.',
      null,
      { day: '2025-11-08' },
    );
    expect(found).not.toContain('differs number');
  });

  it('differ in since when most of those who came home on one day were held', () => {
    expect(
      between(
        'Most of the 84 Ukrainians who returned on August 14 had been in captivity since 2022.',
        'Most of the 84 Ukrainians released on August 14 had been in captivity since 2016.',
        talks,
        { day: '2025-08-14' },
      ),
    ).toContain('differs date');
  });

  it('do not differ where the one is told of some of them', () => {
    expect(
      between(
        'Most of the 84 Ukrainians who returned on August 14 had been in captivity since 2022.',
        'Some of the 84 Ukrainians released on August 14 had been in captivity since 2016.',
        talks,
        { day: '2025-08-14' },
      ),
    ).not.toContain('differs date');
  });
});

describe('a time of day', () => {
  it('is no agreement where it is told of two days', () => {
    const found = between(
      'The delegations met in the old palace on 15 May at 10:45.',
      'On 16 May at 10:45 the delegations met in the old palace.',
      null,
      { day: '2025-05-17' },
    );
    expect(found).not.toContain('agrees date');
  });
});

describe('a pause of one length', () => {
  it.each([
    ['a full ceasefire of two to three days', 'a limited ceasefire of two to three days', ['differs scope']],
    ['a full ceasefire of two to three days', 'a limited ceasefire of five to six days', []],
    ['a limited ceasefire of two to three days', 'a limited ceasefire of two to three days', []],
  ])('differs in its breadth: %s, %s', (one, other, told) => {
    const found = between(`Russia proposed ${one}.`, `Russia proposed ${other}.`, talks);
    expect(found.filter((relation) => relation === 'differs scope')).toEqual(told);
  });

  it.each([
    ['along the whole front', 'in certain sectors of the front', true],
    ['in every sector', 'in some sectors of the front', true],
    ['along the whole front', 'along the entire front', false],
    ['in some sectors of the front', 'in certain sectors of the front', false],
  ])('differs where it is to hold %s here and %s there, not told in other words', (one, other, differ) => {
    const offered = 'At the Istanbul talks on June 2 Russia proposed a ceasefire of two to three days';
    expect(between(`${offered} ${one}.`, `${offered} ${other}.`, talks).includes('differs polarity')).toBe(differ);
  });
});

describe('a day that is asked for', () => {
  it.each([
    ['Zelensky proposed a summit with Putin on August 28.', false],
    ['Zelensky proposed that the Alaska summit with Putin be on August 14.', true],
  ])('is no other day of a meeting the story knows, unless that meeting is meant: %s', (wish, differ) => {
    const known = 'Zelensky demands that the Alaska summit with Putin be on August 15.';
    expect(between(wish, known, talks, { day: '2025-08-12' }).includes('differs date')).toBe(differ);
  });
});

describe('a proposal', () => {
  const proposed = (by: string) =>
    `The exchange of the badly wounded was proposed by ${by} at the Istanbul talks of June 2.`;

  it.each([
    ['Ukraine', true],
    ['Turkey', false],
    ['Russia', false],
  ])('is made by one side of the story here and by the other there: Russia, %s', (by, differ) => {
    expect(between(proposed('Russia'), proposed(by), talks).includes('differs party')).toBe(differ);
  });

  it('is its own where the two speak of other things', () => {
    const there = 'A ceasefire along the front was proposed by Ukraine at the Istanbul talks of June 2.';
    expect(between(proposed('Russia'), there, talks)).not.toContain('differs party');
  });
});

describe('one count of what is done and what is planned', () => {
  const opened = 'The 60-bed field hospital of the Norwegian army was opened in Velmar on Tuesday.';
  const planned = 'The Norwegian army will open a field hospital with 60 beds in Velmar next week.';

  it.each([
    ['2025-04-01', '2025-04-01', true],
    ['2025-04-01', '2025-03-31', false],
  ])('differs unless the plan is the older report: done %s, planned %s', (done, plan, differ) => {
    const [one, other] = [
      told(opened, { day: done, outlet: 'Harbour Courier' }),
      told(planned, { day: plan, outlet: 'Delta Post' }),
    ];
    const found = relate(readClaims(one, null), readClaims(other, null), null);
    expect(found.some(({ relation }) => relation.kind === 'differs' && relation.aspect === 'modality')).toBe(differ);
  });
});
