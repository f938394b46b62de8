import type { Value } from '../../lib/claims';
import type { Fact, FactReport, FactTrait } from '../../lib/compare';
import { asFact, day, facts, quantity, saved } from './examples';

type Told = readonly [
  outlet: Parameters<typeof saved>[0] | null,
  day: string | null,
  value: Value,
  side?: string | null,
  traits?: readonly FactTrait[],
];

const reportsOf = (told: readonly Told[]): FactReport[] =>
  told.map(([key, day, value, sideName = null, traits = []], index) => ({
    saved: key === null ? null : saved(key),
    day,
    value,
    valueKey: JSON.stringify([value, traits]),
    traits,
    sentence: { index, paragraph: index, start: 0, end: 10, text: 'A sentence that gives the value.' },
    marks: [],
    source: asFact,
    sideName,
  }));

const fact = (
  kind: string,
  object: string,
  eventTitle: string | null,
  told: readonly Told[],
  traits: readonly FactTrait[] = [],
): Fact => ({
  id: JSON.stringify([kind, object, traits]),
  slot: `${kind}|${object}`,
  traits,
  differs: false,
  name: { kind, object, eventTitle },
  origins: new Set(told.map(([key]) => key)).size - (told.some(([key]) => key === null) ? 1 : 0),
  reports: reportsOf(told),
});

const place = (name: string): Value => ({
  type: 'place',
  place: name.toLowerCase(),
  name,
  relation: 'at',
  grain: null,
  within: [],
});
const minutes = (low: number | null, high: number | null): Value => ({
  type: 'duration',
  interval: { low, high },
  approximate: false,
});
const words = (text: string): Value => ({ type: 'text', text, words: text });

/** Facts of every kind of value: figures near and far apart, days, lengths, places, yes and no, and long names. */
export const moreFacts: readonly Fact[] = [
  ...facts,
  fact('quantity', 'nets', 'first convoy', [
    ['meridian', '2025-06-02', quantity(120, 120)],
    ['levant', '2025-06-03', quantity(6000, 6000), 'Norland'],
    ['northern', '2025-06-05', quantity(6100, 6100), 'Suvania'],
    ['vistula', '2025-06-11', quantity(6212, 6212)],
    [null, '2025-06-11', quantity(6000, null)],
  ]),
  fact(
    'duration',
    'truce',
    'second round',
    [
      ['meridian', '2025-06-02', minutes(2880, 4320), 'Norland'],
      ['bosphorus', '2025-06-02', minutes(4320, 4320), 'Norland'],
      [null, '2025-06-03', minutes(2880, 4320)],
    ],
    [{ trait: 'offered', party: 'Norland' }],
  ),
  fact(
    'duration',
    'truce',
    'second round',
    [
      ['levant', '2025-06-03', minutes(43_200, 43_200), 'Suvania'],
      ['northern', '2025-06-04', minutes(43_200, null), 'Suvania'],
    ],
    [{ trait: 'demanded', party: 'Suvania' }, { trait: 'wide' }],
  ),
  fact('modality', 'truce', 'second round', [
    ['meridian', '2025-06-02', { type: 'modality', modality: 'proposed' }, null, [{ trait: 'by', party: 'Norland' }]],
    ['levant', '2025-06-03', { type: 'modality', modality: 'demanded' }, null, [{ trait: 'by', party: 'Suvania' }]],
    [null, '2025-06-03', { type: 'modality', modality: 'proposed' }, null, [{ trait: 'by', party: 'Norland' }]],
  ]),
  fact('quantity', 'nets', 'second convoy', [
    ['meridian', '2025-06-05', quantity(27, 27), 'Suvania'],
    ['vistula', '2025-06-11', quantity(6212, 6212)],
  ]),
  fact('quantity', 'anchors', 'second convoy', [['northern', '2025-06-05', quantity(14, 14), 'Suvania']]),
  fact('place', 'workshop', null, [['northern', '2025-06-05', place('Saint Olaf')]]),
  fact('place', 'third meeting', 'third round', [
    ['meridian', '2025-06-02', place('Istra')],
    ['levant', '2025-06-02', place('Istra')],
    ['northern', '2025-06-04', place('the old customs house of the harbour of Saint Olaf under the Cliff')],
    [null, null, place('Istra')],
  ]),
  fact('modality', 'handover of confiscated equipment, boats and personal effects of the crews', 'third round', [
    ['meridian', '2025-06-02', { type: 'modality', modality: 'agreed' }],
    ['levant', '2025-06-08', { type: 'modality', modality: 'done' }],
    [null, '2025-06-07', { type: 'modality', modality: 'planned' }],
  ]),
  fact('date', 'truce', null, [
    ['meridian', '2025-06-02', day('2025-07-01')],
    ['levant', '2025-06-08', { type: 'date', from: '2025-06-20', to: '2025-06-30', explicit: true }],
  ]),
  fact('text', 'who is to be exchanged', 'second round', [
    [
      'meridian',
      '2025-06-02',
      words('crews under the age of 25 and all who were taken ill on board during the winter'),
    ],
    ['levant', '2025-06-02', words('the sick')],
  ]),
];
