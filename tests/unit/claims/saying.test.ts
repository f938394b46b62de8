import { describe, expect, it } from 'vitest';
import { talks, valuesOf } from './news';

/** Where a text says that something happened, without those who were there. */
const scenes = (text: string) =>
  valuesOf('place', text, talks)
    .filter(({ claim }) => claim.predicate !== 'be-at')
    .map(({ claim, value }) => `${claim.object} ${value.relation} ${value.place}`);

/** When a text says that something happened. */
const days = (text: string) => valuesOf('date', text, talks).map(({ claim, value }) => `${claim.object} ${value.from}`);

describe('where somebody spoke', () => {
  it.each([
    'Speaking in Vilnius, Zelensky said Ukraine had handed over the bodies of 20 soldiers.',
    'Zelensky, speaking from Vilnius, Lithuania, said the exchange of prisoners would begin soon.',
    'He spoke in Vilnius, where he said the exchange of prisoners would begin soon.',
    'Umerov told reporters in Ankara that the exchange of prisoners would begin soon.',
    'Umerov told a news conference in Ankara that the exchange of prisoners would begin soon.',
    'Umerov said on Tuesday in Ankara that the exchange of prisoners would begin soon.',
    'In Ankara on Tuesday, Umerov said the exchange of prisoners would begin soon.',
    'The exchange of prisoners was announced in Ankara.',
    'A correspondent reported from Ankara that the exchange of prisoners was near.',
    'The exchange of prisoners would begin soon, Umerov said in an interview in Ankara.',
  ])('is not where that happened of which he spoke: %s', (text) => {
    expect(scenes(text)).toEqual([]);
  });

  it('is where he was', () => {
    const [told] = valuesOf('place', 'Speaking in Vilnius, Zelensky said the exchange would begin soon.', talks);
    expect(told?.claim).toMatchObject({ object: 'zelensky', predicate: 'be-at' });
  });

  it.each([
    ['The exchange of prisoners took place in Ankara, Umerov said.', 'exchange at ankara'],
    ['In Ankara 20 prisoners were exchanged, Umerov said.', 'exchange at ankara'],
    ['Umerov said the exchange of prisoners had taken place in Ankara.', 'exchange at ankara'],
    ['The delegations spoke in Ankara for two hours.', 'talks at ankara'],
  ])('is told from where it happened: %s', (text, scene) => {
    expect(scenes(text)).toContain(scene);
  });
});

describe('the day somebody spoke', () => {
  it.each([
    'On Saturday, Medinsky, the head of the Russian delegation, said Ukraine had put off the exchange of prisoners.',
    'But on Saturday, the spokesman of the ministry, Alexander Zorin, has complained that the exchange of prisoners was put off.',
    'Medinsky told a news conference in Moscow on Saturday that the exchange of prisoners was put off.',
    'But on Saturday, Alexander Zorin, has complained, “we handed over the prisoners, but no exchange followed”.',
    'Russia accused Ukraine on Saturday of putting off the exchange of prisoners.',
    'The exchange of prisoners was put off, Medinsky said in a statement on Saturday.',
    'The exchange of prisoners turned into a quarrel on Saturday.',
  ])('is not that of what he spoke of: %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  it.each([
    'On Saturday the exchange of prisoners began, Medinsky said.',
    'On Saturday, Medinsky said, the exchange of prisoners began.',
    'The exchange of prisoners began on Saturday, Medinsky said.',
    'Medinsky said the exchange of prisoners had begun on Saturday.',
    'Medinsky told reporters the exchange of prisoners had begun on Saturday.',
  ])('is told from that on which it began: %s', (text) => {
    expect(days(text)).toEqual(['exchange:since 2025-05-31']);
  });

  it('is told from that on which it happened', () => {
    const text = 'On Saturday, after days of waiting, the two sides exchanged 20 prisoners, said Medinsky.';
    expect(days(text)).toEqual(['exchange 2025-05-31']);
  });
});
