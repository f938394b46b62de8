import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/claims';
import { relate } from '../../../lib/compare';
import { weighClaims } from '../../../lib/compare/judge';
import { type Told, talks, told } from '../claims/news';

/** A passage, or a passage with its day of publication and outlet. */
type Passage = string | [text: string, how: Told];

const passage = (given: Passage, outlet: string) =>
  typeof given === 'string' ? told(given, { outlet }) : told(given[0], { outlet, ...given[1] });

/** What the passages are to each other on one aspect, and any red or soft flag on another. */
function judged(here: Passage, there: Passage, story: typeof talks | null, on: string): string[] {
  const claims = [passage(here, 'Harbour Courier'), passage(there, 'Delta Post')].map((one) => readClaims(one, story));
  // As the rules tell it, before it is asked how far an aspect has proved itself.
  const related = relate(claims[0] ?? [], claims[1] ?? [], story, { judgement: weighClaims }).map(
    ({ relation }) => relation,
  );
  const telling = related.filter(({ kind, aspect }) => aspect === on || kind === 'differs');
  return [...new Set(telling.map(({ kind, aspect, strength }) => `${kind} ${aspect} ${strength}`))].sort();
}

/** Rows of the judging table: what two passages are to each other, in the words of the design. */
type Row = [rule: string, here: Passage, there: Passage, aspect: string, relations: string[]];

const BODIES = 'Russia and Ukraine agreed in Istanbul to hand over';

const table: Row[] = [
  [
    'over 6,000 · approximately 6,000 agree',
    `${BODIES} over 6,000 bodies of soldiers.`,
    `${BODIES} approximately 6,000 bodies of soldiers.`,
    'number',
    ['agrees number hard'],
  ],
  [
    'over 6,000 · 6,000 agree: bounds are closed',
    `${BODIES} over 6,000 bodies of soldiers.`,
    `${BODIES} 6,000 bodies of soldiers.`,
    'number',
    ['agrees number hard'],
  ],
  [
    'at least 1,000 each · 1,200 each agree: more specific',
    'At the Istanbul talks the sides agreed to swap at least 1,000 prisoners each.',
    'At the Istanbul talks the sides agreed to swap 1,200 prisoners each.',
    'number',
    ['agrees number hard'],
  ],
  [
    'nearly 400 · hundreds on the list agree',
    'In Istanbul Ukraine handed Russia a list of nearly 400 children.',
    'In Istanbul Ukraine handed Russia a list with the names of hundreds of children.',
    'number',
    ['agrees number hard'],
  ],
  [
    'hundreds deported · nearly 400 on the list are unrelated',
    'Hundreds of children were deported to Russia, Ukraine says.',
    'In Istanbul Ukraine handed Russia a list of nearly 400 children.',
    'number',
    [],
  ],
  [
    'nearly 400 · 339 differ softly',
    'In Istanbul Ukraine handed Russia a list of nearly 400 children.',
    'In Istanbul Ukraine handed Russia a list of 339 children.',
    'number',
    ['differs number soft'],
  ],
  [
    '1,000 in total · at least 1,000 on each side differ in scope',
    'In Istanbul the sides agreed to swap 1,000 prisoners in total.',
    'In Istanbul the sides agreed to swap at least 1,000 prisoners on each side.',
    'scope',
    ['differs scope hard'],
  ],
  [
    '12,000 in total · 6,000 each add up',
    `${BODIES} 12,000 bodies of soldiers in total.`,
    `${BODIES} 6,000 bodies of soldiers each.`,
    'number',
    ['agrees number hard'],
  ],
  [
    '6,000 each · 6,000 with the scope unsaid agree',
    `${BODIES} 6,000 bodies of soldiers each.`,
    `${BODIES} 6,000 bodies of soldiers.`,
    'number',
    ['agrees number hard'],
  ],
  [
    '6,000 each · 6,000 unilaterally, told as fact, differ in scope',
    `${BODIES} 6,000 bodies of soldiers each.`,
    'After the Istanbul talks Russia will unilaterally hand over 6,000 bodies of soldiers.',
    'scope',
    ['differs scope hard'],
  ],
  [
    'four convoys of 1,200 · 6,000 each are unrelated',
    'The bodies are in four convoys, each carrying 1,200 bodies of soldiers.',
    `${BODIES} 6,000 bodies of soldiers each.`,
    'number',
    [],
  ],
  [
    'up to 1,200 from both sides · at least 1,000 on each side agree',
    'In Istanbul the sides agreed to swap up to 1,200 prisoners from both sides.',
    'In Istanbul the sides agreed to swap at least 1,000 prisoners on each side.',
    'number',
    ['agrees number hard'],
  ],
  [
    'two explicit days of one round differ',
    'The second round of talks was held at the Çırağan Palace in Istanbul on May 22, 2025.',
    'The second round of talks was held at the Çırağan Palace in Istanbul on June 2, 2025.',
    'date',
    ['differs date hard'],
  ],
  [
    'a day inferred from a weekday · another day differ softly',
    ['The second round of talks in Istanbul was held on Sunday.', { day: '2025-06-03' }],
    'The second round of talks in Istanbul was held on June 2.',
    'date',
    ['differs date soft'],
  ],
  [
    '2–3 days · 3 days agree: narrower',
    'In Istanbul Russia offered a truce of two to three days.',
    'In Istanbul Russia offered a truce of three days.',
    'duration',
    ['agrees duration hard'],
  ],
  [
    "2–3 days (Russia's offer) · 30 days (Ukraine's demand) are unrelated",
    'In Istanbul Russia offered a truce of two to three days.',
    'In Istanbul Ukraine demanded a truce of 30 days.',
    'duration',
    [],
  ],
  [
    '1,200 prisoners · 1,212 bodies are unrelated',
    'Russia freed 1,200 prisoners after the Istanbul talks.',
    'Russia returned 1,212 bodies after the Istanbul talks.',
    'number',
    [],
  ],
  [
    '1,200 prisoners · 1,200 bodies per convoy are unrelated',
    'Russia freed 1,200 prisoners after the Istanbul talks.',
    'Each convoy carries 1,200 bodies after the Istanbul talks.',
    'number',
    [],
  ],
  [
    'proposed · agreed on one day differ softly',
    'In Istanbul on June 2 the sides proposed an exchange of prisoners.',
    'In Istanbul on June 2 the sides agreed on an exchange of prisoners.',
    'modality',
    ['differs modality soft'],
  ],
  [
    'agreed · rejected by one holder differ',
    'In Istanbul on June 2 Russia agreed to an unconditional ceasefire.',
    'In Istanbul on June 2 Russia rejected an unconditional ceasefire.',
    'polarity',
    ['differs polarity hard'],
  ],
  [
    'not yet handed over (before) · handed over (after) is a later report',
    ['Russia has yet to present its memorandum for the Istanbul talks.', { day: '2025-06-01' }],
    ['Russia handed over its memorandum at the Istanbul talks.', { day: '2025-06-02' }],
    'polarity',
    ['later polarity soft'],
  ],
  [
    'one figure given independently by Umerov · by Medinsky agrees',
    'Each country will hand back 6,000 of the fallen, Umerov told reporters in Istanbul.',
    'We are returning the remains of 6,000 soldiers, Medinsky said after the talks in Istanbul.',
    'number',
    ['agrees number hard'],
  ],
  [
    'around 40 aircraft damaged · over 40 damaged or destroyed agree',
    'Ukraine damaged around 40 aircraft in its raid on air bases on June 1.',
    'Over 40 aircraft were damaged or destroyed in the Ukrainian raid on air bases on June 1.',
    'number',
    ['agrees number hard'],
  ],
  [
    'another exchange is another event',
    'The May exchange freed 1,000 prisoners from each side between May 23 and 25.',
    'On June 9 the two sides swapped 640 prisoners each under the deal of June 2.',
    'number',
    [],
  ],
];

/** Rules on who speaks for whom, which only a pack knows. */
const sided: Row[] = [
  [
    '6,000 each, says one side · unilaterally, says the other: softly',
    'Each side will hand over 6,000 bodies of soldiers, Umerov said after the Istanbul talks.',
    'Moscow gives back 6,000 of the fallen unilaterally, Medinsky told reporters in Istanbul.',
    'scope',
    ['differs scope soft'],
  ],
  [
    'one sentence credited to Umerov · to Medinsky differs softly in attribution',
    'Umerov said after the Istanbul talks that the two sides had agreed to swap at least 1,000 prisoners of war each.',
    'Medinsky said after the Istanbul talks that the two sides had agreed to swap at least 1,000 prisoners of war each.',
    'attribution',
    ['differs attribution soft'],
  ],
];

describe('the judging table, with the pack of the talks', () => {
  it.each([...table, ...sided])('%s', (_, here, there, aspect, relations) => {
    expect(judged(here, there, talks, aspect)).toEqual(relations);
  });

  it.each([...table, ...sided])('%s, seen from the other side', (_, here, there, aspect, relations) => {
    expect(judged(there, here, talks, aspect)).toEqual(relations);
  });
});

describe('the judging table, without a pack', () => {
  it.each(table)('%s', (_, here, there, aspect, relations) => {
    // Without an event that is known to be one nothing is red.
    const told = relations.map((relation) =>
      relation.startsWith('differs') ? relation.replace(/hard$/, 'soft') : relation,
    );
    expect(judged(here, there, null, aspect)).toEqual(told);
  });
});
