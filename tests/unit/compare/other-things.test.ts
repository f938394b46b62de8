import { describe, expect, it } from 'vitest';
import { talks } from '../claims/news';
import { type Days, relations } from './between';

const friday: Days = ['2025-11-07', '2025-11-07'];

/** How two sentences of one Friday stand to each other, where no story is known. */
const onFriday = (here: string, there: string) => relations(here, there, null, friday);

const gustsIn = (town: string, speed: number) =>
  `In ${town} gusts of ${speed} km/h were measured during the storm on Friday.`;

/** One town and another, and the same one twice. */
const towns: [one: string, other: string, same: boolean][] = [
  ['Bergen', 'Stavanger', false],
  ['Bergen', 'Bergen', true],
];

describe('figures of two places', () => {
  it.each([
    ['Norway', 'Portugal', false],
    ['Norway', 'Norway', true],
  ])('are no conflict where countries are told apart: %s, %s', (one, other, differ) => {
    const found = onFriday(
      `Last month prices in ${one} rose by 4.1 per cent, its statistics office said on Friday.`,
      `Last month prices in ${other} rose by 2.3 per cent, its statistics office said on Friday.`,
    );
    expect(found.includes('differs number')).toBe(differ);
  });

  it.each(towns)('are no conflict where something is measured in two towns: %s, %s', (one, other, differ) => {
    const found = onFriday(gustsIn(one, 140), gustsIn(other, 95));
    expect(found.includes('differs number')).toBe(differ);
  });

  it.each(towns)('agree by a measure in common in one town alone: %s, %s', (one, other, agree) => {
    const found = onFriday(gustsIn(one, 140), gustsIn(other, 140));
    expect(found.includes('agrees number')).toBe(agree);
  });
});

describe('ages of two people', () => {
  it.each([
    ['woman', 'man', false],
    ['fisherman', 'widow', false],
    ['man', 'man', true],
    ['man', 'passenger', true],
  ])('are a conflict unless the one is a woman and the other a man: %s, %s', (one, other, differ) => {
    const found = onFriday(
      `A ${one} aged 31 was pulled from the harbour of Larnham on Friday.`,
      `A ${other} aged 58 was pulled from the harbour of Larnham on Friday.`,
    );
    expect(found.includes('differs age')).toBe(differ);
  });
});

describe('lengths of two meetings', () => {
  it.each([
    ['The call between Zelensky and Erdogan', false],
    ['The talks between Erdogan and Zelensky', false],
    ['The talks between the Ukrainian and the Russian delegation', true],
    ['The talks in Istanbul', true],
  ])('are a conflict unless a side of the story was missing from one: %s', (meeting, differ) => {
    const found = relations(
      `${meeting} lasted forty minutes on Monday.`,
      'The talks of the Russian and Ukrainian delegations lasted a little over an hour on Monday.',
      talks,
      ['2025-06-03', '2025-06-03'],
    );
    expect(found.includes('differs duration')).toBe(differ);
  });
});

describe('shares of two votes', () => {
  it.each([
    ['parliamentary', 'presidential', false],
    ['mayoral', 'parliamentary', false],
    ['parliamentary', 'parliamentary', true],
    ['parliamentary', 'general', true],
  ])('are a conflict unless each vote has a name: %s, %s', (one, other, differ) => {
    const found = onFriday(
      `In the ${one} election in Velmar the Larn party won 31 per cent.`,
      `In the ${other} election in Velmar the Larn party won 44 per cent.`,
    );
    expect(found.includes('differs number')).toBe(differ);
  });
});

const round: Days = ['2025-06-02', '2025-06-03'];

describe('papers handed over', () => {
  it.each([
    ['a list of 339 children', 'a list of 640 prisoners', false],
    ['a list of 339 children', 'its list of children', true],
    ['a list', 'a list of 640 prisoners', true],
  ])('are one paper where the same people stand on it: %s, %s', (one, other, agree) => {
    const found = relations(
      `At the talks in Istanbul on Monday Ukraine handed over ${one}.`,
      `On Monday in Istanbul the other side was handed ${other}.`,
      talks,
      round,
    );
    expect(found.includes('agrees polarity')).toBe(agree);
  });
});

describe('who announced the swap', () => {
  it.each([
    ['Medinsky said the exchange would involve 1,200 prisoners on each side.', true],
    ['Medinsky said Ukraine had put off the exchange for an indefinite time.', false],
    ['Medinsky said that lorries were waiting at the exchange point.', false],
  ])('is told by words on the deal itself: %s', (text, agree) => {
    const found = relations(
      'Medinsky announced in Istanbul on Monday a swap of at least 1,000 prisoners on each side.',
      `After the Istanbul talks ${text}`,
      talks,
      round,
    );
    expect(found.includes('agrees attribution')).toBe(agree);
  });
});

describe('what is proposed', () => {
  it('is one meeting or another: the next round, the presidents', () => {
    const found = relations(
      'In Istanbul on Monday Ukraine proposed a further round of talks.',
      'In Istanbul on Monday Ukraine proposed a meeting of the two presidents.',
      talks,
      round,
    );
    expect(found).not.toContain('agrees modality');
  });
});

describe('blame and its denial', () => {
  it('agree on nobody who did it', () => {
    const found = relations(
      'Medinsky said on Monday that Ukraine had put off the exchange.',
      'On Monday Ukraine denied that it had put off the exchange.',
      talks,
      round,
    );
    expect(found).not.toContain('agrees party');
    expect(found).toContain('differs polarity');
  });
});

describe('a weekday in common', () => {
  const monday = 'On Monday the mayor of Larnham opened the new bridge.';

  it('is no agreement by itself', () => {
    const found = relations(monday, 'On Monday the mayor of Larnham opened the old library.', null, friday);
    expect(found).not.toContain('agrees date');
  });

  it('is one where the day is told by its date as well', () => {
    const found = relations(monday, 'The mayor of Larnham opened the new bridge on 3 November.', null, friday);
    expect(found).toContain('agrees date');
  });

  it('is one beside a figure in common', () => {
    const found = relations(
      'On Monday 300 guests came to the opening of the bridge in Larnham.',
      'The bridge in Larnham was opened on Monday before 300 guests.',
      null,
      friday,
    );
    expect(found).toEqual(expect.arrayContaining(['agrees date', 'agrees number']));
  });
});

describe('sums and thresholds', () => {
  it.each([
    ['Larnham adds $7 million to the $2 million it had promised before.', false],
    ['Larnham adds $7 million to what it had promised before.', true],
  ])('are no conflict where the rest is told too: %s', (parts, differ) => {
    const found = relations(
      'Larnham has promised $9 million for the flood relief fund.',
      `For the flood relief fund ${parts}`,
      null,
      friday,
    );
    expect(found.includes('differs number')).toBe(differ);
  });

  it('are no share where a threshold is told', () => {
    const found = relations(
      'The Harbour List failed to cross the five per cent threshold in Larnham on Friday.',
      'The Harbour List won 4.6 per cent in Larnham on Friday and is out.',
      null,
      friday,
    );
    expect(found).not.toContain('differs number');
  });
});

describe('one of a series', () => {
  it.each([
    ['another aftershock', false],
    ['an aftershock', true],
  ])('is another than the one of the day before where it says so: %s', (shock, differ) => {
    const found = relations(
      'An aftershock of magnitude 6.4 shook Larnham on Friday, geologists said.',
      `People in Larnham fled when ${shock} of magnitude 5.1 shook the town, geologists said.`,
      null,
      ['2025-11-07', '2025-11-08'],
    );
    expect(found.includes('differs number')).toBe(differ);
  });
});

describe('who gives the fallen back', () => {
  it('is nobody named where they stand as the subject of a passive', () => {
    const found = relations(
      'Moscow is prepared to give back a further 3,000 bodies, Medinsky said in Istanbul.',
      'In Istanbul Medinsky offered that 3,000 more fallen Ukrainians could be returned.',
      talks,
      round,
    );
    expect(found).not.toContain('differs party');
  });
});

describe('to whom the fallen are given', () => {
  it.each([
    ['On Thursday Ukraine was handed 1,000 bodies', 'On Thursday Russia was handed 1,000 bodies', false],
    ['On Thursday Ukraine was handed 1,000 bodies', 'On Thursday Ukraine received 1,000 bodies', true],
  ])('is the subject of a passive before what is counted: %s; %s', (one, other, agree) => {
    const found = relations(`${one} of soldiers.`, `${other} of soldiers.`, talks, ['2025-07-18', '2025-07-18']);
    expect(found.includes('agrees number')).toBe(agree);
  });
});

describe('who leads a team', () => {
  it.each([
    ['Heading the Ukrainian delegation in Istanbul was Andriy Yermak.', true],
    ['Heading the Russian delegation in Istanbul was Vladimir Medinsky.', false],
    ['Heading the Ukrainian delegation in Istanbul was Rustem Umerov.', false],
  ])('is one man of one side: %s', (text, differ) => {
    const found = relations('The Ukrainian delegation in Istanbul was led by Rustem Umerov.', text, talks, round);
    expect(found.includes('differs person')).toBe(differ);
  });
});

describe('gifts of one size', () => {
  it.each([
    ['Norway', 'Portugal', false],
    ['Norway', 'Norway', true],
  ])('agree where one giver is meant: %s, %s', (one, other, agree) => {
    const found = onFriday(
      `${one} will donate 4,500 doses of cholera vaccine to the Larnham islands, its health ministry said on Friday.`,
      `The health ministry of ${other} is to give the Larnham islands 4,500 doses of cholera vaccine.`,
    );
    expect(found.includes('agrees number')).toBe(agree);
  });
});

describe('people on board', () => {
  it('differ in their number where one sum is but a part in the other', () => {
    const found = onFriday(
      'The Larnham ferry was carrying 175 passengers and six crew when it ran aground.',
      'There were 181 passengers and six crew on the Larnham ferry when it ran aground.',
    );
    expect(found).toContain('differs number');
  });

  it('agree where one counts them apart and the other together', () => {
    const found = onFriday(
      'The Larnham ferry was carrying 175 passengers and six crew when it ran aground.',
      'There were 181 people on the Larnham ferry when it ran aground.',
    );
    expect(found.filter((one) => one.startsWith('differs'))).toEqual([]);
  });
});

describe('a thing that has its sort before its name', () => {
  it.each([
    ['Mount Arvo', 'Mount Tasso', false],
    ['Mount Arvo', 'Mount Arvo', true],
  ])('is another where the name is another: %s, %s', (one, other, differ) => {
    const found = onFriday(
      `An avalanche on ${one} buried 14 climbers on Friday.`,
      `An avalanche on ${other} buried 19 climbers on Friday.`,
    );
    expect(found.includes('differs number')).toBe(differ);
  });
});
